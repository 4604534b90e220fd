/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvestmentPlanTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final int MANY = 100_000;

  private static Measure measure(String id, String... after) {
    return Measure.builder()
        .id(Id.of(id))
        .text(id)
        .after(InvestmentPlanTest.<Measure>ids(after))
        .build();
  }

  private static Goal goal(String id, GoalKind kind, String... leadsTo) {
    return Goal.builder()
        .id(Id.of(id))
        .kind(kind)
        .text(id)
        .leadsTo(InvestmentPlanTest.<Goal>ids(leadsTo))
        .build();
  }

  private static Goal result(String id, String... leadsTo) {
    return goal(id, GoalKind.RESULT, leadsTo);
  }

  private static Measure.Builder serving(String id, String... goals) {
    return Measure.builder().id(Id.of(id)).text(id).goals(InvestmentPlanTest.<Goal>ids(goals));
  }

  private static <T> List<Id<T>> ids(String... ids) {
    return Stream.of(ids).map(Id::<T>of).toList();
  }

  private static InvestmentPlan planOf(Measure... measures) {
    return InvestmentPlan.builder().measures(List.of(measures)).build();
  }

  private static InvestmentPlan planOf(List<Goal> goals, Measure... measures) {
    return InvestmentPlan.builder().goals(goals).measures(List.of(measures)).build();
  }

  @Nested
  class InForce {
    @Test
    void aPlanIsInForceFromItsFirstDay() {
      InvestmentPlan plan = InvestmentPlan.builder().inForceFrom(DAY).build();
      assertThat(plan.isInForceOn(DAY.minusDays(1))).isFalse();
      assertThat(plan.isInForceOn(DAY)).isTrue();
      assertThat(plan.isInForceOn(DAY.plusYears(1))).isTrue();
    }

    @Test
    void aDraftIsNotInForce() {
      assertThat(InvestmentPlan.empty().isInForceOn(DAY)).isFalse();
    }
  }

  @Nested
  class Replace {
    @Test
    void thePartWithTheIdGivesWayToTheOther() {
      InvestmentPlan plan =
          InvestmentPlan.empty().add(result("a")).add(measure("a")).add(task("a", "old"));
      InvestmentPlan replaced =
          plan.replace(result("a", "b")).replace(measure("a", "b")).replace(task("a", "new"));
      assertThat(replaced.goals()).containsExactly(result("a", "b"));
      assertThat(replaced.measures()).containsExactly(measure("a", "b"));
      assertThat(replaced.tasks()).containsExactly(task("a", "new"));
    }

    @Test
    void aPartThatIsNotThereIsNotReplaced() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InvestmentPlan.empty().replace(result("a")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InvestmentPlan.empty().replace(measure("a")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InvestmentPlan.empty().replace(task("a", "new")));
    }

    private Task task(String id, String text) {
      return Task.builder().id(Id.of(id)).text(text).build();
    }
  }

  @Nested
  class WaitingForThemselves {
    @Test
    void measuresInALineDoNotWaitForThemselves() {
      assertThat(
              planOf(measure("a"), measure("b", "a"), measure("c", "a", "b"))
                  .waitingForThemselves())
          .isEmpty();
    }

    @Test
    void aMeasureThatComesAfterItselfWaits() {
      assertThat(planOf(measure("a", "a"), measure("b", "a")).waitingForThemselves())
          .containsExactly(Id.of("a"));
    }

    @Test
    void everyMeasureOnACircleWaitsAndNoneBesideIt() {
      InvestmentPlan plan =
          planOf(
              measure("before", "a"),
              measure("a", "b"),
              measure("b", "c"),
              measure("c", "a", "behind"),
              measure("behind"));
      assertThat(plan.waitingForThemselves())
          .containsExactlyInAnyOrder(Id.of("a"), Id.of("b"), Id.of("c"));
    }

    @Test
    void twoCirclesAreFound() {
      assertThat(
              planOf(
                      measure("a", "b"),
                      measure("b", "a", "c"),
                      measure("c", "d"),
                      measure("d", "c"))
                  .waitingForThemselves())
          .containsExactlyInAnyOrder(Id.of("a"), Id.of("b"), Id.of("c"), Id.of("d"));
    }

    @Test
    void aMeasureThatThePlanDoesNotHoldIsNoCircle() {
      assertThat(planOf(measure("a", "unknown")).waitingForThemselves()).isEmpty();
      assertThat(InvestmentPlan.empty().waitingForThemselves()).isEmpty();
    }

    @Test
    void aLineOfManyMeasuresIsFollowedToItsEnd() {
      List<Measure> line = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        line.add(measure("m" + i, "m" + (i + 1)));
      }
      assertThat(InvestmentPlan.builder().measures(line).build().waitingForThemselves()).isEmpty();
      line.add(measure("m" + MANY, "m0"));
      assertThat(InvestmentPlan.builder().measures(line).build().waitingForThemselves())
          .hasSize(MANY + 1);
    }
  }

  @Nested
  class LeadingToEffect {
    @Test
    void anEffectGoalAndAllThatLeadToItAreFound() {
      InvestmentPlan plan =
          planOf(
              List.of(
                  result("near", "effect"),
                  result("far", "near"),
                  result("loose"),
                  result("lost", "unknown"),
                  goal("effect", GoalKind.EFFECT)));
      assertThat(plan.leadingToEffect())
          .containsExactlyInAnyOrder(Id.of("effect"), Id.of("near"), Id.of("far"));
    }

    @Test
    void goalsThatLeadInACircleLeadToNoEffect() {
      assertThat(planOf(List.of(result("a", "b"), result("b", "a"))).leadingToEffect()).isEmpty();
      assertThat(InvestmentPlan.empty().leadingToEffect()).isEmpty();
    }

    @Test
    void aLineOfManyGoalsIsFollowedToItsEnd() {
      List<Goal> line = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        line.add(result("g" + i, "g" + (i + 1)));
      }
      line.add(goal("g" + MANY, GoalKind.EFFECT));
      assertThat(planOf(line).leadingToEffect()).hasSize(MANY + 1);
    }
  }

  @Nested
  class Served {
    private final List<Goal> goals =
        List.of(result("near", "effect"), goal("effect", GoalKind.EFFECT), result("loose"));

    @Test
    void aGoalIsServedByAMeasureOrByAServedGoalThatLeadsToIt() {
      assertThat(planOf(goals, serving("m", "near").build()).served())
          .containsExactlyInAnyOrder(Id.of("near"), Id.of("effect"));
      assertThat(planOf(goals, serving("m", "effect").build()).served())
          .containsExactly(Id.of("effect"));
    }

    @Test
    void aStoppedMeasureServesNothing() {
      assertThat(planOf(goals, serving("m", "near").status(MeasureStatus.STOPPED).build()).served())
          .isEmpty();
      assertThat(planOf(goals, serving("m", "loose").status(MeasureStatus.DONE).build()).served())
          .containsExactly(Id.of("loose"));
    }

    @Test
    void withoutMeasuresNothingIsServed() {
      assertThat(planOf(goals).served()).isEmpty();
    }
  }

  @Nested
  class AsOf {
    private final Goal early = result("early");
    private final Task earlyTask = task("early").build();

    private static Task.Builder task(String id) {
      return Task.builder().id(Id.of(id)).text(id);
    }

    @Test
    void whatWasMadeLaterIsNotSeen() {
      Goal today =
          Goal.builder().id(Id.of("today")).kind(GoalKind.RESULT).text("t").setOn(DAY).build();
      Task todayTask = task("today").madeOn(DAY).build();
      InvestmentPlan plan =
          InvestmentPlan.builder()
              .inForceFrom(DAY)
              .goals(List.of(early, today))
              .measures(List.of(measure("m")))
              .tasks(List.of(earlyTask, todayTask))
              .build();
      assertThat(plan.asOf(DAY)).isEqualTo(plan);
      assertThat(plan.asOf(DAY.minusDays(1)))
          .isEqualTo(
              InvestmentPlan.builder()
                  .inForceFrom(DAY)
                  .goals(List.of(early))
                  .measures(List.of(measure("m")))
                  .tasks(List.of(earlyTask))
                  .build());
    }
  }

  @Nested
  class FinishTask {
    @Test
    void theTaskIsDoneAndSaysHowItWent() {
      Task open = Task.builder().id(Id.of("task")).text("call").dueOn(DAY).build();
      InvestmentPlan plan = InvestmentPlan.empty().add(open).finishTask(open.id(), DAY, "fine");
      assertThat(plan.tasks())
          .containsExactly(
              Task.builder()
                  .id(Id.of("task"))
                  .text("call")
                  .dueOn(DAY)
                  .doneOn(DAY)
                  .feedback("fine")
                  .build());
    }

    @Test
    void anUnknownTaskIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InvestmentPlan.empty().finishTask(Id.of("task"), DAY, "fine"));
    }
  }
}
