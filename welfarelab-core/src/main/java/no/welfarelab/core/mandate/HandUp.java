/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * A matter outside a representative's mandate, handed to someone who may decide it (<i>løftet
 * sak</i>). Source: PROBA 6.4.
 */
@Value.Immutable
public abstract sealed class HandUp extends Masked implements Identified<HandUp>
    permits ImmutableHandUp {
  HandUp() {}

  /** {@return its id, unique among the hand-ups of the case} */
  @Override
  public abstract Id<HandUp> id();

  /** {@return the application it is about} */
  public abstract Optional<Id<Application>> application();

  /** {@return who handed it up} */
  public abstract Optional<Id<Person>> from();

  /** {@return who is to decide} */
  public abstract Optional<Id<Person>> to();

  /** {@return the day it was handed up} */
  public abstract Optional<LocalDate> on();

  /** {@return the day by which it is to be decided} */
  public abstract Optional<LocalDate> dueOn();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableHandUp.builder();
  }

  /** Collects the parts of a {@link HandUp}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableHandUp.Builder {
    Builder id(Id<HandUp> id);

    Builder application(Id<Application> application);

    Builder from(Id<Person> from);

    Builder to(Id<Person> to);

    Builder on(LocalDate on);

    Builder dueOn(LocalDate dueOn);

    /**
     * {@return the hand up}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    HandUp build();
  }
}
