/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.DAY;
import static no.welfarelab.core.lab.Parts.goal;
import static no.welfarelab.core.lab.Parts.measure;
import static no.welfarelab.core.lab.Parts.task;
import static no.welfarelab.core.lab.Verb.add;
import static no.welfarelab.core.lab.Verb.changing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

/** What {@link WorkVerbs} do. */
final class WorkVerbsTable {
  private static final Id<Person> KARI = Id.of("a");
  private static final HistoryEntry WHY = HistoryEntry.of(DAY, KARI, "the diagnosis comes in May");
  private static final HistoryEntry UNDATED = HistoryEntry.builder().by(KARI).build();

  private static final Goal GOAL = goal("a", "a goal");
  private static final Measure MEASURE = measure("a", "a measure");
  private static final Task TASK = task("a", "a task");

  private WorkVerbsTable() {}

  static List<Verb> verbs() {
    return Stream.of(ofGoals(), ofMeasures(), ofTasks()).flatMap(List::stream).toList();
  }

  private static List<Verb> ofGoals() {
    Function<InvestmentCase, List<?>> goals = c -> c.plan().orElseThrow().goals();
    return List.of(
        new Verb(
            "withPlan(UnaryOperator)",
            c -> c.withPlan(plan -> plan.add(goal("new", "new"))),
            goals,
            List.of(GOAL, goal("new", "new")),
            List.of(c -> c.withPlan(plan -> plan.add(goal("a", "new"))))),
        new Verb(
            "putPlanInForce(LocalDate)",
            c -> c.putPlanInForce(DAY),
            c -> c.plan().flatMap(InvestmentPlan::inForceFrom).stream().toList(),
            List.of(DAY),
            List.of()),
        add("Goal", id -> c -> c.add(goal(id, "new")), goals, goal("new", "new")),
        changing(
            "postponeGoal(Id, LocalDate, HistoryEntry)",
            id -> c -> c.postponeGoal(Id.of(id), DAY, WHY),
            goals,
            GOAL.postponedTo(DAY, WHY)),
        changing(
            "rewordGoal(Id, String, Id, HistoryEntry)",
            id -> c -> c.rewordGoal(Id.of(id), "in other words", KARI, WHY),
            goals,
            GOAL.reworded("in other words", KARI, WHY)),
        changing(
            "reachGoal(Id, LocalDate)",
            id -> c -> c.reachGoal(Id.of(id), DAY),
            goals,
            GOAL.reachedAt(DAY)),
        new Verb(
            "giveUpGoal(Id, HistoryEntry)",
            c -> c.giveUpGoal(Id.of("a"), WHY),
            goals,
            List.of(GOAL.givenUp(WHY)),
            List.of(c -> c.giveUpGoal(Id.of("new"), WHY), c -> c.giveUpGoal(Id.of("a"), UNDATED))),
        changing(
            "agreeToGoal(Id, Id, LocalDate)",
            id -> c -> c.agreeToGoal(Id.of(id), KARI, DAY),
            goals,
            GOAL.add(Stance.agrees(KARI, DAY))),
        changing(
            "disagreeWithGoal(Id, Id, LocalDate, String)",
            id -> c -> c.disagreeWithGoal(Id.of(id), KARI, DAY, "too early"),
            goals,
            GOAL.add(Stance.disagrees(KARI, DAY, "too early"))));
  }

  private static List<Verb> ofMeasures() {
    Function<InvestmentCase, List<?>> measures = c -> c.plan().orElseThrow().measures();
    return List.of(
        add("Measure", id -> c -> c.add(measure(id, "new")), measures, measure("new", "new")),
        changing(
            "agreeToMeasure(Id, Id, LocalDate)",
            id -> c -> c.agreeToMeasure(Id.of(id), KARI, DAY),
            measures,
            MEASURE.add(Stance.agrees(KARI, DAY))),
        changing(
            "disagreeWithMeasure(Id, Id, LocalDate, String)",
            id -> c -> c.disagreeWithMeasure(Id.of(id), KARI, DAY, "too early"),
            measures,
            MEASURE.add(Stance.disagrees(KARI, DAY, "too early"))),
        changing(
            "startMeasure(Id, LocalDate)",
            id -> c -> c.startMeasure(Id.of(id), DAY),
            measures,
            MEASURE.startedAt(DAY)),
        changing(
            "finishMeasure(Id, LocalDate)",
            id -> c -> c.finishMeasure(Id.of(id), DAY),
            measures,
            MEASURE.finishedAt(DAY)),
        changing(
            "stopMeasure(Id, LocalDate, DenialReason)",
            id -> c -> c.stopMeasure(Id.of(id), DAY, DenialReason.NOT_NEEDED),
            measures,
            MEASURE.stoppedAt(DAY, DenialReason.NOT_NEEDED)),
        changing(
            "tellOfMeasure(Id, MeasureStatus, LocalDate)",
            id -> c -> c.tellOfMeasure(Id.of(id), MeasureStatus.APPLIED_FOR, DAY),
            measures,
            MEASURE.toldAt(MeasureStatus.APPLIED_FOR, DAY)));
  }

  private static List<Verb> ofTasks() {
    Function<InvestmentCase, List<?>> tasks = c -> c.plan().orElseThrow().tasks();
    return List.of(
        add("Task", id -> c -> c.add(task(id, "new")), tasks, task("new", "new")),
        changing(
            "confirmTask(Id, LocalDate)",
            id -> c -> c.confirmTask(Id.of(id), DAY),
            tasks,
            TASK.confirmedAt(DAY)),
        changing(
            "tellOfTask(Id, HistoryEntry)",
            id -> c -> c.tellOfTask(Id.of(id), WHY),
            tasks,
            TASK.told(WHY)),
        changing(
            "postponeTask(Id, LocalDate, HistoryEntry)",
            id -> c -> c.postponeTask(Id.of(id), DAY, WHY),
            tasks,
            TASK.postponedTo(DAY, WHY)),
        new Verb(
            "dropTask(Id, HistoryEntry)",
            c -> c.dropTask(Id.of("a"), WHY),
            tasks,
            List.of(TASK.dropped(WHY)),
            List.of(c -> c.dropTask(Id.of("new"), WHY), c -> c.dropTask(Id.of("a"), UNDATED))),
        changing(
            "finishTask(Id, LocalDate, String)",
            id -> c -> c.finishTask(Id.of(id), DAY, "fine"),
            tasks,
            TASK.finishedAt(DAY, "fine")));
  }
}
