/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.WaiverStanding;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.CaseGenerator;

class ReportJsonProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** What is written for readers' convenience; no other property bears such a name. */
  private static final Set<String> DERIVED =
      Set.of(
          "language",
          "valid",
          "complete",
          "errors",
          "warnings",
          "advice",
          "recommendation",
          "pointer",
          "placeName",
          "message",
          "remedy",
          "waived");

  @Property
  void whatIsWrittenInAnyLanguageIsReadBackEqual(@ForAll long seed, @ForAll Language language) {
    Report report = report(seed);
    byte[] written = ReportJson.write(report, language);
    Report read = ReportJson.read(written).get();
    assertThat(read).isEqualTo(report).hasSameHashCodeAs(report);
    assertThat(ReportJson.write(read, language)).isEqualTo(written);
  }

  @Property
  void whatIsDerivedIsPassedOver(@ForAll long seed) {
    Random random = new Random(seed);
    Report report = report(seed);
    Tree tree = Tree.of(ReportJson.write(report, Language.NB));
    List<Tree.Slot> slots = tree.slots();
    for (int i = slots.size() - 1; i >= 0; i--) { // backwards, so that what is removed moves none
      Tree.Slot slot = slots.get(i);
      if (slot.isProperty() && DERIVED.contains(slot.name())) {
        switch (random.nextInt(3)) {
          case 0 -> slot.remove();
          case 1 -> slot.set(new Tree.Node(List.of(new Tree.Property("x", List.of(1L)))));
          default -> slot.set("something else");
        }
      }
    }
    assertThat(ReportJson.read(tree.written()).get()).isEqualTo(report);
  }

  @Property(tries = 200)
  void aReportCutOffAnywhereIsAProblem(@ForAll long seed) {
    byte[] written = ReportJson.write(report(seed), Language.NN);
    int length = new Random(seed).nextInt(written.length);
    assertThat(ReportJson.read(Arrays.copyOf(written, length)).isInvalid()).isTrue();
  }

  /** Such as the report of a newer library, whose rules have other texts. */
  @Property
  void whateverReportIsReadIsWrittenAgain(@ForAll long seed, @ForAll Language language) {
    Random random = new Random(seed);
    Tree tree = Tree.of(ReportJson.write(report(seed), Language.EN));
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      if (random.nextInt(2) == 0) {
        Damage.change(tree, random);
      } else {
        List<Tree.Slot> texts =
            tree.slots().stream().filter(slot -> slot.value() instanceof String).toList();
        texts.get(random.nextInt(texts.size())).set(random.nextBoolean() ? "/0/x/1" : "NEW-99");
      }
    }
    Validation<Seq<Problem>, Report> read = ReportJson.read(tree.written());
    if (read.isValid()) {
      byte[] written = ReportJson.write(read.get(), language);
      assertThat(ReportJson.read(written).get()).isEqualTo(read.get());
    } else {
      assertThat(read.getError()).isNotEmpty();
    }
  }

  /** Else the properties above would say little. */
  @Example
  void theReportsAreOfAllKinds() {
    Set<Object> seen = new HashSet<>();
    for (int seed = 0; seed < 500; seed++) {
      Report report = report(seed);
      seen.add(report.valid());
      seen.add(report.eligibility().recommendation());
      report.findings().forEach(finding -> seen.add(finding.waiver()));
      report.results().forEach(result -> seen.add(result.outcome()));
    }
    assertThat(seen).contains(true, false).hasSizeGreaterThanOrEqualTo(2 + 3 + 3 + 4);
  }

  /** The report of a generated case; now and then a waiver is looked at, which is rare in one. */
  private static Report report(long seed) {
    Random random = new Random(seed);
    Report report =
        Rulebook.handbook()
            .check(
                CaseGenerator.of(seed, random.nextInt(5) / 4.0).next(),
                DAY.plusDays(random.nextInt(400) - 200));
    WaiverStanding[] standings = WaiverStanding.values();
    return Report.builder()
        .caseId(report.caseId().orElseThrow())
        .asOf(report.asOf())
        .library(report.library())
        .catalogue(report.catalogue())
        .policy(report.policy())
        .policyChecksum(report.policyChecksum())
        .results(report.results())
        .findings(
            report.findings().stream()
                .map(
                    finding ->
                        random.nextInt(3) == 0
                            ? finding.withWaiver(standings[random.nextInt(standings.length)])
                            : finding)
                .toList())
        .eligibility(report.eligibility())
        .build();
  }
}
