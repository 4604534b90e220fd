/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.util.List;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What the representatives of a case may decide (<i>myndighetsrom</i>). The team and its leader
 * decide for no service.
 *
 * <p>Source: PROBA 6.4, 7.1; DOGA element 4.
 */
@Value.Immutable
public abstract sealed class Mandate extends Masked permits ImmutableMandate {
  Mandate() {}

  /** {@return the authority given to representatives} */
  public abstract List<Delegation> delegations();

  @Value.Check
  void check() {
    Identified.requireDistinct(delegations(), "delegations");
  }

  /** {@return a mandate of nothing} */
  public static Mandate empty() {
    return builder().build();
  }

  /**
   * {@return this mandate with one more delegation}
   *
   * @param delegation the delegation to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Mandate add(Delegation delegation) {
    return ((ImmutableMandate) this).withDelegations(Identified.added(delegations(), delegation));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMandate.builder();
  }

  /** Collects the parts of a {@link Mandate}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMandate.Builder {
    Builder delegations(Iterable<? extends Delegation> delegations);

    /**
     * {@return the mandate}
     *
     * @throws IllegalArgumentException if the parts contradict each other
     */
    Mandate build();
  }
}
