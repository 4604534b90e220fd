/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.team;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * That someone was introduced before a role began (<i>introduksjon</i>): to the case, or to the way
 * of working. Source: PROBA 6.1, 6.3, 6.8.
 */
@Value.Immutable
public abstract sealed class Introduction extends Masked permits ImmutableIntroduction {
  Introduction() {}

  /** {@return the day they were introduced to the case and the role} */
  public abstract Optional<LocalDate> toCaseOn();

  /** {@return the day they had the introduction to the way of working} */
  public abstract Optional<LocalDate> toWayOfWorkingOn();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableIntroduction.builder();
  }

  /** Collects the parts of an {@link Introduction}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableIntroduction.Builder {
    Builder toCaseOn(LocalDate toCaseOn);

    Builder toWayOfWorkingOn(LocalDate toWayOfWorkingOn);

    /** {@return the introduction} */
    Introduction build();
  }
}
