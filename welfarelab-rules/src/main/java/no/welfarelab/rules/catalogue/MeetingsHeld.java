/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** The meetings with the citizen that were held by the day: the look-ups of MEETING rules. */
final class MeetingsHeld {
  private final List<Placed<Meeting>> inOrder;
  private final TreeSet<LocalDate> days = new TreeSet<>();

  private MeetingsHeld(CaseOnDay seen) {
    inOrder =
        seen.meetings().stream()
            .filter(meeting -> meeting.part().kind().withCitizen())
            .filter(meeting -> seen.happened(meeting.part().heldOn()))
            .sorted(Comparator.comparing(MeetingsHeld::dayOf).thenComparing(Placed::place))
            .toList();
    inOrder.forEach(meeting -> days.add(dayOf(meeting)));
  }

  /** Made once a check. */
  static MeetingsHeld of(CaseOnDay seen) {
    return seen.shared(MeetingsHeld.class, MeetingsHeld::new);
  }

  static LocalDate dayOf(Placed<Meeting> held) {
    return held.part().heldOn().orElseThrow();
  }

  /** By their days. */
  List<Placed<Meeting>> inOrder() {
    return inOrder;
  }

  Optional<LocalDate> firstDay() {
    return inOrder.stream().findFirst().map(MeetingsHeld::dayOf);
  }

  Optional<LocalDate> lastDay() {
    return Optional.ofNullable(days.isEmpty() ? null : days.last());
  }

  Optional<LocalDate> nextAfter(LocalDate day) {
    return Optional.ofNullable(days.higher(day));
  }

  /** What is asked of a meeting that was held, whose day the judgement is given. */
  static Verdict ifHeld(
      Placed<Meeting> meeting, CaseOnDay seen, Function<LocalDate, Verdict> judge) {
    if (seen.happened(meeting.part().heldOn())) {
      return judge.apply(dayOf(meeting));
    }
    return Since.mayHaveBeenHeld(meeting.part(), seen)
        ? Verdict.unknown("meeting-held", Role.INVESTMENT_LEADER, meeting.place())
        : Verdict.notApplicable();
  }

  /** The same of a meeting where the citizen is. */
  static Verdict ifHeldWithCitizen(
      Placed<Meeting> meeting, CaseOnDay seen, Function<LocalDate, Verdict> judge) {
    return meeting.part().kind().withCitizen()
        ? ifHeld(meeting, seen, judge)
        : Verdict.notApplicable();
  }
}
