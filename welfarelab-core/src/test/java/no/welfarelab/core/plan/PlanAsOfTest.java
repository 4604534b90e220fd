/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is dated later than the day is not seen; what is not dated, or planned, is. */
class PlanAsOfTest {
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate YEARS_LATER = LocalDate.of(2030, 1, 1);
  private static final Id<Person> EMIL = Id.of("emil");

  /** What happens to a plan on a day, so that the day before knows nothing of it. */
  record Happening(String name, Function<LocalDate, UnaryOperator<InvestmentPlan>> on) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final Prerequisite FLAT = Prerequisite.builder().text("a flat").build();

  private static Goal.Builder goal(String id) {
    return Goal.builder().id(Id.of(id)).kind(GoalKind.RESULT).text(id);
  }

  private static Task.Builder task(String id) {
    return Task.builder().id(Id.of(id)).text(id);
  }

  private static Alternative.Builder alternative() {
    return Alternative.builder().text("a room");
  }

  private static Measure.Builder measure() {
    return Measure.builder().id(Id.of("m")).text("m").prerequisites(List.of(FLAT));
  }

  private static final Measure MEASURE =
      measure().alternatives(List.of(alternative().build())).build();

  private static IndividualPlan.Builder individual() {
    return IndividualPlan.builder().person(EMIL).nextRevisionOn(YEARS_LATER);
  }

  static final InvestmentPlan BEFORE =
      InvestmentPlan.builder()
          .inForceFrom(YEARS_LATER)
          .goals(List.of(goal("g").targetOn(YEARS_LATER).build()))
          .measures(List.of(MEASURE))
          .tasks(List.of(task("t").dueOn(YEARS_LATER).checkOn(YEARS_LATER).build()))
          .contributions(List.of(Contribution.builder().person(EMIL).build()))
          .gaps(List.of(Gap.builder().id(Id.of("gap")).build()))
          .individualPlans(List.of(individual().build()))
          .build();

  private static Happening goal(String name, Function<LocalDate, UnaryOperator<Goal>> change) {
    return new Happening(name, day -> plan -> plan.changeGoal(Id.of("g"), change.apply(day)));
  }

  private static Happening task(String name, Function<LocalDate, UnaryOperator<Task>> change) {
    return new Happening(name, day -> plan -> plan.changeTask(Id.of("t"), change.apply(day)));
  }

  private static Happening measure(
      String name, Function<LocalDate, UnaryOperator<Measure>> change) {
    return new Happening(name, day -> plan -> plan.changeMeasure(Id.of("m"), change.apply(day)));
  }

  private static HistoryEntry why(LocalDate day) {
    return HistoryEntry.of(day, EMIL, "so it is");
  }

  private static Judgement judgement(LocalDate day) {
    return Judgement.builder().holds(true).on(day).build();
  }

  static Stream<Happening> happenings() {
    return Stream.of(
        new Happening("goal set", day -> plan -> plan.add(goal("new").setOn(day).build())),
        new Happening("task made", day -> plan -> plan.add(task("new").madeOn(day).build())),
        new Happening(
            "contribution",
            day -> plan -> plan.add(Contribution.builder().person(EMIL).on(day).build())),
        new Happening(
            "gap", day -> plan -> plan.add(Gap.builder().id(Id.of("new")).on(day).build())),
        new Happening(
            "linked plan",
            day ->
                plan ->
                    plan.add(
                        LinkedPlan.builder()
                            .id(Id.of("new"))
                            .kind(PlanKind.DEBT_PLAN)
                            .since(day)
                            .build())),
        goal("goal postponed", day -> it -> it.postponedTo(YEARS_LATER.plusDays(1), why(day))),
        goal("goal reworded", day -> it -> it.reworded("other words", EMIL, why(day))),
        goal("goal reached", day -> it -> it.reachedAt(day)),
        goal("goal given up", day -> it -> it.givenUp(why(day))),
        goal("goal agreed", day -> it -> it.add(Stance.agrees(EMIL, day))),
        task("task confirmed", day -> it -> it.confirmedAt(day)),
        task("task told of", day -> it -> it.told(why(day))),
        task("task postponed", day -> it -> it.postponedTo(YEARS_LATER.plusDays(1), why(day))),
        task("task done", day -> it -> it.finishedAt(day, "fine")),
        task("task dropped", day -> it -> it.dropped(why(day))),
        measure("measure started", day -> it -> it.startedAt(day)),
        measure("measure done", day -> it -> it.finishedAt(day)),
        measure("measure stopped", day -> it -> it.stoppedAt(day, DenialReason.OTHER)),
        measure("status told", day -> it -> it.toldAt(MeasureStatus.DECIDED, day)),
        measure("measure agreed", day -> it -> it.add(Stance.agrees(EMIL, day))),
        measure("prerequisite met", day -> it -> it.met(FLAT, day)),
        measure(
            "child's best judged",
            day -> it -> ((ImmutableMeasure) it).withChildsBest(judgement(day))),
        measure(
            "judged outside the lab",
            day -> it -> ((ImmutableMeasure) it).withOutsideLab(judgement(day))),
        measure(
            "alternative explained",
            day ->
                it ->
                    ((ImmutableMeasure) it)
                        .withAlternatives(alternative().explainedOn(day).build())),
        new Happening(
            "individual plan consented to",
            day ->
                plan ->
                    ((ImmutableInvestmentPlan) plan)
                        .withIndividualPlans(
                            individual().consentedOn(day).accessConsentedOn(day).build())));
  }

