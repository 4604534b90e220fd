/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mandate.DenialReason;
import org.junit.jupiter.api.Test;

class GoalProgressTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Id<Goal> HOME = Id.of("home");
  private static final Id<Person> LEADER = Id.of("leader");

  private static Goal.Builder goal(String id, String... leadsTo) {
    return Goal.builder()
        .id(Id.of(id))
        .kind(GoalKind.RESULT)
        .text(id)
        .leadsTo(Stream.of(leadsTo).map(Id::<Goal>of).toList());
  }

  private static Measure measure(String id, String... goals) {
    return Measure.builder()
        .id(Id.of(id))
        .text(id)
        .goals(Stream.of(goals).map(Id::<Goal>of).toList())
        .build();
  }

  private static InvestmentPlan planOf(List<Goal> goals, Measure... measures) {
    return InvestmentPlan.builder().goals(goals).measures(List.of(measures)).build();
  }

  private static GoalProgress progress(InvestmentPlan plan) {
    return plan.progressOf(HOME, DAY).orElseThrow();
  }

  private static List<Boolean> standing(GoalProgress progress) {
    return List.of(progress.reached(), progress.givenUp(), progress.waiting(), progress.open());
  }

  @Test
  void eachMeasureThatServesTheGoalStandsWhereItHasCome() {
    GoalProgress progress =
        progress(
            planOf(
                List.of(goal("home").build()),
                measure("visit", "home").finishedAt(DAY),
                measure("loan", "home").startedAt(DAY),
                measure("sale", "home").stoppedAt(DAY, DenialReason.NOT_NEEDED),
                measure("move", "home"),
                measure("wash", "home").startedAt(DAY.plusDays(1)),
                measure("job", "work")));
    assertThat(progress.goal()).isEqualTo(HOME);
    assertThat(progress.done()).containsExactly(Id.of("visit"));
    assertThat(progress.started()).containsExactly(Id.of("loan"));
    assertThat(progress.stopped()).containsExactly(Id.of("sale"));
    assertThat(progress.notBegun()).containsExactly(Id.of("move"), Id.of("wash"));
    assertThat(standing(progress)).containsExactly(false, false, false, true);
    assertThat(progress).hasToString("GoalProgress[***]");
  }

  @Test
  void aMeasureServesWhatItsGoalLeadsToOnce() {
    GoalProgress progress =
        progress(
            planOf(
                List.of(
                    goal("far", "near").build(),
                    goal("near", "home").build(),
                    goal("home", "life").build(),
                    goal("life").build()),
                measure("a", "far", "near"),
                measure("b", "life")));
    assertThat(progress.notBegun()).containsExactly(Id.of("a"));
  }

  @Test
  void goalsThatLeadInACircleAreFollowedOnce() {
    assertThat(
            progress(
                    planOf(
                        List.of(goal("home", "work").build(), goal("work", "home").build()),
                        measure("a", "work")))
                .notBegun())
        .containsExactly(Id.of("a"));
  }

  @Test
  void aGoalSetLaterIsNotThereAndLeadsNowhere() {
    Goal later = goal("later", "home").setOn(DAY.plusDays(1)).build();
    InvestmentPlan plan =
        planOf(List.of(goal("home").setOn(DAY).build(), later), measure("a", "later"));
    assertThat(progress(plan).notBegun()).isEmpty();
    assertThat(plan.progressOf(HOME, DAY.plusDays(1)).orElseThrow().notBegun()).hasSize(1);
    assertThat(plan.progressOf(HOME, DAY.minusDays(1))).isEmpty();
    assertThat(plan.progressOf(Id.of("unknown"), DAY)).isEmpty();
  }

  @Test
  void aGoalIsReachedOrGivenUpFromItsDay() {
    Goal reached = goal("home").build().reachedAt(DAY);
    Goal givenUp = goal("home").build().givenUp(HistoryEntry.of(DAY, LEADER, "moved"));
    assertThat(standing(progress(planOf(List.of(reached)))))
        .containsExactly(true, false, false, false);
    assertThat(standing(progress(planOf(List.of(givenUp)))))
        .containsExactly(false, true, false, false);
    assertThat(
            Stream.of(reached, givenUp)
                .map(it -> planOf(List.of(it)).progressOf(HOME, DAY.minusDays(1)).orElseThrow()))
        .allMatch(GoalProgress::open);
  }

  @Test
  void aGoalBothGivenUpAndReachedIsReached() {
    Goal goal = goal("home").reachedOn(DAY).givenUpOn(DAY).waitingFor("spring").build();
    assertThat(standing(progress(planOf(List.of(goal)))))
        .containsExactly(true, false, false, false);
  }

  @Test
  void aMarkedGoalWaitsWhileNoMeasureServesIt() {
    Goal goal = goal("home").waitingFor("a diagnosis").build();
    assertThat(standing(progress(planOf(List.of(goal)))))
        .containsExactly(false, false, true, false);
    Measure stopped = measure("a", "home").stoppedAt(DAY, DenialReason.NO_CAPACITY);
    assertThat(progress(planOf(List.of(goal), stopped)).waiting()).isTrue();
    for (Measure serving :
        List.of(
            measure("b", "home"),
            measure("b", "home").startedAt(DAY),
            measure("b", "home").finishedAt(DAY))) {
      assertThat(progress(planOf(List.of(goal), stopped, serving)).open()).isTrue();
    }
  }

  @Test
  void aLineOfManyGoalsIsFollowedToItsEnd() {
    List<Goal> line = new ArrayList<>(List.of(goal("home").build()));
    line.add(goal("g0", "home").build());
    for (int i = 1; i < 100_000; i++) {
      line.add(goal("g" + i, "g" + (i - 1)).build());
    }
    assertThat(progress(planOf(line, measure("a", "g99999"))).notBegun()).hasSize(1);
  }
}
