/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * A promise to pay over several years (<i>flerårig forpliktelse</i>). Source: DOGA premise
 * Budsjett.
 */
@Value.Immutable
public abstract sealed class Commitment extends Masked implements Identified<Commitment>
    permits ImmutableCommitment {
  Commitment() {}

  /** {@return its id, unique among the commitments of the case} */
  @Override
  public abstract Id<Commitment> id();

  /** {@return the units that pay} */
  public abstract Set<Id<Service>> payers();

  /** {@return the first budget year} */
  public abstract int firstYear();

  /** {@return the last budget year} */
  public abstract int lastYear();

  @Value.Check
  void check() {
    if (!Period.runsForward(firstYear(), lastYear())) {
      throw new IllegalArgumentException("lastYear is before firstYear");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableCommitment.builder();
  }

  /** Collects the parts of a {@link Commitment}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableCommitment.Builder {
    Builder id(Id<Commitment> id);

    Builder payers(Iterable<? extends Id<Service>> payers);

    Builder firstYear(int firstYear);

    Builder lastYear(int lastYear);

    /**
     * {@return the commitment}
     *
     * @throws IllegalStateException if a mandatory part is missing
     * @throws IllegalArgumentException if the parts contradict each other
     */
    Commitment build();
  }
}
