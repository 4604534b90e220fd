/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.AMOUNT;
import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.DATE_TIME;
import static no.welfarelab.json.shape.Leaves.LONG;
import static no.welfarelab.json.shape.Leaves.NATIONAL_ID;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.anyId;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;

import java.time.LocalDate;
import java.time.LocalDateTime;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.LifeArea;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentForm;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.lab.Waiver;
import no.welfarelab.core.mandate.Authority;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
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
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Two;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of a case stand in a document: a property an accessor, in the accessors' order.
 *
 * <p>The order of the descriptions is that of the rooms of the model.
 */
public final class CaseShapes {
  /** A period: an object of its two days. */
  static final ObjectShape<Period, Two<LocalDate, LocalDate>> PERIOD =
      ObjectShape.<Period, Two<LocalDate, LocalDate>>of(
              Two::new, days -> days.made(CaseShapes::period))
          .required("startInclusive", DATE, Period::startInclusive, Two::first)
          .optional("endExclusive", DATE, Period::endExclusive, Two::second)
          .forwards(LocalDate.class, "startInclusive", "endExclusive");

  static final ObjectShape<Person, Person.Builder> PERSON =
      ObjectShape.of(Person::builder, Person.Builder::build)
          .required("id", id(), Person::id, Person.Builder::id)
          .required("standing", code(Standing.class), Person::standing, Person.Builder::standing)
          .optional("name", TEXT, Person::name, Person.Builder::name)
          .optional("birthDate", DATE, Person::birthDate, Person.Builder::birthDate)
          .optional("nationalId", NATIONAL_ID, Person::nationalId, Person.Builder::nationalId)
          .optional("takesPart", BOOLEAN, Person::takesPart, Person.Builder::takesPart);

  static final ObjectShape<Relation, Relation.Builder> RELATION =
      ObjectShape.of(Relation::builder, Relation.Builder::build)
          .required("person", id(), Relation::person, Relation.Builder::person)
          .required("kind", code(RelationKind.class), Relation::kind, Relation.Builder::kind)
          .required("relative", id(), Relation::relative, Relation.Builder::relative);

  static final ObjectShape<Family, Family.Builder> FAMILY =
      ObjectShape.of(Family::builder, Family.Builder::build)
          .list("relations", RELATION, Family::relations, Family.Builder::relations);

  static final ObjectShape<Judgement, Judgement.Builder> JUDGEMENT =
      ObjectShape.of(Judgement::builder, Judgement.Builder::build)
          .required("holds", BOOLEAN, Judgement::holds, Judgement.Builder::holds)
          .optional("by", id(), Judgement::by, Judgement.Builder::by)
          .optional("on", DATE, Judgement::on, Judgement.Builder::on)
          .optional("reason", TEXT, Judgement::reason, Judgement.Builder::reason);

  static final ObjectShape<Consent, Consent.Builder> CONSENT =
      ObjectShape.of(Consent::builder, Consent.Builder::build)
          .required("id", id(), Consent::id, Consent.Builder::id)
          .required("person", id(), Consent::person, Consent.Builder::person)
          .set("givenBy", id(), Consent::givenBy, Consent.Builder::givenBy)
          .set("services", id(), Consent::services, Consent.Builder::services)
          .set("lifeAreas", code(LifeArea.class), Consent::lifeAreas, Consent.Builder::lifeAreas)
          .set("purposes", code(Purpose.class), Consent::purposes, Consent.Builder::purposes)
          .optional("form", code(ConsentForm.class), Consent::form, Consent.Builder::form)
          .optional(
              "startInclusive", DATE_TIME, Consent::startInclusive, Consent.Builder::startInclusive)
          .optional(
              "withdrawnExclusive",
              DATE_TIME,
              Consent::withdrawnExclusive,
              Consent.Builder::withdrawnExclusive)
          .optional("remark", TEXT, Consent::remark, Consent.Builder::remark)
          .forwards(LocalDateTime.class, "startInclusive", "withdrawnExclusive");

  static final ObjectShape<Membership, Membership.Builder> MEMBERSHIP =
      ObjectShape.of(Membership::builder, Membership.Builder::build)
          .required("id", id(), Membership::id, Membership.Builder::id)
          .required("person", id(), Membership::person, Membership.Builder::person)
          .required("role", code(Role.class), Membership::role, Membership.Builder::role)
          .optional("service", id(), Membership::service, Membership.Builder::service)
          .optional("period", PERIOD, Membership::period, Membership.Builder::period);

  static final ObjectShape<SupportOffer, SupportOffer.Builder> SUPPORT_OFFER =
      ObjectShape.of(SupportOffer::builder, SupportOffer.Builder::build)
          .required("person", id(), SupportOffer::person, SupportOffer.Builder::person)
          .optional("offeredOn", DATE, SupportOffer::offeredOn, SupportOffer.Builder::offeredOn)
          .optional(
              "answer",
              code(SupportAnswer.class),
              SupportOffer::answer,
              SupportOffer.Builder::answer)
          .optional(
              "supportPerson",
              id(),
              SupportOffer::supportPerson,
              SupportOffer.Builder::supportPerson);

