/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * Who may consent for a person (<i>samtykkeberettiget</i>): one, several together, or a service.
 *
 * <p>Source: norway.md 0, 4e.
 */
@Value.Immutable
public abstract sealed class Consenters extends Masked permits ImmutableConsenters {
  Consenters() {}

  /** {@return the persons who consent, all of them together} */
  public abstract Set<Id<Person>> persons();

  /** {@return the service that consents, after a care order} */
  public abstract Optional<Id<Service>> service();

  /** {@return the guardians who stand beside the person, and do not consent in their place} */
  public abstract Set<Id<Person>> beside();

  /** {@return whether the person themselves is to be heard} */
  public abstract boolean heard();

  /** {@return whether the person's view carries great weight} */
  public abstract boolean greatWeight();

  /** {@return a new builder} */
  static Builder builder() {
    return ImmutableConsenters.builder();
  }

  /** Collects the parts of {@link Consenters}. */
  sealed interface Builder permits ImmutableConsenters.Builder {
    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder service(Id<Service> service);

    Builder beside(Iterable<? extends Id<Person>> beside);

    Builder heard(boolean heard);

    Builder greatWeight(boolean greatWeight);

    Consenters build();
  }
}
