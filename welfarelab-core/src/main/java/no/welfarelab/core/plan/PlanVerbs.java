/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;

/** How an investment plan changes: each verb makes a new plan. */
abstract sealed class PlanVerbs extends Masked permits InvestmentPlan {
  PlanVerbs() {}

  /**
   * {@return this plan, in force}
   *
   * @param first the first day on which it is in force
   */
  public InvestmentPlan putInForce(LocalDate first) {
    return generated().withInForceFrom(first);
  }

  /**
   * {@return this plan with one more goal}
   *
   * @param goal the goal to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentPlan add(Goal goal) {
    return generated().withGoals(Identified.added(generated().goals(), goal));
  }

  /**
   * {@return this plan with another goal in the place of the one with its id}
   *
   * @param goal the goal to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentPlan replace(Goal goal) {
    return generated()
        .withGoals(Identified.changed(generated().goals(), goal.id(), former -> goal));
  }

  /**
   * {@return this plan with one more measure}
   *
   * @param measure the measure to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentPlan add(Measure measure) {
    return generated().withMeasures(Identified.added(generated().measures(), measure));
  }

  /**
   * {@return this plan with another measure in the place of the one with its id}
   *
   * @param measure the measure to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentPlan replace(Measure measure) {
    return generated()
        .withMeasures(Identified.changed(generated().measures(), measure.id(), former -> measure));
  }

  /**
   * {@return this plan with one more task}
   *
   * @param task the task to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentPlan add(Task task) {
    return generated().withTasks(Identified.added(generated().tasks(), task));
  }

  /**
   * {@return this plan with another task in the place of the one with its id}
   *
   * @param task the task to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentPlan replace(Task task) {
    return generated()
        .withTasks(Identified.changed(generated().tasks(), task.id(), former -> task));
  }

  /**
   * {@return this plan with a goal changed}
   *
   * @param goal which goal
   * @param change what becomes of it
   * @throws IllegalArgumentException if the plan has no such goal
   */
  public InvestmentPlan changeGoal(Id<Goal> goal, UnaryOperator<Goal> change) {
    return generated().withGoals(Identified.changed(generated().goals(), goal, change));
  }

  /**
   * {@return this plan with a measure changed}
   *
   * @param measure which measure
   * @param change what becomes of it
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentPlan changeMeasure(Id<Measure> measure, UnaryOperator<Measure> change) {
    return generated().withMeasures(Identified.changed(generated().measures(), measure, change));
  }

  /**
   * {@return this plan with a task changed}
   *
   * @param task which task
   * @param change what becomes of it
   * @throws IllegalArgumentException if the plan has no such task
   */
  public InvestmentPlan changeTask(Id<Task> task, UnaryOperator<Task> change) {
    return generated().withTasks(Identified.changed(generated().tasks(), task, change));
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
    return changeTask(task, open -> open.finishedAt(day, feedback));
  }

  /**
   * {@return this plan with one more contribution}
   *
   * @param added the contribution to add
   */
  public InvestmentPlan add(Contribution added) {
    return generated().withContributions(Identified.added(generated().contributions(), added));
  }

  /**
   * {@return this plan with one more gap}
   *
   * @param added the gap to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentPlan add(Gap added) {
    return generated().withGaps(Identified.added(generated().gaps(), added));
  }

  /**
   * {@return this plan with another gap in the place of the one with its id}
   *
   * @param put the gap to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentPlan replace(Gap put) {
    return generated().withGaps(Identified.changed(generated().gaps(), put.id(), former -> put));
  }

  /**
   * {@return this plan with one more linked plan}
   *
   * @param added the linked plan to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentPlan add(LinkedPlan added) {
    return generated().withLinkedPlans(Identified.added(generated().linkedPlans(), added));
  }

  /**
   * {@return this plan with another linked plan in the place of the one with its id}
   *
   * @param put the linked plan to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentPlan replace(LinkedPlan put) {
    return generated()
        .withLinkedPlans(Identified.changed(generated().linkedPlans(), put.id(), former -> put));
  }

  /**
   * {@return this plan with one more individual plan}
   *
   * @param added the individual plan to add
   */
  public InvestmentPlan add(IndividualPlan added) {
    return generated().withIndividualPlans(Identified.added(generated().individualPlans(), added));
  }

  private ImmutableInvestmentPlan generated() {
    return (ImmutableInvestmentPlan) this;
  }
}
