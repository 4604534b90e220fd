/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.mandate.Decision;
import org.immutables.value.Value;

/**
 * An earlier refusal looked at again in the light of the mapping (<i>ny vurdering av avslag</i>).
 * Source: PROBA 5.1, 5.3, 6.2.
 */
@Value.Immutable
public abstract sealed class SecondLook extends Masked permits ImmutableSecondLook {
  SecondLook() {}

  /** {@return the decision that refused} */
  public abstract Id<Decision> decision();

  /** {@return the day it was looked at again} */
  public abstract Optional<LocalDate> on();

  /** {@return who looked} */
  public abstract Set<Id<Person>> by();

  /** {@return what they found; personal data} */
  public abstract Optional<String> conclusion();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableSecondLook.builder();
  }

  /** Collects the parts of a {@link SecondLook}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableSecondLook.Builder {
    Builder decision(Id<Decision> decision);

    Builder on(LocalDate on);

    Builder by(Iterable<? extends Id<Person>> by);

    Builder conclusion(String conclusion);

    /**
     * {@return the second look}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    SecondLook build();
  }
}
