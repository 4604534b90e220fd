/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in the law (<i>lovhjemmel</i>), and the days on which it stood there: laws are replaced.
 */
@Value.Immutable
public abstract sealed class LawReference extends Masked permits ImmutableLawReference {
  LawReference() {}

  /** {@return the law's id, such as {@code lov-1967-02-10}} */
  public abstract String law();

  /** {@return the section, such as {@code § 13 a}} */
  public abstract String section();

  /** {@return the days on which it is in force; empty while unknown} */
  public abstract Optional<Period> period();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableLawReference.builder();
  }

  /** Collects the parts of a {@link LawReference}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableLawReference.Builder {
    Builder law(String law);

    Builder section(String section);

    Builder period(Period period);

    /**
     * {@return the law reference}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    LawReference build();
  }
}
