/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who sits at the table: TEAM-07 and -09. */
final class TeamAtTable {
  private TeamAtTable() {}

  /** The days on which each was at a meeting with the citizen, the first of each first. */
  private static final class Attendance {
    private final Map<Id<Person>, List<LocalDate>> days;

    private Attendance(CaseOnDay seen) {
      days =
          seen.meetings().stream()
              .map(Placed::part)
              .filter(it -> it.kind().withCitizen() && seen.happened(it.heldOn()))
              .flatMap(
                  it ->
                      it.present().stream()
                          .map(person -> Map.entry(person, it.heldOn().orElseThrow())))
              .sorted(Map.Entry.comparingByValue())
              .collect(
                  Collectors.groupingBy(
                      Map.Entry::getKey,
                      Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The first meeting in the role; where it is not known since when they have it, the first. */
    Optional<LocalDate> firstIn(Membership membership) {
      return days.getOrDefault(membership.person(), List.of()).stream()
          .filter(day -> membership.heldOn(day).orElse(true))
          .findFirst();
    }
  }

  static Verdict wasIntroduced(Placed<Membership> seat, CaseOnDay seen) {
    if (seat.part().role() != Role.MEMBER) {
      return Verdict.notApplicable();
    }
    return seen.shared(Attendance.class, Attendance::new)
        .firstIn(seat.part())
        .map(meeting -> wasIntroduced(seat, meeting))
        .orElse(Verdict.notApplicable());
  }

  private static Verdict wasIntroduced(Placed<Membership> seat, LocalDate meeting) {
    Path place = seat.place().then("introduction").then("toCaseOn");
    return seat.part()
        .introduction()
        .flatMap(Introduction::toCaseOn)
        .map(
            on ->
                on.isAfter(meeting)
                    ? Verdict.broken("introduced-late", place, on, meeting)
                    : Verdict.satisfied(place, on))
        .orElseGet(() -> Verdict.broken("not-introduced", seat.place(), meeting));
  }

  static Verdict belong(Placed<Meeting> meeting, CaseOnDay seen) {
    if (meeting.part().kind() == MeetingKind.CORE_TEAM || !seen.happened(meeting.part().heldOn())) {
      return Verdict.notApplicable();
    }
    Set<Id<Person>> beside = new HashSet<>();
    meeting.part().absences().stream()
        .flatMap(absence -> absence.substitute().stream())
        .forEach(beside::add);
    meeting.part().interpreterOffers().stream()
        .flatMap(offer -> offer.interpreter().stream())
        .forEach(beside::add);
    Path present = meeting.place().then("present");
    return Verdict.each(
        meeting.part().present(),
        (person, i) ->
            beside.contains(person) || isOwn(person, seen)
                ? Verdict.satisfied(present)
                : hasASeat(person, meeting.part(), present, present.then(i), seen));
  }

  private static boolean isOwn(Id<Person> person, CaseOnDay seen) {
    return seen.person(person)
        .filter(it -> it.part().standing() != Standing.PROFESSIONAL)
        .isPresent();
  }

  private static Verdict hasASeat(
      Id<Person> person, Meeting meeting, Path present, Path place, CaseOnDay seen) {
    List<Membership> held =
        seen.membershipsOf(person).stream()
            .filter(it -> it.heldOn(meeting.heldOn().orElseThrow()).orElse(true))
            .filter(it -> it.role().inTeam() || it.role() == Role.UNIT_MANAGER)
            .toList();
    if (held.isEmpty()) {
      return Verdict.broken("outsider", place);
    }
    boolean member = held.stream().anyMatch(it -> it.role() != Role.CALLED_IN);
    boolean calledIn =
        held.stream().anyMatch(it -> it.topic().isPresent()) && !meeting.agenda().isEmpty();
    return member || calledIn ? Verdict.satisfied(present) : Verdict.broken("no-topic", place);
  }
}
