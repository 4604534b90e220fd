/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.meeting;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * That a service has documented a meeting in its own case system (<i>dokumentasjon i eget
 * fagsystem</i>). Source: PROBA 4.2.
 */
@Value.Immutable
public abstract sealed class Documentation extends Masked permits ImmutableDocumentation {
  Documentation() {}

  /** {@return the service} */
  public abstract Id<Service> service();

  /** {@return the day it was confirmed} */
  public abstract Optional<LocalDate> on();

  /** {@return who confirmed it} */
  public abstract Optional<Id<Person>> by();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableDocumentation.builder();
  }

  /** Collects the parts of a {@link Documentation}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableDocumentation.Builder {
    Builder service(Id<Service> service);

    Builder on(LocalDate on);

    Builder by(Id<Person> by);

    /**
     * {@return the documentation}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Documentation build();
  }
}
