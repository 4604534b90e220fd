/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.DISAGREEMENT;
import static no.welfarelab.core.lab.PartKind.MEASURE;
import static no.welfarelab.core.lab.PartKind.MEETING;
import static no.welfarelab.core.lab.PartKind.TASK;
import static no.welfarelab.core.lab.PartKind.TOPIC;
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
 * Rules about meetings and what becomes of them (<i>møter</i>): handbook section Meetings and
 * follow-up.
 */
final class MeetingRules implements RuleFamily {

  /** Nobody waits too long for the next meeting. */
  static final Rule NEXT_IS_SOON_ENOUGH =
      Rule.of("MEETING-01", SHOULD, POLICY, NOTHING, "PROBA 4.2")
          .on(MEETING, MeetingTimes::held, MeetingTimes::nextIsSoonEnough);

  /** The first meetings take their time. */
  static final Rule ENOUGH_TIME =
      Rule.of("MEETING-02", SHOULD, POLICY, NOT_ASSESSED, "PROBA 4.2")
          .on(MEETING, CaseOnDay::meetings, MeetingTimes::enoughTime);

  /** Who knows the agenda can prepare. */
  static final Rule AGENDA_WAS_KNOWN =
      Rule.of("MEETING-03", SHOULD, DATA, BREACH, "PROBA 4.4, 4.6")
          .on(MEETING, CaseOnDay::meetings, MeetingTalk::agendaWasKnown);

  /** Nothing about an adult is agreed without them. */
  static final Rule ALL_CONCERNED_WERE_PRESENT =
      Rule.of("MEETING-04", MUST, DATA, NOT_ASSESSED, "PROBA 2.4.2, 4.4; norway.md 4e")
          .on(MEETING, CaseOnDay::meetings, MeetingPresence::allConcernedWerePresent);

  /** The citizen has the first word. */
  static final Rule CITIZEN_SPOKE_FIRST =
      Rule.of("MEETING-05", SHOULD, DATA, NOT_ASSESSED, "PROBA 4.4")
          .on(TOPIC, MeetingTalk::topics, MeetingTalk::name, MeetingTalk::citizenSpokeFirst);

  /** A meeting ends with who does what until when. */
  static final Rule WAS_SUMMED_UP =
      Rule.of("MEETING-06", SHOULD, DATA, BREACH, "PROBA 4.5")
          .on(MEETING, CaseOnDay::meetings, MeetingTalk::wasSummedUp);

  /** No task passes its date in silence. */
  static final Rule DUE_TASK_IS_REPORTED =
      Rule.of("MEETING-07", SHOULD, DATA, BREACH, "PROBA 6.3, 7.1")
          .on(TASK, CaseOnDay::tasks, MeetingProgress::isReported);

  /** Who cannot come says so, or sends someone who can act. */
  static final Rule ABSENT_SENT_WORD =
      Rule.of("MEETING-08", SHOULD, DATA, NOT_ASSESSED, "PROBA 6.3")
          .on(MEETING, CaseOnDay::meetings, MeetingServices::absentSentWord);

  /** Each service documents in its own system. */
  static final Rule IS_DOCUMENTED =
      Rule.of("MEETING-09", MUST, DATA, BREACH, "PROBA 4.2")
          .on(MEETING, CaseOnDay::meetings, MeetingServices::isDocumented);

  /** Services settle their own disputes, and the plan with the citizen. */
  static final Rule SETTLED_WITHOUT_CITIZEN =
      Rule.of("MEETING-10", NOTE, DATA, NOT_ASSESSED, "PROBA 6.3")
          .on(
              DISAGREEMENT,
              MeetingDisagreements::disagreements,
              MeetingDisagreements::citizenIsTold);

  /** The citizen has it on paper. */
  static final Rule RECORD_REACHED_CITIZEN =
      Rule.of("MEETING-11", SHOULD, DATA, BREACH, "PROBA 4.4, 4.6")
          .on(MEETING, CaseOnDay::meetings, MeetingTalk::recordReachedCitizen);

  /** What was agreed is followed from meeting to meeting. */
  static final Rule STATUS_IS_FRESH =
      Rule.of("MEETING-12", SHOULD, DATA, BREACH, "PROBA 7.1; DOGA principle 5")
          .on(MEASURE, CaseOnDay::measures, MeetingProgress::statusIsFresh);

  @Override
  public List<Rule> rules() {
    return List.of(
        NEXT_IS_SOON_ENOUGH,
        ENOUGH_TIME,
        AGENDA_WAS_KNOWN,
        ALL_CONCERNED_WERE_PRESENT,
        CITIZEN_SPOKE_FIRST,
        WAS_SUMMED_UP,
        DUE_TASK_IS_REPORTED,
        ABSENT_SENT_WORD,
        IS_DOCUMENTED,
        SETTLED_WITHOUT_CITIZEN,
        RECORD_REACHED_CITIZEN,
        STATUS_IS_FRESH);
  }
}
