/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.LeaderPost;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.lab.PortfolioEntry;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.report.RuleResult;
import org.junit.jupiter.api.Test;

class LabRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final WelfareLab LAB =
      WelfareLab.builder()
          .id(Id.of("lab"))
          .leaderPosts(
              List.of(
                  LeaderPost.builder()
                      .person(Id.of("leader"))
                      .sharePercent(9)
                      .period(Period.from(DAY))
                      .build()))
          .portfolio(List.of(entry("one"), entry("two")))
          .build();

  private static PortfolioEntry entry(String caseId) {
    return PortfolioEntry.builder()
        .caseId(Id.of(caseId))
        .leader(Id.of("leader"))
        .period(Period.from(DAY))
        .build();
  }

  @Test
  void aLabIsJudgedByTheRulesThatAreAboutOne() {
    Report report = Rulebook.handbook().check(LAB, DAY, Policy.handbook());
    assertThat(report.labId()).contains(LAB.id());
    assertThat(report.caseId()).isEmpty();
    assertThat(report.results())
        .extracting(RuleResult::rule)
        .containsExactly("TEAM-12", "ROLE-01", "ROLE-02");
    assertThat(report.valid()).isFalse();
    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("TEAM-12"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).isEqualTo(Subject.of(PartKind.PERSON, Id.of("leader")));
              assertThat(finding.message(Language.EN))
                  .isEqualTo(
                      "The leader works 9 per cent of full time as investment leader, and the"
                          + " number of open cases is 2. That is over the limit.");
            });
  }

  @Test
  void whatIsAskedOfALabIsNotAskedOfACase() {
    InvestmentCase theCase = InvestmentCase.builder().id(Id.of("case")).build();
    Report report = Rulebook.handbook().check(theCase, DAY);
    assertThat(report.labId()).isEmpty();
    assertThat(report.findings()).extracting(Finding::rule).doesNotContain("TEAM-12");
  }

  @Test
  void aLabHasNoRecommendationOnIntake() {
    Report report = Rulebook.handbook().check(LAB, DAY, Policy.handbook());
    assertThat(report.eligibility().criteria()).isEmpty();
    assertThat(report.eligibility().message(Language.EN)).isEqualTo("not yet clear");
  }
}
