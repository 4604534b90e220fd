/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.CareOrder;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.citizen.ParentalResponsibility;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Consenters;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.service.Service;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;

/** The consents and the noes of a case, by whose they are, and who may give them. */
final class Consents {
  private static final Path CONSENTS = Path.ROOT.then("consents");

  private final CaseOnDay seen;
  private final List<Placed<Consent>> consents;
  private final Map<Id<Person>, List<Placed<Consent>>> about = new HashMap<>();
  private final Map<Id<Consent>, Consent> byId = new HashMap<>();
  private final Map<Id<Person>, List<Refusal>> refusals = new HashMap<>();
  private final Map<Id<Person>, List<Guardianship>> guardianships = new HashMap<>();
  private final Map<Id<Person>, List<CareOrder>> careOrders = new HashMap<>();
  private final Map<Id<Person>, List<ParentalResponsibility>> responsibilities = new HashMap<>();

  private Consents(CaseOnDay seen) {
    this.seen = seen;
    consents =
        seen.placed(
            seen.theCase().consents(),
            CONSENTS,
            consent -> consent.startInclusive().map(LocalDateTime::toLocalDate));
    consents.forEach(consent -> put(about, consent.part().person(), consent));
    consents.forEach(consent -> byId.put(consent.part().id(), consent.part()));
    // One of a later day too: it ends nothing that is shared by the day.
    seen.theCase().refusals().forEach(it -> put(refusals, it.person(), it));
    Family family = seen.theCase().family();
    family.guardianships().forEach(it -> put(guardianships, it.person(), it));
    family.careOrders().forEach(it -> put(careOrders, it.child(), it));
    family.parentalResponsibilities().forEach(it -> put(responsibilities, it.child(), it));
  }

  /** Made once a check. */
  static Consents of(CaseOnDay seen) {
    return seen.shared(Consents.class, Consents::new);
  }

  static <K, V> void put(Map<K, List<V>> lists, K key, V value) {
    lists.computeIfAbsent(key, it -> new ArrayList<>()).add(value);
  }

  /** Those given by the day, and those that say no start. */
  static List<Placed<Consent>> all(CaseOnDay seen) {
    return of(seen).consents;
  }

  List<Placed<Consent>> about(Id<Person> person) {
    return about.getOrDefault(person, List.of());
  }

  List<Refusal> refusalsOf(Id<Person> person) {
    return refusals.getOrDefault(person, List.of());
  }

  Optional<Consent> find(Id<Consent> id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Those that let services work together as the day ends, or as the case was closed. */
  List<Placed<Consent>> inForce(Id<Person> person) {
    return about(person).stream()
        .filter(consent -> consent.part().purposes().contains(Purpose.COORDINATION))
        .filter(consent -> consent.part().isInForce(lastInstant()))
        .toList();
  }

  private LocalDateTime lastInstant() {
    return closedOn()
        .map(LocalDate::atStartOfDay)
        .orElseGet(() -> seen.day().atTime(LocalTime.MAX));
  }

  /** The day on whose state the sharing is judged. */
  LocalDate lastDay() {
    return lastInstant().toLocalDate();
  }

  /** After its closing nothing more is shared in a case. */
  Optional<LocalDate> closedOn() {
    return seen.closing().flatMap(Closing::on);
  }

  /** Who may consent for a person; empty while that is not known. */
  Optional<Consenters> whoConsents(Person person, LifeArea area, LocalDate day) {
    Family family =
        Family.builder()
            .guardianships(guardianships.getOrDefault(person.id(), List.of()))
            .careOrders(careOrders.getOrDefault(person.id(), List.of()))
            .parentalResponsibilities(responsibilities.getOrDefault(person.id(), List.of()))
            .build();
    return seen.policy().consent().ages().whoConsents(person, area, day, family);
  }

  /** Given by all of those persons, or by someone who spoke for that service on the day. */
  boolean isGivenBy(Consent consent, Consenters consenters, LocalDate day) {
    return consenters
        .service()
        .map(service -> consent.givenBy().stream().anyMatch(it -> speaksFor(it, service, day)))
        .orElseGet(() -> consent.givenBy().containsAll(consenters.persons()));
  }

  private boolean speaksFor(Id<Person> person, Id<Service> service, LocalDate day) {
    return seen.membershipsOf(person).stream()
        .anyMatch(
            membership ->
                membership.service().equals(Optional.of(service))
                    && membership.heldOn(day).orElse(true));
  }

  /**
   * One life area of each kind that a consent is about: health, and the rest, for each of which
   * there is an age of its own. One that names none may be about either.
   */
  static Set<LifeArea> kindsOf(Consent consent) {
    Set<LifeArea> kinds = EnumSet.noneOf(LifeArea.class);
    for (LifeArea area : consent.lifeAreas()) {
      if (!consent.excludedLifeAreas().contains(area)) {
        kinds.add(kindOf(area));
      }
    }
    return kinds.isEmpty() ? EnumSet.of(LifeArea.PHYSICAL_HEALTH, LifeArea.WORK) : kinds;
  }

  private static LifeArea kindOf(LifeArea area) {
    return area.aboutHealth() ? LifeArea.PHYSICAL_HEALTH : LifeArea.WORK;
  }

  /** Given by someone who may not, in some life area that it is about. */
  boolean isKnownInvalid(Consent consent) {
    return kindsOf(consent).stream().anyMatch(kind -> isKnownInvalid(consent, kind));
  }

  /** Given, when it was given, by someone who may not: such a consent lets nobody know anything. */
  boolean isKnownInvalid(Consent consent, LifeArea area) {
    return consent
        .startInclusive()
        .map(LocalDateTime::toLocalDate)
        .flatMap(
            day ->
                seen.person(consent.person())
                    .flatMap(person -> whoConsents(person.part(), area, day))
                    .map(consenters -> !isGivenBy(consent, consenters, day)))
        .orElse(false);
  }

  /** Said no to, at the same time as the consent or later: the later word holds, and the no. */
  boolean isRefused(
      Consent consent, Id<Service> service, Optional<LifeArea> area, LocalDateTime at) {
    return refusalsOf(consent.person()).stream()
        .anyMatch(
            refusal ->
                isAbout(refusal, service, area)
                    && refusal
                        .at()
                        .map(
                            no ->
                                !no.isAfter(at)
                                    && consent
                                        .startInclusive()
                                        .map(start -> !no.isBefore(start))
                                        .orElse(true))
                        .orElse(true));
  }

  /** A no to some life areas is no no to the service. */
  static boolean isAbout(Refusal refusal, Id<Service> service, Optional<LifeArea> area) {
    return (refusal.services().isEmpty() || refusal.services().contains(service))
        && (refusal.lifeAreas().isEmpty()
            || area.filter(refusal.lifeAreas()::contains).isPresent());
  }
}
