/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;
import org.immutables.value.Value;

/**
 * A type of measure (<i>tiltakstype</i>), such as start-up loan or support contact.
 *
 * <p>What is usual is no rule: who has the measure and what they may say at the table differs
 * between municipalities, and what counts in a case stands in the case. Source: PROBA 5.1–5.3, 6.4;
 * NTNU.
 */
@Value.Immutable
public abstract sealed class MeasureType implements Identified<MeasureType>
    permits ImmutableMeasureType {
  MeasureType() {}

  /** {@return its code, such as {@code START_UP_LOAN}} */
  @Override
  public abstract Id<MeasureType> id();

  /** {@return its name} */
  public abstract Label label();

  /** {@return the service that usually has it; empty where it differs} */
  public abstract Optional<Id<Service>> service();

  /**
   * {@return whether those who meet the law's terms have a claim to it (<i>rettighetsbasert</i>);
   * empty where it depends}
   */
  public abstract Optional<Boolean> rightsBased();

  /**
   * {@return what the authority over it usually amounts to for the one at the table; empty where it
   * differs}
   */
  public abstract Optional<Authority> usualAuthority();

  /**
   * {@return the functions on which the municipality books what it costs it; empty where none is
   * said}
   */
  public abstract Set<Id<KostraFunction>> kostraFunctions();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMeasureType.builder();
  }

  /** Collects the parts of a {@link MeasureType}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMeasureType.Builder {
    Builder id(Id<MeasureType> id);

    Builder label(Label label);

    Builder service(Id<Service> service);

    Builder rightsBased(boolean rightsBased);

    Builder usualAuthority(Authority usualAuthority);

    Builder kostraFunctions(Iterable<? extends Id<KostraFunction>> kostraFunctions);

    /**
     * {@return the type}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    MeasureType build();
  }
}
