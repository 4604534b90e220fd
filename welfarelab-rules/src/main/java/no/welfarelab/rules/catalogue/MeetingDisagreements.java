/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What services settle without the citizen: MEETING-10. */
final class MeetingDisagreements {
  private static final Path DISAGREEMENTS = Path.ROOT.then("mandate").then("disagreements");

  private final Map<Id<Disagreement>, List<Placed<Meeting>>> without = new HashMap<>();
  private final Map<Id<Disagreement>, List<Placed<LocalDate>>> told = new HashMap<>();

  private MeetingDisagreements(CaseOnDay seen) {
    for (Placed<Meeting> meeting : seen.meetings()) {
      if (!meeting.part().kind().withCitizen() && seen.happened(meeting.part().heldOn())) {
        meeting.part().disagreements().forEach(it -> add(without, it, meeting));
      }
    }
    for (Placed<Meeting> meeting : MeetingsHeld.of(seen).inOrder()) {
      LocalDate day = MeetingsHeld.dayOf(meeting);
      meeting
          .part()
          .outcomesTold()
          .forEach(it -> add(told, it, Placed.of(day, meeting.place().then("outcomesTold"))));
    }
  }

  private static <T> void add(
      Map<Id<Disagreement>, List<T>> to, Id<Disagreement> disagreement, T part) {
    to.computeIfAbsent(disagreement, it -> new ArrayList<>()).add(part);
  }

  private static MeetingDisagreements of(CaseOnDay seen) {
    return seen.shared(MeetingDisagreements.class, MeetingDisagreements::new);
  }

  static List<Placed<Disagreement>> disagreements(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().mandate().disagreements(), DISAGREEMENTS, Disagreement::raisedOn);
  }

  static Verdict citizenIsTold(Placed<Disagreement> disagreement, CaseOnDay seen) {
    return Verdict.all(
            of(seen).without.getOrDefault(disagreement.part().id(), List.of()).stream()
                .filter(meeting -> changesPlan(meeting.part()))
                .map(
                    meeting ->
                        Verdict.broken(
                            "plan-decided", meeting.place(), MeetingsHeld.dayOf(meeting))))
        .and(isTold(disagreement, seen));
  }

  private static boolean changesPlan(Meeting meeting) {
    return !(meeting.goals().isEmpty()
        && meeting.measures().isEmpty()
        && meeting.tasks().isEmpty());
  }

  private static Verdict isTold(Placed<Disagreement> disagreement, CaseOnDay seen) {
    Optional<LocalDate> next =
        disagreement.part().settledOn().flatMap(MeetingsHeld.of(seen)::nextAfter);
    Optional<Placed<LocalDate>> told =
        of(seen).told.getOrDefault(disagreement.part().id(), List.of()).stream()
            .min(Comparator.comparing(Placed::part));
    if (told.isEmpty()) {
      return next.isEmpty()
          ? Verdict.notApplicable()
          : Verdict.unknown("outcome-told", Role.INVESTMENT_LEADER, disagreement.place());
    }
    LocalDate on = told.get().part();
    return next.filter(on::isAfter).isPresent()
        ? Verdict.broken("told-late", told.get().place(), on, next.get())
        : Verdict.satisfied(told.get().place(), on);
  }
}
