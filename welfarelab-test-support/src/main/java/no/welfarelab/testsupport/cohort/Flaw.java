/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.util.List;
import java.util.function.BiFunction;
import no.welfarelab.core.lab.InvestmentCase;

/**
 * Something wrong with a case (<i>feil</i>), which breaks the rules it names, and no other.
 *
 * <p>A flaw is put into a case that is otherwise as it was: two cases of a seed, one with a flaw
 * and one without, differ in nothing else if their features are the same. All but {@link
 * #CLOSED_FOR_TIME} are of cases that are open.
 */
public enum Flaw {
  /** The citizens do not want change. */
  NO_WISH_FOR_CHANGE(IntakeFlaws::noWish, rules("INTAKE-01")),
  /** All needs call for one service. */
  NEEDS_OF_ONE_SERVICE(IntakeFlaws::oneService, rules("INTAKE-03", "INTAKE-10")),
  /** Working by a long-term plan was judged not to fit. */
  PLAN_DOES_NOT_FIT(IntakeFlaws::planDoesNotFit, rules("INTAKE-04")),
  /** The core team decided nothing on record. */
  NO_INTAKE_DECISION(IntakeFlaws::noDecision, rules("INTAKE-06")),
  /** The leader was appointed after the citizens were asked. */
  LATE_LEADER(IntakeFlaws::lateLeader, rules("INTAKE-07")),
  /** No citizen said yes. */
  NO_YES(IntakeFlaws::noYes, rules("INTAKE-08")),
  /** Nobody wrote down why the case came. */
  REFERRAL_WITHOUT_REASON(IntakeFlaws::noReasonToRefer, rules("INTAKE-09")),
  /** A right was ended because the citizen left the lab. */
  RIGHT_ENDED_FOR_LEAVING(TeamFlaws::rightEnded, rules("INTAKE-12")),
  /** The first citizen withdrew the consent after the last meeting. */
  WITHDRAWN_CONSENT(IntakeFlaws::withdrawn, rules("INTAKE-02", "CONSENT-01", "CONSENT-10")),
  /** Someone of the core team consented for a child. */
  WRONG_CONSENTER(
      IntakeFlaws::childsConsentByOther, rules("CONSENT-02", "ROLE-02"), Feature.CHILDREN),
  /** Nobody knows whether the first citizen signed. */
  CONSENT_WITHOUT_FORM(IntakeFlaws::noForm, rules("INTAKE-02", "CONSENT-03")),
  /** The first citizen was told nothing before the consent. */
  UNINFORMED_CONSENT(IntakeFlaws::uninformed, rules("CONSENT-03")),
  /** Something was shared with a service the consent does not name. */
  DISCLOSURE_OUTSIDE_CONSENT(IntakeFlaws::sharedOutsideConsent, rules("CONSENT-04")),
  /** Who needs an interpreter was informed without. */
  CONSENT_WITHOUT_INTERPRETER(
      IntakeFlaws::informedWithoutInterpreter, rules("CONSENT-07"), Feature.INTERPRETER),
  /** A service was called in that no consent names. */
  SERVICE_WITHOUT_CONSENT(IntakeFlaws::serviceWithoutConsent, rules("CONSENT-10", "CONSENT-11")),
  /** Something was shared on no basis. */
  DISCLOSURE_WITHOUT_BASIS(IntakeFlaws::sharedWithoutBasis, rules("CONSENT-13")),
  /** The named case was treated on no basis before the consent. */
  NO_BASIS_BEFORE_CONSENT(IntakeFlaws::noBasisBeforeConsent, rules("CONSENT-14")),
  /** Someone is their own sibling. */
  OWN_RELATIVE(IntakeFlaws::ownRelative, rules("FAMILY-01")),
  /** A child has nothing of its own on the cloth. */
  CHILD_NOT_MAPPED(IntakeFlaws::childNotMapped, rules("FAMILY-02", "FAMILY-03"), Feature.CHILDREN),
  /** The care of a child under child protection is on the agenda. */
  CARE_ON_AGENDA(IntakeFlaws::careOnAgenda, rules("FAMILY-05")),
  /** Nobody says why the partner takes no part. */
  PARTNER_UNEXPLAINED(
      IntakeFlaws::partnerUnexplained, rules("FAMILY-07"), Feature.PARTNER_STAYS_OUT),
  /** The family was not told of the right to a child coordinator. */
  NO_CHILD_COORDINATOR_OFFERED(
      IntakeFlaws::noCoordinatorOffered, rules("FAMILY-08"), Feature.SERIOUS_CONDITION),
  /** Nobody leads since the last meeting, nor answers for the individual plan. */
  MISSING_LEADER(
      TeamFlaws::noLeader, rules("TEAM-01", "PLAN-21", "ROLE-01"), Feature.INDIVIDUAL_PLAN),
  /** Two lead since the last meeting. */
  TWO_LEADERS(TeamFlaws::twoLeaders, rules("TEAM-01", "ROLE-01")),
  /** Eight more joined the team. */
  TOO_MANY_MEMBERS(TeamFlaws::tooManyMembers, rules("TEAM-02")),
  /** A member has nothing to do, and no reason to be there. */
  IDLE_MEMBER(TeamFlaws::idleMember, rules("TEAM-03")),
  /** No support person was offered. */
  NO_SUPPORT_OFFER(TeamFlaws::noSupportOffer, rules("TEAM-04")),
  /** Who handled the case before is not in the team. */
  HANDLER_LEFT_OUT(IntakeFlaws::handlerLeftOut, rules("TEAM-05")),
  /** A need calls for a service that is not in the team. */
  SERVICE_NOT_IN_TEAM(TeamFlaws::serviceNotInTeam, rules("TEAM-06")),
  /** A member came to the first meeting unprepared. */
  MEMBER_NOT_INTRODUCED(TeamFlaws::notIntroduced, rules("TEAM-07")),
  /** No interpreter was offered for the last meeting. */
  NO_INTERPRETER_OFFERED(TeamFlaws::noInterpreterOffered, rules("TEAM-11"), Feature.INTERPRETER),
  /** A child interpreted in the last meeting. */
  CHILD_INTERPRETS(
      TeamFlaws::childInterprets, rules("TEAM-11"), Feature.INTERPRETER, Feature.CHILDREN),
  /** The same person is twice in the same role. */
  MEMBERSHIP_TWICE(TeamFlaws::membershipTwice, rules("TEAM-15")),
  /** The first member decides without a delegation. */
  NO_DELEGATION(TeamFlaws::noDelegation, rules("MANDATE-01")),
  /** What was decided costs more than the delegation allows. */
  BEYOND_LIMIT(TeamFlaws::beyondLimit, rules("MANDATE-02")),
  /** The leader decided for a service. */
  DECIDED_BY_LEADER(TeamFlaws::decidedByLeader, rules("MANDATE-03", "MANDATE-05", "ROLE-02")),
  /** What was handed up counts as decided before it is. */
  TAKEN_FOR_DECIDED(TeamFlaws::takenForDecided, rules("MANDATE-04"), Feature.HANDED_UP),
  /** A refusal names no alternative. */
  REFUSAL_WITHOUT_ALTERNATIVE(
      TeamFlaws::noAlternative, rules("MANDATE-06"), Feature.EARLIER_REFUSAL),
  /** Nobody pays a cost. */
  COST_WITHOUT_PAYER(TeamFlaws::noPayer, rules("MANDATE-07")),
  /** More is decided than the budget holds. */
  OVER_BUDGET(TeamFlaws::overBudget, rules("MANDATE-08")),
  /** Nobody says when a disagreement is to be settled. */
  DISAGREEMENT_WITHOUT_DATE(TeamFlaws::noDateToSettle, rules("MANDATE-09"), Feature.DISAGREEMENT),
  /** Costs run past the year without a commitment. */
  COST_WITHOUT_COMMITMENT(TeamFlaws::noCommitment, rules("MANDATE-10")),
  /** Nobody says why an unusual measure is given. */
  EXCEPTION_UNEXPLAINED(
      TeamFlaws::exceptionUnexplained, rules("MANDATE-12"), Feature.EXCEPTIONAL_MEASURE),
  /** The support person represents a service too. */
  SUPPORTER_OF_A_SERVICE(TeamFlaws::supporterOfService, rules("ROLE-03"), Feature.SUPPORT_PERSON),
  /** The cloth was filled in without the citizens. */
  CLOTH_WITHOUT_CITIZEN(TalkFlaws::clothWithoutCitizen, rules("MAPPING-01")),
  /** Nobody spoke of a life area. */
  LIFE_AREA_FORGOTTEN(TalkFlaws::areaForgotten, rules("MAPPING-02")),
  /** The cloth tells of no strength, and so neither does the individual plan. */
  NO_STRENGTHS(
      TalkFlaws::noStrengths,
      rules("MAPPING-03", "MAPPING-06", "PLAN-21"),
      Feature.INDIVIDUAL_PLAN),
  /** An entry of the cloth disappeared without a trace. */
  ENTRY_LOST(TalkFlaws::entryLost, rules("MAPPING-07")),
  /** An earlier refusal was not looked at again. */
  REFUSAL_LEFT_ALONE(TalkFlaws::refusalLeftAlone, rules("MAPPING-09"), Feature.EARLIER_REFUSAL),
  /** Nobody asked what help the children have. */
  CHILDREN_NOT_ASKED_ABOUT(TalkFlaws::childrenNotAskedAbout, rules("MAPPING-11"), Feature.CHILDREN),
  /** A result goal leads to no effect goal. */
  RESULT_LEADS_NOWHERE(PlanFlaws::resultLeadsNowhere, rules("PLAN-01")),
  /** No goal is for the short term. */
  NO_SHORT_TERM_GOAL(PlanFlaws::noShortTerm, rules("PLAN-02")),
  /** Nothing is done for a goal, which waits for nothing. */
  GOAL_WITHOUT_MEASURE(PlanFlaws::goalWithoutMeasure, rules("PLAN-03")),
  /** A measure serves no goal. */
  MEASURE_WITHOUT_GOAL(PlanFlaws::measureWithoutGoal, rules("PLAN-03")),
  /** A task is due at no time. */
  TASK_WITHOUT_DUE_DATE(PlanFlaws::noDueDate, rules("PLAN-04")),
  /** Nobody is responsible for a task. */
  TASK_OF_NOBODY(PlanFlaws::nobodyResponsible, rules("PLAN-04", "ROLE-01")),
  /** Two are responsible for a task. */
  TASK_OF_TWO(PlanFlaws::twoResponsible, rules("PLAN-04", "ROLE-01")),
  /** Someone outside team and family is responsible for a task. */
  TASK_OF_AN_OUTSIDER(PlanFlaws::outsiderResponsible, rules("PLAN-04")),
  /** The citizens do nothing themselves, by the individual plan neither. */
  NO_CONTRIBUTION(PlanFlaws::noContribution, rules("PLAN-05", "PLAN-21"), Feature.INDIVIDUAL_PLAN),
  /** A citizen has six more tasks at once. */
  TOO_MANY_TASKS(PlanFlaws::tooManyTasks, rules("PLAN-06")),
  /** Two measures wait for each other. */
  CYCLE_IN_PLAN(PlanFlaws::cycle, rules("PLAN-07")),
  /** A measure started before what had to come first. */
  STARTED_TOO_EARLY(PlanFlaws::startedTooEarly, rules("PLAN-08")),
  /** A prerequisite was met after the start. */
  PREREQUISITE_LATE(PlanFlaws::prerequisiteLate, rules("PLAN-08")),
  /** A measure started without the citizens' yes. */
  STARTED_WITHOUT_YES(PlanFlaws::startedWithoutYes, rules("PLAN-10")),
  /** A measure started before the time to think was over. */
  NO_TIME_TO_THINK(PlanFlaws::noTimeToThink, rules("PLAN-11")),
  /** A measure answers no challenge. */
  MEASURE_OUT_OF_EAGERNESS(PlanFlaws::answersNothing, rules("PLAN-12")),
  /** A measure belongs to no phase. */
  MEASURE_WITHOUT_PHASE(PlanFlaws::noPhase, rules("PLAN-13")),
  /** A task is due in nine months, with no check on the way. */
  DISTANT_TASK(PlanFlaws::distantTask, rules("PLAN-14")),
  /** A goal was changed for no recorded reason. */
  GOAL_CHANGED_SILENTLY(PlanFlaws::changedSilently, rules("PLAN-15")),
  /** A plan beside this one has no owner. */
  LINKED_PLAN_OF_NOBODY(PlanFlaws::linkedPlanOfNobody, rules("PLAN-16"), Feature.LINKED_PLAN),
  /** A task was due before it was agreed on. */
  DUE_BEFORE_MADE(PlanFlaws::dueBeforeMade, rules("PLAN-18")),
  /** A goal was to be reached before it was set. */
  TARGET_BEFORE_START(PlanFlaws::targetBeforeStart, rules("PLAN-18")),
  /** A citizen disagrees with a goal. */
  DISAGREED_GOAL(PlanFlaws::disagreed, rules("PLAN-20")),
  /** Nobody consented to the individual plan. */
  INDIVIDUAL_PLAN_UNCONSENTED(
      PlanFlaws::individualPlanUnconsented, rules("PLAN-21"), Feature.INDIVIDUAL_PLAN),
  /** A task is part of one that is not there. */
  DANGLING_REFERENCE(PlanFlaws::dangling, rules("PLAN-25")),
  /** Nobody confirmed their tasks. */
  TASK_NOT_CONFIRMED(PlanFlaws::notConfirmed, rules("ROLE-05")),
  /** The citizens were told neither rights nor choices nor what is theirs to do. */
  RIGHTS_NOT_EXPLAINED(IntakeFlaws::rightsNotTold, rules("ROLE-06")),
  /** Nobody knows when a situation was assessed. */
  UNDATED_SITUATION(TalkFlaws::undatedSituation, rules("JOURNEY-02")),
  /** Life is said to be stable, and nobody saw it. */
  CHANGE_NOT_SEEN(TalkFlaws::changeNotSeen, rules("JOURNEY-03", "JOURNEY-05")),
  /** The case was closed because time had passed. */
  CLOSED_FOR_TIME(TalkFlaws::closedForTime, rules("JOURNEY-06"), Feature.CLOSED),
  /** The journey leads nowhere in particular. */
  NO_TARGET(TalkFlaws::noTarget, rules("JOURNEY-07")),
  /** No next meeting is set. */
  NO_NEXT_MEETING(TalkFlaws::noNextMeeting, rules("JOURNEY-08", "MEETING-06")),
  /** The first meeting had half an hour. */
  SHORT_FIRST_MEETING(TalkFlaws::shortFirstMeeting, rules("MEETING-02")),
  /** The citizens did not know the agenda before. */
  AGENDA_UNKNOWN(TalkFlaws::agendaUnknown, rules("MEETING-03")),
  /** Goals were set without the citizens. */
  CITIZEN_ABSENT(TalkFlaws::citizenAbsent, rules("MEETING-04")),
  /** The leader spoke before the citizen. */
  CITIZEN_SPOKE_LATER(TalkFlaws::citizenSpokeLater, rules("MEETING-05")),
  /** A meeting was not summed up. */
  NO_SUMMARY(TalkFlaws::noSummary, rules("MEETING-06")),
  /** A task was due before the last meeting, and nobody says a word. */
  OVERDUE_TASK(PlanFlaws::overdue, rules("MEETING-07")),
  /** A member stayed away without a word. */
  SILENT_ABSENCE(TalkFlaws::silentAbsence, rules("MEETING-08")),
  /** No service documented the last meeting. */
  NOT_DOCUMENTED(TalkFlaws::notDocumented, rules("MEETING-09")),
  /** No record of the last meeting reached the citizens. */
  NO_RECORD(TalkFlaws::noRecord, rules("MEETING-11")),
  /** Nobody tells how far a measure has come. */
  STATUS_NOT_TOLD(PlanFlaws::statusNotTold, rules("MEETING-12")),
  /** Nobody knows how it was before. */
  NO_BASELINE(TalkFlaws::noBaseline, rules("EFFECT-01")),
  /** No citizen was asked what came of it. */
  CITIZEN_NOT_ASKED(TalkFlaws::citizenNotAsked, rules("EFFECT-02"));

  private final BiFunction<InvestmentCase, Scene, InvestmentCase> edit;
  private final List<String> rules;
  private final List<Feature> needs;

  Flaw(
      BiFunction<InvestmentCase, Scene, InvestmentCase> edit,
      List<String> rules,
      Feature... needs) {
    this.edit = edit;
    this.rules = rules;
    this.needs = List.of(needs);
  }

  private static List<String> rules(String... ids) {
    return List.of(ids);
  }

  /**
   * {@return the ids of the handbook's rules that it breaks; some may be in no rulebook yet}
   *
   * <p>A rule of the strength NOTE is broken where its advice fires.
   */
  public List<String> rules() {
    return rules;
  }

  /** {@return the features without which it can not be} */
  public List<Feature> needs() {
    return needs;
  }

  InvestmentCase spoil(InvestmentCase theCase, Scene scene) {
    return edit.apply(theCase, scene);
  }
}
