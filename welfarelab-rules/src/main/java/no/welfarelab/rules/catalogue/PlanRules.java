/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.GOAL;
import static no.welfarelab.core.lab.PartKind.MEASURE;
import static no.welfarelab.core.lab.PartKind.MEETING;
import static no.welfarelab.core.lab.PartKind.PLAN;
import static no.welfarelab.core.lab.PartKind.TASK;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOTHING;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;

/**
 * Rules about the plan (<i>investeringsplan</i>): handbook section Plan.
 *
 * <p>PLAN-01, -02 and -03 ask how the parts of the plan fit together; they are about the whole plan
 * and wait until it is in force. The others judge a task, a measure or a goal by itself, in a draft
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

  /** A measure that waits for itself can never start. */
  static final Rule COMES_FIRST_HAS_NO_CYCLE =
      Rule.of("PLAN-07", MUST, DATA, NOTHING, "PROBA 5.1")
          .on(MEASURE, CaseOnDay::measures, PlanOrder::comesFirst);

  /** What must come first came first. */
  static final Rule STARTED_IN_ORDER =
      Rule.of("PLAN-08", MUST, DATA, NOT_ASSESSED, "PROBA 5.1, 6.3")
          .on(MEASURE, CaseOnDay::measures, PlanOrder::startedInOrder);

  /** No decision about me without me. */
  static final Rule AGREED_BEFORE_START =
      Rule.of("PLAN-10", MUST, DATA, BREACH, "PROBA 4.4")
          .on(MEASURE, CaseOnDay::measures, PlanAgreement::agreedBeforeStart);

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

  /** Nothing ends before it begins, or begins before the case. */
  static final Rule DATES_ARE_POSSIBLE =
      Rule.of("PLAN-18", MUST, DATA, NOT_ASSESSED, "–")
          .on(TASK, CaseOnDay::tasks, PlanDates::taskDates)
          .on(MEASURE, CaseOnDay::measures, PlanDates::measureDates)
          .on(GOAL, CaseOnDay::goals, PlanDates::goalDates)
          .on(MEETING, CaseOnDay::meetings, PlanDates::meetingDates);

  @Override
  public List<Rule> rules() {
    return List.of(
        LEADS_TO_EFFECT,
        HAS_BOTH_HORIZONS,
        MEASURES_MEET_GOALS,
        TASK_HAS_RESPONSIBLE_AND_DATE,
        COMES_FIRST_HAS_NO_CYCLE,
        STARTED_IN_ORDER,
        AGREED_BEFORE_START,
        MEASURE_HAS_PHASE,
        DATES_ARE_POSSIBLE);
  }
}
