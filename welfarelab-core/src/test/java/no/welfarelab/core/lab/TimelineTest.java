/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.DAY;
import static no.welfarelab.core.lab.Parts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.CareOrder;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.effect.Reading;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Team;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static InvestmentCase.Builder aCase() {
    return InvestmentCase.builder().id(Id.of("case"));
  }

  /** Each event as its day, kind, place, and the part that tells of it. */
  private static List<String> told(InvestmentCase.Builder builder) {
    return builder.build().timeline().stream()
        .map(
            it ->
                "%s %s %s %s:%s"
                    .formatted(it.day(), it.kind(), it.place(), it.partKind(), it.part().value()))
        .toList();
  }

  @Test
  void isEmptyWhereNothingHasADay() {
    assertThat(told(aCase().intake(Intake.builder().told(List.of()).build()))).isEmpty();
    assertThat(
            told(
                aCase()
                    .plan(
                        InvestmentPlan.builder()
                            .goals(List.of(Parts.goal("g", "Own home")))
                            .build())))
        .isEmpty();
  }

  @Test
  void goesByDayAndWithinADayByTheOrderOfTheRooms() {
    assertThat(
            told(
                aCase()
                    .meetings(
                        List.of(
                            Parts.meeting("m-2", DAY.plusDays(30)),
                            Meeting.builder()
                                .id(Id.of("m-1"))
                                .kind(MeetingKind.INVESTMENT)
                                .plannedOn(DAY.minusDays(1))
                                .heldOn(DAY)
                                .build()))
                    .intake(
                        Intake.builder()
                            .referral(Referral.builder().on(DAY.minusDays(40)).build())
                            .build())
                    .plan(
                        InvestmentPlan.builder()
                            .inForceFrom(DAY)
                            .tasks(
                                List.of(
                                    task("t-1").doneOn(DAY.plusDays(9)).build(),
                                    task("t-2").build()))
                            .build())))
        .containsExactly(
            "2026-01-21 REFERRAL /intake/referral CASE:case",
            "2026-03-02 PLAN_IN_FORCE /plan PLAN:case",
            "2026-03-02 TASK_MADE /plan/tasks/0 TASK:t-1",
            "2026-03-02 TASK_MADE /plan/tasks/1 TASK:t-2",
            "2026-03-02 MEETING_HELD /meetings/1 MEETING:m-1",
            "2026-03-11 TASK_DONE /plan/tasks/0 TASK:t-1",
            "2026-04-01 MEETING_PLANNED /meetings/0 MEETING:m-2");
  }

  private static Task.Builder task(String id) {
    return Task.builder().id(Id.of(id)).text("Ask").madeOn(DAY);
  }

  @Test
  void tellsOfAConsentFromItsFirstDayToItsWithdrawal() {
    Consent consent =
        Consent.builder()
            .id(Id.of("c"))
            .person(Id.of("a"))
            .startInclusive(NOON)
            .withdrawnExclusive(NOON.plusDays(20))
            .reviews(List.of(Review.builder().on(DAY.plusDays(10)).build()))
            .build();
    assertThat(told(aCase().consents(List.of(consent))))
        .containsExactly(
            "2026-03-02 CONSENT_GIVEN /consents/0 CONSENT:c",
            "2026-03-12 CONSENT_REVIEWED /consents/0/reviews/0 CONSENT:c",
            "2026-03-22 CONSENT_WITHDRAWN /consents/0 CONSENT:c");
  }

  @Test
  void tellsOfAPeriodItsFirstDayAndTheFirstOnWhichItHoldsNoLonger() {
    Membership led = membership("m-1", Period.of(DAY, DAY.plusDays(30)));
    Membership leads = membership("m-2", Period.from(DAY.plusDays(30)));
    Family family =
        Family.builder()
            .careOrders(
                List.of(CareOrder.builder().child(Id.of("k")).period(Period.from(DAY)).build()))
            .build();
    assertThat(
            told(
                aCase()
                    .family(family)
                    .team(Team.builder().memberships(List.of(led, leads)).build())))
        .containsExactly(
            "2026-03-02 CARE_ORDER_BEGUN /family/careOrders/0 CASE:case",
            "2026-03-02 MEMBERSHIP_BEGUN /team/memberships/0 MEMBERSHIP:m-1",
            "2026-04-01 MEMBERSHIP_BEGUN /team/memberships/1 MEMBERSHIP:m-2",
            "2026-04-01 MEMBERSHIP_ENDED /team/memberships/0 MEMBERSHIP:m-1");
  }

  private static Membership membership(String id, Period period) {
    return Membership.builder()
        .id(Id.of(id))
        .person(Id.of("b"))
        .role(Role.INVESTMENT_LEADER)
        .period(period)
        .build();
  }

  @Test
  void tellsWhatBecameOfAGoalAndOfAllItsHistory() {
    Goal goal =
        Goal.builder()
            .id(Id.of("g"))
            .kind(GoalKind.EFFECT)
            .text("Own home")
            .setOn(DAY)
            .history(
                List.of(
                    history(DAY.plusDays(3)).formerText("A home").formerDate(DAY).build(),
                    history(DAY.plusDays(2)).text("Slowly").build(),
                    HistoryEntry.builder().formerDate(DAY).build()))
            .reachedOn(DAY.plusDays(4))
            .build();
    assertThat(told(aCase().plan(InvestmentPlan.builder().goals(List.of(goal)).build())))
        .containsExactly(
            "2026-03-02 GOAL_SET /plan/goals/0 GOAL:g",
            "2026-03-04 GOAL_REPORTED /plan/goals/0/history/1 GOAL:g",
            "2026-03-05 GOAL_RESCHEDULED /plan/goals/0/history/0 GOAL:g",
            "2026-03-05 GOAL_REWORDED /plan/goals/0/history/0 GOAL:g",
            "2026-03-06 GOAL_REACHED /plan/goals/0 GOAL:g");
  }

  private static HistoryEntry.Builder history(LocalDate on) {
    return HistoryEntry.builder().on(on);
  }

  @Test
  void tellsOfAMeetingThatWasHeldNoLongerThatItIsPlanned() {
    Meeting.Builder meeting =
        Meeting.builder().id(Id.of("m")).kind(MeetingKind.INVESTMENT).plannedOn(DAY);
    assertThat(told(aCase().meetings(List.of(meeting.heldOn(DAY.plusDays(1)).build()))))
        .containsExactly("2026-03-03 MEETING_HELD /meetings/0 MEETING:m");
  }

  @Test
  void tellsOfTheEffectAndOfTheEnd() {
    GoalEffect effect =
        GoalEffect.builder()
            .id(Id.of("e"))
            .goal(Id.of("g"))
            .baseline(Reading.builder().on(DAY).build())
            .readings(List.of(Reading.builder().on(DAY.plusDays(90)).build()))
            .build();
    assertThat(
            told(
                aCase()
                    .effect(Effect.builder().goalEffects(List.of(effect)).build())
                    .journey(
                        Journey.builder()
                            .closing(
                                Closing.builder()
                                    .on(DAY.plusDays(90))
                                    .adaptationOfferedOn(DAY.plusDays(80))
                                    .build())
                            .build())))
        .containsExactly(
            "2026-03-02 BASELINE /effect/goalEffects/0/baseline GOAL_EFFECT:e",
            "2026-05-21 ADAPTED_OFFER /journey/closing CASE:case",
            "2026-05-31 CLOSING /journey/closing CASE:case",
            "2026-05-31 READING /effect/goalEffects/0/readings/0 GOAL_EFFECT:e");
  }

  @Test
  void printsNothingOfTheCase() {
    assertThat(aCase().consents(List.of(Parts.consent("c"))).build().timeline().get(0).toString())
        .isEqualTo("CaseEvent[***]");
  }
}
