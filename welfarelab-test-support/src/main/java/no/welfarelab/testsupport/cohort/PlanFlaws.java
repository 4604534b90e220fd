/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Edit.emptied;
import static no.welfarelab.testsupport.cohort.Edit.firstChanged;
import static no.welfarelab.testsupport.cohort.Edit.set;
import static no.welfarelab.testsupport.cohort.Edit.unset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.testsupport.Sketch;

/** What can be wrong with the plan. */
final class PlanFlaws {
  private static final Id<Goal> FIRST = Works.resultGoal(1);
  private static final int TOO_MANY = 6;

  private PlanFlaws() {}

  static InvestmentCase resultLeadsNowhere(InvestmentCase theCase, Scene scene) {
    return withGoal(
        theCase,
        "result-apart",
        goal -> set(emptied(goal, "leadsTo"), "waitingFor", Optional.of("At tiden er inne.")));
  }

  static InvestmentCase goalWithoutMeasure(InvestmentCase theCase, Scene scene) {
    return withGoal(theCase, "result-alone", UnaryOperator.identity());
  }

  /** With one more goal like the first, which is not reached. */
  private static InvestmentCase withGoal(
      InvestmentCase theCase, String id, UnaryOperator<Goal> change) {
    return theCase.withPlan(
        plan ->
            plan.add(
                change.apply(
                    set(
                        unset(Identified.find(plan.goals(), FIRST).orElseThrow(), "reachedOn"),
                        "id",
                        Id.of(id)))));
  }

  static InvestmentCase noShortTerm(InvestmentCase theCase, Scene scene) {
    return theCase.withPlan(
        plan ->
            set(
                plan,
                "goals",
                Edit.each(
                    plan.goals(),
                    goal ->
                        goal.horizon().equals(Optional.of(Horizon.SHORT_TERM))
                            ? set(goal, "horizon", Optional.of(Horizon.NOW))
                            : goal)));
  }

  static InvestmentCase measureWithoutGoal(InvestmentCase theCase, Scene scene) {
    return Edit.measure(theCase, scene.last(), measure -> emptied(measure, "goals"));
  }

  static InvestmentCase noDueDate(InvestmentCase theCase, Scene scene) {
    return theCase.add(unset(openTask("task-undated", scene).build(), "dueOn"));
  }

  static InvestmentCase nobodyResponsible(InvestmentCase theCase, Scene scene) {
    return theCase.add(emptied(openTask("task-of-nobody", scene).build(), "responsible"));
  }

  static InvestmentCase twoResponsible(InvestmentCase theCase, Scene scene) {
    return theCase.add(
        set(
            openTask("task-of-two", scene).build(),
            "responsible",
            List.of(scene.cast().firstCitizen(), scene.cast().seats().get(0).person())));
  }

  static InvestmentCase outsiderResponsible(InvestmentCase theCase, Scene scene) {
    return theCase.add(
        set(
            openTask("task-of-an-outsider", scene).build(),
            "responsible",
            List.of(Cast.CORE_TEAM.get(0))));
  }

  /** Agreed on in the last meeting, due by the next. */
  private static Task.Builder openTask(String id, Scene scene) {
    return task(id, scene, scene.days().last(), scene.days().next());
  }

  private static Task.Builder task(String id, Scene scene, LocalDate made, LocalDate due) {
    Id<Person> member = scene.cast().seats().get(0).person();
    return Sketch.task(id, "Spørre banken.", member, due).madeOn(made).confirmedOn(made);
  }

  static InvestmentCase noContribution(InvestmentCase theCase, Scene scene) {
    return theCase.withPlan(plan -> emptied(plan, "contributions"));
  }

  static InvestmentCase tooManyTasks(InvestmentCase theCase, Scene scene) {
    InvestmentCase burdened = theCase;
    for (int i = 0; i < TOO_MANY; i++) {
      burdened =
          burdened.add(
              set(
                  openTask("task-too-many-" + (i + 1), scene).build(),
                  "responsible",
                  List.of(scene.cast().firstCitizen())));
    }
    return burdened;
  }

  static InvestmentCase cycle(InvestmentCase theCase, Scene scene) {
    return Edit.measure(
        theCase, scene.lastButOne(), measure -> measure.comingAfter(scene.last().measure()));
  }

  /** What has begun now waits for the last, which waits for nothing any more. */
  static InvestmentCase startedTooEarly(InvestmentCase theCase, Scene scene) {
    return Edit.measure(
        Edit.measure(theCase, scene.last(), measure -> emptied(measure, "after")),
        scene.underWay(),
        measure -> measure.comingAfter(scene.last().measure()));
  }

