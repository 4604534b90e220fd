/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.util.Optional;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What a person needs to understand and be understood (<i>språk og tolkebehov</i>). Source: PROBA
 * 4.4, 7.1; tolkeloven § 6.
 */
@Value.Immutable
public abstract sealed class Interpretation extends Masked permits ImmutableInterpretation {
  Interpretation() {}

  /** {@return the language the person understands best, as a BCP 47 tag such as {@code ku}} */
  public abstract Optional<String> language();

  /** {@return whether an interpreter is needed; empty while nobody has said} */
  public abstract Optional<Boolean> interpreterNeeded();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableInterpretation.builder();
  }

  /**
   * Collects the parts of an {@link Interpretation}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableInterpretation.Builder {
    Builder language(String language);

    Builder interpreterNeeded(boolean interpreterNeeded);

    /** {@return the interpretation} */
    Interpretation build();
  }
}
