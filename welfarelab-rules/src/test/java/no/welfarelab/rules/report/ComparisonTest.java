/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.finding.WaiverStanding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static Finding finding(String rule, String task, Outcome outcome) {
    return Finding.builder()
        .rule(rule)
        .outcome(outcome)
        .strength(Strength.MUST)
        .subject(Subject.of(PartKind.TASK, Id.of(task)))
        .place(Path.parse("/plan/tasks/0"))
        .source("–")
        .build();
  }

  private static Finding broken(String rule, String task) {
    return finding(rule, task, Outcome.NOT_SATISFIED);
  }

  private static Finding open(String rule, String task) {
    return finding(rule, task, Outcome.NOT_ASSESSED);
  }

  private static RuleResult result(String rule) {
    return RuleResult.builder()
        .rule(rule)
        .outcome(Outcome.SATISFIED)
        .satisfied(0)
        .notSatisfied(0)
        .notAssessed(0)
        .notApplicable(0)
        .build();
  }

  private static Report.Builder of(String theCase, LocalDate asOf, Finding... findings) {
    return Report.builder()
        .caseId(Id.of(theCase))
        .asOf(asOf)
        .policy("handbook")
        .results(List.of(result("TEST-01"), result("TEST-02")))
        .findings(Arrays.asList(findings))
        .eligibility(Eligibility.of(List.of()));
  }

  private static Report report(Finding... findings) {
    return of("case", DAY, findings).library("1").catalogue("1").policyChecksum("00").build();
  }

  private static Report lab(String lab) {
    return Report.builder()
        .labId(Id.of(lab))
        .asOf(DAY)
        .library("1")
        .catalogue("1")
        .policy("handbook")
        .policyChecksum("00")
        .eligibility(Eligibility.of(List.of()))
        .build();
  }

  private static List<String> told(Comparison comparison) {
    return comparison.changes().stream()
        .map(change -> change.kind() + " " + change.rule() + " " + change.subject().id().value())
        .toList();
  }

  @Nested
  class AFinding {

    @Test
    void ofTheLaterReportAloneIsNew() {
      Comparison comparison = report(broken("TEST-01", "a")).comparedWith(report());
      assertThat(told(comparison)).containsExactly("NEW TEST-01 a");
      assertThat(comparison.changes().get(0).earlier()).isEmpty();
      assertThat(comparison.changes().get(0).later()).contains(broken("TEST-01", "a"));
      assertThat(comparison.unchanged()).isFalse();
    }

    @Test
    void ofTheEarlierReportAloneIsResolved() {
      Comparison comparison = report().comparedWith(report(broken("TEST-01", "a")));
      assertThat(told(comparison)).containsExactly("RESOLVED TEST-01 a");
      assertThat(comparison.changes().get(0).earlier()).contains(broken("TEST-01", "a"));
      assertThat(comparison.changes().get(0).later()).isEmpty();
      assertThat(comparison.unchanged()).isFalse();
    }

    @Test
    void ofBothIsUnchangedWhereverItStands() {
      Finding moved =
          Finding.builder()
              .rule("TEST-01")
              .outcome(Outcome.NOT_SATISFIED)
              .strength(Strength.MUST)
              .subject(Subject.of(PartKind.TASK, Id.of("a")))
              .place(Path.parse("/plan/tasks/7"))
              .source("–")
              .build();
      Comparison comparison = report(moved).comparedWith(report(broken("TEST-01", "a")));
      assertThat(told(comparison)).containsExactly("UNCHANGED TEST-01 a");
      assertThat(comparison.changes().get(0).finding()).isEqualTo(moved);
      assertThat(comparison.changes().get(0).course(Language.EN)).isEmpty();
      assertThat(comparison.unchanged()).isTrue();
    }

    @Test
    void ofAnotherSubjectOrRuleIsAnother() {
      assertThat(
              told(
                  report(broken("TEST-01", "b"), broken("TEST-02", "a"))
                      .comparedWith(report(broken("TEST-01", "a")))))
          .containsExactly("NEW TEST-01 b", "NEW TEST-02 a", "RESOLVED TEST-01 a");
    }

    @Test
    void ofARuleThatTheOtherReportDidNotRunIsNotCompared() {
      assertThat(
              told(report(broken("NEWER-01", "a")).comparedWith(report(broken("OLDER-01", "a")))))
          .containsExactly("NOT_COMPARED NEWER-01 a", "NOT_COMPARED OLDER-01 a");
    }
  }

  @Nested
  class AnOutcome {

    @ParameterizedTest
    @CsvSource({
      "NB, ikke vurdert → ikke oppfylt, ikke oppfylt → ikke vurdert",
      "NN, ikkje vurdert → ikkje oppfylt, ikkje oppfylt → ikkje vurdert",
      "EN, not assessed → not satisfied, not satisfied → not assessed"
    })
    void thatBecameAnotherIsToldAsAChangeBothWays(Language language, String there, String back) {
      Report unclear = report(open("TEST-01", "a"));
      Report clear = report(broken("TEST-01", "a"));
      assertThat(told(clear.comparedWith(unclear))).containsExactly("CHANGED TEST-01 a");
      assertThat(clear.comparedWith(unclear).changes().get(0).course(language)).contains(there);
      assertThat(unclear.comparedWith(clear).changes().get(0).course(language)).contains(back);
    }

    @Test
    void thatIsWaivedNowIsToldAsAChange() {
      Finding waived = broken("TEST-01", "a").withWaiver(WaiverStanding.ACCEPTED);
      Change change = report(waived).comparedWith(report(broken("TEST-01", "a"))).changes().get(0);
      assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
      assertThat(change.course(Language.EN)).contains("not satisfied → not satisfied, waived");
    }

    @Test
    void forWhichAWaiverWasRefusedCountsAsBefore() {
      Finding refused = broken("TEST-01", "a").withWaiver(WaiverStanding.NO_END);
      assertThat(told(report(refused).comparedWith(report(broken("TEST-01", "a")))))
          .containsExactly("UNCHANGED TEST-01 a");
    }

    @Test
    void isComparedWithTheSameOneWhereARuleSaysSeveralThingsOfASubject() {
      Report earlier = report(open("TEST-01", "a"), broken("TEST-01", "a"));
      Report later = report(broken("TEST-01", "a"), broken("TEST-01", "a"));
      assertThat(told(later.comparedWith(earlier)))
          .containsExactly("UNCHANGED TEST-01 a", "CHANGED TEST-01 a");
    }

    @Test
    void isNewWhereARuleSaysOneThingMoreOfASubject() {
      Report earlier = report(broken("TEST-01", "a"));
      Report later = report(broken("TEST-01", "a"), open("TEST-01", "a"));
      assertThat(told(later.comparedWith(earlier)))
          .containsExactly("UNCHANGED TEST-01 a", "NEW TEST-01 a");
    }
  }

  @Nested
  class ACaveat {

    private static List<Caveat> caveats(Report.Builder later) {
      return later.build().comparedWith(report()).caveats();
    }

    @Test
    void standsNotWhereBothReportsRestOnTheSame() {
      assertThat(report(broken("TEST-01", "a")).comparedWith(report()).caveats()).isEmpty();
      assertThat(
              caveats(of("case", DAY.plusDays(1)).library("1").catalogue("1").policyChecksum("00")))
          .isEmpty();
    }

    @Test
    void namesWhatTheReportsDoNotShare() {
      assertThat(caveats(of("other", DAY).library("1").catalogue("1").policyChecksum("00")))
          .containsExactly(Caveat.OTHER_CASE);
      assertThat(
              caveats(
                  of("case", DAY.minusDays(1)).library("1").catalogue("1").policyChecksum("00")))
          .containsExactly(Caveat.BACKWARDS);
      assertThat(caveats(of("case", DAY).library("1").catalogue("1").policyChecksum("01")))
          .containsExactly(Caveat.OTHER_POLICY);
      assertThat(caveats(of("case", DAY).library("1").catalogue("2").policyChecksum("00")))
          .containsExactly(Caveat.OTHER_CATALOGUE);
      assertThat(caveats(of("case", DAY).library("2").catalogue("1").policyChecksum("00")))
          .containsExactly(Caveat.OTHER_LIBRARY);
    }

    @Test
    void namesAnotherLabAsAnotherCase() {
      assertThat(lab("other").comparedWith(lab("lab")).caveats())
          .containsExactly(Caveat.OTHER_CASE);
    }

    @Test
    void keepsNothingFromBeingCompared() {
      Report other =
          of("other", DAY.minusDays(1), broken("TEST-01", "a"))
              .library("2")
              .catalogue("2")
              .policyChecksum("01")
              .build();
      Comparison comparison = other.comparedWith(report(broken("TEST-01", "a")));
      assertThat(comparison.caveats()).containsExactly(Caveat.values());
      assertThat(comparison.unchanged()).isTrue();
      assertThat(comparison.changes(ChangeKind.UNCHANGED)).hasSize(1);
      assertThat(comparison.changes(ChangeKind.NEW)).isEmpty();
    }
  }

  @Test
  void aChangeOfNothingIsNoChange() {
    assertThat(report().comparedWith(report()).changes()).isEmpty();
    assertThat(Optional.of(report().comparedWith(report())))
        .contains(report().comparedWith(report()));
  }
}
