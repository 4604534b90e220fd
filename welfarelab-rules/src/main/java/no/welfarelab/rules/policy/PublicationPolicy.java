/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What may be counted and given out (<i>statistikk og utlevering</i>): on which legal basis where
 * there is no consent, and how small a number may be shown. Source: norway.md 0.
 */
@Value.Immutable
public abstract sealed class PublicationPolicy permits ImmutablePublicationPolicy {
  /** Below this a cell of a table may point to a person, whatever a municipality sets. */
  private static final int LEAST = 3;

  PublicationPolicy() {}

  /** {@return the legal bases, any number for a purpose; by default none: people are asked} */
  public abstract Set<LegalBasis> legalBases();

  /**
   * {@return the fewest persons whose number is shown in a cell of a published table, at least 3;
   * smaller cells are hidden; by default 5}
   */
  @Value.Default
  public int fewestPersonsInCell() {
    return 5;
  }

  @Value.Check
  void check() {
    Least.require(LEAST, fewestPersonsInCell(), "fewestPersonsInCell");
  }

  /** {@return the handbook's} */
  public static PublicationPolicy handbook() {
    return builder().build();
  }

  /** {@return a new builder; what it is not given is as in the handbook} */
  public static Builder builder() {
    return ImmutablePublicationPolicy.builder();
  }

  /**
   * Collects the parts of a {@link PublicationPolicy}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutablePublicationPolicy.Builder {
    Builder legalBases(Iterable<? extends LegalBasis> legalBases);

    Builder fewestPersonsInCell(int fewestPersonsInCell);

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException if cells of fewer than 3 persons were shown
     */
    PublicationPolicy build();
  }
}
