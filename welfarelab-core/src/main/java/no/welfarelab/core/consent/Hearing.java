/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * A child's own view on a consent (<i>barnets mening</i>), heard from 7 years, or earlier if able.
 * Source: barnelova § 31.
 */
@Value.Immutable
public abstract sealed class Hearing extends Masked permits ImmutableHearing {
  Hearing() {}

  /** {@return the child} */
  public abstract Id<Person> child();

  /** {@return the day it was heard} */
  public abstract Optional<LocalDate> on();

  /** {@return whether the child agrees; empty if it did not say} */
  public abstract Optional<Boolean> agrees();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableHearing.builder();
  }

  /** Collects the parts of a {@link Hearing}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableHearing.Builder {
    Builder child(Id<Person> child);

    Builder on(LocalDate on);

    Builder agrees(boolean agrees);

    /**
     * {@return the hearing}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Hearing build();
  }
}
