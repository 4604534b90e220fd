/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * The plan of a case (<i>investeringsplan</i>), written by the investment leader from the work
 * cloth.
 *
 * <p>It is a draft until the day it comes into force. Source: PROBA 2.1; DOGA element 7.
 */
@Value.Immutable
public abstract sealed class InvestmentPlan extends Masked permits ImmutableInvestmentPlan {
  InvestmentPlan() {}

  /** {@return the first day on which it is in force; empty while it is a draft} */
  public abstract Optional<LocalDate> inForceFrom();

  /** {@return who wrote it} */
  public abstract Optional<Id<Person>> writtenBy();

  /** {@return what it aims at} */
  public abstract List<Goal> goals();

  /** {@return what is done} */
  public abstract List<Measure> measures();

  /** {@return who does what by when} */
  public abstract List<Task> tasks();

  /** {@return what the citizens do themselves} */
  public abstract List<Contribution> contributions();

  /** {@return the needs that no service has a measure for} */
  public abstract List<Gap> gaps();

  /** {@return the plans beside this one} */
  public abstract List<LinkedPlan> linkedPlans();

  /** {@return what it takes to read the plan as an individual plan} */
  public abstract List<IndividualPlan> individualPlans();

  @Value.Check
  void check() {
    Identified.requireDistinct(linkedPlans(), "linkedPlans");
    Identified.requireDistinct(gaps(), "gaps");
    Identified.requireDistinct(goals(), "goals");
    Identified.requireDistinct(measures(), "measures");
    Identified.requireDistinct(tasks(), "tasks");
  }

  /** {@return a draft without anything in it} */
  public static InvestmentPlan empty() {
    return builder().build();
  }

  /**
   * {@return whether the plan is in force on the day}
   *
   * @param day the day asked about
   */
  public boolean isInForceOn(LocalDate day) {
    return inForceFrom().filter(first -> !day.isBefore(first)).isPresent();
  }

  /**
   * {@return this plan as it was known at the end of the day: without goals set and tasks made
   * later}
   *
   * @param day the day asked about
   */
  public InvestmentPlan asOf(LocalDate day) {
    return ((ImmutableInvestmentPlan) this)
        .withGoals(goals().stream().filter(goal -> isKnown(goal.setOn(), day)).toList())
        .withTasks(tasks().stream().filter(task -> isKnown(task.madeOn(), day)).toList());
  }

  private static boolean isKnown(Optional<LocalDate> made, LocalDate day) {
    return made.filter(date -> date.isAfter(day)).isEmpty();
  }

  /**
   * {@return the measures that, by what must come first, wait for themselves and can never start}
   */
  public Set<Id<Measure>> waitingForThemselves() {
    Map<Id<Measure>, Set<Id<Measure>>> after = new LinkedHashMap<>();
    measures().forEach(measure -> after.put(measure.id(), measure.after()));
    return new Graph<>(after).onCircles();
  }

  /** {@return the effect goals, and the goals that lead to one, directly or by way of others} */
  public Set<Id<Goal>> leadingToEffect() {
    Map<Id<Goal>, List<Id<Goal>>> comingFrom = new HashMap<>();
    for (Goal goal : goals()) {
      goal.leadsTo()
          .forEach(to -> comingFrom.computeIfAbsent(to, id -> new ArrayList<>()).add(goal.id()));
    }
    return new Graph<>(comingFrom)
        .reachableFrom(
            goals().stream().filter(goal -> goal.kind() == GoalKind.EFFECT).map(Goal::id).toList());
  }

  /** {@return the goals that a measure serves, directly or by serving a goal that leads to them} */
  public Set<Id<Goal>> served() {
    Map<Id<Goal>, Set<Id<Goal>>> leadsTo = new HashMap<>();
    goals().forEach(goal -> leadsTo.put(goal.id(), goal.leadsTo()));
    return new Graph<>(leadsTo)
        .reachableFrom(
            measures().stream()
                .filter(measure -> !measure.status().equals(Optional.of(MeasureStatus.STOPPED)))
                .flatMap(measure -> measure.goals().stream())
                .toList());
  }

