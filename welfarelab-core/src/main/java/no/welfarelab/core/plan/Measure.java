/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * Something that is done to reach a goal (<i>tiltak</i>): for whom, by which service, after what.
 *
 * <p>Source: PROBA 4.2, 5.1; DOGA element 7.
 */
@Value.Immutable
public abstract sealed class Measure extends Masked implements Identified<Measure>
    permits ImmutableMeasure {
  Measure() {}

  /** {@return its id, unique among the measures of the plan} */
  @Override
  public abstract Id<Measure> id();

  /** {@return what is done; personal data} */
  public abstract String text();

  /** {@return its type in the catalogue} */
  public abstract Optional<Id<MeasureType>> type();

  /** {@return whom it concerns; empty while unknown} */
  public abstract Set<Id<Person>> persons();

  /** {@return the life area it works in} */
  public abstract Optional<LifeArea> lifeArea();

  /** {@return the phase of the journey it belongs to} */
  public abstract Optional<Phase> phase();

  /** {@return the service that provides it} */
  public abstract Optional<Id<Service>> service();

  /** {@return the goals it serves} */
  public abstract Set<Id<Goal>> goals();

  /** {@return the measures that must come first} */
  public abstract Set<Id<Measure>> after();

  /** {@return what else must be so before it starts} */
  public abstract List<Prerequisite> prerequisites();

  /** {@return who said yes to it, and when} */
  public abstract List<Agreement> agreements();

  /** {@return who carries it out, where that is not the team or the family} */
  public abstract Set<Id<Person>> executors();

  /** {@return how far it has come, as last told} */
  public abstract Optional<MeasureStatus> status();

  /** {@return the day on which it is to start} */
  public abstract Optional<LocalDate> plannedStartOn();

  /** {@return the day it started} */
  public abstract Optional<LocalDate> startedOn();

  /** {@return the day it was carried out} */
  public abstract Optional<LocalDate> doneOn();

  /**
   * {@return whether it has started: by the day it started, else by the day it was done or its
   * status}
   *
   * @param day the day asked about; what is dated later is not seen
   */
  public boolean isStartedOn(LocalDate day) {
    boolean doneByThen = doneOn().filter(done -> !done.isAfter(day)).isPresent();
    boolean told =
        status().equals(Optional.of(MeasureStatus.STARTED))
            || (status().equals(Optional.of(MeasureStatus.DONE)) && doneOn().isEmpty());
    return startedOn().map(start -> !start.isAfter(day)).orElse(doneByThen || told);
  }

  /**
   * {@return this measure, which now waits for one more}
   *
   * @param first the measure that must come first
   */
  public Measure comingAfter(Id<Measure> first) {
    return ((ImmutableMeasure) this)
        .withAfter(Stream.concat(after().stream(), Stream.of(first)).toList());
  }

  /**
   * {@return this measure, started}
   *
   * @param day the day it started
   */
  public Measure startedAt(LocalDate day) {
    return ((ImmutableMeasure) this).withStatus(MeasureStatus.STARTED).withStartedOn(day);
  }

  /**
   * {@return this measure, carried out}
   *
   * @param day the day it was carried out
   */
  public Measure finishedAt(LocalDate day) {
    return ((ImmutableMeasure) this).withStatus(MeasureStatus.DONE).withDoneOn(day);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMeasure.builder();
  }

  /** Collects the parts of a {@link Measure}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMeasure.Builder {
    Builder id(Id<Measure> id);

    Builder text(String text);

    Builder type(Id<MeasureType> type);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder lifeArea(LifeArea lifeArea);

    Builder phase(Phase phase);

    Builder service(Id<Service> service);

    Builder goals(Iterable<? extends Id<Goal>> goals);

    Builder after(Iterable<? extends Id<Measure>> after);

    Builder prerequisites(Iterable<? extends Prerequisite> prerequisites);

    Builder agreements(Iterable<? extends Agreement> agreements);

    Builder executors(Iterable<? extends Id<Person>> executors);

    Builder status(MeasureStatus status);

    Builder plannedStartOn(LocalDate plannedStartOn);

    Builder startedOn(LocalDate startedOn);

    Builder doneOn(LocalDate doneOn);

    /**
     * {@return the measure}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Measure build();
  }
}
