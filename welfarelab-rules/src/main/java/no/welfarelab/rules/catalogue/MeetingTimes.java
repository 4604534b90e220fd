/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.policy.MeetingLimits;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** How often the team meets, and for how long: MEETING-01 and -02. */
final class MeetingTimes {
  private final Map<Path, Integer> ranks = new HashMap<>();

  private MeetingTimes(CaseOnDay seen) {
    Map<LocalDate, List<Placed<Meeting>>> days = new TreeMap<>();
    for (Placed<Meeting> meeting : seen.meetings()) {
      if (meeting.part().kind().withCitizen()) {
        day(meeting.part(), seen)
            .ifPresent(day -> days.computeIfAbsent(day, it -> new ArrayList<>()).add(meeting));
      }
    }
    int before = 0;
    for (List<Placed<Meeting>> meetings : days.values()) {
      for (Placed<Meeting> meeting : meetings) {
        ranks.put(meeting.place(), before);
      }
      before +=
          (int) meetings.stream().filter(it -> !Since.mayHaveBeenHeld(it.part(), seen)).count();
    }
  }

  /** The day it was held, or that it is planned for if that is to come or nobody has said. */
  private static Optional<LocalDate> day(Meeting meeting, CaseOnDay seen) {
    return meeting
        .heldOn()
        .filter(day -> !day.isAfter(seen.day()))
        .or(
            () ->
                meeting
                    .plannedOn()
                    .filter(day -> day.isAfter(seen.day()) || meeting.heldOn().isEmpty()));
  }

  private static MeetingTimes of(CaseOnDay seen) {
    return seen.shared(MeetingTimes.class, MeetingTimes::new);
  }

  static List<Placed<Meeting>> held(CaseOnDay seen) {
    return MeetingsHeld.of(seen).inOrder();
  }

  /**
   * From a meeting to the next day with one, or to the day; each day between them has the limit of
   * its time.
   */
  static Verdict nextIsSoonEnough(Placed<Meeting> meeting, CaseOnDay seen) {
    LocalDate from = MeetingsHeld.dayOf(meeting);
    Optional<LocalDate> next = MeetingsHeld.of(seen).nextAfter(from);
    Optional<LocalDate> last = next.isPresent() ? next : lastDay(seen);
    if (last.isEmpty() || last.get().isBefore(from)) {
      return Verdict.notApplicable();
    }
    LocalDate until = last.get();
    MeetingLimits limits = seen.policy().meetings();
    LocalDate later = endOfFirst(MeetingsHeld.of(seen).firstDay().orElse(from), limits);
    long days = ChronoUnit.DAYS.between(from, until);
    long ofTheFirst = ChronoUnit.DAYS.between(from, later) - 1;
    int limit =
        until.isBefore(later) || ofTheFirst > limits.longestGapAtFirstInDays()
            ? limits.longestGapAtFirstInDays()
            : limits.longestGapLaterInDays();
    Path place = meeting.place().then("heldOn");
    if (days <= limit) {
      return Verdict.satisfied(place, days, limit);
    }
    return next.isEmpty()
        ? Verdict.broken("not-met-since", place, days, limit)
        : Verdict.broken("long-gap", place, days, limit);
  }

  /** The first day that is later, or the last there is. */
  private static LocalDate endOfFirst(LocalDate first, MeetingLimits limits) {
    try {
      return first.plusMonths(limits.atFirstInMonths());
    } catch (DateTimeException e) {
      return LocalDate.MAX;
    }
  }

  /** Whoever is done does not meet any more. */
  private static Optional<LocalDate> lastDay(CaseOnDay seen) {
    Optional<Closing> closing = seen.closing();
    if (closing.isPresent()) {
      return closing.get().on();
    }
    return seen.refused() ? Optional.empty() : Optional.of(seen.day());
  }

  static Verdict enoughTime(Placed<Meeting> meeting, CaseOnDay seen) {
    MeetingLimits limits = seen.policy().meetings();
    Integer rank = of(seen).ranks.get(meeting.place());
    if (rank == null || rank >= limits.firstMeetings()) {
      return Verdict.notApplicable();
    }
    if (Since.mayHaveBeenHeld(meeting.part(), seen)) {
      return Verdict.unknown("meeting-held", Role.INVESTMENT_LEADER, meeting.place());
    }
    Path place = meeting.place().then("durationInMinutes");
    int fewest = limits.firstMeetingInMinutes();
    return meeting
        .part()
        .durationInMinutes()
        .map(
            minutes ->
                minutes >= fewest
                    ? Verdict.satisfied(place, minutes)
                    : Verdict.broken("too-short", place, minutes, fewest))
        .orElseGet(() -> Verdict.unknown("duration", Role.INVESTMENT_LEADER, meeting.place()));
  }
}
