/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.util.List;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * How the people of a case belong together (<i>familie</i>).
 *
 * <p>Source: PROBA 2.4.2, 6.5.
 */
@Value.Immutable
public abstract sealed class Family extends Masked permits ImmutableFamily {
  Family() {}

  /** {@return what one person is to another} */
  public abstract List<Relation> relations();

  /** {@return a family of which nothing is known} */
  public static Family empty() {
    return builder().build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableFamily.builder();
  }

  /** Collects the parts of a {@link Family}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableFamily.Builder {
    Builder relations(Iterable<? extends Relation> relations);

    /** {@return the family} */
    Family build();
  }
}
