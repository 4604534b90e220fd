/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.NOTE;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.report.Recommendation;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.report.RuleResult;
import no.welfarelab.rules.rule.DecidedBy;
import no.welfarelab.rules.rule.IfMissing;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RulebookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final InvestmentCase EMPTY = InvestmentCase.builder().id(Id.of("case")).build();

  // A rule with as many subjects as outcomes, each at a place of its own.
  private static Rule rule(String id, Strength strength, Outcome... outcomes) {
    return Rule.of(id, strength, DecidedBy.DATA, IfMissing.BREACH, "TEST 1")
        .on(
            PartKind.CASE,
            seen ->
                IntStream.range(0, outcomes.length)
                    .mapToObj(i -> Placed.of(outcomes[i], Path.ROOT.then("goals").then(i)))
                    .toList(),
            (subject, seen) -> verdict(subject.part(), subject.place()));
  }

  private static Verdict verdict(Outcome outcome, Path place) {
    return switch (outcome) {
      case SATISFIED -> Verdict.satisfied(place);
      case NOT_SATISFIED -> Verdict.broken("no", place);
      case NOT_ASSESSED -> Verdict.unknown("date", Role.INVESTMENT_LEADER, place);
      case NOT_APPLICABLE -> Verdict.notApplicable();
    };
  }

  private static Report check(Rule... rules) {
    return Rulebook.of(List.of(rules)).check(EMPTY, DAY);
  }

  @Nested
  class TheHandbook {

    @Test
    void findsNoRuleThatIsNotThere() {
      assertThat(Rulebook.handbook().find("PLAN-99")).isEmpty();
    }

    @Test
    void tellsOfEachRuleWhatItIsCalledAndJudges() {
      Rule rule = Rulebook.handbook().find("PLAN-03").orElseThrow();
      assertThat(rule).hasToString("PLAN-03");
      assertThat(rule.title())
          .isEqualTo(
              Label.of(
                  "Hvert tiltak har et mål; hvert mål har tiltak eller venter",
                  "Kvart tiltak har eit mål; kvart mål har tiltak eller ventar",
                  "Each measure serves a goal; each goal has a measure or waits"));
      assertThat(rule.subjects()).containsExactly(PartKind.MEASURE, PartKind.GOAL);
    }

    @Test
    void canNotBeChanged() {
      assertThatThrownBy(() -> Rulebook.handbook().rules().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void aRuleThatJudgesOtherwiseAsksOfTheSameSubjects() {
    Rule other =
        rule("TEST-01", MUST, Outcome.SATISFIED, Outcome.NOT_ASSESSED)
            .judging(place -> Verdict.broken("no", place));
    assertThat(check(other).findings())
        .extracting(finding -> finding.outcome() + " " + finding.place())
        .containsExactly("NOT_SATISFIED /goals/0", "NOT_SATISFIED /goals/1");
  }

  @Nested
  class ARulebook {

    @Test
    void refusesTwoRulesOfOneId() {
      Rule one = rule("TEST-01", MUST);
      assertThatThrownBy(() -> Rulebook.of(List.of(one, rule("TEST-02", MUST), one)))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToBeEmpty() {
      assertThatThrownBy(() -> Rulebook.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class AReport {

    @Test
    void namesWhatItRestsOn() {
      Report report = check(rule("TEST-01", MUST));
      assertThat(report.caseId()).contains(Id.of("case"));
      assertThat(report.asOf()).isEqualTo(DAY);
      assertThat(report.library()).isNotBlank().doesNotContain("$");
      assertThat(report.catalogue()).isEqualTo(Rulebook.VERSION);
      assertThat(report.policy()).isEqualTo("handbook");
    }

    @Test
    void countsWhatIsBrokenByStrength() {
      Report report =
          check(
              rule("TEST-01", MUST, Outcome.NOT_SATISFIED, Outcome.NOT_SATISFIED),
              rule("TEST-02", SHOULD, Outcome.NOT_SATISFIED, Outcome.SATISFIED),
              rule("TEST-03", NOTE, Outcome.NOT_SATISFIED),
              rule("TEST-04", SHOULD, Outcome.NOT_ASSESSED),
              rule("TEST-05", NOTE, Outcome.NOT_ASSESSED));
      assertThat(report.errors()).isEqualTo(2);
      assertThat(report.warnings()).isOne();
      assertThat(report.advice()).isOne();
      assertThat(report.notAssessed()).isEqualTo(2);
      assertThat(report.valid()).isFalse();
      assertThat(report.complete()).isFalse();
    }

    @Test
    void isValidAndCompleteInSpiteOfWarningsAndAdvice() {
      Report report =
          check(
              rule("TEST-01", MUST, Outcome.SATISFIED, Outcome.NOT_APPLICABLE),
              rule("TEST-02", SHOULD, Outcome.NOT_SATISFIED, Outcome.NOT_ASSESSED),
              rule("TEST-03", NOTE, Outcome.NOT_SATISFIED, Outcome.NOT_ASSESSED));
      assertThat(report.valid()).isTrue();
      assertThat(report.complete()).isTrue();
    }

    @Test
    void isNotCompleteWhileAMustIsOpen() {
      Report report = check(rule("TEST-01", MUST, Outcome.SATISFIED, Outcome.NOT_ASSESSED));
      assertThat(report.valid()).isTrue();
      assertThat(report.complete()).isFalse();
    }

    @Test
    void thatIsValidIsItsOwnValidation() {
      Report report = check(rule("TEST-01", SHOULD, Outcome.NOT_SATISFIED));
      assertThat(report.validation().get()).isSameAs(report);
    }

    @Test
    void thatIsNotValidGivesItsErrorsAlone() {
      Report report =
          check(
              rule("TEST-01", SHOULD, Outcome.NOT_SATISFIED),
              rule("TEST-02", MUST, Outcome.NOT_ASSESSED, Outcome.NOT_SATISFIED));
      assertThat(report.validation().getError().asJava())
          .extracting(Finding::rule, Finding::outcome, Finding::place)
          .containsExactly(tuple("TEST-02", Outcome.NOT_SATISFIED, Path.parse("/goals/1")));
    }

    @Test
    void showsWhatNeedsAttentionInTheOrderOfRulesAndCase() {
      Report report =
          check(
              rule("TEST-02", NOTE, Outcome.NOT_ASSESSED, Outcome.SATISFIED, Outcome.NOT_SATISFIED),
              rule("TEST-01", MUST, Outcome.NOT_APPLICABLE, Outcome.NOT_SATISFIED));
      assertThat(report.findings())
          .extracting(Finding::toString)
          .containsExactly(
              "TEST-02 NOT_ASSESSED /goals/0",
              "TEST-02 NOT_SATISFIED /goals/2",
              "TEST-01 NOT_SATISFIED /goals/1");
      assertThat(report.findings().get(0).subject())
          .isEqualTo(Subject.of(PartKind.CASE, Id.of("case")));
      assertThat(report.findings().get(0).source()).isEqualTo("TEST 1");
    }

    @Test
    void countsTheSubjectsOfEachRule() {
      RuleResult result =
          check(
                  rule(
                      "TEST-01",
                      MUST,
                      Outcome.SATISFIED,
                      Outcome.SATISFIED,
                      Outcome.SATISFIED,
                      Outcome.SATISFIED,
                      Outcome.NOT_SATISFIED,
                      Outcome.NOT_ASSESSED,
                      Outcome.NOT_ASSESSED,
                      Outcome.NOT_APPLICABLE,
                      Outcome.NOT_APPLICABLE,
                      Outcome.NOT_APPLICABLE))
              .results()
              .get(0);
      assertThat(result.rule()).isEqualTo("TEST-01");
      assertThat(result.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
      assertThat(result.satisfied()).isEqualTo(4);
      assertThat(result.notSatisfied()).isOne();
      assertThat(result.notAssessed()).isEqualTo(2);
      assertThat(result.notApplicable()).isEqualTo(3);
    }

    @Test
    void saysOfARuleWithoutSubjectsThatItIsNotApplicable() {
      assertThat(check(rule("TEST-01", MUST)).results().get(0).outcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void takesTheCriteriaForIntakeInTheirOrderSatisfiedOnesIncluded() {
      Report report =
          check(
              rule("INTAKE-01", MUST, Outcome.SATISFIED),
              rule("INTAKE-06", MUST, Outcome.NOT_SATISFIED),
              rule("INTAKE-04", MUST, Outcome.NOT_APPLICABLE));
      assertThat(report.eligibility().criteria())
          .extracting(Finding::rule)
          .containsExactly("INTAKE-01", "INTAKE-04");
      assertThat(report.eligibility().recommendation()).isEqualTo(Recommendation.RECOMMENDED);
    }
  }

  @Nested
  class OfACaseOfWhichNothingIsKnown {
    private final Report report = Rulebook.handbook().check(EMPTY, DAY);

    @Test
    void allRulesAreRun() {
      assertThat(report.results())
          .extracting(RuleResult::rule)
          .containsExactlyElementsOf(Rulebook.handbook().rules().stream().map(Rule::id).toList());
    }

    @Test
    void nothingIsBrokenAndMuchIsOpen() {
      assertThat(report.valid()).isTrue();
      assertThat(report.complete()).isFalse();
      assertThat(report.findings())
          .filteredOn(finding -> finding.strength() == MUST)
          .extracting(Finding::toString)
          .containsExactly(
              "INTAKE-01 NOT_ASSESSED ",
              "INTAKE-02 NOT_ASSESSED ",
              "INTAKE-03 NOT_ASSESSED ",
              "INTAKE-04 NOT_ASSESSED ");
    }

    @Test
    void intakeIsNotYetClearAndTheCitizenIsAsked() {
      assertThat(report.eligibility().recommendation()).isEqualTo(Recommendation.NOT_YET_CLEAR);
      assertThat(report.eligibility().message(Language.EN))
          .startsWith(
              "not yet clear – Ask the citizen whether the person or family wants change and will"
                  + " commit to taking part in it.");
    }
  }
}