  static InvestmentCase prerequisiteLate(InvestmentCase theCase, Scene scene) {
    Work work = scene.underWay();
    return Edit.measure(
        theCase,
        work,
        measure ->
            set(
                measure,
                "prerequisites",
                List.of(
                    Prerequisite.builder()
                        .text("Noen har nøkkelen.")
                        .metOn(work.started().orElseThrow().plusDays(1))
                        .build())));
  }

  static InvestmentCase startedWithoutYes(InvestmentCase theCase, Scene scene) {
    return Edit.measure(theCase, scene.first(), measure -> emptied(measure, "stances"));
  }

  static InvestmentCase noTimeToThink(InvestmentCase theCase, Scene scene) {
    Work work = scene.first();
    return Edit.measure(
        theCase,
        work,
        measure ->
            set(
                set(measure, "urgency", Optional.of(Urgency.TIME_TO_THINK)),
                "thinkUntil",
                Optional.of(work.started().orElseThrow().plusDays(3))));
  }

  static InvestmentCase answersNothing(InvestmentCase theCase, Scene scene) {
    return Edit.measure(theCase, scene.last(), measure -> emptied(measure, "answers"));
  }

  static InvestmentCase noPhase(InvestmentCase theCase, Scene scene) {
    return Edit.measure(theCase, scene.first(), measure -> unset(measure, "phase"));
  }

  static InvestmentCase distantTask(InvestmentCase theCase, Scene scene) {
    return theCase.add(
        task("task-distant", scene, scene.days().last(), scene.days().asOf().plusMonths(9))
            .build());
  }

  static InvestmentCase changedSilently(InvestmentCase theCase, Scene scene) {
    return Edit.goal(
        theCase,
        FIRST,
        goal ->
            set(
                goal,
                "history",
                List.of(
                    HistoryEntry.builder()
                        .on(scene.days().last())
                        .by(scene.cast().leaderOn(scene.days().last()))
                        .formerText("Noe annet.")
                        .build())));
  }

  static InvestmentCase linkedPlanOfNobody(InvestmentCase theCase, Scene scene) {
    return theCase.withPlan(
        plan ->
            set(
                plan,
                "linkedPlans",
                firstChanged(plan.linkedPlans(), it -> unset(unset(it, "owner"), "contact"))));
  }

  static InvestmentCase dueBeforeMade(InvestmentCase theCase, Scene scene) {
    return Edit.firstTask(
        theCase, task -> set(task, "dueOn", task.madeOn().map(made -> made.minusDays(1))));
  }

  static InvestmentCase targetBeforeStart(InvestmentCase theCase, Scene scene) {
    return Edit.goal(
        theCase, FIRST, goal -> set(goal, "targetOn", goal.setOn().map(on -> on.minusDays(1))));
  }

  static InvestmentCase disagreed(InvestmentCase theCase, Scene scene) {
    return Edit.goal(
        theCase,
        FIRST,
        goal ->
            set(
                goal,
                "stances",
                Edit.added(
                    goal.stances(),
                    Stance.builder()
                        .person(scene.cast().firstCitizen())
                        .kind(StanceKind.DISAGREES)
                        .on(scene.lately())
                        .reason("Det går for fort.")
                        .build())));
  }

  static InvestmentCase individualPlanUnconsented(InvestmentCase theCase, Scene scene) {
    return theCase.withPlan(
        plan ->
            set(
                plan,
                "individualPlans",
                firstChanged(plan.individualPlans(), it -> unset(it, "consentedOn"))));
  }

  static InvestmentCase notConfirmed(InvestmentCase theCase, Scene scene) {
    return theCase.withPlan(
        plan -> set(plan, "tasks", Edit.each(plan.tasks(), task -> unset(task, "confirmedOn"))));
  }

  static InvestmentCase overdue(InvestmentCase theCase, Scene scene) {
    LocalDate due = scene.days().last().minusDays(1);
    return theCase.add(task("task-overdue", scene, scene.days().first(), due).build());
  }

  static InvestmentCase statusNotTold(InvestmentCase theCase, Scene scene) {
    return Edit.measure(theCase, scene.last(), measure -> unset(measure, "statusToldOn"));
  }

  /** A plan always has its parts; only a reference may lead nowhere. */
  static InvestmentCase dangling(InvestmentCase theCase, Scene scene) {
    return theCase.withPlan(PlanFlaws::withUnknownTask);
  }

  private static InvestmentPlan withUnknownTask(InvestmentPlan plan) {
    return set(
        plan,
        "tasks",
        firstChanged(plan.tasks(), task -> set(task, "partOf", Optional.of(Id.of("task-lost")))));
  }
}
