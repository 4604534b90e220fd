/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.LONG;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.anyId;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;
import static no.welfarelab.json.wire.JourneyShapes.EFFECT;
import static no.welfarelab.json.wire.JourneyShapes.JOURNEY;
import static no.welfarelab.json.wire.JourneyShapes.MEETING;
import static no.welfarelab.json.wire.MappingShapes.MAPPING;
import static no.welfarelab.json.wire.PeopleShapes.CONSENT;
import static no.welfarelab.json.wire.PeopleShapes.DISCLOSURE;
import static no.welfarelab.json.wire.PeopleShapes.FAMILY;
import static no.welfarelab.json.wire.PeopleShapes.JUDGEMENT;
import static no.welfarelab.json.wire.PeopleShapes.LAW_REFERENCE;
import static no.welfarelab.json.wire.PeopleShapes.PERIOD;
import static no.welfarelab.json.wire.PeopleShapes.PERSON;
import static no.welfarelab.json.wire.PeopleShapes.REFUSAL;
import static no.welfarelab.json.wire.PlanShapes.INVESTMENT_PLAN;
import static no.welfarelab.json.wire.TeamShapes.MANDATE;
import static no.welfarelab.json.wire.TeamShapes.TEAM;

import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.intake.Adaptation;
import no.welfarelab.core.intake.AdaptationGround;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.GradeAssessment;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.LeaderAppointment;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.intake.ServiceGrade;
import no.welfarelab.core.intake.TeamWish;
import no.welfarelab.core.intake.Told;
import no.welfarelab.core.intake.Topic;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.lab.Waiver;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Team;
import no.welfarelab.json.shape.ObjectShape;

/**
 * How a case as a whole and its intake stand in a document: a property an accessor, in the
 * accessors' order.
 */
public final class CaseShapes {
  static final ObjectShape<Consideration, Consideration.Builder> CONSIDERATION =
      ObjectShape.of(Consideration::builder, Consideration.Builder::build)
          .required("person", id(), Consideration::person, Consideration.Builder::person)
          .required(
              "answer", code(Answer.class), Consideration::answer, Consideration.Builder::answer)
          .optional("spoken", BOOLEAN, Consideration::spoken, Consideration.Builder::spoken)
          .optional("on", DATE, Consideration::on, Consideration.Builder::on);

  static final ObjectShape<GradeAssessment, GradeAssessment.Builder> GRADE_ASSESSMENT =
      ObjectShape.of(GradeAssessment::builder, GradeAssessment.Builder::build)
          .required(
              "grade",
              code(ServiceGrade.class),
              GradeAssessment::grade,
              GradeAssessment.Builder::grade)
          .optional("by", id(), GradeAssessment::by, GradeAssessment.Builder::by)
          .optional("on", DATE, GradeAssessment::on, GradeAssessment.Builder::on)
          .optional("reason", TEXT, GradeAssessment::reason, GradeAssessment.Builder::reason);

  static final ObjectShape<Referral, Referral.Builder> REFERRAL =
      ObjectShape.of(Referral::builder, Referral.Builder::build)
          .optional("service", id(), Referral::service, Referral.Builder::service)
          .optional("referrer", id(), Referral::referrer, Referral.Builder::referrer)
          .optional("on", DATE, Referral::on, Referral.Builder::on)
          .optional("reason", TEXT, Referral::reason, Referral.Builder::reason);

  static final ObjectShape<IntakeDecision, IntakeDecision.Builder> INTAKE_DECISION =
      ObjectShape.of(IntakeDecision::builder, IntakeDecision.Builder::build)
          .required("takenIn", BOOLEAN, IntakeDecision::takenIn, IntakeDecision.Builder::takenIn)
          .optional("on", DATE, IntakeDecision::on, IntakeDecision.Builder::on)
          .set("by", id(), IntakeDecision::by, IntakeDecision.Builder::by)
          .optional("reason", TEXT, IntakeDecision::reason, IntakeDecision.Builder::reason)
          .optional("wayBack", TEXT, IntakeDecision::wayBack, IntakeDecision.Builder::wayBack);

  static final ObjectShape<LeaderAppointment, LeaderAppointment.Builder> LEADER_APPOINTMENT =
      ObjectShape.of(LeaderAppointment::builder, LeaderAppointment.Builder::build)
          .required("leader", id(), LeaderAppointment::leader, LeaderAppointment.Builder::leader)
          .optional("on", DATE, LeaderAppointment::on, LeaderAppointment.Builder::on)
          .set("by", id(), LeaderAppointment::by, LeaderAppointment.Builder::by)
          .optional("reason", TEXT, LeaderAppointment::reason, LeaderAppointment.Builder::reason);

  static final ObjectShape<Told, Told.Builder> TOLD =
      ObjectShape.of(Told::builder, Told.Builder::build)
          .required("person", id(), Told::person, Told.Builder::person)
          .set("topics", code(Topic.class), Told::topics, Told.Builder::topics)
          .optional("on", DATE, Told::on, Told.Builder::on)
          .optional("by", id(), Told::by, Told.Builder::by)
          .optional(
              "languageHelp",
              code(LanguageHelp.class),
              Told::languageHelp,
              Told.Builder::languageHelp);

