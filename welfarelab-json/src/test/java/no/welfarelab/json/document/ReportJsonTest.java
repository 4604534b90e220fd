/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.team.Role;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Missing;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Reason;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.finding.WaiverStanding;
import no.welfarelab.rules.report.Eligibility;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.report.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportJsonTest {
  private static final Path KEEP_JOB = Path.parse("/plan/measures/8");

  private static final Finding CYCLE =
      Finding.builder()
          .rule("PLAN-07")
          .outcome(Outcome.NOT_SATISFIED)
          .strength(Strength.MUST)
          .subject(Subject.of(PartKind.MEASURE, Id.of("keep-job")))
          .place(KEEP_JOB)
          .reasons(
              List.of(Reason.builder().key("cycle").place(KEEP_JOB.then("after").then(0)).build()))
          .source("DOGA 5.4")
          .build();

  private static final Finding NO_SHORT_TERM =
      Finding.builder()
          .rule("PLAN-02")
          .outcome(Outcome.NOT_SATISFIED)
          .strength(Strength.SHOULD)
          .subject(Subject.of(PartKind.PLAN, Id.of("car-and-home")))
          .place(Path.parse("/plan"))
          .reasons(
              List.of(
                  Reason.builder().key("no-short-term").place(Path.parse("/plan/goals")).build()))
          .source("PROBA 5.1")
          .build()
          .withWaiver(WaiverStanding.ACCEPTED);

  private static final Finding NOBODY_HAS_TOLD =
      Finding.builder()
          .rule("INTAKE-01")
          .outcome(Outcome.NOT_ASSESSED)
          .strength(Strength.MUST)
          .subject(Subject.of(PartKind.CASE, Id.of("car-and-home")))
          .place(Path.ROOT)
          .reasons(
              List.of(
                  Reason.builder()
                      .key("unknown")
                      .place(Path.parse("/persons/0/birthDate"))
                      .arguments(List.of("2026-03-02", "18"))
                      .missing(Missing.of("birth-date", Role.CITIZEN))
                      .build()))
          .source("PROBA 2.2")
          .build();

  private static final Report REPORT =
      Report.builder()
          .caseId(Id.of("car-and-home"))
          .asOf(LocalDate.of(2026, 3, 2))
          .library("1.2.3")
          .catalogue("1")
          .policy("handbook")
          .policyChecksum("0123456789abcdef")
          .eligibility(Eligibility.of(List.of(NOBODY_HAS_TOLD)))
          .findings(List.of(NOBODY_HAS_TOLD, NO_SHORT_TERM, CYCLE))
          .results(
              List.of(
                  RuleResult.builder()
                      .rule("PLAN-07")
                      .outcome(Outcome.NOT_SATISFIED)
                      .satisfied(8)
                      .notSatisfied(1)
                      .notAssessed(0)
                      .notApplicable(1)
                      .build()))
          .build();

  @ParameterizedTest
  @EnumSource(Language.class)
  void aReportIsPrintedWithItsWords(Language language) {
    Golden.assertMatches(
        "welfarelab-report-1-" + language.tag() + ".json", ReportJson.print(REPORT, language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aReportOfVersion1IsReadForEver(Language language) {
    byte[] golden = Golden.bytes("welfarelab-report-1-" + language.tag() + ".json");
    assertThat(ReportJson.read(golden).get()).isEqualTo(REPORT);
  }

  @Test
  void aCaseIsNoReport() {
    assertThat(ReportJson.read(Golden.bytes(Golden.CASE_1)).getError())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.WRONG_FORMAT);
  }

  @Test
  void eachDocumentIsOneLineOfACheck() {
    Validation<Seq<Problem>, CaseDocument> unreadable =
        CaseJson.read(
            "{\"format\": \"welfarelab-case\", \"version\": 1,\n \"id\": \"c\", \"asOf\": 7, \"x\": 1}"
                .getBytes(UTF_8));
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    for (Language language : Language.values()) {
      lines.add(line("case.json", OptionalInt.empty(), Validation.valid(REPORT), language));
      lines.add(line("cases.ndjson", OptionalInt.of(12), unreadable.map(it -> REPORT), language));
    }
    Golden.assertMatches("checks.ndjson", lines.toString());
  }

  private static String line(
      String file, OptionalInt line, Validation<Seq<Problem>, Report> outcome, Language language) {
    return new String(CheckJson.write(file, line, outcome, language), UTF_8);
  }

  @Test
  void theLineOfAReadableDocumentIsAReportToo() {
    String line = line("case.json", OptionalInt.empty(), Validation.valid(REPORT), Language.EN);
    String report = new String(ReportJson.write(REPORT, Language.EN), UTF_8);
    assertThat(line)
        .isEqualTo(
            "{\"file\":\"case.json\",\"readable\":true,\"problems\":[]," + report.substring(1));
  }

  @Test
  void theCatalogueIsAListOfAllRulesWithTheHandbooksColumns() {
    Tree tree = Tree.of(RulesJson.print(Rulebook.handbook()).getBytes(UTF_8));
    assertThat(
            tree.slots().stream()
                .filter(slot -> !slot.isProperty() && slot.value() instanceof Tree.Node)
                .map(slot -> ((Tree.Node) slot.value()).properties())
                .map(properties -> properties.stream().map(property -> property.name).toList()))
        .hasSize(Rulebook.handbook().rules().size())
        .containsOnly(
            List.of(
                "id",
                "strength",
                "decidedBy",
                "subject",
                "ifMissing",
                "waivable",
                "title",
                "source"));
    assertThat(
            tree.slots().stream()
                .filter(slot -> slot.isProperty() && slot.name().equals("id"))
                .map(Tree.Slot::value))
        .containsExactlyElementsOf(
            Rulebook.handbook().rules().stream().map(rule -> (Object) rule.id()).toList());
  }
}