  static final ObjectShape<Team, Team.Builder> TEAM =
      ObjectShape.of(Team::builder, Team.Builder::build)
          .parts("memberships", MEMBERSHIP, Team::memberships, Team.Builder::memberships)
          .list("supportOffers", SUPPORT_OFFER, Team::supportOffers, Team.Builder::supportOffers);

  static final ObjectShape<Delegation, Delegation.Builder> DELEGATION =
      ObjectShape.of(Delegation::builder, Delegation.Builder::build)
          .required("id", id(), Delegation::id, Delegation.Builder::id)
          .required(
              "representative",
              id(),
              Delegation::representative,
              Delegation.Builder::representative)
          .optional("service", id(), Delegation::service, Delegation.Builder::service)
          .optional(
              "authority",
              code(Authority.class),
              Delegation::authority,
              Delegation.Builder::authority)
          .optional("givenBy", id(), Delegation::givenBy, Delegation.Builder::givenBy)
          .set("measureTypes", id(), Delegation::measureTypes, Delegation.Builder::measureTypes)
          .optional("limit", AMOUNT, Delegation::limit, Delegation.Builder::limit)
          .optional("period", PERIOD, Delegation::period, Delegation.Builder::period);

  static final ObjectShape<Mandate, Mandate.Builder> MANDATE =
      ObjectShape.of(Mandate::builder, Mandate.Builder::build)
          .parts("delegations", DELEGATION, Mandate::delegations, Mandate.Builder::delegations);

  static final ObjectShape<Need, Need.Builder> NEED =
      ObjectShape.of(Need::builder, Need.Builder::build)
          .required("id", id(), Need::id, Need.Builder::id)
          .set("persons", id(), Need::persons, Need.Builder::persons)
          .optional("lifeArea", code(LifeArea.class), Need::lifeArea, Need.Builder::lifeArea)
          .set("services", id(), Need::services, Need.Builder::services)
          .optional("text", TEXT, Need::text, Need.Builder::text);

  static final ObjectShape<ClothEntry, ClothEntry.Builder> CLOTH_ENTRY =
      ObjectShape.of(ClothEntry::builder, ClothEntry.Builder::build)
          .required("id", id(), ClothEntry::id, ClothEntry.Builder::id)
          .required("box", code(ClothBox.class), ClothEntry::box, ClothEntry.Builder::box)
          .required("text", TEXT, ClothEntry::text, ClothEntry.Builder::text)
          .optional(
              "lifeArea", code(LifeArea.class), ClothEntry::lifeArea, ClothEntry.Builder::lifeArea)
          .set("persons", id(), ClothEntry::persons, ClothEntry.Builder::persons)
          .optional("saidBy", id(), ClothEntry::saidBy, ClothEntry.Builder::saidBy);

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

  static final ObjectShape<Agreement, Agreement.Builder> AGREEMENT =
      ObjectShape.of(Agreement::builder, Agreement.Builder::build)
          .required("person", id(), Agreement::person, Agreement.Builder::person)
          .optional("on", DATE, Agreement::on, Agreement.Builder::on);

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

  static final ObjectShape<SituationEntry, SituationEntry.Builder> SITUATION_ENTRY =
      ObjectShape.of(SituationEntry::builder, SituationEntry.Builder::build)
          .required(
              "situation",
              code(Situation.class),
              SituationEntry::situation,
              SituationEntry.Builder::situation)
          .set("persons", id(), SituationEntry::persons, SituationEntry.Builder::persons)
          .optional("on", DATE, SituationEntry::on, SituationEntry.Builder::on)
          .optional(
              "assessedBy", id(), SituationEntry::assessedBy, SituationEntry.Builder::assessedBy);

  static final ObjectShape<Journey, Journey.Builder> JOURNEY =
      ObjectShape.of(Journey::builder, Journey.Builder::build)
          .optional("target", code(Situation.class), Journey::target, Journey.Builder::target)
          .list("situations", SITUATION_ENTRY, Journey::situations, Journey.Builder::situations);

  static final ObjectShape<Meeting, Meeting.Builder> MEETING =
      ObjectShape.of(Meeting::builder, Meeting.Builder::build)
          .required("id", id(), Meeting::id, Meeting.Builder::id)
          .required("kind", code(MeetingKind.class), Meeting::kind, Meeting.Builder::kind)
          .optional("plannedOn", DATE, Meeting::plannedOn, Meeting.Builder::plannedOn)
          .optional("heldOn", DATE, Meeting::heldOn, Meeting.Builder::heldOn)
          .set("present", id(), Meeting::present, Meeting.Builder::present)
          .optional("nextOn", DATE, Meeting::nextOn, Meeting.Builder::nextOn);

