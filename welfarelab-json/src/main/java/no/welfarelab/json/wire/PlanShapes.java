/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;

import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.plan.Agreement;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Task;
import no.welfarelab.json.shape.ObjectShape;

/**
 * How the mapping and the plan stand in a document: a property an accessor, in the accessors'
 * order.
 */
final class PlanShapes {
  static final ObjectShape<ClothEntry, ClothEntry.Builder> CLOTH_ENTRY =
      ObjectShape.of(ClothEntry::builder, ClothEntry.Builder::build)
          .required("id", id(), ClothEntry::id, ClothEntry.Builder::id)
          .required("box", code(ClothBox.class), ClothEntry::box, ClothEntry.Builder::box)
          .required("text", TEXT, ClothEntry::text, ClothEntry.Builder::text)
          .optional(
              "lifeArea", code(LifeArea.class), ClothEntry::lifeArea, ClothEntry.Builder::lifeArea)
          .set("persons", id(), ClothEntry::persons, ClothEntry.Builder::persons)
          .optional("saidBy", id(), ClothEntry::saidBy, ClothEntry.Builder::saidBy);

  static final ObjectShape<Need, Need.Builder> NEED =
      ObjectShape.of(Need::builder, Need.Builder::build)
          .required("id", id(), Need::id, Need.Builder::id)
          .set("persons", id(), Need::persons, Need.Builder::persons)
          .optional("lifeArea", code(LifeArea.class), Need::lifeArea, Need.Builder::lifeArea)
          .set("services", id(), Need::services, Need.Builder::services)
          .optional("text", TEXT, Need::text, Need.Builder::text);

  static final ObjectShape<WorkCloth, WorkCloth.Builder> WORK_CLOTH =
      ObjectShape.of(WorkCloth::builder, WorkCloth.Builder::build)
          .required("id", id(), WorkCloth::id, WorkCloth.Builder::id)
          .optional("on", DATE, WorkCloth::on, WorkCloth.Builder::on)
          .set("present", id(), WorkCloth::present, WorkCloth.Builder::present)
          .parts("entries", CLOTH_ENTRY, WorkCloth::entries, WorkCloth.Builder::entries);

  static final ObjectShape<Mapping, Mapping.Builder> MAPPING =
      ObjectShape.of(Mapping::builder, Mapping.Builder::build)
          .parts("needs", NEED, Mapping::needs, Mapping.Builder::needs)
          .parts("cloths", WORK_CLOTH, Mapping::cloths, Mapping.Builder::cloths);

  static final ObjectShape<Agreement, Agreement.Builder> AGREEMENT =
      ObjectShape.of(Agreement::builder, Agreement.Builder::build)
          .required("person", id(), Agreement::person, Agreement.Builder::person)
          .optional("on", DATE, Agreement::on, Agreement.Builder::on);

  static final ObjectShape<Goal, Goal.Builder> GOAL =
      ObjectShape.of(Goal::builder, Goal.Builder::build)
          .required("id", id(), Goal::id, Goal.Builder::id)
          .required("kind", code(GoalKind.class), Goal::kind, Goal.Builder::kind)
          .required("text", TEXT, Goal::text, Goal.Builder::text)
          .set("persons", id(), Goal::persons, Goal.Builder::persons)
          .optional("lifeArea", code(LifeArea.class), Goal::lifeArea, Goal.Builder::lifeArea)
          .optional("horizon", code(Horizon.class), Goal::horizon, Goal.Builder::horizon)
          .optional("phase", code(Phase.class), Goal::phase, Goal.Builder::phase)
          .set("leadsTo", id(), Goal::leadsTo, Goal.Builder::leadsTo)
          .optional("setOn", DATE, Goal::setOn, Goal.Builder::setOn)
          .optional("targetOn", DATE, Goal::targetOn, Goal.Builder::targetOn)
          .optional("waitingFor", TEXT, Goal::waitingFor, Goal.Builder::waitingFor);

  static final ObjectShape<Prerequisite, Prerequisite.Builder> PREREQUISITE =
      ObjectShape.of(Prerequisite::builder, Prerequisite.Builder::build)
          .required("text", TEXT, Prerequisite::text, Prerequisite.Builder::text)
          .optional("metOn", DATE, Prerequisite::metOn, Prerequisite.Builder::metOn);

  static final ObjectShape<Measure, Measure.Builder> MEASURE =
      ObjectShape.of(Measure::builder, Measure.Builder::build)
          .required("id", id(), Measure::id, Measure.Builder::id)
          .required("text", TEXT, Measure::text, Measure.Builder::text)
          .optional("type", id(), Measure::type, Measure.Builder::type)
          .set("persons", id(), Measure::persons, Measure.Builder::persons)
          .optional("lifeArea", code(LifeArea.class), Measure::lifeArea, Measure.Builder::lifeArea)
          .optional("phase", code(Phase.class), Measure::phase, Measure.Builder::phase)
          .optional("service", id(), Measure::service, Measure.Builder::service)
          .set("goals", id(), Measure::goals, Measure.Builder::goals)
          .set("after", id(), Measure::after, Measure.Builder::after)
          .list(
              "prerequisites", PREREQUISITE, Measure::prerequisites, Measure.Builder::prerequisites)
          .list("agreements", AGREEMENT, Measure::agreements, Measure.Builder::agreements)
          .set("executors", id(), Measure::executors, Measure.Builder::executors)
          .optional("status", code(MeasureStatus.class), Measure::status, Measure.Builder::status)
          .optional(
              "plannedStartOn", DATE, Measure::plannedStartOn, Measure.Builder::plannedStartOn)
          .optional("startedOn", DATE, Measure::startedOn, Measure.Builder::startedOn)
          .optional("doneOn", DATE, Measure::doneOn, Measure.Builder::doneOn);

  static final ObjectShape<Task, Task.Builder> TASK =
      ObjectShape.of(Task::builder, Task.Builder::build)
          .required("id", id(), Task::id, Task.Builder::id)
          .required("text", TEXT, Task::text, Task.Builder::text)
          .set("responsible", id(), Task::responsible, Task.Builder::responsible)
          .optional("measure", id(), Task::measure, Task.Builder::measure)
          .optional("madeOn", DATE, Task::madeOn, Task.Builder::madeOn)
          .optional("dueOn", DATE, Task::dueOn, Task.Builder::dueOn)
          .optional("doneOn", DATE, Task::doneOn, Task.Builder::doneOn)
          .optional("feedback", TEXT, Task::feedback, Task.Builder::feedback);

  static final ObjectShape<InvestmentPlan, InvestmentPlan.Builder> INVESTMENT_PLAN =
      ObjectShape.of(InvestmentPlan::builder, InvestmentPlan.Builder::build)
          .optional(
              "inForceFrom", DATE, InvestmentPlan::inForceFrom, InvestmentPlan.Builder::inForceFrom)
          .optional("writtenBy", id(), InvestmentPlan::writtenBy, InvestmentPlan.Builder::writtenBy)
          .parts("goals", GOAL, InvestmentPlan::goals, InvestmentPlan.Builder::goals)
          .parts("measures", MEASURE, InvestmentPlan::measures, InvestmentPlan.Builder::measures)
          .parts("tasks", TASK, InvestmentPlan::tasks, InvestmentPlan.Builder::tasks);

  private PlanShapes() {}
}
