/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** A person's living in a home (<i>bosted</i>), all of the time or a share of it. */
@Value.Immutable
public abstract sealed class Residence extends Masked permits ImmutableResidence {
  Residence() {}

  /** {@return who lives there} */
  public abstract Id<Person> person();

  /** {@return the share of the time, 0 to 100; empty for all of it} */
  public abstract Optional<Integer> sharePercent();

  @Value.Check
  void check() {
    if (sharePercent().filter(share -> share < 0 || share > 100).isPresent()) {
      throw new IllegalArgumentException("sharePercent is not between 0 and 100");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableResidence.builder();
  }

  /** Collects the parts of a {@link Residence}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableResidence.Builder {
    Builder person(Id<Person> person);

    Builder sharePercent(int sharePercent);

    /**
     * {@return the residence}
     *
     * @throws IllegalStateException if a mandatory part is missing
     * @throws IllegalArgumentException if the parts contradict each other
     */
    Residence build();
  }
}
