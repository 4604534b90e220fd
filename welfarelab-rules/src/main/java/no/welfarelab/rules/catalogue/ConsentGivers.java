/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Consenters;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/**
 * Whether those have consented who may: CONSENT-01 and -02.
 *
 * <p>A consent must have been given by those entitled on the day it was given, and one of those in
 * force by those entitled now: a parent's yes ends where the child's own right begins. Whoever asks
 * what may be shared must know who decides, so that a consent of which that is not recorded does
 * not count.
 */
final class ConsentGivers {
  private ConsentGivers() {}

  static Verdict adultHasConsented(Placed<Person> person, CaseOnDay seen) {
    return judged(person, true, seen, () -> ofAdult(person, Consents.of(seen)));
  }

  static Verdict childsIsGiven(Placed<Person> person, CaseOnDay seen) {
    return judged(person, false, seen, () -> ofChild(person, seen));
  }

  private static Verdict judged(
      Placed<Person> person, boolean adult, CaseOnDay seen, Supplier<Verdict> judge) {
    Optional<Boolean> known = person.part().isAdultOn(Consents.of(seen).lastDay());
    if (known.equals(Optional.of(!adult))) {
      return Verdict.notApplicable();
    }
    return SharedAbout.of(seen)
        .ifShared(
            person,
            () ->
                known.isPresent()
                    ? judge.get()
                    : Verdict.unknown("birth-date", Role.CITIZEN, person.place()));
  }

  private static Verdict ofAdult(Placed<Person> person, Consents consents) {
    List<Placed<Consent>> inForce = consents.inForce(person.part().id());
    if (inForce.isEmpty()) {
      return Verdict.broken("no-consent", person.place());
    }
    List<Verdict> broken = new ArrayList<>();
    List<Verdict> own = new ArrayList<>();
    for (Placed<Consent> consent : inForce) {
      if (consent.part().givenBy().isEmpty()) {
        broken.add(Verdict.broken("no-giver", consent.place()));
      } else if (consents.isKnownInvalid(consent.part())) {
        broken.add(Verdict.broken("by-another", consent.place()));
      } else if (isByThoseEntitledNow(consent, LifeArea.WORK, person.part(), consents)) {
        own.add(Verdict.satisfied(consent.place(), givenOn(consent)));
      }
    }
    if (broken.isEmpty() && own.isEmpty()) {
      return Verdict.broken("not-their-own", person.place());
    }
    return Verdict.all((broken.isEmpty() ? own : broken).stream());
  }

  private static boolean isByThoseEntitledNow(
      Placed<Consent> consent, LifeArea kind, Person person, Consents consents) {
    LocalDate day = consents.lastDay();
    return consents
        .whoConsents(person, kind, day)
        .filter(consenters -> consents.isGivenBy(consent.part(), consenters, day))
        .isPresent();
  }

  private static LocalDate givenOn(Placed<Consent> consent) {
    return consent.part().startInclusive().map(LocalDateTime::toLocalDate).orElseThrow();
  }

  private static Verdict ofChild(Placed<Person> child, CaseOnDay seen) {
    Consents consents = Consents.of(seen);
    List<Placed<Consent>> inForce = consents.inForce(child.part().id());
    if (inForce.isEmpty()) {
      return Verdict.broken("no-consent", child.place());
    }
    Verdict given =
        Verdict.all(inForce.stream().map(consent -> asGiven(consent, child.part(), seen)));
    return given.outcome() == Outcome.NOT_SATISFIED
        ? given
        : Verdict.all(
            kinds(inForce, child.part(), consents).entrySet().stream()
                .map(
                    kind ->
                        kind.getValue()
                            ? given
                            : Verdict.broken("not-entitled-now", child.place())));
  }

  /** Each kind of life area that is consented to, and whether by those entitled now. */
  private static Map<LifeArea, Boolean> kinds(
      List<Placed<Consent>> inForce, Person child, Consents consents) {
    Map<LifeArea, Boolean> kinds = new EnumMap<>(LifeArea.class);
    for (Placed<Consent> consent : inForce) {
      for (LifeArea kind : Consents.kindsOf(consent.part())) {
        kinds.merge(kind, isByThoseEntitledNow(consent, kind, child, consents), Boolean::logicalOr);
      }
    }
    return kinds;
  }

  private static Verdict asGiven(Placed<Consent> consent, Person child, CaseOnDay seen) {
    if (consent.part().givenBy().isEmpty()) {
      return Verdict.broken("no-giver", consent.place());
    }
    return Verdict.all(
        Consents.kindsOf(consent.part()).stream()
            .map(
                kind ->
                    Consents.of(seen)
                        .whoConsents(child, kind, givenOn(consent))
                        .map(consenters -> asGiven(consent, child, consenters, seen))
                        .orElseGet(() -> Verdict.broken("entitled-unknown", consent.place()))));
  }

  private static Verdict asGiven(
      Placed<Consent> consent, Person child, Consenters consenters, CaseOnDay seen) {
    Consent it = consent.part();
    if (!Consents.of(seen).isGivenBy(it, consenters, givenOn(consent))) {
      return Verdict.broken(
          consenters.persons().stream().anyMatch(it.givenBy()::contains)
              ? "not-by-all"
              : "not-entitled",
          consent.place());
    }
    boolean heard =
        it.givenBy().contains(child.id())
            || it.hearings().stream()
                .anyMatch(hearing -> hearing.child().equals(child.id()) && seen.sees(hearing.on()));
    return heard || !consenters.heard()
        ? Verdict.satisfied(consent.place(), givenOn(consent))
        : Verdict.broken("not-heard", consent.place(), seen.policy().consent().ages().heard());
  }
}
