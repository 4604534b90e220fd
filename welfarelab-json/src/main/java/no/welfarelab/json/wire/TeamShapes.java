/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.AMOUNT;
import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.INTEGER;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;
import static no.welfarelab.json.wire.PeopleShapes.JUDGEMENT;
import static no.welfarelab.json.wire.PeopleShapes.LAW_REFERENCE;
import static no.welfarelab.json.wire.PeopleShapes.PERIOD;

import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mandate.YearFrame;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Representation;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Sector;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;
import no.welfarelab.json.shape.ObjectShape;

/**
 * How the team and its mandate stand in a document: a property an accessor, in the accessors'
 * order.
 */
final class TeamShapes {
  static final ObjectShape<Introduction, Introduction.Builder> INTRODUCTION =
      ObjectShape.of(Introduction::builder, Introduction.Builder::build)
          .optional("toCaseOn", DATE, Introduction::toCaseOn, Introduction.Builder::toCaseOn)
          .optional(
              "toWayOfWorkingOn",
              DATE,
              Introduction::toWayOfWorkingOn,
              Introduction.Builder::toWayOfWorkingOn);

  static final ObjectShape<Membership, Membership.Builder> MEMBERSHIP =
      ObjectShape.of(Membership::builder, Membership.Builder::build)
          .required("id", id(), Membership::id, Membership.Builder::id)
          .required("person", id(), Membership::person, Membership.Builder::person)
          .required("role", code(Role.class), Membership::role, Membership.Builder::role)
          .optional("service", id(), Membership::service, Membership.Builder::service)
          .optional(
              "authority",
              code(Authority.class),
              Membership::authority,
              Membership.Builder::authority)
          .optional("assignment", TEXT, Membership::assignment, Membership.Builder::assignment)
          .optional("period", PERIOD, Membership::period, Membership.Builder::period)
          .optional("acceptedOn", DATE, Membership::acceptedOn, Membership.Builder::acceptedOn)
          .optional(
              "causedByNewUnit",
              BOOLEAN,
              Membership::causedByNewUnit,
              Membership.Builder::causedByNewUnit)
          .optional("topic", TEXT, Membership::topic, Membership.Builder::topic)
          .optional(
              "introduction",
              INTRODUCTION,
              Membership::introduction,
              Membership.Builder::introduction)
          .optional("preferred", BOOLEAN, Membership::preferred, Membership.Builder::preferred)
          .optional("reason", TEXT, Membership::reason, Membership.Builder::reason);

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

  static final ObjectShape<CoordinatorOffer, CoordinatorOffer.Builder> COORDINATOR_OFFER =
      ObjectShape.of(CoordinatorOffer::builder, CoordinatorOffer.Builder::build)
          .required("child", id(), CoordinatorOffer::child, CoordinatorOffer.Builder::child)
          .optional("toldOn", DATE, CoordinatorOffer::toldOn, CoordinatorOffer.Builder::toldOn)
          .optional("wanted", BOOLEAN, CoordinatorOffer::wanted, CoordinatorOffer.Builder::wanted)
          .optional(
              "coordinator",
              id(),
              CoordinatorOffer::coordinator,
              CoordinatorOffer.Builder::coordinator);

  static final ObjectShape<Representation, Representation.Builder> REPRESENTATION =
      ObjectShape.of(Representation::builder, Representation.Builder::build)
          .required("service", id(), Representation::service, Representation.Builder::service)
          .optional(
              "severalUnits",
              BOOLEAN,
              Representation::severalUnits,
              Representation.Builder::severalUnits)
          .optional("picker", id(), Representation::picker, Representation.Builder::picker);

