/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.GOAL;
import static no.welfarelab.core.lab.PartKind.LINKED_PLAN;
import static no.welfarelab.core.lab.PartKind.MEASURE;
import static no.welfarelab.core.lab.PartKind.MEETING;
import static no.welfarelab.core.lab.PartKind.NEED;
import static no.welfarelab.core.lab.PartKind.PERSON;
import static no.welfarelab.core.lab.PartKind.PLAN;
import static no.welfarelab.core.lab.PartKind.TASK;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.NOTE;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.DecidedBy.JUDGEMENT;
import static no.welfarelab.rules.rule.DecidedBy.POLICY;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOTHING;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;

/**
 * Rules about the plan (<i>investeringsplan</i>): handbook section Plan.
 *
 * <p>PLAN-01, -02, -03, -05, -19, -21 and -24 ask how the parts of the plan fit together; they are
 * about the whole plan and wait until it is in force. The others judge a part by itself, in a draft
 * too.
 */
final class PlanRules implements RuleFamily {

  /** Results are steps towards a changed life, not ends. */
  static final Rule LEADS_TO_EFFECT =
      Rule.of("PLAN-01", MUST, DATA, BREACH, "PROBA 2.1")
          .on(PLAN, CaseOnDay::plans, PlanGoals::hasEffectGoal)
          .on(GOAL, CaseOnDay::goals, PlanGoals::leadsToEffect);

  /** A plan holds both what comes soon and what takes years. */
  static final Rule HAS_BOTH_HORIZONS =
      Rule.of("PLAN-02", SHOULD, DATA, BREACH, "PROBA 4.2")
          .on(PLAN, CaseOnDay::plans, PlanGoals::hasBothHorizons);

  /** Nothing is done for its own sake, and no goal is left to itself. */
  static final Rule MEASURES_MEET_GOALS =
      Rule.of("PLAN-03", MUST, DATA, BREACH, "PROBA 4.2, 5.2")
          .on(MEASURE, CaseOnDay::measures, PlanGoals::servesGoal)
          .on(GOAL, CaseOnDay::goals, PlanGoals::isServedOrWaits);

  /** Who does it, and by when. */
  static final Rule TASK_HAS_RESPONSIBLE_AND_DATE =
      Rule.of("PLAN-04", MUST, DATA, BREACH, "PROBA 4.2")
          .on(
              TASK,
              CaseOnDay::tasks,
              (task, seen) ->
                  PlanTasks.hasOneResponsible(task, seen).and(PlanTasks.hasDueDate(task)));

  /** The citizen invests too: attending and helping to find solutions counts. */
  static final Rule ADULTS_CONTRIBUTE =
      Rule.of("PLAN-05", SHOULD, DATA, BREACH, "PROBA 4.4")
          .on(PERSON, PlanRules::familyOfPlan, PlanContributions::contributes);

  /** Not too much at once. */
  static final Rule OPEN_TASKS_ARE_WITHIN_LIMIT =
      Rule.of("PLAN-06", SHOULD, POLICY, NOTHING, "PROBA 4.4")
          .on(PERSON, PlanRules::familyOfPlan, PlanLoad::isWithinLimit);

  /** A measure that waits for itself can never start. */
  static final Rule COMES_FIRST_HAS_NO_CYCLE =
      Rule.of("PLAN-07", MUST, DATA, NOTHING, "PROBA 5.1")
          .on(MEASURE, CaseOnDay::measures, PlanOrder::comesFirst);

  /** What must come first came first. */
  static final Rule STARTED_IN_ORDER =
      Rule.of("PLAN-08", MUST, DATA, NOT_ASSESSED, "PROBA 5.1, 6.3")
          .on(MEASURE, CaseOnDay::measures, PlanOrder::startedInOrder);

  /** What only works together starts together. */
  static final Rule TOGETHER_STARTS_TOGETHER =
      Rule.of("PLAN-09", SHOULD, POLICY, NOT_ASSESSED, "PROBA 5.1; DOGA principle 5")
          .on(MEASURE, CaseOnDay::measures, PlanTogether::startsWithOthers);

  /** No decision about me without me. */
  static final Rule AGREED_BEFORE_START =
      Rule.of("PLAN-10", MUST, DATA, BREACH, "PROBA 4.4")
          .on(MEASURE, CaseOnDay::measures, PlanAgreement::agreedBeforeStart);

  /** Who asked for time to think gets it. */
  static final Rule TIME_TO_THINK_IS_KEPT =
      Rule.of("PLAN-11", SHOULD, DATA, NOT_ASSESSED, "PROBA 4.4, 7.1")
          .on(MEASURE, CaseOnDay::measures, PlanChoices::waitedForTheThought);

  /** No measure out of eagerness. */
  static final Rule ANSWERS_CHALLENGE =
      Rule.of("PLAN-12", SHOULD, DATA, BREACH, "PROBA 6.3")
          .on(MEASURE, CaseOnDay::measures, PlanNeeds::answersChallenge);

  /** Each measure has its place on the journey. */
  static final Rule MEASURE_HAS_PHASE =
      Rule.of("PLAN-13", SHOULD, DATA, BREACH, "DOGA element 7")
          .on(
              MEASURE,
              CaseOnDay::measures,
              (measure, seen) ->
                  measure.part().phase().isPresent()
                      ? Verdict.satisfied(measure.place().then("phase"))
                      : Verdict.broken("no-phase", measure.place()));

