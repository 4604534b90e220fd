/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/**
 * Whether a service may sit at the table: CONSENT-10.
 *
 * <p>A role is held by days and a consent by instants: a day is covered if a consent names the
 * service at its end. Each day of the membership is to be covered, for each of the family from the
 * day that members see something of them; the leader's from the first consent about them, for until
 * then the case is treated on a basis of its own (CONSENT-14). Who gave the consents is for
 * CONSENT-01 and -02.
 */
final class ConsentCover {
  private final Consents consents;
  private final List<Placed<Person>> inSight;
  private final Map<Id<Service>, Map<Id<Person>, List<Days>>> covered = new HashMap<>();
  private final Map<Id<Person>, LocalDate> firstConsent = new HashMap<>();

  /** The days from one to another; without an end if that is empty. */
  private record Days(LocalDate from, Optional<LocalDate> endExclusive) {}

  private ConsentCover(CaseOnDay seen) {
    consents = Consents.of(seen);
    SharedAbout shared = SharedAbout.of(seen);
    inSight = seen.persons().stream().filter(it -> shared.isInSight(it.part())).toList();
    for (Placed<Person> person : inSight) {
      for (Placed<Consent> consent : consents.about(person.part().id())) {
        add(consent.part());
      }
    }
    covered
        .values()
        .forEach(of -> of.values().forEach(it -> it.sort(Comparator.comparing(Days::from))));
  }

  private void add(Consent consent) {
    if (consent.startInclusive().isEmpty() || !consent.purposes().contains(Purpose.COORDINATION)) {
      return;
    }
    LocalDateTime start = consent.startInclusive().get();
    firstConsent.merge(consent.person(), start.toLocalDate(), (a, b) -> a.isBefore(b) ? a : b);
    for (Id<Service> service : consent.services()) {
      Optional<LocalDateTime> end = endFor(consent, start, service);
      if (!consent.excludedServices().contains(service)) {
        Consents.put(
            covered.computeIfAbsent(service, it -> new HashMap<>()),
            consent.person(),
            new Days(start.toLocalDate(), end.map(LocalDateTime::toLocalDate)));
      }
    }
  }

  /** It ends as it is withdrawn, or as the person says no to the service. */
  private Optional<LocalDateTime> endFor(
      Consent consent, LocalDateTime start, Id<Service> service) {
    List<LocalDateTime> ends = new ArrayList<>();
    consent.withdrawnExclusive().ifPresent(ends::add);
    for (Refusal refusal : consents.refusalsOf(consent.person())) {
      LocalDateTime at = refusal.at().orElse(start);
      if (!at.isBefore(start) && Consents.isAbout(refusal, service, Optional.empty())) {
        ends.add(at);
      }
    }
    return ends.stream().min(Comparator.naturalOrder());
  }

  static Verdict isCovered(Placed<Membership> membership, CaseOnDay seen) {
    Membership it = membership.part();
    if (!Seats.isWorking(it)) {
      return Verdict.notApplicable();
    }
    if (it.service().isEmpty()) {
      return Verdict.broken("no-service", membership.place());
    }
    if (it.period().isEmpty()) {
      return Verdict.broken("no-start", membership.place());
    }
    return seen.shared(ConsentCover.class, ConsentCover::new)
        .judge(membership, it.service().get(), it.period().get(), seen);
  }

  private Verdict judge(
      Placed<Membership> membership, Id<Service> service, Period period, CaseOnDay seen) {
    boolean leads = SharedAbout.isLeaders(membership.part(), seen);
    int persons = 0;
    List<Verdict> broken = new ArrayList<>();
    for (Placed<Person> person : inSight) {
      Optional<LocalDate> from = from(person.part(), period, leads, seen);
      if (from.isPresent() && isAsked(from.get(), period, seen)) {
        persons++;
        LocalDate gap = firstNotCovered(person.part().id(), service, from.get());
        if (isAsked(gap, period, seen)) {
          broken.add(Verdict.broken("not-covered", person.place(), gap));
        }
      }
    }
    if (persons == 0) {
      return Verdict.notApplicable();
    }
    return broken.isEmpty()
        ? Verdict.satisfied(membership.place(), persons)
        : Verdict.all(broken.stream());
  }

  private Optional<LocalDate> from(Person person, Period period, boolean leads, CaseOnDay seen) {
    Optional<LocalDate> from =
        leads
            ? Optional.ofNullable(firstConsent.get(person.id()))
            : Optional.of(
                SharedAbout.of(seen).inSightSince(person).orElse(period.startInclusive()));
    return from.map(day -> day.isAfter(period.startInclusive()) ? day : period.startInclusive());
  }

  private boolean isAsked(LocalDate day, Period period, CaseOnDay seen) {
    return period.contains(day)
        && !day.isAfter(seen.day())
        && consents.closedOn().map(day::isBefore).orElse(true);
  }

  private LocalDate firstNotCovered(Id<Person> person, Id<Service> service, LocalDate from) {
    LocalDate day = from;
    for (Days days : covered.getOrDefault(service, Map.of()).getOrDefault(person, List.of())) {
      if (days.from().isAfter(day)) {
        return day;
      }
      if (days.endExclusive().isEmpty()) {
        return LocalDate.MAX;
      }
      day = days.endExclusive().get().isAfter(day) ? days.endExclusive().get() : day;
    }
    return day;
  }
}