  static final ObjectShape<Team, Team.Builder> TEAM =
      ObjectShape.of(Team::builder, Team.Builder::build)
          .parts("memberships", MEMBERSHIP, Team::memberships, Team.Builder::memberships)
          .list("supportOffers", SUPPORT_OFFER, Team::supportOffers, Team.Builder::supportOffers)
          .list(
              "coordinatorOffers",
              COORDINATOR_OFFER,
              Team::coordinatorOffers,
              Team.Builder::coordinatorOffers)
          .list(
              "representations",
              REPRESENTATION,
              Team::representations,
              Team.Builder::representations)
          .set(
              "consideredSectors",
              code(Sector.class),
              Team::consideredSectors,
              Team.Builder::consideredSectors)
          .list("meetingCapacity", JUDGEMENT, Team::meetingCapacity, Team.Builder::meetingCapacity);

  static final ObjectShape<Application, Application.Builder> APPLICATION =
      ObjectShape.of(Application::builder, Application.Builder::build)
          .required("id", id(), Application::id, Application.Builder::id)
          .required("type", id(), Application::type, Application.Builder::type)
          .set("persons", id(), Application::persons, Application.Builder::persons)
          .optional("service", id(), Application::service, Application.Builder::service)
          .optional(
              "decisionMaker", id(), Application::decisionMaker, Application.Builder::decisionMaker)
          .optional("sentOn", DATE, Application::sentOn, Application.Builder::sentOn)
          .optional("answerDueOn", DATE, Application::answerDueOn, Application.Builder::answerDueOn)
          .optional(
              "statusToldOn", DATE, Application::statusToldOn, Application.Builder::statusToldOn)
          .optional("reopens", id(), Application::reopens, Application.Builder::reopens);

  static final ObjectShape<YearFrame, YearFrame.Builder> YEAR_FRAME =
      ObjectShape.of(YearFrame::builder, YearFrame.Builder::build)
          .required("year", INTEGER, YearFrame::year, YearFrame.Builder::year)
          .required("amount", AMOUNT, YearFrame::amount, YearFrame.Builder::amount)
          .optional("coverage", TEXT, YearFrame::coverage, YearFrame.Builder::coverage);

  static final ObjectShape<Budget, Budget.Builder> BUDGET =
      ObjectShape.of(Budget::builder, Budget.Builder::build)
          .required("id", id(), Budget::id, Budget.Builder::id)
          .set("owners", id(), Budget::owners, Budget.Builder::owners)
          .list("frames", YEAR_FRAME, Budget::frames, Budget.Builder::frames);

  static final ObjectShape<Commitment, Commitment.Builder> COMMITMENT =
      ObjectShape.of(Commitment::builder, Commitment.Builder::build)
          .required("id", id(), Commitment::id, Commitment.Builder::id)
          .set("payers", id(), Commitment::payers, Commitment.Builder::payers)
          .required("firstYear", INTEGER, Commitment::firstYear, Commitment.Builder::firstYear)
          .required("lastYear", INTEGER, Commitment::lastYear, Commitment.Builder::lastYear)
          .forwards(Integer.class, "firstYear", "lastYear");

  static final ObjectShape<CostLine, CostLine.Builder> COST_LINE =
      ObjectShape.of(CostLine::builder, CostLine.Builder::build)
          .required("id", id(), CostLine::id, CostLine.Builder::id)
          .required("year", INTEGER, CostLine::year, CostLine.Builder::year)
          .required("amount", AMOUNT, CostLine::amount, CostLine.Builder::amount)
          .optional("payer", id(), CostLine::payer, CostLine.Builder::payer)
          .optional("budget", id(), CostLine::budget, CostLine.Builder::budget)
          .optional("decision", id(), CostLine::decision, CostLine.Builder::decision)
          .optional("commitment", id(), CostLine::commitment, CostLine.Builder::commitment);

