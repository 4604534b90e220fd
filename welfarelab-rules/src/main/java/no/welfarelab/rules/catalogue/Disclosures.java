/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/**
 * What was shared, and on which basis: CONSENT-04, -05, -08 and -13.
 *
 * <p>Each asks its own question, so that a fault is told once: whether any consent of the person
 * allowed it (-04), whether it rests on one that was withdrawn (-05), whether a party without
 * statutory confidentiality is named with the life areas (-08), and whether a basis is named at all
 * (-13). A no that is as late as a consent or later takes its place.
 */
final class Disclosures {
  private static final Path DISCLOSURES = Path.ROOT.then("disclosures");

  private Disclosures() {}

  /** Those made by the day, and those without a date. */
  static List<Placed<Disclosure>> all(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().disclosures(),
        DISCLOSURES,
        disclosure -> disclosure.at().map(LocalDateTime::toLocalDate));
  }

  static Verdict wasAllowed(Placed<Disclosure> disclosure, CaseOnDay seen) {
    Disclosure it = disclosure.part();
    if (it.statute().isPresent() && it.consent().isEmpty()) {
      return byStatute(disclosure, it.statute().get());
    }
    if (it.statute().filter(statute -> holds(statute, it)).isPresent()) {
      return Verdict.satisfied(disclosure.place());
    }
    if (mayBeReport(it)) {
      return Verdict.notApplicable();
    }
    Verdict complete = isComplete(disclosure);
    if (complete.outcome() == Outcome.NOT_SATISFIED) {
      return complete;
    }
    return says(it.purpose().isPresent(), "no-purpose", disclosure)
        .and(each(disclosure, (person, place) -> allowed(it, person, place, seen)));
  }

  /** The duty to report to child protection asks for no consent; CONSENT-13 asks for the law. */
  private static boolean mayBeReport(Disclosure disclosure) {
    return disclosure.recipient().equals(Services.CHILD_PROTECTION)
        && disclosure.consent().isEmpty();
  }

  private static Verdict byStatute(Placed<Disclosure> disclosure, LawReference statute) {
    if (statute.period().isPresent() && disclosure.part().at().isEmpty()) {
      return Verdict.broken("no-time", disclosure.place());
    }
    return has(holds(statute, disclosure.part()), "law-not-in-force", disclosure);
  }

  private static boolean holds(LawReference statute, Disclosure disclosure) {
    return statute.period().isEmpty()
        || disclosure
            .at()
            .filter(at -> statute.period().get().contains(at.toLocalDate()))
            .isPresent();
  }

  private static Verdict isComplete(Placed<Disclosure> disclosure) {
    Disclosure it = disclosure.part();
    return Verdict.all(
        Stream.of(
            says(it.at().isPresent(), "no-time", disclosure),
            says(!it.persons().isEmpty(), "no-persons", disclosure),
            says(!it.lifeAreas().isEmpty(), "no-areas", disclosure)));
  }

  /** What has to be there for the rest to be judged. */
  private static Verdict says(boolean so, String otherwise, Placed<Disclosure> disclosure) {
    return so ? Verdict.notApplicable() : Verdict.broken(otherwise, disclosure.place());
  }

  private static Verdict has(boolean so, String otherwise, Placed<Disclosure> disclosure) {
    return so
        ? Verdict.satisfied(disclosure.place())
        : Verdict.broken(otherwise, disclosure.place());
  }

  private interface OfPerson {
    Verdict judge(Id<Person> person, Path place);
  }

  private static Verdict each(Placed<Disclosure> disclosure, OfPerson judge) {
    Path persons = disclosure.place().then("persons");
    return Verdict.each(
        disclosure.part().persons(), (person, i) -> judge.judge(person, persons.then(i)));
  }

  private static Verdict allowed(Disclosure it, Id<Person> person, Path place, CaseOnDay seen) {
    LocalDateTime at = it.at().orElseThrow();
    return Verdict.all(
        it.lifeAreas().stream()
            .map(
                area -> {
                  List<Consent> named =
                      naming(it, person, seen).stream().filter(c -> covers(c, area)).toList();
                  List<Consent> standing =
                      named.stream()
                          .filter(c -> !isRefused(c, it.recipient(), area, at, seen))
                          .toList();
                  if (standing.isEmpty()) {
                    return Verdict.broken(
                        named.isEmpty() ? "not-covered" : "refused", place, at.toLocalDate());
                  }
                  return standing.stream().allMatch(c -> Consents.of(seen).isKnownInvalid(c, area))
                      ? Verdict.broken("not-valid", place, at.toLocalDate())
                      : Verdict.satisfied(place);
                }));
  }

  /** The person's consents in force at the instant that name the recipient, for the purpose. */
  private static List<Consent> naming(Disclosure it, Id<Person> person, CaseOnDay seen) {
    List<Consent> naming = new ArrayList<>();
    for (Placed<Consent> placed : Consents.of(seen).about(person)) {
      Consent consent = placed.part();
      if (it.at().filter(consent::isInForce).isPresent()
          && consent.services().contains(it.recipient())
          && !consent.excludedServices().contains(it.recipient())
          && it.purpose().map(consent.purposes()::contains).orElse(true)) {
        naming.add(consent);
      }
    }
    return naming;
  }

  private static boolean covers(Consent consent, LifeArea area) {
    return consent.lifeAreas().contains(area) && !consent.excludedLifeAreas().contains(area);
  }

  private static boolean isRefused(
      Consent consent, Id<Service> service, LifeArea area, LocalDateTime at, CaseOnDay seen) {
    return Consents.of(seen).isRefused(consent, service, Optional.of(area), at);
  }

  static Verdict restsOnNoWithdrawn(Placed<Disclosure> disclosure, CaseOnDay seen) {
    Disclosure it = disclosure.part();
    Optional<Consent> cited = it.consent().flatMap(Consents.of(seen)::find);
    if (it.at().isEmpty() || (cited.isEmpty() && it.statute().isEmpty())) {
      return Verdict.notApplicable();
    }
    LocalDateTime at = it.at().get();
    Optional<LocalDateTime> withdrawn = cited.flatMap(consent -> withdrawnBy(consent, at));
    if (withdrawn.isPresent() && it.statute().isEmpty()) {
      return Verdict.broken("withdrawn", disclosure.place(), withdrawn.get().toLocalDate());
    }
    return withdrawn.isPresent()
            || it.persons().stream()
                .flatMap(person -> Consents.of(seen).about(person).stream())
                .anyMatch(consent -> withdrawnBy(consent.part(), at).isPresent())
        ? Verdict.satisfied(disclosure.place(), at.toLocalDate())
        : Verdict.notApplicable();
  }

  private static Optional<LocalDateTime> withdrawnBy(Consent consent, LocalDateTime at) {
    return consent.withdrawnExclusive().filter(withdrawn -> !at.isBefore(withdrawn));
  }

  static Verdict partyIsNamed(Placed<Disclosure> disclosure, CaseOnDay seen) {
    Disclosure it = disclosure.part();
    if (it.statute().filter(statute -> holds(statute, it)).isPresent()) {
      return Verdict.notApplicable();
    }
    Optional<Boolean> confidential =
        seen.policy().catalogue().service(it.recipient()).map(Service::confidential);
    if (confidential.isEmpty()) {
      return Verdict.unknown("party-confidentiality", Role.INVESTMENT_LEADER, disclosure.place());
    }
    if (confidential.get()) {
      return Verdict.notApplicable();
    }
    return isComplete(disclosure)
        .and(each(disclosure, (person, place) -> isNamed(it, person, place, seen)));
  }

  private static Verdict isNamed(Disclosure it, Id<Person> person, Path place, CaseOnDay seen) {
    List<Consent> naming = naming(it, person, seen);
    if (naming.isEmpty()) {
      return it.at().isEmpty()
          ? Verdict.notApplicable()
          : Verdict.broken("party-not-named", place, it.at().get().toLocalDate());
    }
    LocalDate on = it.at().orElseThrow().toLocalDate();
    return Verdict.all(
        it.lifeAreas().stream()
            .map(
                area ->
                    naming.stream().anyMatch(consent -> covers(consent, area))
                        ? Verdict.satisfied(place)
                        : Verdict.broken("area-not-named", place, on)));
  }

  static Verdict namesBasis(Placed<Disclosure> disclosure, CaseOnDay seen) {
    Disclosure it = disclosure.part();
    if (it.statute().isPresent()) {
      return Verdict.satisfied(disclosure.place());
    }
    if (it.consent().isEmpty()) {
      return Verdict.broken(
          mayBeReport(it) ? "report-without-law" : "no-basis", disclosure.place());
    }
    return Consents.of(seen)
        .find(it.consent().get())
        .map(
            consent ->
                has(it.persons().contains(consent.person()), "consent-of-another", disclosure))
        .orElseGet(() -> Verdict.broken("unknown-consent", disclosure.place()));
  }
}