  static final ObjectShape<Referral, Referral.Builder> REFERRAL =
      ObjectShape.of(Referral::builder, Referral.Builder::build)
          .optional("service", id(), Referral::service, Referral.Builder::service)
          .optional("referrer", id(), Referral::referrer, Referral.Builder::referrer)
          .optional("on", DATE, Referral::on, Referral.Builder::on)
          .optional("reason", TEXT, Referral::reason, Referral.Builder::reason);

  static final ObjectShape<Consideration, Consideration.Builder> CONSIDERATION =
      ObjectShape.of(Consideration::builder, Consideration.Builder::build)
          .required("person", id(), Consideration::person, Consideration.Builder::person)
          .required(
              "answer", code(Answer.class), Consideration::answer, Consideration.Builder::answer)
          .optional("on", DATE, Consideration::on, Consideration.Builder::on);

  static final ObjectShape<IntakeDecision, IntakeDecision.Builder> INTAKE_DECISION =
      ObjectShape.of(IntakeDecision::builder, IntakeDecision.Builder::build)
          .required("takenIn", BOOLEAN, IntakeDecision::takenIn, IntakeDecision.Builder::takenIn)
          .optional("on", DATE, IntakeDecision::on, IntakeDecision.Builder::on)
          .set("by", id(), IntakeDecision::by, IntakeDecision.Builder::by)
          .optional("reason", TEXT, IntakeDecision::reason, IntakeDecision.Builder::reason);

  static final ObjectShape<Intake, Intake.Builder> INTAKE =
      ObjectShape.of(Intake::builder, Intake.Builder::build)
          .optional("referral", REFERRAL, Intake::referral, Intake.Builder::referral)
          .list("wishForChange", JUDGEMENT, Intake::wishForChange, Intake.Builder::wishForChange)
          .list(
              "longTermPlanFits",
              JUDGEMENT,
              Intake::longTermPlanFits,
              Intake.Builder::longTermPlanFits)
          .optional("decision", INTAKE_DECISION, Intake::decision, Intake.Builder::decision)
          .list(
              "considerations",
              CONSIDERATION,
              Intake::considerations,
              Intake.Builder::considerations);

  static final ObjectShape<Waiver, Waiver.Builder> WAIVER =
      ObjectShape.of(Waiver::builder, Waiver.Builder::build)
          .required("id", id(), Waiver::id, Waiver.Builder::id)
          .required("rule", TEXT, Waiver::rule, Waiver.Builder::rule)
          .required("kind", code(PartKind.class), Waiver::kind, Waiver.Builder::kind)
          .required("part", anyId(), Waiver::part, Waiver.Builder::part)
          .optional("role", code(Role.class), Waiver::role, Waiver.Builder::role)
          .optional("reason", TEXT, Waiver::reason, Waiver.Builder::reason)
          .optional("period", PERIOD, Waiver::period, Waiver.Builder::period);

  /** The case as a whole. */
  public static final ObjectShape<InvestmentCase, InvestmentCase.Builder> INVESTMENT_CASE =
      ObjectShape.of(InvestmentCase::builder, InvestmentCase.Builder::build)
          .required("id", id(), InvestmentCase::id, InvestmentCase.Builder::id)
          .usually(0L, "revision", LONG, InvestmentCase::revision, InvestmentCase.Builder::revision)
          .parts("persons", PERSON, InvestmentCase::persons, InvestmentCase.Builder::persons)
          .usually(
              Family.empty(),
              "family",
              FAMILY,
              InvestmentCase::family,
              InvestmentCase.Builder::family)
          .usually(
              Intake.empty(),
              "intake",
              INTAKE,
              InvestmentCase::intake,
              InvestmentCase.Builder::intake)
          .parts("consents", CONSENT, InvestmentCase::consents, InvestmentCase.Builder::consents)
          .usually(Team.empty(), "team", TEAM, InvestmentCase::team, InvestmentCase.Builder::team)
          .usually(
              Mandate.empty(),
              "mandate",
              MANDATE,
              InvestmentCase::mandate,
              InvestmentCase.Builder::mandate)
          .usually(
              Mapping.empty(),
              "mapping",
              MAPPING,
              InvestmentCase::mapping,
              InvestmentCase.Builder::mapping)
          .optional("plan", INVESTMENT_PLAN, InvestmentCase::plan, InvestmentCase.Builder::plan)
          .usually(
              Journey.empty(),
              "journey",
              JOURNEY,
              InvestmentCase::journey,
              InvestmentCase.Builder::journey)
          .parts("meetings", MEETING, InvestmentCase::meetings, InvestmentCase.Builder::meetings)
          .parts("waivers", WAIVER, InvestmentCase::waivers, InvestmentCase.Builder::waivers);

  private CaseShapes() {}

  private static Period period(LocalDate start, @Nullable LocalDate end) {
    return end == null ? Period.from(start) : Period.of(start, end);
  }
}