  @ParameterizedTest
  @MethodSource("happenings")
  void theDayBeforeKnowsNothingAndTheDayAll(Happening happening) {
    InvestmentPlan after = happening.on().apply(DAY).apply(BEFORE);
    assertThat(after).isNotEqualTo(BEFORE);
    assertThat(after.asOf(DAY.minusDays(1))).isEqualTo(BEFORE);
    assertThat(after.asOf(DAY)).isEqualTo(after);
    assertThat(after.asOf(DAY.plusDays(1))).isEqualTo(after);
  }

  @Test
  void ofSeveralChangesTheFirstAfterTheDayTellsWhatStood() {
    Goal goal = goal("g").targetOn(DAY).build();
    Goal changed =
        goal.postponedTo(DAY.plusWeeks(1), why(DAY))
            .reworded("second", EMIL, why(DAY.plusDays(1)))
            .postponedTo(DAY.plusWeeks(2), why(DAY.plusDays(2)))
            .reworded("third", EMIL, why(DAY.plusDays(3)));
    Goal between = known(changed, DAY.plusDays(1));
    assertThat(between.targetOn()).contains(DAY.plusWeeks(1));
    assertThat(between.text()).isEqualTo("second");
    assertThat(between.history()).isEqualTo(changed.history().subList(0, 2));
    assertThat(known(changed, DAY.minusDays(1))).isEqualTo(goal);
  }

  @Test
  void theOrderOfTheHistoryDoesNotMatter() {
    HistoryEntry first = HistoryEntry.builder().on(DAY).formerText("first").build();
    HistoryEntry second = HistoryEntry.builder().on(DAY.plusDays(1)).formerText("second").build();
    Goal goal = goal("g").history(List.of(second, first)).build();
    assertThat(known(goal, DAY.minusDays(1)).text()).isEqualTo("first");
    assertThat(known(goal, DAY).text()).isEqualTo("second");
  }

  private static Goal known(Goal goal, LocalDate day) {
    return InvestmentPlan.empty().add(goal).asOf(day).goals().get(0);
  }

  @Test
  void aChangeWithoutADayIsSeenAlways() {
    HistoryEntry undated = HistoryEntry.builder().text("so it is").build();
    Goal goal = goal("g").targetOn(DAY).build().postponedTo(YEARS_LATER, undated);
    assertThat(known(goal, DAY.minusYears(1))).isEqualTo(goal);
  }

  @Test
  void factsWithoutADateAndPlannedDatesAreSeen() {
    Measure measure =
        measure()
            .status(MeasureStatus.DONE)
            .plannedStartOn(YEARS_LATER)
            .thinkUntil(YEARS_LATER)
            .stopReason(DenialReason.OTHER)
            .stances(List.of(Stance.builder().person(EMIL).kind(StanceKind.AGREES).build()))
            .childsBest(List.of(Judgement.builder().holds(true).build()))
            .build();
    InvestmentPlan plan =
        BEFORE
            .replace(measure)
            .replace(task("t").dueOn(YEARS_LATER).feedback("fine").build())
            .add(LinkedPlan.builder().id(Id.of("debt")).kind(PlanKind.DEBT_PLAN).build());
    assertThat(plan.asOf(DAY)).isEqualTo(plan);
  }

  @Test
  void whoSaidTheFormerWordsIsNotKnown() {
    Goal goal = goal("g").saidBy(EMIL).confirmedBy(List.of(EMIL)).build();
    assertThat(known(goal.reworded("other words", EMIL, why(DAY)), DAY.minusDays(1)))
        .isEqualTo(goal("g").build());
  }
}
