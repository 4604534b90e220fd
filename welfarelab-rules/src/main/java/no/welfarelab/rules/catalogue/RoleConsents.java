/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.responsibility.May;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who signed a consent: ROLE-02. Whether all who must did is for the rules of consent to say. */
final class RoleConsents {
  private RoleConsents() {}

  static Verdict signedByWhoMay(Placed<Consent> consent, CaseOnDay seen) {
    if (consent.part().startInclusive().isEmpty()) {
      return Verdict.notApplicable();
    }
    if (consent.part().givenBy().isEmpty()) {
      return Verdict.unknown("consent-giver", Role.INVESTMENT_LEADER, consent.place());
    }
    LocalDate on = consent.part().startInclusive().get().toLocalDate();
    return Verdict.all(
        areas(consent.part()).values().stream().map(area -> signed(consent, area, on, seen)));
  }

  /** The ages differ for health and for all else; of each at most one area is looked at. */
  private static Map<LifeArea, LifeArea> areas(Consent consent) {
    Map<LifeArea, LifeArea> areas = new EnumMap<>(LifeArea.class);
    Set<LifeArea> named =
        consent.lifeAreas().stream()
            .filter(area -> !consent.excludedLifeAreas().contains(area))
            .collect(Collectors.toSet());
    for (LifeArea area : named.isEmpty() ? Set.of(LifeArea.HOUSING) : named) {
      areas.putIfAbsent(area.aboutHealth() ? LifeArea.PHYSICAL_HEALTH : LifeArea.HOUSING, area);
    }
    return areas;
  }

  private static Verdict signed(
      Placed<Consent> consent, LifeArea area, LocalDate on, CaseOnDay seen) {
    Path place = consent.place().then("givenBy");
    Set<May> answers =
        consent.part().givenBy().stream()
            .map(
                who ->
                    RoleActs.may(seen)
                        .maySignConsent(who, consent.part().person(), area, on)
                        .answer())
            .collect(Collectors.toSet());
    if (answers.contains(May.YES)) {
      return Verdict.satisfied(place, on);
    }
    return answers.contains(May.NOT_KNOWN)
        ? unknown(consent, seen)
        : Verdict.broken("not-consenter", place, on);
  }

  private static Verdict unknown(Placed<Consent> consent, CaseOnDay seen) {
    Optional<Placed<Person>> person = seen.person(consent.part().person());
    boolean born = person.flatMap(it -> it.part().birthDate()).isPresent();
    return born
        ? Verdict.unknown("entitled-consenter", Role.FAMILY_MEMBER, consent.place())
        : Verdict.unknown(
            "birth-date", Role.CITIZEN, person.map(Placed::place).orElse(consent.place()));
  }
}
