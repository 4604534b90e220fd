/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * How someone's life was assessed to be on a day (<i>situasjonsvurdering</i>).
 *
 * <p>Source: PROBA 2.1, 5.2.
 */
@Value.Immutable
public abstract sealed class SituationEntry extends Masked permits ImmutableSituationEntry {
  SituationEntry() {}

  /** {@return how life was} */
  public abstract Situation situation();

  /** {@return whose life; empty for the family as a whole} */
  public abstract Set<Id<Person>> persons();

  /** {@return the day it was assessed} */
  public abstract Optional<LocalDate> on();

  /** {@return who assessed it} */
  public abstract Optional<Id<Person>> assessedBy();

  /** {@return the observations it rests on} */
  public abstract Set<Id<Observation>> evidence();

  /** {@return why a step was skipped; personal data} */
  public abstract Optional<String> explanation();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableSituationEntry.builder();
  }

  /**
   * Collects the parts of a {@link SituationEntry}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableSituationEntry.Builder {
    Builder situation(Situation situation);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder on(LocalDate on);

    Builder assessedBy(Id<Person> assessedBy);

    Builder evidence(Iterable<? extends Id<Observation>> evidence);

    Builder explanation(String explanation);

    /**
     * {@return the situation entry}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    SituationEntry build();
  }
}
