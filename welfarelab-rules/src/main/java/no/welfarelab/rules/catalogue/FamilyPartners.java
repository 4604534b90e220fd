/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether partners and former partners take part as they should: FAMILY-07. */
final class FamilyPartners {
  private FamilyPartners() {}

  static Verdict takesPartAsAgreed(Placed<Person> person, CaseOnDay seen) {
    Id<Person> id = person.part().id();
    Kin kin = Kin.of(seen);
    boolean partner = kin.hasPartnerAtHome(id);
    Set<Id<Person>> former = kin.formerPartnersOf(id);
    if (!partner && former.isEmpty()) {
      return Verdict.notApplicable();
    }
    Optional<Boolean> takesPart = person.part().participates();
    if (takesPart.isEmpty()) {
      return Verdict.unknown("takes-part", Role.CITIZEN, person.place());
    }
    Verdict asPartner =
        partner ? asPartner(person, takesPart.get(), seen) : Verdict.notApplicable();
    Verdict asFormer =
        takesPart.get() && person.part().standing() != Standing.CITIZEN
            ? asFormerPartner(person, former, seen)
            : Verdict.notApplicable();
    return asPartner.and(asFormer);
  }

  private static Verdict asPartner(Placed<Person> person, boolean takesPart, CaseOnDay seen) {
    return takesPart
        ? Verdict.satisfied(person.place())
        : Explained.of(Matter.PARTNER_TAKES_NO_PART, person.part().id(), seen)
            .map(Verdict::satisfied)
            .orElseGet(() -> Verdict.broken("no-reason", person.place()));
  }

  /** The adults concerned are the citizens, and whoever was the partner. */
  private static Verdict asFormerPartner(
      Placed<Person> person, Set<Id<Person>> former, CaseOnDay seen) {
    if (former.isEmpty()) {
      return Verdict.notApplicable();
    }
    boolean agreed =
        seen.persons().stream()
            .map(Placed::part)
            .filter(it -> it.standing() == Standing.CITIZEN || former.contains(it.id()))
            .filter(it -> it.isAdultOn(seen.day()).orElse(true))
            .map(Person::id)
            .allMatch(person.part().agreedToBy()::contains);
    return agreed
        ? Verdict.satisfied(person.place())
        : Verdict.unknown("former-partner-agreed", Role.CITIZEN, person.place());
  }
}
