/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;
import static no.welfarelab.json.wire.MappingShapes.STANCE;
import static no.welfarelab.json.wire.PeopleShapes.JUDGEMENT;
import static no.welfarelab.json.wire.PeopleShapes.PERIOD;

import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.plan.Alternative;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.json.shape.ObjectShape;

/** How the plan stands in a document: a property an accessor, in the accessors' order. */
final class PlanShapes {
  static final ObjectShape<HistoryEntry, HistoryEntry.Builder> HISTORY_ENTRY =
      ObjectShape.of(HistoryEntry::builder, HistoryEntry.Builder::build)
          .optional("on", DATE, HistoryEntry::on, HistoryEntry.Builder::on)
          .optional("by", id(), HistoryEntry::by, HistoryEntry.Builder::by)
          .optional("text", TEXT, HistoryEntry::text, HistoryEntry.Builder::text)
          .optional("formerDate", DATE, HistoryEntry::formerDate, HistoryEntry.Builder::formerDate)
          .optional("formerText", TEXT, HistoryEntry::formerText, HistoryEntry.Builder::formerText);

  static final ObjectShape<Goal, Goal.Builder> GOAL =
      ObjectShape.of(Goal::builder, Goal.Builder::build)
          .required("id", id(), Goal::id, Goal.Builder::id)
          .required("kind", code(GoalKind.class), Goal::kind, Goal.Builder::kind)
          .required("text", TEXT, Goal::text, Goal.Builder::text)
          .optional("saidBy", id(), Goal::saidBy, Goal.Builder::saidBy)
          .set("confirmedBy", id(), Goal::confirmedBy, Goal.Builder::confirmedBy)
          .set("persons", id(), Goal::persons, Goal.Builder::persons)
          .optional("lifeArea", code(LifeArea.class), Goal::lifeArea, Goal.Builder::lifeArea)
          .optional("horizon", code(Horizon.class), Goal::horizon, Goal.Builder::horizon)
          .optional("phase", code(Phase.class), Goal::phase, Goal.Builder::phase)
          .set("principles", code(Principle.class), Goal::principles, Goal.Builder::principles)
          .set("leadsTo", id(), Goal::leadsTo, Goal.Builder::leadsTo)
          .optional("setOn", DATE, Goal::setOn, Goal.Builder::setOn)
          .optional("targetOn", DATE, Goal::targetOn, Goal.Builder::targetOn)
          .optional("waitingFor", TEXT, Goal::waitingFor, Goal.Builder::waitingFor)
          .list("stances", STANCE, Goal::stances, Goal.Builder::stances)
          .optional("reachedOn", DATE, Goal::reachedOn, Goal.Builder::reachedOn)
          .optional("givenUpOn", DATE, Goal::givenUpOn, Goal.Builder::givenUpOn)
          .list("history", HISTORY_ENTRY, Goal::history, Goal.Builder::history);

  static final ObjectShape<Prerequisite, Prerequisite.Builder> PREREQUISITE =
      ObjectShape.of(Prerequisite::builder, Prerequisite.Builder::build)
          .required("text", TEXT, Prerequisite::text, Prerequisite.Builder::text)
          .optional("metOn", DATE, Prerequisite::metOn, Prerequisite.Builder::metOn);

  static final ObjectShape<Alternative, Alternative.Builder> ALTERNATIVE =
      ObjectShape.of(Alternative::builder, Alternative.Builder::build)
          .required("text", TEXT, Alternative::text, Alternative.Builder::text)
          .optional(
              "consequences", TEXT, Alternative::consequences, Alternative.Builder::consequences)
          .optional(
              "explainedOn", DATE, Alternative::explainedOn, Alternative.Builder::explainedOn);

