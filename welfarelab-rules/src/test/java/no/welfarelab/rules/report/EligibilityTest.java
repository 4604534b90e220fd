/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import static no.welfarelab.rules.finding.Outcome.NOT_APPLICABLE;
import static no.welfarelab.rules.finding.Outcome.NOT_ASSESSED;
import static no.welfarelab.rules.finding.Outcome.NOT_SATISFIED;
import static no.welfarelab.rules.finding.Outcome.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Missing;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Reason;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.finding.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {
  private static final List<Missing> QUESTIONS =
      List.of(
          Missing.of("wish-for-change", Role.CITIZEN),
          Missing.of("first-meeting", Role.INVESTMENT_LEADER),
          Missing.of("needs", Role.INVESTMENT_LEADER),
          Missing.of("long-term-plan-fits", Role.CORE_TEAM));
  private static final List<String> NO = List.of("no", "no-consent", "not-compound", "no");

  static Eligibility eligibility(Outcome... criteria) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < criteria.length; i++) {
      findings.add(finding(i, criteria[i]));
    }
    return Eligibility.of(findings);
  }

  private static Finding finding(int criterion, Outcome outcome) {
    Reason.Builder reason = Reason.builder().place(Path.ROOT).arguments(List.of("2", "2"));
    List<Reason> reasons =
        switch (outcome) {
          case SATISFIED -> List.of(reason.key("satisfied").build());
          case NOT_SATISFIED -> List.of(reason.key(NO.get(criterion)).build());
          case NOT_ASSESSED ->
              List.of(reason.key("unknown").missing(QUESTIONS.get(criterion)).build());
          case NOT_APPLICABLE -> List.of();
        };
    return Finding.builder()
        .rule(Eligibility.CRITERIA.get(criterion))
        .outcome(outcome)
        .strength(Strength.MUST)
        .subject(Subject.of(PartKind.CASE, Id.of("case")))
        .place(Path.ROOT)
        .reasons(reasons)
        .source("PROBA 2.2")
        .build();
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
  @CsvSource({
    "SATISFIED,      SATISFIED,      SATISFIED,      SATISFIED,      RECOMMENDED",
    "SATISFIED,      NOT_APPLICABLE, SATISFIED,      SATISFIED,      RECOMMENDED",
    "SATISFIED,      NOT_ASSESSED,   SATISFIED,      SATISFIED,      NOT_YET_CLEAR",
    "NOT_ASSESSED,   NOT_ASSESSED,   NOT_ASSESSED,   NOT_ASSESSED,   NOT_YET_CLEAR",
    "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_YET_CLEAR",
    "SATISFIED,      SATISFIED,      NOT_SATISFIED,  SATISFIED,      NOT_RECOMMENDED",
    "NOT_SATISFIED,  NOT_ASSESSED,   NOT_ASSESSED,   NOT_ASSESSED,   NOT_RECOMMENDED",
  })
  void theCriteriaRecommend(
      Outcome change, Outcome consent, Outcome needs, Outcome plan, Recommendation recommendation) {
    assertThat(eligibility(change, consent, needs, plan).recommendation())
        .isEqualTo(recommendation);
  }

  @Test
  void whatIsNotYetClearSaysWhomToAskWhat() {
    Eligibility eligibility = eligibility(NOT_ASSESSED, SATISFIED, NOT_ASSESSED, SATISFIED);
    assertThat(eligibility.message(Language.EN))
        .isEqualTo(
            "not yet clear – Ask the citizen whether the person or family wants change and will"
                + " commit to taking part in it. Ask the investment leader which needs the citizen"
                + " or family has.");
    assertThat(eligibility.missing()).containsExactly(QUESTIONS.get(0), QUESTIONS.get(2));
  }

  @Test
  void whatIsClearSaysNoMore() {
    assertThat(eligibility(SATISFIED, SATISFIED, SATISFIED, SATISFIED).message(Language.NN))
        .isEqualTo("inntak blir tilrådd");
    assertThat(eligibility(NOT_SATISFIED, SATISFIED, NOT_ASSESSED, SATISFIED).message(Language.NB))
        .isEqualTo("inntak tilrås ikke");
  }

  @Test
  void theExplanationHasALineACriterion() {
    assertThat(
            eligibility(NOT_SATISFIED, NOT_APPLICABLE, SATISFIED, NOT_ASSESSED)
                .explanation(Language.EN))
        .containsExactly(
            "not satisfied: The person or family wants change and will commit to it – The judgement"
                + " of 2 is that the person or family does not want change or will not commit to"
                + " taking part in it.",
            "not applicable: Consent has lifted confidentiality between the services",
            "satisfied: The needs are compound – The needs lie in 2 life areas and call for 2"
                + " services.",
            "not assessed: A long-term plan with goals and measures is appropriate – Not assessed:"
                + " it is not known whether working by a long-term plan with goals and measures is"
                + " appropriate.");
  }

  @Test
  void anOpenQuestionIsAskedOnce() {
    Finding open = finding(0, NOT_ASSESSED);
    assertThat(Eligibility.of(List.of(open, open)).missing()).containsExactly(QUESTIONS.get(0));
  }
}
