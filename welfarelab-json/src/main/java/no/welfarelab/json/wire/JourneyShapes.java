/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.INTEGER;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;
import static no.welfarelab.json.wire.PeopleShapes.JUDGEMENT;

import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.effect.Reading;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.journey.ClosingReason;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.meeting.Absence;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Documentation;
import no.welfarelab.core.meeting.InterpreterOffer;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.json.shape.ObjectShape;

/**
 * How the journey, its effect and the meetings stand in a document: a property an accessor, in the
 * accessors' order.
 */
final class JourneyShapes {
  static final ObjectShape<Observation, Observation.Builder> OBSERVATION =
      ObjectShape.of(Observation::builder, Observation.Builder::build)
          .required("id", id(), Observation::id, Observation.Builder::id)
          .required(
              "indicator",
              code(Indicator.class),
              Observation::indicator,
              Observation.Builder::indicator)
          .set("persons", id(), Observation::persons, Observation.Builder::persons)
          .optional("level", code(Level.class), Observation::level, Observation.Builder::level)
          .optional("on", DATE, Observation::on, Observation.Builder::on)
          .optional("by", id(), Observation::by, Observation.Builder::by)
          .optional("remark", TEXT, Observation::remark, Observation.Builder::remark);

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
              "assessedBy", id(), SituationEntry::assessedBy, SituationEntry.Builder::assessedBy)
          .set("evidence", id(), SituationEntry::evidence, SituationEntry.Builder::evidence)
          .optional(
              "explanation",
              TEXT,
              SituationEntry::explanation,
              SituationEntry.Builder::explanation);

  static final ObjectShape<Closing, Closing.Builder> CLOSING =
      ObjectShape.of(Closing::builder, Closing.Builder::build)
          .optional("on", DATE, Closing::on, Closing.Builder::on)
          .optional("reason", code(ClosingReason.class), Closing::reason, Closing.Builder::reason)
          .set("agreedBy", id(), Closing::agreedBy, Closing.Builder::agreedBy)
          .optional(
              "adaptationOfferedOn",
              DATE,
              Closing::adaptationOfferedOn,
              Closing.Builder::adaptationOfferedOn)
          .set("by", id(), Closing::by, Closing.Builder::by)
          .optional("remark", TEXT, Closing::remark, Closing.Builder::remark);

  static final ObjectShape<Journey, Journey.Builder> JOURNEY =
      ObjectShape.of(Journey::builder, Journey.Builder::build)
          .optional("target", code(Situation.class), Journey::target, Journey.Builder::target)
          .list("situations", SITUATION_ENTRY, Journey::situations, Journey.Builder::situations)
          .parts("observations", OBSERVATION, Journey::observations, Journey.Builder::observations)
          .optional("closing", CLOSING, Journey::closing, Journey.Builder::closing);

  static final ObjectShape<Reading, Reading.Builder> READING =
      ObjectShape.of(Reading::builder, Reading.Builder::build)
          .optional("on", DATE, Reading::on, Reading.Builder::on)
          .optional("level", code(Level.class), Reading::level, Reading.Builder::level)
          .optional("by", id(), Reading::by, Reading.Builder::by)
          .optional("remark", TEXT, Reading::remark, Reading.Builder::remark);

  static final ObjectShape<GoalEffect, GoalEffect.Builder> GOAL_EFFECT =
      ObjectShape.of(GoalEffect::builder, GoalEffect.Builder::build)
          .required("id", id(), GoalEffect::id, GoalEffect.Builder::id)
          .required("goal", id(), GoalEffect::goal, GoalEffect.Builder::goal)
          .optional(
              "indicator",
              code(Indicator.class),
              GoalEffect::indicator,
              GoalEffect.Builder::indicator)
          .optional("text", TEXT, GoalEffect::text, GoalEffect.Builder::text)
          .optional("baseline", READING, GoalEffect::baseline, GoalEffect.Builder::baseline)
          .list("readings", READING, GoalEffect::readings, GoalEffect.Builder::readings)
          .optional("askedOn", DATE, GoalEffect::askedOn, GoalEffect.Builder::askedOn);

  static final ObjectShape<Experience, Experience.Builder> EXPERIENCE =
      ObjectShape.of(Experience::builder, Experience.Builder::build)
          .required("id", id(), Experience::id, Experience.Builder::id)
          .required("person", id(), Experience::person, Experience.Builder::person)
          .optional("askedOn", DATE, Experience::askedOn, Experience.Builder::askedOn)
          .optional("text", TEXT, Experience::text, Experience.Builder::text);

  static final ObjectShape<Effect, Effect.Builder> EFFECT =
      ObjectShape.of(Effect::builder, Effect.Builder::build)
          .parts("goalEffects", GOAL_EFFECT, Effect::goalEffects, Effect.Builder::goalEffects)
          .parts("experiences", EXPERIENCE, Effect::experiences, Effect.Builder::experiences);

  static final ObjectShape<Absence, Absence.Builder> ABSENCE =
      ObjectShape.of(Absence::builder, Absence.Builder::build)
          .required("person", id(), Absence::person, Absence.Builder::person)
          .optional("sentWord", BOOLEAN, Absence::sentWord, Absence.Builder::sentWord)
          .optional("substitute", id(), Absence::substitute, Absence.Builder::substitute)
          .optional("introducedOn", DATE, Absence::introducedOn, Absence.Builder::introducedOn)
          .optional("mandated", BOOLEAN, Absence::mandated, Absence.Builder::mandated);

  static final ObjectShape<AgendaTopic, AgendaTopic.Builder> AGENDA_TOPIC =
      ObjectShape.of(AgendaTopic::builder, AgendaTopic.Builder::build)
          .required("id", id(), AgendaTopic::id, AgendaTopic.Builder::id)
          .required("text", TEXT, AgendaTopic::text, AgendaTopic.Builder::text)
          .optional(
              "lifeArea",
              code(LifeArea.class),
              AgendaTopic::lifeArea,
              AgendaTopic.Builder::lifeArea)
          .set("persons", id(), AgendaTopic::persons, AgendaTopic.Builder::persons)
          .optional(
              "firstSpeaker", id(), AgendaTopic::firstSpeaker, AgendaTopic.Builder::firstSpeaker)
          .optional(
              "careOrContact",
              BOOLEAN,
              AgendaTopic::careOrContact,
              AgendaTopic.Builder::careOrContact)
          .list("outsideLab", JUDGEMENT, AgendaTopic::outsideLab, AgendaTopic.Builder::outsideLab)
          .optional("referredTo", id(), AgendaTopic::referredTo, AgendaTopic.Builder::referredTo);

  static final ObjectShape<Documentation, Documentation.Builder> DOCUMENTATION =
      ObjectShape.of(Documentation::builder, Documentation.Builder::build)
          .required("service", id(), Documentation::service, Documentation.Builder::service)
          .optional("on", DATE, Documentation::on, Documentation.Builder::on)
          .optional("by", id(), Documentation::by, Documentation.Builder::by);

  static final ObjectShape<InterpreterOffer, InterpreterOffer.Builder> INTERPRETER_OFFER =
      ObjectShape.of(InterpreterOffer::builder, InterpreterOffer.Builder::build)
          .required("person", id(), InterpreterOffer::person, InterpreterOffer.Builder::person)
          .optional(
              "accepted", BOOLEAN, InterpreterOffer::accepted, InterpreterOffer.Builder::accepted)
          .optional(
              "interpreter",
              id(),
              InterpreterOffer::interpreter,
              InterpreterOffer.Builder::interpreter)
          .optional(
              "qualified",
              BOOLEAN,
              InterpreterOffer::qualified,
              InterpreterOffer.Builder::qualified);

  static final ObjectShape<Meeting, Meeting.Builder> MEETING =
      ObjectShape.of(Meeting::builder, Meeting.Builder::build)
          .required("id", id(), Meeting::id, Meeting.Builder::id)
          .required("kind", code(MeetingKind.class), Meeting::kind, Meeting.Builder::kind)
          .optional("plannedOn", DATE, Meeting::plannedOn, Meeting.Builder::plannedOn)
          .optional("heldOn", DATE, Meeting::heldOn, Meeting.Builder::heldOn)
          .optional(
              "durationInMinutes",
              INTEGER,
              Meeting::durationInMinutes,
              Meeting.Builder::durationInMinutes)
          .optional("agendaKnownOn", DATE, Meeting::agendaKnownOn, Meeting.Builder::agendaKnownOn)
          .parts("agenda", AGENDA_TOPIC, Meeting::agenda, Meeting.Builder::agenda)
          .set("present", id(), Meeting::present, Meeting.Builder::present)
          .optional("childReason", TEXT, Meeting::childReason, Meeting.Builder::childReason)
          .list("absences", ABSENCE, Meeting::absences, Meeting.Builder::absences)
          .list(
              "interpreterOffers",
              INTERPRETER_OFFER,
              Meeting::interpreterOffers,
              Meeting.Builder::interpreterOffers)
          .set("goals", id(), Meeting::goals, Meeting.Builder::goals)
          .set("measures", id(), Meeting::measures, Meeting.Builder::measures)
          .set("tasks", id(), Meeting::tasks, Meeting.Builder::tasks)
          .set("applications", id(), Meeting::applications, Meeting.Builder::applications)
          .set("disagreements", id(), Meeting::disagreements, Meeting.Builder::disagreements)
          .set("outcomesTold", id(), Meeting::outcomesTold, Meeting.Builder::outcomesTold)
          .optional("summary", TEXT, Meeting::summary, Meeting.Builder::summary)
          .optional(
              "recordReachedOn", DATE, Meeting::recordReachedOn, Meeting.Builder::recordReachedOn)
          .list(
              "documentations",
              DOCUMENTATION,
              Meeting::documentations,
              Meeting.Builder::documentations)
          .optional("nextOn", DATE, Meeting::nextOn, Meeting.Builder::nextOn);

  private JourneyShapes() {}
}
