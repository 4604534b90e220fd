/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.journey.Closing;
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
  private static final Set<MeetingKind> WITH_CITIZEN =
      Set.of(MeetingKind.INTRODUCTION, MeetingKind.INVESTMENT, MeetingKind.FOLLOW_UP);

  private Since() {}

  /** From the first meeting with the citizen, whose day the judgement is given. */
  static Verdict firstMeeting(CaseOnDay seen, Function<LocalDate, Verdict> judge) {
    return first(WITH_CITIZEN, seen, judge);
  }

  /** From the first investment meeting, whose day the judgement is given. */
  static Verdict firstInvestmentMeeting(CaseOnDay seen, Function<LocalDate, Verdict> judge) {
    return first(Set.of(MeetingKind.INVESTMENT), seen, judge);
  }

  /** The day of the first investment meeting held. */
  static Optional<LocalDate> investmentMeetingOn(CaseOnDay seen) {
    return firstHeld(Set.of(MeetingKind.INVESTMENT), seen);
  }

  private static Optional<LocalDate> firstHeld(Set<MeetingKind> kinds, CaseOnDay seen) {
    return seen.meetings().stream()
        .filter(meeting -> kinds.contains(meeting.part().kind()))
        .flatMap(meeting -> meeting.part().heldOn().stream())
        .filter(held -> !held.isAfter(seen.day()))
        .min(LocalDate::compareTo);
  }

  private static Verdict first(
      Set<MeetingKind> kinds, CaseOnDay seen, Function<LocalDate, Verdict> judge) {
    return firstHeld(kinds, seen)
        .map(judge)
        .orElseGet(
            () ->
                Verdict.all(
                    seen.meetings().stream()
                        .filter(
                            meeting ->
                                kinds.contains(meeting.part().kind())
                                    && mayHaveBeenHeld(meeting.part(), seen))
                        .map(
                            meeting ->
                                Verdict.unknown(
                                    "meeting-held", Role.INVESTMENT_LEADER, meeting.place()))));
  }

  static boolean isWithCitizen(Meeting meeting) {
    return WITH_CITIZEN.contains(meeting.kind());
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

  /** Closed by the end of the day; a closing without a date is one. */
  static Optional<Closing> closing(CaseOnDay seen) {
    return seen.theCase().journey().closing().filter(closing -> seen.sees(closing.on()));
  }

  /** The core team did not take it in. */
  static boolean refused(CaseOnDay seen) {
    return seen.theCase()
        .intake()
        .decision()
        .filter(decision -> !decision.takenIn() && seen.sees(decision.on()))
        .isPresent();
  }

  /** Closed, or never begun: nothing more is to be done. */
  static boolean isOver(CaseOnDay seen) {
    return closing(seen).isPresent() || refused(seen);
  }
}
