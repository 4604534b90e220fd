/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * How far a mark of life was seen to be there on a day (<i>observasjon</i>), by someone; the
 * citizen is one of those who see. Source: PROBA 2.1, 5.2.
 */
@Value.Immutable
public abstract sealed class Observation extends Masked implements Identified<Observation>
    permits ImmutableObservation {
  Observation() {}

  /** {@return its id, unique among the observations of the case} */
  @Override
  public abstract Id<Observation> id();

  /** {@return the mark} */
  public abstract Indicator indicator();

  /** {@return whose life; empty for the family as a whole} */
  public abstract Set<Id<Person>> persons();

  /** {@return how far it is there; empty where it was looked at and is not known} */
  public abstract Optional<Level> level();

  /** {@return the day it was seen} */
  public abstract Optional<LocalDate> on();

  /** {@return who saw it} */
  public abstract Optional<Id<Person>> by();

  /** {@return in words; personal data} */
  public abstract Optional<String> remark();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableObservation.builder();
  }

  /** Collects the parts of an {@link Observation}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableObservation.Builder {
    Builder id(Id<Observation> id);

    Builder indicator(Indicator indicator);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder level(Level level);

    Builder on(LocalDate on);

    Builder by(Id<Person> by);

    Builder remark(String remark);

    /**
     * {@return the observation}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Observation build();
  }
}
