/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Route.CASE;

import no.welfarelab.core.citizen.CareOrder;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Team;

/** The routes that several questions take. */
final class Routes {
  private static final Route<Family> FAMILY = CASE.to("family", InvestmentCase::family);
  static final Route<Guardianship> GUARDIANSHIPS =
      FAMILY.each("guardianships", PartKind.GUARDIANSHIP, Family::guardianships);
  static final Route<CareOrder> CARE_ORDERS = FAMILY.each("careOrders", Family::careOrders);
  static final Route<Intake> INTAKE = CASE.to("intake", InvestmentCase::intake);
  static final Route<Consent> CONSENTS =
      CASE.each("consents", PartKind.CONSENT, InvestmentCase::consents);
  static final Route<Team> TEAM = CASE.to("team", InvestmentCase::team);
  static final Route<Membership> MEMBERSHIPS =
      TEAM.each("memberships", PartKind.MEMBERSHIP, Team::memberships);
  static final Route<CoordinatorOffer> COORDINATOR_OFFERS =
      TEAM.each("coordinatorOffers", Team::coordinatorOffers);
  static final Route<Mandate> MANDATE = CASE.to("mandate", InvestmentCase::mandate);
  static final Route<Delegation> DELEGATIONS =
      MANDATE.each("delegations", PartKind.DELEGATION, Mandate::delegations);
  static final Route<Decision> DECISIONS =
      MANDATE.each("decisions", PartKind.DECISION, Mandate::decisions);
  static final Route<Disagreement> DISAGREEMENTS =
      MANDATE.each("disagreements", PartKind.DISAGREEMENT, Mandate::disagreements);
  static final Route<Mapping> MAPPING = CASE.to("mapping", InvestmentCase::mapping);
  static final Route<Need> NEEDS = MAPPING.each("needs", PartKind.NEED, Mapping::needs);
  static final Route<WorkCloth> CLOTHS = MAPPING.each("cloths", PartKind.CLOTH, Mapping::cloths);
  static final Route<InvestmentPlan> PLAN =
      CASE.perhaps("plan", InvestmentCase::plan).as(PartKind.PLAN);
  static final Route<Goal> GOALS = PLAN.each("goals", PartKind.GOAL, InvestmentPlan::goals);
  static final Route<HistoryEntry> GOAL_HISTORY = GOALS.each("history", Goal::history);
  static final Route<Measure> MEASURES =
      PLAN.each("measures", PartKind.MEASURE, InvestmentPlan::measures);
  static final Route<Task> TASKS = PLAN.each("tasks", PartKind.TASK, InvestmentPlan::tasks);
  static final Route<HistoryEntry> TASK_HISTORY = TASKS.each("history", Task::history);
  static final Route<Contribution> CONTRIBUTIONS =
      PLAN.each("contributions", InvestmentPlan::contributions);
  static final Route<LinkedPlan> LINKED_PLANS =
      PLAN.each("linkedPlans", InvestmentPlan::linkedPlans);
  static final Route<IndividualPlan> INDIVIDUAL_PLANS =
      PLAN.each("individualPlans", InvestmentPlan::individualPlans);
  static final Route<Journey> JOURNEY = CASE.to("journey", InvestmentCase::journey);
  static final Route<Closing> CLOSING = JOURNEY.perhaps("closing", Journey::closing);
  static final Route<Effect> EFFECT = CASE.to("effect", InvestmentCase::effect);
  static final Route<GoalEffect> GOAL_EFFECTS =
      EFFECT.each("goalEffects", PartKind.GOAL_EFFECT, Effect::goalEffects);
  static final Route<Meeting> MEETINGS =
      CASE.each("meetings", PartKind.MEETING, InvestmentCase::meetings);
  static final Route<Waiver> WAIVERS =
      CASE.each("waivers", PartKind.WAIVER, InvestmentCase::waivers);

  private Routes() {}
}
