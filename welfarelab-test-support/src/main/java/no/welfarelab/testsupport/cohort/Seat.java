/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Role;

/** A place in the team: who represents which service from when until when. */
record Seat(Id<Person> person, Id<Service> service, Role role, Period period) {

  boolean heldOn(LocalDate day) {
    return period.contains(day);
  }

  LocalDate from() {
    return period.startInclusive();
  }

  /** What the representative may say of most of what the service has. */
  Authority authority() {
    return themes().stream()
        .filter(Theme::decidedOn)
        .findFirst()
        .or(() -> themes().stream().findFirst())
        .map(Theme::authority)
        .orElse(Authority.ADVISES);
  }

  boolean decides() {
    return authority() != Authority.ADVISES && authority() != Authority.OWN_TIME;
  }

  List<Id<MeasureType>> types() {
    return themes().stream().filter(Theme::decidedOn).map(Theme::type).toList();
  }

  private List<Theme> themes() {
    return Theme.all().stream().filter(theme -> theme.service().equals(service)).toList();
  }

  /** The same seat under someone else, until a day and from it. */
  List<Seat> handedOver(Id<Person> successor, LocalDate day) {
    Optional<LocalDate> end = period.endExclusive();
    return List.of(
        new Seat(person, service, role, Period.of(from(), day)),
        new Seat(
            successor,
            service,
            role,
            end.map(last -> Period.of(day, last)).orElseGet(() -> Period.from(day))));
  }
}
