/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import org.immutables.value.Value;

/**
 * The child welfare service's care of a child (<i>omsorgsovertakelse</i>): while it lasts the
 * service consents for the child.
 *
 * <p>Parental responsibility stays where it is. Source: norway.md 0, 4e; pasient- og
 * brukerrettighetsloven § 4-4.
 */
@Value.Immutable
public abstract sealed class CareOrder extends Masked permits ImmutableCareOrder {
  CareOrder() {}

  /** {@return the child} */
  public abstract Id<Person> child();

  /** {@return the days on which it holds; empty while unknown} */
  public abstract Optional<Period> period();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableCareOrder.builder();
  }

  /** Collects the parts of a {@link CareOrder}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableCareOrder.Builder {
    Builder child(Id<Person> child);

    Builder period(Period period);

    /**
     * {@return the care order}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    CareOrder build();
  }
}
