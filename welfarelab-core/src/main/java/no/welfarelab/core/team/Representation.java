/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.team;

import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/** How a service chooses its representative (<i>representasjon</i>). Source: PROBA 6.3. */
@Value.Immutable
public abstract sealed class Representation extends Masked permits ImmutableRepresentation {
  Representation() {}

  /** {@return the service} */
  public abstract Id<Service> service();

  /** {@return whether it has several specialised units; empty while unknown} */
  public abstract Optional<Boolean> severalUnits();

  /** {@return who picks and replaces the representative} */
  public abstract Optional<Id<Person>> picker();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableRepresentation.builder();
  }

  /**
   * Collects the parts of a {@link Representation}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableRepresentation.Builder {
    Builder service(Id<Service> service);

    Builder severalUnits(boolean severalUnits);

    Builder picker(Id<Person> picker);

    /**
     * {@return the representation}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Representation build();
  }
}
