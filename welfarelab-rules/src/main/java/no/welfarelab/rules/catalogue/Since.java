/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Verdict;

/**
 * The points from which rules apply: what the case is not asked before its first meeting, its first
 * mapping or its plan.
 */
final class Since {
  private Since() {}

  /** From the first meeting with the citizen, whose day the judgement is given. */
  static Verdict firstMeeting(CaseOnDay seen, Function<LocalDate, Verdict> judge) {
    return first(MeetingKind::withCitizen, seen, judge);
  }

  /** From the first investment meeting, whose day the judgement is given. */
  static Verdict firstInvestmentMeeting(CaseOnDay seen, Function<LocalDate, Verdict> judge) {
    return first(MeetingKind.INVESTMENT::equals, seen, judge);
  }

  /** The day of the first investment meeting held. */
  static Optional<LocalDate> investmentMeetingOn(CaseOnDay seen) {
    return firstHeld(MeetingKind.INVESTMENT::equals, seen);
  }

  private static Optional<LocalDate> firstHeld(Predicate<MeetingKind> kinds, CaseOnDay seen) {
    return seen.meetings().stream()
        .filter(meeting -> kinds.test(meeting.part().kind()))
        .flatMap(meeting -> meeting.part().heldOn().stream())
        .filter(held -> !held.isAfter(seen.day()))
        .min(LocalDate::compareTo);
  }

  private static Verdict first(
      Predicate<MeetingKind> kinds, CaseOnDay seen, Function<LocalDate, Verdict> judge) {
    return firstHeld(kinds, seen)
        .map(judge)
        .orElseGet(
            () ->
                Verdict.all(
                    seen.meetings().stream()
                        .filter(
                            meeting ->
                                kinds.test(meeting.part().kind())
                                    && mayHaveBeenHeld(meeting.part(), seen))
                        .map(
                            meeting ->
                                Verdict.unknown(
                                    "meeting-held", Role.INVESTMENT_LEADER, meeting.place()))));
  }

  /** Planned for a day that is past, and nobody has said whether it was held. */
  static boolean mayHaveBeenHeld(Meeting meeting, CaseOnDay seen) {
    return meeting.heldOn().isEmpty() && seen.happened(meeting.plannedOn());
  }

  /** From the first version of the cloth, an undated one included. */
  static Verdict firstMapping(CaseOnDay seen, Supplier<Verdict> judge) {
    return seen.theCase().mapping().cloths().stream().anyMatch(cloth -> seen.sees(cloth.on()))
        ? judge.get()
        : Verdict.notApplicable();
  }

  /** From the day the plan is in force; a draft leaves it open. */
  static Verdict planInForce(CaseOnDay seen, Supplier<Verdict> judge) {
    if (seen.plans().isEmpty()) {
      return Verdict.notApplicable();
    }
    return seen.planInForce()
        ? judge.get()
        : Verdict.unknown("plan-in-force", Role.INVESTMENT_LEADER, Path.ROOT.then("plan"));
  }
}