  static final ObjectShape<Measure, Measure.Builder> MEASURE =
      ObjectShape.of(Measure::builder, Measure.Builder::build)
          .required("id", id(), Measure::id, Measure.Builder::id)
          .required("text", TEXT, Measure::text, Measure.Builder::text)
          .optional("type", id(), Measure::type, Measure.Builder::type)
          .optional("rightsBased", BOOLEAN, Measure::rightsBased, Measure.Builder::rightsBased)
          .optional(
              "notUsuallyGiven",
              BOOLEAN,
              Measure::notUsuallyGiven,
              Measure.Builder::notUsuallyGiven)
          .optional(
              "exceptionReason", TEXT, Measure::exceptionReason, Measure.Builder::exceptionReason)
          .set("persons", id(), Measure::persons, Measure.Builder::persons)
          .optional("lifeArea", code(LifeArea.class), Measure::lifeArea, Measure.Builder::lifeArea)
          .optional("phase", code(Phase.class), Measure::phase, Measure.Builder::phase)
          .set(
              "principles", code(Principle.class), Measure::principles, Measure.Builder::principles)
          .optional("service", id(), Measure::service, Measure.Builder::service)
          .set("goals", id(), Measure::goals, Measure.Builder::goals)
          .set("answers", id(), Measure::answers, Measure.Builder::answers)
          .set("after", id(), Measure::after, Measure.Builder::after)
          .set("together", id(), Measure::together, Measure.Builder::together)
          .list(
              "prerequisites", PREREQUISITE, Measure::prerequisites, Measure.Builder::prerequisites)
          .optional("urgency", code(Urgency.class), Measure::urgency, Measure.Builder::urgency)
          .optional("thinkUntil", DATE, Measure::thinkUntil, Measure.Builder::thinkUntil)
          .list("alternatives", ALTERNATIVE, Measure::alternatives, Measure.Builder::alternatives)
          .list("childsBest", JUDGEMENT, Measure::childsBest, Measure.Builder::childsBest)
          .optional(
              "careOrContact", BOOLEAN, Measure::careOrContact, Measure.Builder::careOrContact)
          .list("outsideLab", JUDGEMENT, Measure::outsideLab, Measure.Builder::outsideLab)
          .optional("referredTo", id(), Measure::referredTo, Measure.Builder::referredTo)
          .list("stances", STANCE, Measure::stances, Measure.Builder::stances)
          .set("executors", id(), Measure::executors, Measure.Builder::executors)
          .optional("application", id(), Measure::application, Measure.Builder::application)
          .optional("decision", id(), Measure::decision, Measure.Builder::decision)
          .set("costLines", id(), Measure::costLines, Measure.Builder::costLines)
          .set("expectedGainers", id(), Measure::expectedGainers, Measure.Builder::expectedGainers)
          .optional("status", code(MeasureStatus.class), Measure::status, Measure.Builder::status)
          .optional("statusToldOn", DATE, Measure::statusToldOn, Measure.Builder::statusToldOn)
          .optional(
              "plannedStartOn", DATE, Measure::plannedStartOn, Measure.Builder::plannedStartOn)
          .optional("startedOn", DATE, Measure::startedOn, Measure.Builder::startedOn)
          .optional("doneOn", DATE, Measure::doneOn, Measure.Builder::doneOn)
          .optional("stoppedOn", DATE, Measure::stoppedOn, Measure.Builder::stoppedOn)
          .optional(
              "stopReason",
              code(DenialReason.class),
              Measure::stopReason,
              Measure.Builder::stopReason);

  static final ObjectShape<Task, Task.Builder> TASK =
      ObjectShape.of(Task::builder, Task.Builder::build)
          .required("id", id(), Task::id, Task.Builder::id)
          .required("text", TEXT, Task::text, Task.Builder::text)
          .set("responsible", id(), Task::responsible, Task.Builder::responsible)
          .optional("measure", id(), Task::measure, Task.Builder::measure)
          .optional("partOf", id(), Task::partOf, Task.Builder::partOf)
          .optional("confirmedOn", DATE, Task::confirmedOn, Task.Builder::confirmedOn)
          .optional("madeOn", DATE, Task::madeOn, Task.Builder::madeOn)
          .optional("dueOn", DATE, Task::dueOn, Task.Builder::dueOn)
          .optional("checkOn", DATE, Task::checkOn, Task.Builder::checkOn)
          .optional("doneOn", DATE, Task::doneOn, Task.Builder::doneOn)
          .optional("droppedOn", DATE, Task::droppedOn, Task.Builder::droppedOn)
          .optional("feedback", TEXT, Task::feedback, Task.Builder::feedback)
          .list("history", HISTORY_ENTRY, Task::history, Task.Builder::history);

  static final ObjectShape<Contribution, Contribution.Builder> CONTRIBUTION =
      ObjectShape.of(Contribution::builder, Contribution.Builder::build)
          .required("person", id(), Contribution::person, Contribution.Builder::person)
          .optional("text", TEXT, Contribution::text, Contribution.Builder::text)
          .optional("on", DATE, Contribution::on, Contribution.Builder::on);

