/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can start, what waits for what, the critical chain, and what works together. */
class PlanOrderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final int MANY = 100_000;

  private static Measure.Builder measure(String id, String... after) {
    return Measure.builder().id(Id.of(id)).text(id).after(ids(after));
  }

  private static Measure beside(String id, String... others) {
    return Measure.builder().id(Id.of(id)).text(id).together(ids(others)).build();
  }

  private static Measure done(String id, String... after) {
    return measure(id, after).build().finishedAt(DAY);
  }

  private static Measure stopped(String id, String... after) {
    return measure(id, after).stoppedOn(DAY).build();
  }

  private static List<Id<Measure>> ids(String... ids) {
    return Stream.of(ids).map(Id::<Measure>of).toList();
  }

  private static InvestmentPlan planOf(Measure... measures) {
    return InvestmentPlan.builder().measures(List.of(measures)).build();
  }

  private static List<String> names(List<Measure> measures) {
    return measures.stream().map(Measure::text).toList();
  }

  @Nested
  class StartableOn {
    private List<String> startable(Measure... measures) {
      return names(planOf(measures).startableOn(DAY));
    }

    @Test
    void aMeasureThatWaitsForNothingCanStart() {
      assertThat(startable(measure("b").build(), measure("a").build())).containsExactly("b", "a");
      assertThat(InvestmentPlan.empty().startableOn(DAY)).isEmpty();
    }

    @Test
    void whatHasStartedIsDoneOrIsStoppedDoesNotStart() {
      Measure begun = measure("begun").startedOn(DAY).build();
      assertThat(startable(begun, done("done"), stopped("stopped"))).isEmpty();
    }

    @Test
    void whatStartsIsDoneOrIsStoppedLaterCanStillStart() {
      Measure begun = measure("begun").startedOn(DAY.plusDays(1)).build();
      Measure stopped = measure("stopped").stoppedOn(DAY.plusDays(1)).build();
      Measure done = measure("done").doneOn(DAY.plusDays(1)).build();
      assertThat(startable(begun, stopped, done)).containsExactly("begun", "stopped", "done");
    }

    @Test
    void theStatusTellsWhereNoDateDoes() {
      assertThat(
              startable(
                  Stream.of(MeasureStatus.values())
                      .map(status -> measure(status.name()).status(status).build())
                      .toArray(Measure[]::new)))
          .containsExactly("PLANNED", "APPLIED_FOR", "DECIDED");
    }

    @Test
    void whatComesFirstMustBeDoneByTheDay() {
      assertThat(startable(done("a"), done("b"), measure("c", "a", "b").build()))
          .containsExactly("c");
      assertThat(startable(done("a"), measure("b").build(), measure("c", "a", "b").build()))
          .containsExactly("b");
      assertThat(
              startable(
                  measure("a").build().finishedAt(DAY.plusDays(1)), measure("b", "a").build()))
          .containsExactly("a");
    }

    @Test
    void aStartedAStoppedAndAnUnknownMeasureHoldUpWhatComesAfterThem() {
      Measure begun = measure("begun").startedOn(DAY).build();
      assertThat(
              startable(
                  begun,
                  stopped("stopped"),
                  measure("a", "begun").build(),
                  measure("b", "stopped").build(),
                  measure("c", "unknown").build(),
                  measure("d", "d").build()))
          .isEmpty();
    }

    @Test
    void everyPrerequisiteMustBeMetByTheDay() {
      Prerequisite met = Prerequisite.builder().text("a flat").metOn(DAY).build();
      Prerequisite late = Prerequisite.builder().text("a key").metOn(DAY.plusDays(1)).build();
      Prerequisite open = Prerequisite.builder().text("a bed").build();
      assertThat(startable(measure("a").prerequisites(List.of(met)).build())).containsExactly("a");
      assertThat(
              startable(
                  measure("a").prerequisites(List.of(met, late)).build(),
                  measure("b").prerequisites(List.of(met, open)).build()))
          .isEmpty();
    }

    @Test
    void theTimeToThinkMustBeOver() {
      assertThat(
              startable(
                  measure("over").thinkUntil(DAY.minusDays(1)).build(),
                  measure("last-day").thinkUntil(DAY).build(),
                  measure("no-end").urgency(Urgency.TIME_TO_THINK).build(),
                  measure("ended")
                      .urgency(Urgency.TIME_TO_THINK)
                      .thinkUntil(DAY.minusDays(1))
                      .build(),
                  measure("urgent").urgency(Urgency.URGENT).build()))
          .containsExactly("over", "ended", "urgent");
    }

    @Test
    void thePlannedStartAndADraftHoldNothingUp() {
      assertThat(startable(measure("a").plannedStartOn(DAY.plusYears(1)).build()))
          .containsExactly("a");
    }
  }

  @Nested
  class AwaitedOn {
    @Test
    void eachMeasureAheadNamesWhatIsNotDone() {
      InvestmentPlan plan =
          planOf(
              done("a"),
              stopped("b"),
              measure("c", "a").build(),
              measure("d", "c", "a", "b", "unknown").build());
      assertThat(plan.awaitedOn(DAY))
          .isEqualTo(Map.of(Id.of("d"), Set.copyOf(ids("c", "b", "unknown"))));
    }

    @Test
    void whatHasBegunWaitsForNothingMore() {
      Measure begun = measure("b", "a").startedOn(DAY).build();
      assertThat(planOf(measure("a").build(), begun, stopped("c", "a"), done("d", "a")))
          .satisfies(plan -> assertThat(plan.awaitedOn(DAY)).isEmpty())
          .satisfies(
              plan ->
                  assertThat(plan.awaitedOn(DAY.minusDays(1)))
                      .containsOnlyKeys(ids("b", "c", "d")));
    }

    @Test
    void theOrderIsThePlans() {
      assertThat(planOf(measure("z", "b", "a").build(), measure("a", "b").build()).awaitedOn(DAY))
          .containsExactly(
              Map.entry(Id.of("z"), Set.copyOf(ids("b", "a"))),
              Map.entry(Id.of("a"), Set.copyOf(ids("b"))));
    }
  }

  @Nested
  class CriticalChainOn {
    private List<String> chain(Measure... measures) {
      return names(planOf(measures).criticalChainOn(DAY));
    }

    @Test
    void theLongestChainIsTold() {
      assertThat(
              chain(
                  measure("end", "b", "x").build(),
                  measure("x").build(),
                  measure("b", "a").build(),
                  measure("a").build()))
          .containsExactly("a", "b", "end");
      assertThat(InvestmentPlan.empty().criticalChainOn(DAY)).isEmpty();
    }

    @Test
    void whatIsDoneOrStoppedIsNoLinkOfIt() {
      assertThat(
              chain(
                  done("a"),
                  measure("b", "a").build(),
                  stopped("c", "b"),
                  measure("d", "c").build(),
                  measure("e", "b").build()))
          .containsExactly("b", "e");
    }

    @Test
    void aStartedMeasureIsNotFinished() {
      assertThat(chain(measure("a").startedOn(DAY).build(), measure("b", "a").build()))
          .containsExactly("a", "b");
    }

    @Test
    void ofSeveralTheFirstInThePlanIsTold() {
      assertThat(
              chain(
                  measure("a2", "a1").build(),
                  measure("b2", "b1").build(),
                  measure("b1").build(),
                  measure("a1").build()))
          .containsExactly("b1", "b2");
      assertThat(chain(measure("a").build(), measure("z", "a").build(), measure("b", "a").build()))
          .containsExactly("a", "z");
    }

    @Test
    void measuresThatWaitForThemselvesAreLeftOutAndThoseBesideThemAreNot() {
      assertThat(
              chain(
                  measure("a", "b").build(),
                  measure("b", "a").build(),
                  measure("c", "b").build(),
                  measure("d", "c").build()))
          .containsExactly("c", "d");
      assertThat(chain(measure("a", "a").build())).isEmpty();
    }

    @Test
    void aCircleThatIsBrokenByADoneMeasureIsNone() {
      assertThat(chain(done("a", "b"), measure("b", "a").build(), measure("c", "b").build()))
          .containsExactly("b", "c");
    }

    @Test
    void aMeasureThatThePlanDoesNotHoldIsNoLink() {
      assertThat(chain(measure("a", "unknown").build())).containsExactly("a");
    }

    @Test
    void aLineOfManyMeasuresIsFollowedToItsEnd() {
      List<Measure> line = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        line.add(measure("m" + i, "m" + (i + 1)).build());
      }
      InvestmentPlan plan = InvestmentPlan.builder().measures(line).build();
      assertThat(plan.criticalChainOn(DAY)).hasSize(MANY).startsWith(line.get(MANY - 1));
      assertThat(plan.startableOn(DAY)).isEmpty();
      assertThat(plan.awaitedOn(DAY)).hasSize(MANY);
    }

    @Test
    void manyMeasuresAfterOneAreLookedAtOnce() {
      List<Measure> star = new ArrayList<>(List.of(measure("m").build()));
      for (int i = 0; i < MANY; i++) {
        star.add(measure("m" + i, "m").build());
      }
      InvestmentPlan plan = InvestmentPlan.builder().measures(star).build();
      assertThat(plan.criticalChainOn(DAY)).isEqualTo(star.subList(0, 2));
    }
  }

  @Nested
  class WorkingTogether {
    private List<List<String>> groups(Measure... measures) {
      return planOf(measures).workingTogether().stream().map(PlanOrderTest::names).toList();
    }

    @Test
    void itIsEnoughThatOneNamesTheOther() {
      assertThat(groups(beside("a", "b"), beside("b"))).containsExactly(List.of("a", "b"));
      assertThat(groups(beside("b"), beside("a", "b"))).containsExactly(List.of("b", "a"));
    }

    @Test
    void othersMayStandBetween() {
      assertThat(
              groups(
                  beside("a", "b"),
                  beside("x"),
                  beside("y", "z"),
                  beside("c", "b"),
                  beside("z"),
                  beside("b")))
          .containsExactly(List.of("a", "c", "b"), List.of("y", "z"));
    }

    @Test
    void aMeasureAloneIsNoGroup() {
      assertThat(groups(beside("a", "a"), beside("b", "unknown"), beside("c"))).isEmpty();
    }

    @Test
    void twoThatNameTheSameUnknownMeasureAreNoGroup() {
      assertThat(groups(beside("a", "unknown"), beside("b", "unknown"))).isEmpty();
    }

    @Test
    void manyMeasuresMakeOneGroup() {
      List<Measure> line = new ArrayList<>(List.of(beside("m0")));
      for (int i = 1; i < MANY; i++) {
        line.add(beside("m" + i, "m" + (i - 1)));
      }
      assertThat(InvestmentPlan.builder().measures(line).build().workingTogether())
          .containsExactly(line);
    }
  }

  @Nested
  class TimeToThink {
    @ParameterizedTest
    @EnumSource
    void onlyTimeToThinkRunsWithoutAnEnd(Urgency urgency) {
      assertThat(measure("a").urgency(urgency).build().hasTimeToThinkOn(DAY))
          .isEqualTo(urgency == Urgency.TIME_TO_THINK);
    }
  }
}