  /** What lies far ahead is not lost sight of. */
  static final Rule DISTANT_TASK_IS_SPLIT_OR_CHECKED =
      Rule.of("PLAN-14", SHOULD, POLICY, NOTHING, "PROBA 4.2")
          .on(TASK, CaseOnDay::tasks, PlanLoad::isSplitOrChecked);

  /** A goal may change, and its history stays. */
  static final Rule CHANGED_GOAL_HAS_REASON =
      Rule.of("PLAN-15", SHOULD, DATA, BREACH, "PROBA 4.2")
          .on(GOAL, CaseOnDay::goals, PlanHistory::changesHaveReasons);

  /** The investment plan gathers the threads of other plans, each with its owner. */
  static final Rule LINKED_PLAN_IS_OWNED =
      Rule.of("PLAN-16", SHOULD, DATA, BREACH, "DOGA element 7; NTNU")
          .on(LINKED_PLAN, PlanLinks::linkedPlans, PlanLinks::isOwnedAndPlannedOnce);

  /** A goal is in the words of those who are to reach it. */
  static final Rule GOAL_IS_IN_THEIR_WORDS =
      Rule.of("PLAN-17", SHOULD, DATA, NOT_ASSESSED, "PROBA 4.4")
          .on(GOAL, CaseOnDay::goals, PlanVoices::isInTheirWords);

  /** Nothing ends before it begins, or begins before the case. */
  static final Rule DATES_ARE_POSSIBLE =
      Rule.of("PLAN-18", MUST, DATA, NOT_ASSESSED, "–")
          .on(TASK, CaseOnDay::tasks, PlanDates::taskDates)
          .on(MEASURE, CaseOnDay::measures, PlanDates::measureDates)
          .on(GOAL, CaseOnDay::goals, PlanDates::goalDates)
          .on(MEETING, CaseOnDay::meetings, PlanDates::meetingDates);

  /** The lab's way of working shows in its plans. */
  static final Rule PRINCIPLES_ARE_REFLECTED =
      Rule.of("PLAN-19", NOTE, DATA, NOTHING, "DOGA case 4")
          .on(PLAN, CaseOnDay::plans, PlanPrinciples::areReflected);

  /** Everyone a goal touches is asked, and a no is seen. */
  static final Rule STANCES_ARE_RECORDED =
      Rule.of("PLAN-20", SHOULD, DATA, NOT_ASSESSED, "PROBA 4.4, 6.3")
          .on(GOAL, CaseOnDay::goals, PlanVoices::stancesAreRecorded);

  /** The investment plan carries the individual plan and never becomes a second one. */
  static final Rule INDIVIDUAL_PLAN_CAN_BE_READ =
      Rule.of("PLAN-21", SHOULD, DATA, BREACH, "DOGA element 7; norway.md 4c")
          .on(PERSON, PlanRules::familyOfPlan, PlanLinks::individualPlanCanBeRead);

  /** Some things cannot wait, and some thoughts must not be hurried. */
  static final Rule URGENCY_IS_MARKED =
      Rule.of("PLAN-22", SHOULD, JUDGEMENT, NOT_ASSESSED, "PROBA 4.4, 7.1")
          .on(MEASURE, CaseOnDay::measures, PlanChoices::isMarked);

  /** Who chooses knows among what. */
  static final Rule ALTERNATIVES_WERE_EXPLAINED =
      Rule.of("PLAN-23", SHOULD, DATA, NOT_ASSESSED, "PROBA 4.4")
          .on(MEASURE, CaseOnDay::measures, PlanChoices::wereExplained);

  /** What no service offers is written down, so that someone can answer it. */
  static final Rule GAP_IS_RECORDED =
      Rule.of("PLAN-24", SHOULD, DATA, BREACH, "PROBA 6.3; VP aim 2")
          .on(NEED, PlanNeeds::needs, PlanNeeds::gapIsRecorded);

  /** Who follows a thread finds its end. */
  static final Rule REFERENCES_LEAD_SOMEWHERE =
      References.judgedBy(Rule.of("PLAN-25", MUST, DATA, NOTHING, "–"));

  /** Citizens and their families, once there is a plan. */
  private static List<Placed<Person>> familyOfPlan(CaseOnDay seen) {
    return seen.plans().isEmpty()
        ? List.of()
        : seen.persons().stream().filter(person -> People.isFamily(person.part())).toList();
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        LEADS_TO_EFFECT,
        HAS_BOTH_HORIZONS,
        MEASURES_MEET_GOALS,
        TASK_HAS_RESPONSIBLE_AND_DATE,
        ADULTS_CONTRIBUTE,
        OPEN_TASKS_ARE_WITHIN_LIMIT,
        COMES_FIRST_HAS_NO_CYCLE,
        STARTED_IN_ORDER,
        TOGETHER_STARTS_TOGETHER,
        AGREED_BEFORE_START,
        TIME_TO_THINK_IS_KEPT,
        ANSWERS_CHALLENGE,
        MEASURE_HAS_PHASE,
        DISTANT_TASK_IS_SPLIT_OR_CHECKED,
        CHANGED_GOAL_HAS_REASON,
        LINKED_PLAN_IS_OWNED,
        GOAL_IS_IN_THEIR_WORDS,
        DATES_ARE_POSSIBLE,
        PRINCIPLES_ARE_REFLECTED,
        STANCES_ARE_RECORDED,
        INDIVIDUAL_PLAN_CAN_BE_READ,
        URGENCY_IS_MARKED,
        ALTERNATIVES_WERE_EXPLAINED,
        GAP_IS_RECORDED,
        REFERENCES_LEAD_SOMEWHERE);
  }
}
