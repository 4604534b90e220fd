/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.rules.finding.WaiverStanding.ACCEPTED;
import static no.welfarelab.rules.finding.WaiverStanding.NOT_IN_FORCE;
import static no.welfarelab.rules.finding.WaiverStanding.NOT_WAIVABLE;
import static no.welfarelab.rules.finding.WaiverStanding.NO_END;
import static no.welfarelab.rules.finding.WaiverStanding.NO_REASON;
import static no.welfarelab.rules.finding.WaiverStanding.ROLE_NOT_ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.lab.Waiver;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.finding.WaiverStanding;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.policy.WaiverPolicy;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.DecidedBy;
import no.welfarelab.rules.rule.IfMissing;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WaiversTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Period SPRING =
      Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1));
  private static final Rule BROKEN = rule("TEST-01", Outcome.NOT_SATISFIED);
  private static final Rule OPEN = rule("TEST-02", Outcome.NOT_ASSESSED);
  private static final Rule KEPT = rule("TEST-03", Outcome.SATISFIED);

  private static Rule rule(String id, Outcome always) {
    return Rule.of(id, Strength.MUST, DecidedBy.DATA, IfMissing.BREACH, "–")
        .on(
            PartKind.CASE,
            CaseOnDay::whole,
            (subject, seen) ->
                switch (always) {
                  case SATISFIED -> Verdict.satisfied(subject.place());
                  case NOT_SATISFIED -> Verdict.broken("no", subject.place());
                  case NOT_ASSESSED ->
                      Verdict.unknown("date", Role.INVESTMENT_LEADER, subject.place());
                  case NOT_APPLICABLE -> Verdict.notApplicable();
                });
  }

  private static Waiver.Builder bare() {
    return Waiver.builder()
        .id(Id.of("waiver"))
        .rule("TEST-01")
        .kind(PartKind.CASE)
        .part(Id.of("case"));
  }

  private static Waiver waiver(Role role, String reason, Period period) {
    return bare().role(role).reason(reason).period(period).build();
  }

  private static Waiver during(Period period) {
    return waiver(Role.CORE_TEAM, "The citizen asked for it.", period);
  }

  private static InvestmentCase caseWith(List<Waiver> waivers) {
    return InvestmentCase.builder().id(Id.of("case")).waivers(waivers).build();
  }

  private static Report check(Rule rule, Waiver... waivers) {
    return Rulebook.of(List.of(rule)).check(caseWith(List.of(waivers)), DAY);
  }

  private static Optional<WaiverStanding> standing(Rule rule, Waiver... waivers) {
    return check(rule, waivers).findings().get(0).waiver();
  }

  @Nested
  class AWaiver {

    @Test
    void ofACoreTeamWithReasonAndEndIsAccepted() {
      assertThat(standing(BROKEN, during(SPRING))).contains(ACCEPTED);
    }

    @Test
    void ofARuleThatCanNotBeWaivedIsNot() {
      assertThat(standing(BROKEN.notWaivable(), during(SPRING))).contains(NOT_WAIVABLE);
    }

    @Test
    void ofARoleThatMayNotWaiveIsNot() {
      assertThat(standing(BROKEN, waiver(Role.INVESTMENT_LEADER, "So.", SPRING)))
          .contains(ROLE_NOT_ALLOWED);
    }

    @Test
    void ofNobodyIsNot() {
      assertThat(standing(BROKEN, bare().reason("So.").period(SPRING).build()))
          .contains(ROLE_NOT_ALLOWED);
    }

    @Test
    void ofWhomThePolicyNamesIsAccepted() {
      Policy leadersWaive =
          Policy.builder()
              .name("ours")
              .waivers(WaiverPolicy.of(Set.of(Role.INVESTMENT_LEADER)))
              .build();
      Report report =
          Rulebook.of(List.of(BROKEN))
              .check(
                  caseWith(List.of(waiver(Role.INVESTMENT_LEADER, "So.", SPRING))),
                  DAY,
                  leadersWaive);
      assertThat(report.findings().get(0).waiver()).contains(ACCEPTED);
      assertThat(report.policy()).isEqualTo("ours");
      assertThat(report.policyChecksum()).isEqualTo(leadersWaive.checksum());
    }

    @Test
    void withoutReasonIsNot() {
      assertThat(standing(BROKEN, bare().role(Role.CORE_TEAM).period(SPRING).build()))
          .contains(NO_REASON);
      assertThat(standing(BROKEN, waiver(Role.CORE_TEAM, " \t", SPRING))).contains(NO_REASON);
    }

    @Test
    void withoutEndIsNot() {
      assertThat(standing(BROKEN, bare().role(Role.CORE_TEAM).reason("So.").build()))
          .contains(NO_END);
      assertThat(standing(BROKEN, during(Period.from(DAY)))).contains(NO_END);
    }

    @Test
    void isInForceFromItsFirstDay() {
      assertThat(standing(BROKEN, during(Period.of(DAY, DAY.plusDays(9))))).contains(ACCEPTED);
      assertThat(standing(BROKEN, during(Period.of(DAY.plusDays(1), DAY.plusDays(9)))))
          .contains(NOT_IN_FORCE);
    }

    @Test
    void isNoLongerInForceOnItsEnd() {
      assertThat(standing(BROKEN, during(Period.of(DAY.minusDays(9), DAY.plusDays(1)))))
          .contains(ACCEPTED);
      assertThat(standing(BROKEN, during(Period.of(DAY.minusDays(9), DAY)))).contains(NOT_IN_FORCE);
    }

    @Test
    void isForItsRuleKindAndPartAlone() {
      Waiver.Builder otherRule =
          Waiver.builder().id(Id.of("w")).rule("TEST-02").kind(PartKind.CASE).part(Id.of("case"));
      Waiver.Builder otherKind =
          Waiver.builder().id(Id.of("w")).rule("TEST-01").kind(PartKind.PLAN).part(Id.of("case"));
      Waiver.Builder otherPart =
          Waiver.builder().id(Id.of("w")).rule("TEST-01").kind(PartKind.CASE).part(Id.of("other"));
      for (Waiver.Builder other : List.of(otherRule, otherKind, otherPart)) {
        assertThat(
                standing(BROKEN, other.role(Role.CORE_TEAM).reason("So.").period(SPRING).build()))
            .isEmpty();
      }
    }

    @Test
    void ofWhatIsKeptIsNotShown() {
      assertThat(
              check(
                      KEPT,
                      Waiver.builder()
                          .id(Id.of("w"))
                          .rule("TEST-03")
                          .kind(PartKind.CASE)
                          .part(Id.of("case"))
                          .role(Role.CORE_TEAM)
                          .reason("So.")
                          .period(SPRING)
                          .build())
                  .findings())
          .isEmpty();
    }
  }

  @Nested
  class SeveralWaivers {

    private Waiver named(String id, Waiver waiver) {
      Waiver.Builder named =
          Waiver.builder()
              .id(Id.of(id))
              .rule(waiver.rule())
              .kind(waiver.kind())
              .part(waiver.part());
      waiver.role().ifPresent(named::role);
      waiver.reason().ifPresent(named::reason);
      waiver.period().ifPresent(named::period);
      return named.build();
    }

    private void assertInEveryOrder(WaiverStanding expected, Waiver... waivers) {
      List<Waiver> order = new ArrayList<>();
      for (int i = 0; i < waivers.length; i++) {
        order.add(named("waiver-" + i, waivers[i]));
      }
      for (int turns = 0; turns < waivers.length; turns++) {
        Collections.rotate(order, 1);
        assertThat(standing(BROKEN, order.toArray(Waiver[]::new))).contains(expected);
        List<Waiver> backwards = new ArrayList<>(order);
        Collections.reverse(backwards);
        assertThat(standing(BROKEN, backwards.toArray(Waiver[]::new))).contains(expected);
      }
    }

    @Test
    void areAcceptedIfOneIs() {
      assertInEveryOrder(
          ACCEPTED, bare().build(), during(SPRING), during(Period.of(DAY.minusDays(9), DAY)));
    }

    @Test
    void thatAllFailSayTheSameWhateverTheirOrder() {
      assertInEveryOrder(
          ROLE_NOT_ALLOWED,
          during(Period.of(DAY.minusDays(9), DAY)),
          bare().build(),
          waiver(Role.CORE_TEAM, "", SPRING));
    }
  }

  @Nested
  class AReport {

    @Test
    void withAWaivedErrorIsValidAndShowsIt() {
      Report report = check(BROKEN, during(SPRING));
      assertThat(report.valid()).isTrue();
      assertThat(report.complete()).isTrue();
      assertThat(report.errors()).isZero();
      assertThat(report.validation().isValid()).isTrue();
      assertThat(report.findings()).singleElement().matches(Finding::waived);
      assertThat(report.results().get(0).outcome()).isEqualTo(Outcome.NOT_SATISFIED);
      assertThat(report.results().get(0).notSatisfied()).isOne();
    }

    @Test
    void withOneErrorOfTwoWaivedNamesTheOther() {
      Report report =
          Rulebook.of(List.of(BROKEN, rule("TEST-04", Outcome.NOT_SATISFIED)))
              .check(caseWith(List.of(during(SPRING))), DAY);
      assertThat(report.errors()).isOne();
      assertThat(report.validation().getError())
          .singleElement()
          .extracting(Finding::rule)
          .isEqualTo("TEST-04");
    }

    @Test
    void withARefusedWaiverIsNotValid() {
      Report report = check(BROKEN, bare().build());
      assertThat(report.valid()).isFalse();
      assertThat(report.errors()).isOne();
      assertThat(report.findings()).singleElement().matches(finding -> !finding.waived());
    }

    @Test
    void withAWaivedOpenQuestionIsComplete() {
      Waiver ofOpen =
          Waiver.builder()
              .id(Id.of("waiver"))
              .rule("TEST-02")
              .kind(PartKind.CASE)
              .part(Id.of("case"))
              .role(Role.STEERING_GROUP)
              .reason("So.")
              .period(SPRING)
              .build();
      assertThat(check(OPEN, ofOpen).complete()).isTrue();
      assertThat(check(OPEN, ofOpen).notAssessed()).isZero();
      assertThat(check(OPEN).complete()).isFalse();
      assertThat(check(OPEN).notAssessed()).isOne();
    }
  }
}
