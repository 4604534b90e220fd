/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import org.immutables.value.Value;

/**
 * How much a plan asks for at once, and how far ahead (<i>grenser for planen</i>). Source: PROBA
 * 4.2, 4.4, 5.1.
 */
@Value.Immutable
public abstract sealed class PlanLimits permits ImmutablePlanLimits {
  PlanLimits() {}

  /**
   * {@return within how many days of each other measures marked <i>together</i> start, 0 for the
   * same day; by default 14}
   */
  @Value.Default
  public int simultaneityInDays() {
    return 14;
  }

  /** {@return the most open tasks of one family member, at least 1; by default 5} */
  @Value.Default
  public int mostOpenTasks() {
    return 5;
  }

  /**
   * {@return in how many months a task may be due before it is distant, and is to be split or have
   * a check on the way, at least 1; by default 6}
   */
  @Value.Default
  public int distantTaskInMonths() {
    return 6;
  }

  @Value.Check
  void check() {
    Least.require(0, simultaneityInDays(), "simultaneityInDays");
    Least.require(1, mostOpenTasks(), "mostOpenTasks");
    Least.require(1, distantTaskInMonths(), "distantTaskInMonths");
  }

  /** {@return the handbook's} */
  public static PlanLimits handbook() {
    return builder().build();
  }

  /** {@return a new builder; what it is not given is as in the handbook} */
  public static Builder builder() {
    return ImmutablePlanLimits.builder();
  }

  /** Collects the parts of {@link PlanLimits}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutablePlanLimits.Builder {
    Builder simultaneityInDays(int simultaneityInDays);

    Builder mostOpenTasks(int mostOpenTasks);

    Builder distantTaskInMonths(int distantTaskInMonths);

    /**
     * {@return the limits}
     *
     * @throws IllegalArgumentException if a number is too small
     */
    PlanLimits build();
  }
}
