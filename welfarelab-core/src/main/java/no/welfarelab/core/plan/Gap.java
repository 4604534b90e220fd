/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.mapping.Need;
import org.immutables.value.Value;

/**
 * A need that no service has a measure for (<i>hull i tjenestetilbudet</i>). Source: PROBA 6.3; VP
 * aim 2.
 */
@Value.Immutable
public abstract sealed class Gap extends Masked implements Identified<Gap> permits ImmutableGap {
  Gap() {}

  /** {@return its id, unique among the gaps of the plan} */
  @Override
  public abstract Id<Gap> id();

  /** {@return the need} */
  public abstract Optional<Id<Need>> need();

  /** {@return what is missing; personal data} */
  public abstract Optional<String> text();

  /** {@return the day it was recorded} */
  public abstract Optional<LocalDate> on();

  /** {@return which alternatives were sought; personal data} */
  public abstract Optional<String> alternatives();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableGap.builder();
  }

  /** Collects the parts of a {@link Gap}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableGap.Builder {
    Builder id(Id<Gap> id);

    Builder need(Id<Need> need);

    Builder text(String text);

    Builder on(LocalDate on);

    Builder alternatives(String alternatives);

    /**
     * {@return the gap}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Gap build();
  }
}
