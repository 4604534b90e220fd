/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.Service;

/**
 * What is done about something, and how far it has come: a measure with all that belongs to it.
 *
 * @param agreed the meeting in which it was agreed on
 * @param decided the day of the service's decision, where there is one
 * @param planned the day on which it is to start, while it has not
 * @param after the numbers of those that come first
 */
record Work(
    int number,
    Theme theme,
    List<Id<Person>> persons,
    Id<Goal> goal,
    MeasureStatus status,
    LocalDate agreed,
    Optional<LocalDate> decided,
    Optional<LocalDate> planned,
    Optional<LocalDate> started,
    Optional<LocalDate> done,
    List<Integer> after) {

  static Id<Measure> measure(int number) {
    return Id.of("measure-" + number);
  }

  Id<Measure> measure() {
    return measure(number);
  }

  Id<Service> service() {
    return theme.service();
  }

  /** The challenge on the cloth that it answers. */
  Id<ClothEntry> challenge() {
    return Id.of("challenge-" + number);
  }

  Optional<Id<Application>> application() {
    return theme.decidedOn() && status != MeasureStatus.PLANNED
        ? Optional.of(Id.of("application-" + number))
        : Optional.empty();
  }

  Optional<Id<Decision>> decision() {
    return decided.map(day -> Id.of("decision-" + number));
  }

  /** The promise to pay over the years in which it costs something. */
  Id<Commitment> commitment() {
    return Id.of("commitment-" + number);
  }

  /** The first year in which it costs something. */
  Optional<Integer> firstYear() {
    return decided.map(day -> started.or(() -> planned).orElse(day).getYear());
  }
}
