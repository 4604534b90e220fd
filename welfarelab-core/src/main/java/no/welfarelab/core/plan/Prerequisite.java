/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * Something that must be so before a measure starts (<i>forutsetning</i>), other than another
 * measure.
 *
 * <p>Source: PROBA 5.1, 6.3.
 */
@Value.Immutable
public abstract sealed class Prerequisite extends Masked permits ImmutablePrerequisite {
  Prerequisite() {}

  /** {@return what must be so; personal data} */
  public abstract String text();

  /** {@return since when it is so; empty while it is not, or while nobody has said} */
  public abstract Optional<LocalDate> metOn();

  /**
   * {@return this prerequisite, met}
   *
   * @param day since when it is so
   */
  public Prerequisite metAt(LocalDate day) {
    return ((ImmutablePrerequisite) this).withMetOn(day);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutablePrerequisite.builder();
  }

  /** Collects the parts of a {@link Prerequisite}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutablePrerequisite.Builder {
    Builder text(String text);

    Builder metOn(LocalDate metOn);

    /**
     * {@return the prerequisite}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Prerequisite build();
  }
}