  /**
   * {@return this plan with one more goal}
   *
   * @param goal the goal to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentPlan add(Goal goal) {
    return ((ImmutableInvestmentPlan) this).withGoals(Identified.added(goals(), goal));
  }

  /**
   * {@return this plan with another goal in the place of the one with its id}
   *
   * @param goal the goal to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentPlan replace(Goal goal) {
    return ((ImmutableInvestmentPlan) this)
        .withGoals(Identified.changed(goals(), goal.id(), former -> goal));
  }

  /**
   * {@return this plan with one more measure}
   *
   * @param measure the measure to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentPlan add(Measure measure) {
    return ((ImmutableInvestmentPlan) this).withMeasures(Identified.added(measures(), measure));
  }

  /**
   * {@return this plan with another measure in the place of the one with its id}
   *
   * @param measure the measure to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentPlan replace(Measure measure) {
    return ((ImmutableInvestmentPlan) this)
        .withMeasures(Identified.changed(measures(), measure.id(), former -> measure));
  }

  /**
   * {@return this plan with one more task}
   *
   * @param task the task to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentPlan add(Task task) {
    return ((ImmutableInvestmentPlan) this).withTasks(Identified.added(tasks(), task));
  }

  /**
   * {@return this plan with another task in the place of the one with its id}
   *
   * @param task the task to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentPlan replace(Task task) {
    return ((ImmutableInvestmentPlan) this)
        .withTasks(Identified.changed(tasks(), task.id(), former -> task));
  }

  /**
   * {@return this plan with a measure changed}
   *
   * @param measure which measure
   * @param change what becomes of it
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentPlan change(Id<Measure> measure, UnaryOperator<Measure> change) {
    return ((ImmutableInvestmentPlan) this)
        .withMeasures(Identified.changed(measures(), measure, change));
  }

  /**
   * {@return this plan with the task done}
   *
   * @param task which task
   * @param day the day it was done
   * @param feedback what the responsible tells of it
   * @throws IllegalArgumentException if the plan has no such task
   */
  public InvestmentPlan finishTask(Id<Task> task, LocalDate day, String feedback) {
    return ((ImmutableInvestmentPlan) this)
        .withTasks(Identified.changed(tasks(), task, open -> open.finishedAt(day, feedback)));
  }

  /**
   * {@return this plan with one more contribution}
   *
   * @param added the contribution to add
   */
  public InvestmentPlan add(Contribution added) {
    return ((ImmutableInvestmentPlan) this)
        .withContributions(Identified.added(contributions(), added));
  }

  /**
   * {@return this plan with one more gap}
   *
   * @param added the gap to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentPlan add(Gap added) {
    return ((ImmutableInvestmentPlan) this).withGaps(Identified.added(gaps(), added));
  }

  /**
   * {@return this plan with another gap in the place of the one with its id}
   *
   * @param put the gap to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentPlan replace(Gap put) {
    return ((ImmutableInvestmentPlan) this)
        .withGaps(Identified.changed(gaps(), put.id(), former -> put));
  }

  /**
   * {@return this plan with one more linked plan}
   *
   * @param added the linked plan to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentPlan add(LinkedPlan added) {
    return ((ImmutableInvestmentPlan) this).withLinkedPlans(Identified.added(linkedPlans(), added));
  }

  /**
   * {@return this plan with another linked plan in the place of the one with its id}
   *
   * @param put the linked plan to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentPlan replace(LinkedPlan put) {
    return ((ImmutableInvestmentPlan) this)
        .withLinkedPlans(Identified.changed(linkedPlans(), put.id(), former -> put));
  }

  /**
   * {@return this plan with one more individual plan}
   *
   * @param added the individual plan to add
   */
  public InvestmentPlan add(IndividualPlan added) {
    return ((ImmutableInvestmentPlan) this)
        .withIndividualPlans(Identified.added(individualPlans(), added));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableInvestmentPlan.builder();
  }

  /**
   * Collects the parts of an {@link InvestmentPlan}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableInvestmentPlan.Builder {
    Builder inForceFrom(LocalDate inForceFrom);

    Builder writtenBy(Id<Person> writtenBy);

    Builder goals(Iterable<? extends Goal> goals);

    Builder measures(Iterable<? extends Measure> measures);

    Builder tasks(Iterable<? extends Task> tasks);

    Builder contributions(Iterable<? extends Contribution> contributions);

    Builder gaps(Iterable<? extends Gap> gaps);

    Builder linkedPlans(Iterable<? extends LinkedPlan> linkedPlans);

    Builder individualPlans(Iterable<? extends IndividualPlan> individualPlans);

    /**
     * {@return the investment plan}
     *
     * @throws IllegalArgumentException if the parts contradict each other
     */
    InvestmentPlan build();
  }
}
