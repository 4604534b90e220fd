/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;

/** Which goal leads to which, and which measures serve them, directly or by way of others. */
final class Serving {
  private final List<Goal> goals;
  private final List<Measure> measures;

  Serving(InvestmentPlan plan) {
    goals = plan.goals();
    measures = plan.measures();
  }

  Set<Id<Goal>> leadingToEffect() {
    return leadingTo(
        goals.stream().filter(goal -> goal.kind() == GoalKind.EFFECT).map(Goal::id).toList());
  }

  Set<Id<Goal>> served() {
    Map<Id<Goal>, Set<Id<Goal>>> leadsTo = new HashMap<>();
    goals.forEach(goal -> leadsTo.put(goal.id(), goal.leadsTo()));
    return new Graph<>(leadsTo)
        .reachableFrom(
            measures.stream()
                .filter(measure -> !measure.status().equals(Optional.of(MeasureStatus.STOPPED)))
                .flatMap(measure -> measure.goals().stream())
                .toList());
  }

  Optional<GoalProgress> progressOf(Id<Goal> goal, LocalDate day) {
    return Identified.find(goals, goal).map(found -> progressOf(found, day));
  }

  private GoalProgress progressOf(Goal goal, LocalDate day) {
    Set<Id<Goal>> leading = leadingTo(List.of(goal.id()));
    List<Id<Measure>> done = new ArrayList<>();
    List<Id<Measure>> stopped = new ArrayList<>();
    List<Id<Measure>> started = new ArrayList<>();
    List<Id<Measure>> notBegun = new ArrayList<>();
    for (Measure measure : measures) {
      if (measure.goals().stream().anyMatch(leading::contains)) {
        if (measure.isDoneOn(day)) {
          done.add(measure.id());
        } else if (measure.isStoppedOn(day)) {
          stopped.add(measure.id());
        } else if (measure.isStartedOn(day)) {
          started.add(measure.id());
        } else {
          notBegun.add(measure.id());
        }
      }
    }
    boolean reached = Known.at(day).happened(goal.reachedOn()).orElse(false);
    boolean givenUp = !reached && Known.at(day).happened(goal.givenUpOn()).orElse(false);
    boolean served = !done.isEmpty() || !started.isEmpty() || !notBegun.isEmpty();
    return ImmutableGoalProgress.builder()
        .goal(goal.id())
        .done(done)
        .started(started)
        .notBegun(notBegun)
        .stopped(stopped)
        .reached(reached)
        .givenUp(givenUp)
        .waiting(!reached && !givenUp && !served && goal.waitingFor().isPresent())
        .build();
  }

  private Set<Id<Goal>> leadingTo(Collection<Id<Goal>> ends) {
    Map<Id<Goal>, List<Id<Goal>>> comingFrom = new HashMap<>();
    for (Goal goal : goals) {
      goal.leadsTo()
          .forEach(to -> comingFrom.computeIfAbsent(to, id -> new ArrayList<>()).add(goal.id()));
    }
    return new Graph<>(comingFrom).reachableFrom(ends);
  }
}