  static final ObjectShape<TeamWish, TeamWish.Builder> TEAM_WISH =
      ObjectShape.of(TeamWish::builder, TeamWish.Builder::build)
          .required("person", id(), TeamWish::person, TeamWish.Builder::person)
          .set("services", id(), TeamWish::services, TeamWish.Builder::services)
          .set("persons", id(), TeamWish::persons, TeamWish.Builder::persons)
          .optional("on", DATE, TeamWish::on, TeamWish.Builder::on);

  static final ObjectShape<Adaptation, Adaptation.Builder> ADAPTATION =
      ObjectShape.of(Adaptation::builder, Adaptation.Builder::build)
          .required("person", id(), Adaptation::person, Adaptation.Builder::person)
          .set(
              "grounds",
              code(AdaptationGround.class),
              Adaptation::grounds,
              Adaptation.Builder::grounds)
          .optional("text", TEXT, Adaptation::text, Adaptation.Builder::text)
          .optional("on", DATE, Adaptation::on, Adaptation.Builder::on);

  static final ObjectShape<Intake, Intake.Builder> INTAKE =
      ObjectShape.of(Intake::builder, Intake.Builder::build)
          .optional("referral", REFERRAL, Intake::referral, Intake.Builder::referral)
          .set("earlierHandlers", id(), Intake::earlierHandlers, Intake.Builder::earlierHandlers)
          .optional(
              "basisBeforeConsent",
              LAW_REFERENCE,
              Intake::basisBeforeConsent,
              Intake.Builder::basisBeforeConsent)
          .set("targetGroups", id(), Intake::targetGroups, Intake.Builder::targetGroups)
          .optional(
              "targetGroupReason",
              TEXT,
              Intake::targetGroupReason,
              Intake.Builder::targetGroupReason)
          .list(
              "gradeAssessments",
              GRADE_ASSESSMENT,
              Intake::gradeAssessments,
              Intake.Builder::gradeAssessments)
          .list("wishForChange", JUDGEMENT, Intake::wishForChange, Intake.Builder::wishForChange)
          .list(
              "longTermPlanFits",
              JUDGEMENT,
              Intake::longTermPlanFits,
              Intake.Builder::longTermPlanFits)
          .optional("decision", INTAKE_DECISION, Intake::decision, Intake.Builder::decision)
          .optional(
              "leaderAppointment",
              LEADER_APPOINTMENT,
              Intake::leaderAppointment,
              Intake.Builder::leaderAppointment)
          .list("told", TOLD, Intake::told, Intake.Builder::told)
          .list(
              "considerations",
              CONSIDERATION,
              Intake::considerations,
              Intake.Builder::considerations)
          .list("teamWishes", TEAM_WISH, Intake::teamWishes, Intake.Builder::teamWishes)
          .list("adaptations", ADAPTATION, Intake::adaptations, Intake.Builder::adaptations);

  static final ObjectShape<Waiver, Waiver.Builder> WAIVER =
      ObjectShape.of(Waiver::builder, Waiver.Builder::build)
          .required("id", id(), Waiver::id, Waiver.Builder::id)
          .required("rule", TEXT, Waiver::rule, Waiver.Builder::rule)
          .required("kind", code(PartKind.class), Waiver::kind, Waiver.Builder::kind)
          .required("part", anyId(), Waiver::part, Waiver.Builder::part)
          .optional("role", code(Role.class), Waiver::role, Waiver.Builder::role)
          .optional("reason", TEXT, Waiver::reason, Waiver.Builder::reason)
          .optional("period", PERIOD, Waiver::period, Waiver.Builder::period);

  static final ObjectShape<Explanation, Explanation.Builder> EXPLANATION =
      ObjectShape.of(Explanation::builder, Explanation.Builder::build)
          .required("id", id(), Explanation::id, Explanation.Builder::id)
          .required("matter", code(Matter.class), Explanation::matter, Explanation.Builder::matter)
          .set("persons", id(), Explanation::persons, Explanation.Builder::persons)
          .optional("reason", TEXT, Explanation::reason, Explanation.Builder::reason)
          .optional("by", id(), Explanation::by, Explanation.Builder::by)
          .optional("on", DATE, Explanation::on, Explanation.Builder::on);

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
          .parts("refusals", REFUSAL, InvestmentCase::refusals, InvestmentCase.Builder::refusals)
          .parts(
              "disclosures",
              DISCLOSURE,
              InvestmentCase::disclosures,
              InvestmentCase.Builder::disclosures)
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
          .usually(
              Effect.empty(),
              "effect",
              EFFECT,
              InvestmentCase::effect,
              InvestmentCase.Builder::effect)
          .parts("meetings", MEETING, InvestmentCase::meetings, InvestmentCase.Builder::meetings)
          .parts(
              "explanations",
              EXPLANATION,
              InvestmentCase::explanations,
              InvestmentCase.Builder::explanations)
          .parts("waivers", WAIVER, InvestmentCase::waivers, InvestmentCase.Builder::waivers);

  private CaseShapes() {}
}
