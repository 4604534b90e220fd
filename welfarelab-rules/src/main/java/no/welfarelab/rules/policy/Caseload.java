/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import org.immutables.value.Value;

/**
 * How many cases an investment leader has (<i>saksmengde</i>): so many open ones at such a share of
 * full time, and at another share in proportion.
 *
 * <p>The handbook's figures are derived: the pilot had 20 cases and 4 leaders at 45 %. Source:
 * PROBA 2.2, 3.
 */
@Value.Immutable
public abstract sealed class Caseload permits ImmutableCaseload {
  private static final int FULL_TIME = 100;

  Caseload() {}

  /** {@return the most open cases at the share, at least 1; by default 5} */
  @Value.Default
  public int cases() {
    return 5;
  }

  /** {@return the share of full time, from 1 to 100 percent; by default 45} */
  @Value.Default
  public int sharePercent() {
    return 45;
  }

  @Value.Check
  void check() {
    Least.require(1, cases(), "cases");
    Least.require(1, sharePercent(), "sharePercent");
    if (sharePercent() > FULL_TIME) {
      throw new IllegalArgumentException("sharePercent is more than 100");
    }
  }

  /** {@return the handbook's} */
  public static Caseload handbook() {
    return builder().build();
  }

  /** {@return a new builder; what it is not given is as in the handbook} */
  public static Builder builder() {
    return ImmutableCaseload.builder();
  }

  /** Collects the parts of a {@link Caseload}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableCaseload.Builder {
    Builder cases(int cases);

    Builder sharePercent(int sharePercent);

    /**
     * {@return the caseload}
     *
     * @throws IllegalArgumentException if a number is too small, or the share is over 100
     */
    Caseload build();
  }
}
