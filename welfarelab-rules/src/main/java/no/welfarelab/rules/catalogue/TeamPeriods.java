/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Since when and until when: TEAM-08, -15 and -16. */
final class TeamPeriods {
  private static final Comparator<Placed<Membership>> BY_START =
      Comparator.<Placed<Membership>, LocalDate>comparing(seat -> period(seat).startInclusive())
          .thenComparing(seat -> seat.part().causedByNewUnit().orElse(false))
          .thenComparing(seat -> seat.part().id());

  private TeamPeriods() {}

  private static Period period(Placed<Membership> seat) {
    return seat.part().period().orElseThrow();
  }

  private static List<Placed<Membership>> dated(List<Placed<Membership>> seats) {
    return seats.stream()
        .filter(seat -> seat.part().period().isPresent())
        .filter(
            seat -> !period(seat).endExclusive().equals(Optional.of(period(seat).startInclusive())))
        .sorted(BY_START)
        .toList();
  }

  /** The services that are or were represented, each where it is first named. */
  static List<Placed<Id<Service>>> represented(CaseOnDay seen) {
    List<Placed<Id<Service>>> services = new ArrayList<>();
    Seats seats = Seats.of(seen);
    for (Id<Service> service : seats.services()) {
      representatives(service, seats).stream()
          .findFirst()
          .ifPresent(seat -> services.add(Placed.of(service, Seats.serviceOf(seat))));
    }
    return services;
  }

  private static List<Placed<Membership>> representatives(Id<Service> service, Seats seats) {
    return seats.ofService(service).stream()
        .filter(seat -> seat.part().role() == Role.MEMBER || seat.part().role() == Role.CALLED_IN)
        .toList();
  }

  static Verdict changesSeldom(Placed<Id<Service>> service, CaseOnDay seen) {
    Seats seats = Seats.of(seen);
    List<Placed<Membership>> representatives = representatives(service.part(), seats);
    if (representatives.stream().noneMatch(seats::mayBeHeld)) {
      return Verdict.notApplicable();
    }
    LocalDate yearAgo = seen.before(java.time.Period.ofMonths(12));
    List<Placed<Membership>> changes =
        successors(dated(representatives)).stream()
            .filter(it -> period(it).startInclusive().isAfter(yearAgo))
            .filter(it -> !it.part().causedByNewUnit().orElse(false))
            .toList();
    int most = seen.policy().team().mostChangesInTwelveMonths();
    return Seats.whileOpen(
        seen,
        () ->
            changes.size() > most
                ? Verdict.broken(
                    "too-many", changes.get(changes.size() - 1).place(), changes.size(), most)
                : Verdict.satisfied(service.place(), changes.size(), most));
  }

  /** Who came in the place of another, who had left by then; each who left is replaced once. */
  private static List<Placed<Membership>> successors(List<Placed<Membership>> inOrder) {
    List<Placed<Membership>> successors = new ArrayList<>();
    List<Placed<Membership>> leaving =
        inOrder.stream()
            .filter(seat -> period(seat).endExclusive().isPresent())
            .sorted(
                Comparator.<Placed<Membership>, LocalDate>comparing(
                        seat -> period(seat).endExclusive().orElseThrow())
                    .thenComparing(seat -> seat.part().id()))
            .toList();
    Set<Id<Person>> unreplaced = new LinkedHashSet<>();
    int next = 0;
    for (Placed<Membership> seat : inOrder) {
      while (next < leaving.size() && hasLeft(leaving.get(next), period(seat).startInclusive())) {
        unreplaced.add(leaving.get(next).part().person());
        next++;
      }
      if (!unreplaced.remove(seat.part().person()) && !unreplaced.isEmpty()) {
        unreplaced.remove(unreplaced.iterator().next());
        successors.add(seat);
      }
    }
    return successors;
  }

  private static boolean hasLeft(Placed<Membership> seat, LocalDate by) {
    return period(seat).endExclusive().filter(end -> !end.isAfter(by)).isPresent();
  }

  /** The roles that a person has twice at once. */
  private static final class Doubles {
    private final Set<Id<Membership>> ids = new HashSet<>();

    private Doubles(CaseOnDay seen) {
      Seats.by(
              dated(Seats.of(seen).begun()),
              membership -> Optional.of(Map.entry(membership.person(), membership.role())))
          .values()
          .forEach(this::compare);
    }

    private void compare(List<Placed<Membership>> inOrder) {
      Placed<Membership> longest = inOrder.get(0);
      for (Placed<Membership> seat : inOrder.subList(1, inOrder.size())) {
        if (period(seat).startInclusive().isBefore(end(longest))) {
          ids.add(longest.part().id());
          ids.add(seat.part().id());
        }
        if (end(seat).isAfter(end(longest))) {
          longest = seat;
        }
      }
    }

    private static LocalDate end(Placed<Membership> seat) {
      return period(seat).endExclusive().orElse(LocalDate.MAX);
    }
  }

  static Verdict isInTheCase(Placed<Membership> seat, CaseOnDay seen) {
    if (seat.part().period().isEmpty()) {
      return Verdict.notApplicable();
    }
    Path place = seat.place().then("period");
    boolean twice = seen.shared(Doubles.class, Doubles::new).ids.contains(seat.part().id());
    Optional<LocalDate> closed = seen.closing().flatMap(Closing::on);
    boolean after =
        closed.isPresent()
            && period(seat).endExclusive().map(end -> end.isAfter(closed.get())).orElse(true);
    LocalDate start = period(seat).startInclusive();
    Optional<LocalDate> before = seen.beginning().filter(start::isBefore);
    return Verdict.satisfied(place)
        .and(twice ? Verdict.broken("twice", place) : Verdict.notApplicable())
        .and(
            before
                .map(beginning -> Verdict.broken("before-case", place, start, beginning))
                .orElse(Verdict.notApplicable()))
        .and(
            after ? Verdict.broken("after-closing", place, closed.get()) : Verdict.notApplicable());
  }

  static Verdict countsFromAcceptance(Placed<Membership> seat, CaseOnDay seen) {
    return Seats.whileOpen(
        seen,
        () ->
            Seats.isWorking(seat.part()) && Seats.of(seen).mayBeHeld(seat)
                ? isAccepted(seat, seen)
                : Verdict.notApplicable());
  }

  private static Verdict isAccepted(Placed<Membership> seat, CaseOnDay seen) {
    Optional<LocalDate> accepted = seat.part().acceptedOn().filter(on -> !on.isAfter(seen.day()));
    if (accepted.isEmpty()) {
      return Verdict.unknown("role-accepted", seat.part().role(), seat.place());
    }
    if (seat.part().period().isEmpty()) {
      return Verdict.unknown("role-period", Role.INVESTMENT_LEADER, seat.place());
    }
    LocalDate start = period(seat).startInclusive();
    Path place = seat.place().then("acceptedOn");
    return accepted.get().isAfter(start)
        ? Verdict.broken("too-early", place, start, accepted.get())
        : Verdict.satisfied(place, accepted.get());
  }
}