  static final ObjectShape<Decision, Decision.Builder> DECISION =
      ObjectShape.of(Decision::builder, Decision.Builder::build)
          .required("id", id(), Decision::id, Decision.Builder::id)
          .required(
              "outcome", code(DecisionOutcome.class), Decision::outcome, Decision.Builder::outcome)
          .optional("application", id(), Decision::application, Decision.Builder::application)
          .optional("type", id(), Decision::type, Decision.Builder::type)
          .optional("service", id(), Decision::service, Decision.Builder::service)
          .optional("by", id(), Decision::by, Decision.Builder::by)
          .optional("on", DATE, Decision::on, Decision.Builder::on)
          .list("legalBases", LAW_REFERENCE, Decision::legalBases, Decision.Builder::legalBases)
          .optional("reason", TEXT, Decision::reason, Decision.Builder::reason)
          .optional(
              "denialReason",
              code(DenialReason.class),
              Decision::denialReason,
              Decision.Builder::denialReason)
          .optional("alternative", TEXT, Decision::alternative, Decision.Builder::alternative)
          .optional(
              "noAlternative", BOOLEAN, Decision::noAlternative, Decision.Builder::noAlternative)
          .optional("appealBy", DATE, Decision::appealBy, Decision.Builder::appealBy)
          .optional("amount", AMOUNT, Decision::amount, Decision.Builder::amount)
          .optional("startOn", DATE, Decision::startOn, Decision.Builder::startOn)
          .optional("endOn", DATE, Decision::endOn, Decision.Builder::endOn);

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
          .optional("byPosition", BOOLEAN, Delegation::byPosition, Delegation.Builder::byPosition)
          .set("measureTypes", id(), Delegation::measureTypes, Delegation.Builder::measureTypes)
          .optional("limit", AMOUNT, Delegation::limit, Delegation.Builder::limit)
          .optional("budget", id(), Delegation::budget, Delegation.Builder::budget)
          .optional("period", PERIOD, Delegation::period, Delegation.Builder::period);

  static final ObjectShape<Disagreement, Disagreement.Builder> DISAGREEMENT =
      ObjectShape.of(Disagreement::builder, Disagreement.Builder::build)
          .required("id", id(), Disagreement::id, Disagreement.Builder::id)
          .set("services", id(), Disagreement::services, Disagreement.Builder::services)
          .optional("about", TEXT, Disagreement::about, Disagreement.Builder::about)
          .optional("raisedOn", DATE, Disagreement::raisedOn, Disagreement.Builder::raisedOn)
          .optional("settleBy", DATE, Disagreement::settleBy, Disagreement.Builder::settleBy)
          .optional("settledOn", DATE, Disagreement::settledOn, Disagreement.Builder::settledOn)
          .optional("outcome", TEXT, Disagreement::outcome, Disagreement.Builder::outcome);

  static final ObjectShape<HandUp, HandUp.Builder> HAND_UP =
      ObjectShape.of(HandUp::builder, HandUp.Builder::build)
          .required("id", id(), HandUp::id, HandUp.Builder::id)
          .optional("application", id(), HandUp::application, HandUp.Builder::application)
          .optional("from", id(), HandUp::from, HandUp.Builder::from)
          .optional("to", id(), HandUp::to, HandUp.Builder::to)
          .optional("on", DATE, HandUp::on, HandUp.Builder::on)
          .optional("dueOn", DATE, HandUp::dueOn, HandUp.Builder::dueOn);

  static final ObjectShape<Mandate, Mandate.Builder> MANDATE =
      ObjectShape.of(Mandate::builder, Mandate.Builder::build)
          .parts("delegations", DELEGATION, Mandate::delegations, Mandate.Builder::delegations)
          .parts("applications", APPLICATION, Mandate::applications, Mandate.Builder::applications)
          .parts("handUps", HAND_UP, Mandate::handUps, Mandate.Builder::handUps)
          .parts("decisions", DECISION, Mandate::decisions, Mandate.Builder::decisions)
          .parts("budgets", BUDGET, Mandate::budgets, Mandate.Builder::budgets)
          .parts("commitments", COMMITMENT, Mandate::commitments, Mandate.Builder::commitments)
          .parts("costLines", COST_LINE, Mandate::costLines, Mandate.Builder::costLines)
          .parts(
              "disagreements",
              DISAGREEMENT,
              Mandate::disagreements,
              Mandate.Builder::disagreements);

  private TeamShapes() {}
}
