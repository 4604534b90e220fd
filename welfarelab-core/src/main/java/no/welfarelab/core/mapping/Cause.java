/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** What someone sees as a cause of a challenge (<i>årsak</i>). Source: PROBA 4.2. */
@Value.Immutable
public abstract sealed class Cause extends Masked permits ImmutableCause {
  Cause() {}

  /** {@return the cause; personal data} */
  public abstract String text();

  /** {@return who sees it so} */
  public abstract Optional<Id<Person>> saidBy();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableCause.builder();
  }

  /** Collects the parts of a {@link Cause}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableCause.Builder {
    Builder text(String text);

    Builder saidBy(Id<Person> saidBy);

    /**
     * {@return the cause}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Cause build();
  }
}
