/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Where the road leads and how it ends: JOURNEY-06 to -08. */
final class JourneyEnds {
  private static final Path JOURNEY = Path.ROOT.then("journey");
  private static final Path CLOSING = JOURNEY.then("closing");

  private JourneyEnds() {}

  static Verdict closedForReason(CaseOnDay seen) {
    return seen.closing()
        .map(closing -> hasReason(closing, seen))
        .orElseGet(Verdict::notApplicable);
  }

  private static Verdict hasReason(Closing closing, CaseOnDay seen) {
    if (closing.reason().isEmpty()) {
      return Verdict.broken("no-reason", CLOSING);
    }
    Path place = CLOSING.then("reason");
    return switch (closing.reason().get()) {
      case TIME_PASSED -> Verdict.broken("time-alone", place);
      case TARGET_REACHED -> citizensAgree(closing, seen);
      case PARTICIPATION_CEASED ->
          seen.happened(closing.adaptationOfferedOn())
              ? Verdict.satisfied(CLOSING.then("adaptationOfferedOn"))
              : Verdict.broken("no-offer", place);
      case WITHDREW, MOVED, DEAD -> Verdict.satisfied(place);
    };
  }

  private static Verdict citizensAgree(Closing closing, CaseOnDay seen) {
    boolean all =
        People.citizens(seen).stream()
            .allMatch(person -> closing.agreedBy().contains(person.part().id()));
    return all && !closing.agreedBy().isEmpty()
        ? Verdict.satisfied(CLOSING.then("agreedBy"))
        : Verdict.broken("citizen-has-not-agreed", CLOSING.then("reason"));
  }

  static Verdict targetIsSet(CaseOnDay seen) {
    return Since.planInForce(
        seen,
        () ->
            seen.theCase().journey().target().isPresent()
                ? Verdict.satisfied(JOURNEY.then("target"))
                : Verdict.broken("no-target", Path.ROOT));
  }

  static Verdict nextMeetingIsSet(CaseOnDay seen) {
    if (seen.over()) {
      return Verdict.notApplicable();
    }
    boolean takenIn =
        seen.theCase()
            .intake()
            .decision()
            .filter(decision -> seen.happened(decision.on()))
            .isPresent();
    return takenIn ? hasNextMeeting(seen) : Since.firstMeeting(seen, first -> hasNextMeeting(seen));
  }

  private static Verdict hasNextMeeting(CaseOnDay seen) {
    LocalDate latest = seen.after(Period.ofDays(seen.policy().meetings().longestGapLaterInDays()));
    return next(seen)
        .map(
            next ->
                next.part().isAfter(latest)
                    ? Verdict.broken("too-late", next.place(), next.part(), latest)
                    : Verdict.satisfied(next.place(), next.part()))
        .orElseGet(() -> Verdict.broken("no-next", Path.ROOT));
  }

  private static Optional<Placed<LocalDate>> next(CaseOnDay seen) {
    return seen.meetings().stream()
        .filter(meeting -> meeting.part().kind().withCitizen())
        .flatMap(meeting -> dates(meeting, seen))
        .filter(date -> !date.part().isBefore(seen.day()))
        .min(Comparator.comparing(Placed::part));
  }

  /** The day of a meeting still to come, and the day that one already held agreed for the next. */
  private static Stream<Placed<LocalDate>> dates(Placed<Meeting> meeting, CaseOnDay seen) {
    boolean held = seen.happened(meeting.part().heldOn());
    Optional<LocalDate> date = held ? meeting.part().nextOn() : meeting.part().plannedOn();
    Path place = meeting.place().then(held ? "nextOn" : "plannedOn");
    return date.stream().map(day -> Placed.of(day, place));
  }
}
