/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import org.immutables.value.Value;

/**
 * The plan of a case (<i>investeringsplan</i>), written by the investment leader from the work
 * cloth.
 *
 * <p>It is a draft until the day it comes into force. Source: PROBA 2.1; DOGA element 7.
 */
@Value.Immutable
public abstract sealed class InvestmentPlan extends PlanVerbs permits ImmutableInvestmentPlan {
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
   * {@return this plan as it was known at the end of the day}
   *
   * <p>Goals set, tasks made, needs found, plans linked and contributions agreed later are not
   * there; nor are later stances, judgements, history and statuses, nor the days on which something
   * happened later. A goal or task that was changed later stands as it stood before, as far as its
   * history tells. What has no date is there, and so is what was planned for later: due, target and
   * start.
   *
   * @param day the day asked about
   */
  public InvestmentPlan asOf(LocalDate day) {
    return Known.at(day).of(this);
  }

  /**
   * {@return the measures that can start now, in the plan's order}
   *
   * <p>These are the measures not started, carried out or stopped by the end of the day, all of
   * whose {@link Measure#after() first measures} are done by then, all of whose prerequisites are
   * met by then, and whose time to think is over. What nobody has told counts against a start: a
   * first measure that the plan does not hold, or of which nobody said that it is done, a
   * prerequisite without a day, time to think without an end.
   *
   * <p>Not considered: whether the plan is in force, who agreed, what was decided and by what
   * mandate, cost, the planned start, the measures it works together with, and what became of the
   * goals.
   *
   * @param day the day asked about; what is dated later is not seen
   */
  public List<Measure> startableOn(LocalDate day) {
    return new Order(measures()).startableOn(day);
  }

  /**
   * {@return which measures each measure still waits for, in the plan's order}
   *
   * <p>Asked of measures not started, carried out or stopped by the end of the day; named are those
   * of their {@link Measure#after() first measures} that are not known to be done by then, also one
   * that was stopped or that the plan does not hold. A measure that waits for none is left out.
   * What else it waits for, the measure itself says: {@link Measure#unmetOn} and {@link
   * Measure#hasTimeToThinkOn}.
   *
   * @param day the day asked about; what is dated later is not seen
   */
  public Map<Id<Measure>, Set<Id<Measure>>> awaitedOn(LocalDate day) {
    return new Order(measures()).awaitedOn(day);
  }

  /**
   * {@return the longest chain of measures, neither carried out nor stopped by the end of the day,
   * each of which must come first for the next (<i>kritisk linje</i>)}
   *
   * <p>Its length is the number of measures, for nobody records how long one takes. Of several the
   * one whose measures stand first in the plan. Measures that wait for themselves are left out.
   *
   * @param day the day asked about; what is dated later is not seen
   */
  public List<Measure> criticalChainOn(LocalDate day) {
    return new Order(measures()).criticalChainOn(day);
  }

  /**
   * {@return the groups of two or more measures that only work together (<i>koordinert
   * samtidighet</i>), in the plan's order}
   *
   * <p>It is enough that one of two names the other, and that others stand between them. What the
   * plan does not hold is left out.
   */
  public List<List<Measure>> workingTogether() {
    return new Order(measures()).together();
  }

  /**
   * {@return how far the work for a goal had come; empty if the plan had no such goal by the end of
   * the day}
   *
   * @param goal which goal
   * @param day the day asked about; what is dated later is not seen
   */
  public Optional<GoalProgress> progressOf(Id<Goal> goal, LocalDate day) {
    return new Serving(asOf(day)).progressOf(goal, day);
  }

  /**
   * {@return the measures that, by what must come first, wait for themselves and can never start}
   */
  public Set<Id<Measure>> waitingForThemselves() {
    return new Order(measures()).waitingForThemselves();
  }

  /** {@return the effect goals, and the goals that lead to one, directly or by way of others} */
  public Set<Id<Goal>> leadingToEffect() {
    return new Serving(this).leadingToEffect();
  }

  /** {@return the goals that a measure serves, directly or by serving a goal that leads to them} */
  public Set<Id<Goal>> served() {
    return new Serving(this).served();
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
