/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.RuleWords;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.DecidedBy;
import no.welfarelab.rules.rule.IfMissing;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnRulesJsonTest {
  private static final RuleWords WORDS =
      RuleWords.titled(Label.of("Tittel", "Tittelen", "Title"))
          .saying(
              "no",
              Label.of("Nei, {0}.", "Nei nei, {0}.", "No, {0}."),
              Label.of("Be noen.", "Be nokon.", "Ask someone."))
          .asking(
              "weather", Label.of("hvordan været er", "korleis vêret er", "what the weather is"));

  private static Rule rule(String id, Verdict verdict) {
    return Rule.of(id, Strength.MUST, DecidedBy.DATA, IfMissing.BREACH, "our routine")
        .on(PartKind.CASE, CaseOnDay::whole, (subject, seen) -> verdict)
        .withWords(WORDS);
  }

  private static final Rulebook OURS =
      Rulebook.handbook()
          .and(
              "ours-2026",
              List.of(
                  rule("OURS-01", Verdict.broken("no", Path.ROOT, 7)),
                  rule("OURS-02", Verdict.unknown("weather", Role.CITIZEN, Path.ROOT))));

  private static final Report REPORT =
      OURS.only("OURS")
          .check(InvestmentCase.builder().id(Id.of("case")).build(), LocalDate.of(2026, 3, 2));

  /** By those who do not have the rules. */
  @ParameterizedTest
  @EnumSource
  void aReportOfOwnRulesIsReadAndToldInAnyLanguage(Language language) {
    Report read = ReportJson.read(ReportJson.write(REPORT, language)).get();
    assertThat(read).isEqualTo(REPORT);
    for (Language other : Language.values()) {
      assertThat(read.findings())
          .extracting(finding -> finding.message(other))
          .isEqualTo(REPORT.findings().stream().map(finding -> finding.message(other)).toList())
          .doesNotContain("no");
      assertThat(read.findings())
          .extracting(finding -> finding.remedy(other))
          .isEqualTo(REPORT.findings().stream().map(finding -> finding.remedy(other)).toList());
    }
  }

  @Test
  void theWordsStandWithTheReason() {
    assertThat(new String(ReportJson.write(REPORT, Language.NN), UTF_8))
        .contains(
            "\"words\":{\"nb\":\"Nei, {0}.\",\"nn\":\"Nei nei, {0}.\",\"en\":\"No, {0}.\"}",
            "\"remedyWords\":{\"nb\":\"Be noen.\"",
            "\"words\":{\"nb\":\"hvordan været er\"",
            "\"catalogue\":\"1+ours-2026\"");
    assertThat(REPORT.findings()).extracting(Finding::rule).containsExactly("OURS-01", "OURS-02");
  }

  @Test
  void theCatalogueHoldsTheirTitles() {
    assertThat(RulesJson.print(OURS.only("OURS"))).contains("\"nn\" : \"Tittelen\"");
  }
}
