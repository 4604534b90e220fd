/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * The trace of an entry that a version of the cloth leaves out (<i>fjernet innføring</i>). Source:
 * PROBA 4.2.
 */
@Value.Immutable
public abstract sealed class Removal extends Masked permits ImmutableRemoval {
  Removal() {}

  /** {@return the entry of the version before} */
  public abstract Id<ClothEntry> entry();

  /** {@return why it was left out; personal data} */
  public abstract Optional<String> reason();

  /** {@return who asked for it} */
  public abstract Optional<Id<Person>> saidBy();

  /**
   * {@return the trace of an entry that was left out}
   *
   * @param entry the entry of the version before
   * @param reason why
   * @param saidBy who asked for it
   */
  public static Removal of(Id<ClothEntry> entry, String reason, Id<Person> saidBy) {
    return builder().entry(entry).reason(reason).saidBy(saidBy).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableRemoval.builder();
  }

  /** Collects the parts of a {@link Removal}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableRemoval.Builder {
    Builder entry(Id<ClothEntry> entry);

    Builder reason(String reason);

    Builder saidBy(Id<Person> saidBy);

    /**
     * {@return the removal}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Removal build();
  }
}
