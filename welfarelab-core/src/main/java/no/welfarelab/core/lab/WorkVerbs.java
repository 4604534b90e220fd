/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Task;

/** How the plan of a case changes, day by day. */
abstract sealed class WorkVerbs extends PeopleVerbs permits CaseVerbs {
  WorkVerbs() {}

  /**
   * {@return this case with its plan changed, or begun}
   *
   * @param change what becomes of the plan
   */
  public InvestmentCase withPlan(UnaryOperator<InvestmentPlan> change) {
    return generated().withPlan(change.apply(generated().plan().orElseGet(InvestmentPlan::empty)));
  }

  /**
   * {@return this case with its plan in force}
   *
   * @param first the first day on which it is in force
   */
  public InvestmentCase putPlanInForce(LocalDate first) {
    return withPlan(plan -> plan.putInForce(first));
  }

  /**
   * {@return this case with one more goal}
   *
   * @param goal the goal to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Goal goal) {
    return withPlan(plan -> plan.add(goal));
  }

  /**
   * {@return this case with a goal to be reached by another day; the day that stood before is kept}
   *
   * @param goal which goal
   * @param target the day by which it is to be reached now
   * @param why when, by whom and why it was postponed
   * @throws IllegalArgumentException if the plan has no such goal
   */
  public InvestmentCase postponeGoal(Id<Goal> goal, LocalDate target, HistoryEntry why) {
    return withPlan(plan -> plan.changeGoal(goal, it -> it.postponedTo(target, why)));
  }

  /**
   * {@return this case with a goal in other words; the words that stood before are kept}
   *
   * @param goal which goal
   * @param words what is to be reached
   * @param speaker whose words they are
   * @param why when, by whom and why they were changed
   * @throws IllegalArgumentException if the plan has no such goal
   */
  public InvestmentCase rewordGoal(
      Id<Goal> goal, String words, Id<Person> speaker, HistoryEntry why) {
    return withPlan(plan -> plan.changeGoal(goal, it -> it.reworded(words, speaker, why)));
  }

  /**
   * {@return this case with a goal reached}
   *
   * @param goal which goal
   * @param day the day it was reached
   * @throws IllegalArgumentException if the plan has no such goal
   */
  public InvestmentCase reachGoal(Id<Goal> goal, LocalDate day) {
    return withPlan(plan -> plan.changeGoal(goal, it -> it.reachedAt(day)));
  }

  /**
   * {@return this case with a goal given up on the day of the reason}
   *
   * @param goal which goal
   * @param why when, by whom and why it was given up
   * @throws IllegalArgumentException if the plan has no such goal, or the reason has no day
   */
  public InvestmentCase giveUpGoal(Id<Goal> goal, HistoryEntry why) {
    return withPlan(plan -> plan.changeGoal(goal, it -> it.givenUp(why)));
  }

  /**
   * {@return this case with someone who agrees to a goal}
   *
   * @param goal which goal
   * @param person who
   * @param day the day they said it
   * @throws IllegalArgumentException if the plan has no such goal
   */
  public InvestmentCase agreeToGoal(Id<Goal> goal, Id<Person> person, LocalDate day) {
    return withPlan(plan -> plan.changeGoal(goal, it -> it.add(Stance.agrees(person, day))));
  }

  /**
   * {@return this case with someone who disagrees with a goal}
   *
   * @param goal which goal
   * @param person who
   * @param day the day they said it
   * @param reason why
   * @throws IllegalArgumentException if the plan has no such goal
   */
  public InvestmentCase disagreeWithGoal(
      Id<Goal> goal, Id<Person> person, LocalDate day, String reason) {
    return withPlan(
        plan -> plan.changeGoal(goal, it -> it.add(Stance.disagrees(person, day, reason))));
  }

