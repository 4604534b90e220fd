/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.LeaderAppointment;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who leads, and whom the citizen turns to: TEAM-01 and -13. */
final class TeamLeadership {
  private static final Comparator<Placed<Membership>> BY_START =
      Comparator.<Placed<Membership>, LocalDate>comparing(seat -> start(seat))
          .thenComparing(seat -> seat.part().id());

  private TeamLeadership() {}

  private static LocalDate start(Placed<Membership> seat) {
    return seat.part().period().orElseThrow().startInclusive();
  }

  private static LocalDate end(Placed<Membership> seat) {
    return seat.part().period().flatMap(Period::endExclusive).orElse(LocalDate.MAX);
  }

  static Verdict oneLeader(Placed<InvestmentCase> subject, CaseOnDay seen) {
    Optional<LeaderAppointment> appointment =
        subject.part().intake().leaderAppointment().filter(it -> seen.sees(it.on()));
    List<Placed<Membership>> leaders =
        Seats.of(seen).begun().stream()
            .filter(seat -> seat.part().role() == Role.INVESTMENT_LEADER)
            .toList();
    if (leaders.isEmpty()) {
      return appointment.isPresent()
          ? Verdict.broken("no-leader", Path.ROOT.then("intake").then("leaderAppointment"))
          : Verdict.notApplicable();
    }
    List<Placed<Membership>> dated =
        leaders.stream()
            .filter(seat -> seat.part().period().isPresent())
            .filter(seat -> start(seat).isBefore(end(seat)))
            .sorted(BY_START)
            .toList();
    Optional<LocalDate> from =
        appointment
            .flatMap(LeaderAppointment::on)
            .or(() -> dated.stream().findFirst().map(TeamLeadership::start));
    Verdict undated =
        Verdict.all(
            leaders.stream()
                .filter(seat -> seat.part().period().isEmpty())
                .map(seat -> Verdict.broken("no-period", seat.place())));
    return from.map(first -> onEveryDay(first, dated, undated, seen)).orElse(undated);
  }

  /** Where it is not known when someone led, a day without a leader is not told as one. */
  private static Verdict onEveryDay(
      LocalDate from, List<Placed<Membership>> dated, Verdict undated, CaseOnDay seen) {
    Optional<Closing> closing = seen.closing();
    LocalDate until =
        closing.flatMap(Closing::on).orElseGet(() -> seen.after(java.time.Period.ofDays(1)));
    if (!from.isBefore(until)) {
      return Verdict.notApplicable();
    }
    List<Verdict> told = new ArrayList<>();
    LocalDate led = from;
    for (Placed<Membership> seat : dated) {
      LocalDate start = later(start(seat), from);
      LocalDate end = earlier(end(seat), until);
      if (!start.isBefore(end)) {
        continue;
      }
      if (start.isBefore(led)) {
        told.add(Verdict.broken("several-leaders", seat.place(), start));
      } else if (start.isAfter(led)) {
        told.add(Verdict.broken("day-without-leader", Seats.MEMBERSHIPS, led));
      }
      led = later(led, end);
    }
    boolean closedSomeTime = closing.filter(it -> it.on().isEmpty()).isPresent();
    if (led.isBefore(until) && !closedSomeTime) {
      told.add(Verdict.broken("day-without-leader", Seats.MEMBERSHIPS, led));
    }
    if (!undated.reasons().isEmpty()) {
      return Verdict.all(
              told.stream().filter(it -> it.reasons().get(0).key().equals("several-leaders")))
          .and(undated);
    }
    return Verdict.satisfied(Seats.MEMBERSHIPS, from).and(Verdict.all(told.stream()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  static Verdict oneContactPerson(Placed<InvestmentCase> subject, CaseOnDay seen) {
    return Seats.whileOpen(seen, () -> oneContactPerson(seen));
  }

  private static Verdict oneContactPerson(CaseOnDay seen) {
    Seats seats = Seats.of(seen);
    List<Placed<Membership>> contacts =
        seats.begun().stream()
            .filter(seat -> seat.part().role() == Role.CONTACT_PERSON && seats.mayBeHeld(seat))
            .toList();
    if (contacts.isEmpty()) {
      return Verdict.satisfied(Path.ROOT);
    }
    long persons = contacts.stream().map(seat -> seat.part().person()).distinct().count();
    return Verdict.all(contacts.stream().map(TeamLeadership::isPreferred))
        .and(
            persons > 1
                ? Verdict.broken("several", Seats.MEMBERSHIPS, persons)
                : Verdict.notApplicable());
  }

  private static Verdict isPreferred(Placed<Membership> contact) {
    return contact.part().preferred().orElse(true)
        ? Verdict.satisfied(contact.place())
        : Verdict.broken("not-preferred", contact.place().then("preferred"));
  }
}
