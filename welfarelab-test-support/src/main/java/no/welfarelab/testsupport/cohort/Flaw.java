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
  /** The family belongs to no target group, and nobody says why it came all the same. */
  OUTSIDE_TARGET_GROUPS(RecordFlaws::outsideTargetGroups, rules("INTAKE-05")),
  /** The core team decided nothing on record. */
  NO_INTAKE_DECISION(IntakeFlaws::noDecision, rules("INTAKE-06")),
  /** The leader was appointed after the citizens were asked. */
  LATE_LEADER(IntakeFlaws::lateLeader, rules("INTAKE-07")),
  /** No citizen said yes. */
  NO_YES(IntakeFlaws::noYes, rules("INTAKE-08")),
  /** Nobody wrote down why the case came. */
  REFERRAL_WITHOUT_REASON(IntakeFlaws::noReasonToRefer, rules("INTAKE-09")),
  /** Nobody says why someone who manages well needs the lab. */
  GRADE_UNEXPLAINED(RecordFlaws::gradeUnexplained, rules("INTAKE-11")),
  /** A right was ended because the citizen left the lab. */
  RIGHT_ENDED_FOR_LEAVING(TeamFlaws::rightEnded, rules("INTAKE-12")),
  /** Nothing was done for one who knows little Norwegian. */
  WORK_NOT_ADAPTED(RecordFlaws::notAdapted, rules("INTAKE-13"), Feature.INTERPRETER),
  /** A citizen said nothing for a while, and that was taken for a no. */
  SILENCE_TAKEN_FOR_NO(RecordFlaws::silenceTakenForNo, rules("INTAKE-14")),
  /** The citizens were told neither duties nor possibilities nor what can be lost. */
  LAB_NOT_EXPLAINED(RecordFlaws::labNotExplained, rules("INTAKE-16", "ROLE-06")),
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
  /** Something was shared on a consent that was withdrawn. */
  SHARED_AFTER_WITHDRAWAL(RecordFlaws::sharedAfterWithdrawal, rules("CONSENT-05")),
  /** Who needs an interpreter was informed without. */
  CONSENT_WITHOUT_INTERPRETER(
      IntakeFlaws::informedWithoutInterpreter, rules("CONSENT-07"), Feature.INTERPRETER),
  /** Something was shared with an employer whom no consent names. */
  SHARED_WITH_EMPLOYER(RecordFlaws::sharedWithEmployer, rules("CONSENT-04", "CONSENT-08")),
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
  /** A child heard the adults talk about money. */
  CHILD_IN_MONEY_TALK(CourseFlaws::childInMoneyTalk, rules("FAMILY-04"), Feature.CHILDREN),
  /** The care of a child under child protection is on the agenda. */
  CARE_ON_AGENDA(IntakeFlaws::careOnAgenda, rules("FAMILY-05")),
  /** A measure was judged not to be best for the child. */
  AGAINST_CHILDS_BEST(CourseFlaws::againstChildsBest, rules("FAMILY-06"), Feature.CHILDREN),
  /** Nobody says why the partner takes no part. */
  PARTNER_UNEXPLAINED(
      IntakeFlaws::partnerUnexplained, rules("FAMILY-07"), Feature.PARTNER_STAYS_OUT),
  /** The family was not told of the right to a child coordinator. */
  NO_CHILD_COORDINATOR_OFFERED(
      IntakeFlaws::noCoordinatorOffered, rules("FAMILY-08"), Feature.SERIOUS_CONDITION),
  /** Nothing is done to spare the children what can be prevented. */
  NOTHING_PREVENTED(CourseFlaws::nothingPrevented, rules("FAMILY-09"), Feature.CHILDREN),
  /** Nobody leads since the last meeting, nor answers for the individual plan. */
  MISSING_LEADER(
      TeamFlaws::noLeader, rules("TEAM-01", "PLAN-21", "ROLE-01"), Feature.INDIVIDUAL_PLAN),
  /** Two lead since the last meeting. */
  TWO_LEADERS(TeamFlaws::twoLeaders, rules("TEAM-01", "ROLE-01")),
  /** Eight more joined the team. */
  TOO_MANY_MEMBERS(TeamFlaws::tooManyMembers, rules("TEAM-02", "ROLE-01")),
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
  /** A service sends someone else each time. */
  REPRESENTATIVES_COME_AND_GO(CourseFlaws::comeAndGo, rules("TEAM-08")),
  /** Someone sat at the last meeting who does not belong there. */
  STRANGER_AT_TABLE(CourseFlaws::strangerAtTable, rules("TEAM-09")),
  /** Nobody thought of business or of the people around. */
  NETWORK_FORGOTTEN(CourseFlaws::networkForgotten, rules("TEAM-10")),
  /** No interpreter was offered for the last meeting. */
  NO_INTERPRETER_OFFERED(TeamFlaws::noInterpreterOffered, rules("TEAM-11"), Feature.INTERPRETER),
  /** A child interpreted in the last meeting. */
  CHILD_INTERPRETS(
      TeamFlaws::childInterprets, rules("TEAM-11"), Feature.INTERPRETER, Feature.CHILDREN),
  /** Two are the contact person at once. */
  TWO_CONTACT_PERSONS(
      CourseFlaws::anotherContactPerson, rules("TEAM-13", "ROLE-01"), Feature.CONTACT_PERSON),
  /** The same person is twice in the same role. */
  MEMBERSHIP_TWICE(TeamFlaws::membershipTwice, rules("TEAM-15")),
  /** A member counted as one before having said yes. */
  ROLE_ACCEPTED_LATE(CourseFlaws::acceptedLate, rules("TEAM-16")),
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
  /** What was decided is for others to carry out, and nobody says who. */
  EXECUTOR_UNKNOWN(CourseFlaws::executorUnknown, rules("MANDATE-11")),
  /** Nobody says why an unusual measure is given. */
  EXCEPTION_UNEXPLAINED(
      TeamFlaws::exceptionUnexplained, rules("MANDATE-12"), Feature.EXCEPTIONAL_MEASURE),
  /** An application of the first meeting was heard of no more. */
  APPLICATION_UNANSWERED(CourseFlaws::applicationUnanswered, rules("MANDATE-13")),
  /** A measure started later than was decided. */
  STARTED_LATE(CourseFlaws::startedLate, rules("MANDATE-14")),
  /** A measure was given up because a member was against it. */
  DISSENT_TAKEN_FOR_REFUSAL(CourseFlaws::dissentTakenForRefusal, rules("MANDATE-15")),
  /** The support person represents a service too. */
  SUPPORTER_OF_A_SERVICE(
      TeamFlaws::supporterOfService, rules("ROLE-03", "ROLE-01"), Feature.SUPPORT_PERSON),
  /** The cloth was filled in without the citizens. */
  CLOTH_WITHOUT_CITIZEN(TalkFlaws::clothWithoutCitizen, rules("MAPPING-01")),
  /** Nobody spoke of a life area. */
  LIFE_AREA_FORGOTTEN(TalkFlaws::areaForgotten, rules("MAPPING-02")),
  /** The cloth tells of no strength, and so neither does the individual plan. */
  NO_STRENGTHS(
      TalkFlaws::noStrengths,
      rules("MAPPING-03", "MAPPING-06", "PLAN-21"),
      Feature.INDIVIDUAL_PLAN),
  /** Nobody knows who said what is difficult. */
  WORDS_OF_NOBODY(RecordFlaws::wordsOfNobody, rules("MAPPING-04")),
  /** A citizen does not agree on what is difficult. */
  CHALLENGE_DISPUTED(RecordFlaws::challengeDisputed, rules("MAPPING-05")),
  /** An entry of the cloth disappeared without a trace. */
  ENTRY_LOST(TalkFlaws::entryLost, rules("MAPPING-07")),
  /** An earlier refusal was not looked at again. */
  REFUSAL_LEFT_ALONE(TalkFlaws::refusalLeftAlone, rules("MAPPING-09"), Feature.EARLIER_REFUSAL),
  /** Only others than citizen and team said why something is difficult. */
  CAUSES_OF_OTHERS(RecordFlaws::causesOfOthers, rules("MAPPING-10")),
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
  TASK_WITHOUT_DUE_DATE(PlanFlaws::noDueDate, rules("PLAN-04", "ROLE-05")),
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
  /** Two measures that only work together start far apart. */
  STARTED_APART(CourseFlaws::startedApart, rules("PLAN-09")),
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
  /** A goal is in the leader's words, and no citizen confirmed it. */
  GOAL_OF_THE_LEADER(CourseFlaws::goalOfLeader, rules("PLAN-17")),
  /** A task was due before it was agreed on. */
  DUE_BEFORE_MADE(PlanFlaws::dueBeforeMade, rules("PLAN-18")),
  /** A goal was to be reached before it was set. */
  TARGET_BEFORE_START(PlanFlaws::targetBeforeStart, rules("PLAN-18")),
  /** Nothing in the plan reflects a working principle. */
  PRINCIPLE_FORGOTTEN(CourseFlaws::principleForgotten, rules("PLAN-19")),
  /** A citizen disagrees with a goal. */
  DISAGREED_GOAL(PlanFlaws::disagreed, rules("PLAN-20")),
  /** Nobody consented to the individual plan. */
  INDIVIDUAL_PLAN_UNCONSENTED(
      PlanFlaws::individualPlanUnconsented, rules("PLAN-21"), Feature.INDIVIDUAL_PLAN),
  /** An alternative was explained after the measure had started. */
  EXPLAINED_LATE(CourseFlaws::explainedLate, rules("PLAN-23")),
  /** No service has a measure for a need, and nobody recorded that. */
  NEED_UNANSWERED(RecordFlaws::needUnanswered, rules("PLAN-24")),
  /** A task is part of one that is not there. */
  DANGLING_REFERENCE(PlanFlaws::dangling, rules("PLAN-25")),
  /** Nobody confirmed their tasks. */
  TASK_NOT_CONFIRMED(PlanFlaws::notConfirmed, rules("ROLE-05")),
  /** The citizens were told neither rights nor choices nor what is theirs to do. */
  RIGHTS_NOT_EXPLAINED(IntakeFlaws::rightsNotTold, rules("ROLE-06")),
  /** Life was stable when the case began. */
  BEGAN_WELL(CourseFlaws::beganWell, rules("JOURNEY-01")),
  /** Nobody knows when a situation was assessed. */
  UNDATED_SITUATION(TalkFlaws::undatedSituation, rules("JOURNEY-02")),
  /** Life is said to be stable, and nobody saw it. */
  CHANGE_NOT_SEEN(TalkFlaws::changeNotSeen, rules("JOURNEY-03", "JOURNEY-05")),
  /** Life is said to be sustainable, and nobody says how that came so fast. */
  STEP_SKIPPED(CourseFlaws::stepSkipped, rules("JOURNEY-04", "JOURNEY-05")),
  /** Life got worse, and nobody looked at the plan. */
  STEP_BACK(CourseFlaws::stepBack, rules("JOURNEY-05", "JOURNEY-09")),
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
  OVERDUE_TASK(PlanFlaws::overdue, rules("MEETING-07", "ROLE-05")),
  /** A member stayed away without a word. */
  SILENT_ABSENCE(TalkFlaws::silentAbsence, rules("MEETING-08")),
  /** No service documented the last meeting. */
  NOT_DOCUMENTED(TalkFlaws::notDocumented, rules("MEETING-09")),
  /** Services decided something of the plan among themselves. */
  SETTLED_WITHOUT_CITIZEN(
      CourseFlaws::decidedWithoutCitizen, rules("MEETING-04", "MEETING-10"), Feature.DISAGREEMENT),
  /** No record of the last meeting reached the citizens. */
  NO_RECORD(TalkFlaws::noRecord, rules("MEETING-11")),
  /** Nobody tells how far a measure has come. */
  STATUS_NOT_TOLD(PlanFlaws::statusNotTold, rules("MEETING-12")),
  /** Nobody knows how it was before. */
  NO_BASELINE(TalkFlaws::noBaseline, rules("EFFECT-01")),
  /** No citizen was asked what came of it. */
  CITIZEN_NOT_ASKED(TalkFlaws::citizenNotAsked, rules("EFFECT-02")),
  /** One service pays for what another gains. */
  ANOTHER_GAINS(CourseFlaws::anotherGains, rules("EFFECT-05"));

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

  /** {@return the features without which it cannot be} */
  public List<Feature> needs() {
    return needs;
  }

  InvestmentCase spoil(InvestmentCase theCase, Scene scene) {
    return edit.apply(theCase, scene);
  }
}