  /**
   * {@return this case with one more measure}
   *
   * @param measure the measure to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Measure measure) {
    return withPlan(plan -> plan.add(measure));
  }

  /**
   * {@return this case with someone who agrees to a measure}
   *
   * @param measure which measure
   * @param person who
   * @param day the day they said it
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentCase agreeToMeasure(Id<Measure> measure, Id<Person> person, LocalDate day) {
    return withPlan(plan -> plan.changeMeasure(measure, it -> it.add(Stance.agrees(person, day))));
  }

  /**
   * {@return this case with someone who disagrees with a measure}
   *
   * @param measure which measure
   * @param person who
   * @param day the day they said it
   * @param reason why
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentCase disagreeWithMeasure(
      Id<Measure> measure, Id<Person> person, LocalDate day, String reason) {
    return withPlan(
        plan -> plan.changeMeasure(measure, it -> it.add(Stance.disagrees(person, day, reason))));
  }

  /**
   * {@return this case with the measure started}
   *
   * @param measure which measure
   * @param day the day it started
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentCase startMeasure(Id<Measure> measure, LocalDate day) {
    return withPlan(plan -> plan.changeMeasure(measure, planned -> planned.startedAt(day)));
  }

  /**
   * {@return this case with the measure carried out}
   *
   * @param measure which measure
   * @param day the day it was carried out
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentCase finishMeasure(Id<Measure> measure, LocalDate day) {
    return withPlan(plan -> plan.changeMeasure(measure, started -> started.finishedAt(day)));
  }

  /**
   * {@return this case with the measure given up}
   *
   * @param measure which measure
   * @param day the day it was given up
   * @param reason why
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentCase stopMeasure(Id<Measure> measure, LocalDate day, DenialReason reason) {
    return withPlan(plan -> plan.changeMeasure(measure, it -> it.stoppedAt(day, reason)));
  }

  /**
   * {@return this case, told how far a measure has come}
   *
   * @param measure which measure
   * @param status how far it has come
   * @param day the day it was told
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentCase tellOfMeasure(Id<Measure> measure, MeasureStatus status, LocalDate day) {
    return withPlan(plan -> plan.changeMeasure(measure, it -> it.toldAt(status, day)));
  }

  /**
   * {@return this case with one more task}
   *
   * @param task the task to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Task task) {
    return withPlan(plan -> plan.add(task));
  }

  /**
   * {@return this case with a task confirmed by the responsible}
   *
   * @param task which task
   * @param day the day they confirmed it
   * @throws IllegalArgumentException if the plan has no such task
   */
  public InvestmentCase confirmTask(Id<Task> task, LocalDate day) {
    return withPlan(plan -> plan.changeTask(task, it -> it.confirmedAt(day)));
  }

  /**
   * {@return this case, told of a task on the way}
   *
   * @param task which task
   * @param report what was told, when and by whom
   * @throws IllegalArgumentException if the plan has no such task
   */
  public InvestmentCase tellOfTask(Id<Task> task, HistoryEntry report) {
    return withPlan(plan -> plan.changeTask(task, it -> it.told(report)));
  }

  /**
   * {@return this case with a task due on another day; the day that stood before is kept}
   *
   * @param task which task
   * @param due the day by which it is to be done now
   * @param why when, by whom and why it was postponed
   * @throws IllegalArgumentException if the plan has no such task
   */
  public InvestmentCase postponeTask(Id<Task> task, LocalDate due, HistoryEntry why) {
    return withPlan(plan -> plan.changeTask(task, it -> it.postponedTo(due, why)));
  }

  /**
   * {@return this case with a task dropped on the day of the reason}
   *
   * @param task which task
   * @param why when, by whom and why it was dropped
   * @throws IllegalArgumentException if the plan has no such task, or the reason has no day
   */
  public InvestmentCase dropTask(Id<Task> task, HistoryEntry why) {
    return withPlan(plan -> plan.changeTask(task, it -> it.dropped(why)));
  }

  /**
   * {@return this case with the task done}
   *
   * @param task which task
   * @param day the day it was done
   * @param feedback what the responsible tells of it
   * @throws IllegalArgumentException if the plan has no such task
   */
  public InvestmentCase finishTask(Id<Task> task, LocalDate day, String feedback) {
    return withPlan(plan -> plan.finishTask(task, day, feedback));
  }
}
