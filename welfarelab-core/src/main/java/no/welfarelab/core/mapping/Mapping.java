/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.util.List;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What is known of the citizens' lives, seen all round (<i>360-graders kartlegging</i>).
 *
 * <p>Source: PROBA 4.2; DOGA element 6.
 */
@Value.Immutable
public abstract sealed class Mapping extends Masked permits ImmutableMapping {
  Mapping() {}

  /** {@return the needs known so far; empty while none is known} */
  public abstract List<Need> needs();

  /** {@return the versions of the work cloth} */
  public abstract List<WorkCloth> cloths();

  @Value.Check
  void check() {
    Identified.requireDistinct(needs(), "needs");
    Identified.requireDistinct(cloths(), "cloths");
  }

  /** {@return a mapping that has not begun} */
  public static Mapping empty() {
    return builder().build();
  }

  /**
   * {@return this mapping with one more need}
   *
   * @param need the need to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Mapping add(Need need) {
    return ((ImmutableMapping) this).withNeeds(Identified.added(needs(), need));
  }

  /**
   * {@return this mapping with one more version of the cloth}
   *
   * @param cloth the version to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Mapping add(WorkCloth cloth) {
    return ((ImmutableMapping) this).withCloths(Identified.added(cloths(), cloth));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMapping.builder();
  }

  /** Collects the parts of a {@link Mapping}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMapping.Builder {
    Builder needs(Iterable<? extends Need> needs);

    Builder cloths(Iterable<? extends WorkCloth> cloths);

    /**
     * {@return the mapping}
     *
     * @throws IllegalArgumentException if the parts contradict each other
     */
    Mapping build();
  }
}
