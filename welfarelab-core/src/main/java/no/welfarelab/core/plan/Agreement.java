/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** A person's yes to a measure (<i>enighet</i>). Source: PROBA 4.4. */
@Value.Immutable
public abstract sealed class Agreement extends Masked permits ImmutableAgreement {
  Agreement() {}

  /** {@return who said yes} */
  public abstract Id<Person> person();

  /** {@return the day they said it} */
  public abstract Optional<LocalDate> on();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableAgreement.builder();
  }

  /** Collects the parts of an {@link Agreement}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableAgreement.Builder {
    Builder person(Id<Person> person);

    Builder on(LocalDate on);

    /**
     * {@return the agreement}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Agreement build();
  }
}
