/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import no.welfarelab.core.consent.ConsentAges;
import org.immutables.value.Value;

/**
 * What a municipality sets for consent (<i>retningslinjer for samtykke</i>): from which ages people
 * consent and are heard, and how long a consent stands before it is looked at again. Source:
 * norway.md 0.
 */
@Value.Immutable
public abstract sealed class ConsentPolicy permits ImmutableConsentPolicy {
  ConsentPolicy() {}

  /** {@return the ages from which people consent and are heard; by default the handbook's} */
  @Value.Default
  public ConsentAges ages() {
    return ConsentAges.handbook();
  }

  /**
   * {@return the months within which a consent in force is reviewed with the citizen, at least 1;
   * by default 12}
   */
  @Value.Default
  public int reviewInMonths() {
    return 12;
  }

  @Value.Check
  void check() {
    Least.require(1, reviewInMonths(), "reviewInMonths");
  }

  /** {@return the handbook's} */
  public static ConsentPolicy handbook() {
    return builder().build();
  }

  /** {@return a new builder; what it is not given is as in the handbook} */
  public static Builder builder() {
    return ImmutableConsentPolicy.builder();
  }

  /** Collects the parts of a {@link ConsentPolicy}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableConsentPolicy.Builder {
    Builder ages(ConsentAges ages);

    Builder reviewInMonths(int reviewInMonths);

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException if the number is too small
     */
    ConsentPolicy build();
  }
}