  static final ObjectShape<Gap, Gap.Builder> GAP =
      ObjectShape.of(Gap::builder, Gap.Builder::build)
          .required("id", id(), Gap::id, Gap.Builder::id)
          .optional("need", id(), Gap::need, Gap.Builder::need)
          .optional("text", TEXT, Gap::text, Gap.Builder::text)
          .optional("on", DATE, Gap::on, Gap.Builder::on)
          .optional("alternatives", TEXT, Gap::alternatives, Gap.Builder::alternatives);

  static final ObjectShape<LinkedPlan, LinkedPlan.Builder> LINKED_PLAN =
      ObjectShape.of(LinkedPlan::builder, LinkedPlan.Builder::build)
          .required("id", id(), LinkedPlan::id, LinkedPlan.Builder::id)
          .required("kind", code(PlanKind.class), LinkedPlan::kind, LinkedPlan.Builder::kind)
          .set("persons", id(), LinkedPlan::persons, LinkedPlan.Builder::persons)
          .optional("owner", id(), LinkedPlan::owner, LinkedPlan.Builder::owner)
          .optional("contact", id(), LinkedPlan::contact, LinkedPlan.Builder::contact)
          .optional("since", DATE, LinkedPlan::since, LinkedPlan.Builder::since)
          .set("measures", id(), LinkedPlan::measures, LinkedPlan.Builder::measures);

  static final ObjectShape<IndividualPlan, IndividualPlan.Builder> INDIVIDUAL_PLAN =
      ObjectShape.of(IndividualPlan::builder, IndividualPlan.Builder::build)
          .required("person", id(), IndividualPlan::person, IndividualPlan.Builder::person)
          .optional("wanted", BOOLEAN, IndividualPlan::wanted, IndividualPlan.Builder::wanted)
          .optional(
              "consentedOn", DATE, IndividualPlan::consentedOn, IndividualPlan.Builder::consentedOn)
          .optional(
              "accessConsentedOn",
              DATE,
              IndividualPlan::accessConsentedOn,
              IndividualPlan.Builder::accessConsentedOn)
          .optional(
              "coordinator", id(), IndividualPlan::coordinator, IndividualPlan.Builder::coordinator)
          .optional(
              "coordinatorOffered",
              BOOLEAN,
              IndividualPlan::coordinatorOffered,
              IndividualPlan.Builder::coordinatorOffered)
          .optional("period", PERIOD, IndividualPlan::period, IndividualPlan.Builder::period)
          .optional(
              "nextRevisionOn",
              DATE,
              IndividualPlan::nextRevisionOn,
              IndividualPlan.Builder::nextRevisionOn)
          .optional("execution", TEXT, IndividualPlan::execution, IndividualPlan.Builder::execution)
          .optional(
              "cooperation", TEXT, IndividualPlan::cooperation, IndividualPlan.Builder::cooperation)
          .optional(
              "childParticipation",
              TEXT,
              IndividualPlan::childParticipation,
              IndividualPlan.Builder::childParticipation);

  static final ObjectShape<InvestmentPlan, InvestmentPlan.Builder> INVESTMENT_PLAN =
      ObjectShape.of(InvestmentPlan::builder, InvestmentPlan.Builder::build)
          .optional(
              "inForceFrom", DATE, InvestmentPlan::inForceFrom, InvestmentPlan.Builder::inForceFrom)
          .optional("writtenBy", id(), InvestmentPlan::writtenBy, InvestmentPlan.Builder::writtenBy)
          .parts("goals", GOAL, InvestmentPlan::goals, InvestmentPlan.Builder::goals)
          .parts("measures", MEASURE, InvestmentPlan::measures, InvestmentPlan.Builder::measures)
          .parts("tasks", TASK, InvestmentPlan::tasks, InvestmentPlan.Builder::tasks)
          .list(
              "contributions",
              CONTRIBUTION,
              InvestmentPlan::contributions,
              InvestmentPlan.Builder::contributions)
          .parts("gaps", GAP, InvestmentPlan::gaps, InvestmentPlan.Builder::gaps)
          .parts(
              "linkedPlans",
              LINKED_PLAN,
              InvestmentPlan::linkedPlans,
              InvestmentPlan.Builder::linkedPlans)
          .list(
              "individualPlans",
              INDIVIDUAL_PLAN,
              InvestmentPlan::individualPlans,
              InvestmentPlan.Builder::individualPlans);

  private PlanShapes() {}
}
