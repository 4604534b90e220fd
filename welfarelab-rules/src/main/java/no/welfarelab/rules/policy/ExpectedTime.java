/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import org.immutables.value.Value;

/**
 * How long something is expected to take (<i>forventet tid</i>), in whole years.
 *
 * <p>The handbook's two to three years until most are stable or sustainable are what the lab
 * expects, not what anyone measured. Source: PROBA 5.2.
 */
@Value.Immutable
public abstract sealed class ExpectedTime permits ImmutableExpectedTime {
  ExpectedTime() {}

  /** {@return the fewest years, not negative; by default 2} */
  @Value.Default
  public int shortestInYears() {
    return 2;
  }

  /** {@return the most years; by default 3} */
  @Value.Default
  public int longestInYears() {
    return 3;
  }

  @Value.Check
  void check() {
    Least.require(0, shortestInYears(), "shortestInYears");
    Least.require(0, longestInYears(), "longestInYears");
    if (longestInYears() < shortestInYears()) {
      throw new IllegalArgumentException("longestInYears is less than shortestInYears");
    }
  }

  /** {@return the handbook's} */
  public static ExpectedTime handbook() {
    return builder().build();
  }

  /** {@return a new builder; what it is not given is as in the handbook} */
  public static Builder builder() {
    return ImmutableExpectedTime.builder();
  }

  /** Collects the parts of an {@link ExpectedTime}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableExpectedTime.Builder {
    Builder shortestInYears(int shortestInYears);

    Builder longestInYears(int longestInYears);

    /**
     * {@return the expected time}
     *
     * @throws IllegalArgumentException if a number is negative, or the longest less than the
     *     shortest
     */
    ExpectedTime build();
  }
}
