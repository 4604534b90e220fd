/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.CASE;
import static no.welfarelab.core.lab.PartKind.SITUATION;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.NOTE;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.DecidedBy.POLICY;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOTHING;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Rule;

/**
 * Rules about the road from situation to situation (<i>investeringsferd</i>): handbook section
 * Journey.
 */
final class JourneyRules implements RuleFamily {

  /** Whoever starts out stable hardly needs the lab. */
  static final Rule STARTS_UNTENABLE_OR_EXPOSED =
      Rule.of("JOURNEY-01", SHOULD, DATA, NOT_ASSESSED, "PROBA 2.1")
          .on(CASE, CaseOnDay::whole, (theCase, seen) -> JourneySteps.startsLow(seen));

  /** An assessment says when, and by whom. */
  static final Rule SITUATION_IS_DATED_AND_SIGNED =
      Rule.of("JOURNEY-02", MUST, DATA, BREACH, "PROBA 2.1")
          .on(
              SITUATION,
              JourneySteps::days,
              JourneySteps::name,
              JourneySteps.each(JourneySteps::isDatedInOrderAndSigned));

  /** A change is seen by marks, and by the citizen. */
  static final Rule CHANGE_IS_BACKED =
      Rule.of("JOURNEY-03", SHOULD, DATA, BREACH, "PROBA 2.4.1, 5.2; DOGA case 6")
          .on(
              SITUATION,
              JourneySteps::days,
              JourneySteps::name,
              JourneySteps.each(JourneySteps::isBacked));

  /** Steps are rarely skipped. */
  static final Rule SKIP_IS_EXPLAINED =
      Rule.of("JOURNEY-04", SHOULD, DATA, BREACH, "PROBA 5.2")
          .on(
              SITUATION,
              JourneySteps::days,
              JourneySteps::name,
              JourneySteps.each(JourneySteps::skipIsExplained));

  /** The marks may see what the assessment does not. */
  static final Rule INDICATORS_AGREE =
      Rule.of("JOURNEY-05", NOTE, DATA, NOT_ASSESSED, "PROBA 5.2")
          .on(
              SITUATION,
              JourneySteps::latest,
              JourneySteps::name,
              JourneySteps.each(JourneySteps::indicatorsAgree));

  /** Time alone closes no case. */
  static final Rule CLOSED_FOR_A_REASON =
      Rule.of("JOURNEY-06", MUST, DATA, BREACH, "PROBA 4.4, 4.6, 5.2")
          .on(CASE, CaseOnDay::whole, (theCase, seen) -> JourneyEnds.closedForReason(seen));

  /** The case's own target; stable may be enough. */
  static final Rule TARGET_IS_SET =
      Rule.of("JOURNEY-07", SHOULD, DATA, BREACH, "PROBA 5.2")
          .on(CASE, CaseOnDay::whole, (theCase, seen) -> JourneyEnds.targetIsSet(seen));

  /** Stable is fragile: somebody meets them again. */
  static final Rule NEXT_MEETING_IS_SET =
      Rule.of("JOURNEY-08", SHOULD, POLICY, BREACH, "PROBA 5.2")
          .on(CASE, CaseOnDay::whole, (theCase, seen) -> JourneyEnds.nextMeetingIsSet(seen));

  /** A step back asks for a look at the plan. */
  static final Rule STEP_BACK_ASKS_FOR_A_LOOK =
      Rule.of("JOURNEY-09", NOTE, DATA, NOTHING, "PROBA 5.2")
          .on(
              SITUATION,
              JourneySteps::days,
              JourneySteps::name,
              JourneySteps.each(JourneySteps::stepBackWasLookedAt));

  @Override
  public List<Rule> rules() {
    return List.of(
        STARTS_UNTENABLE_OR_EXPOSED,
        SITUATION_IS_DATED_AND_SIGNED,
        CHANGE_IS_BACKED,
        SKIP_IS_EXPLAINED,
        INDICATORS_AGREE,
        CLOSED_FOR_A_REASON,
        TARGET_IS_SET,
        NEXT_MEETING_IS_SET,
        STEP_BACK_ASKS_FOR_A_LOOK);
  }
}
