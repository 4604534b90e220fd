/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import org.immutables.value.Value;

/**
 * How often a team meets, and for how long (<i>grenser for møtene</i>): more often at first, and
 * longer. Source: PROBA 4.2.
 */
@Value.Immutable
public abstract sealed class MeetingLimits permits ImmutableMeetingLimits {
  MeetingLimits() {}

  /** {@return the most days between meetings at first, at least 1; by default 42} */
  @Value.Default
  public int longestGapAtFirstInDays() {
    return 42;
  }

  /** {@return how many months <i>at first</i> lasts, 0 for not at all; by default 6} */
  @Value.Default
  public int atFirstInMonths() {
    return 6;
  }

  /** {@return the most days between meetings later, at least 1; by default 90} */
  @Value.Default
  public int longestGapLaterInDays() {
    return 90;
  }

  /** {@return how many meetings are first ones, 0 for none; by default 2} */
  @Value.Default
  public int firstMeetings() {
    return 2;
  }

  /** {@return the fewest minutes set aside for each of the first meetings; by default 120} */
  @Value.Default
  public int firstMeetingInMinutes() {
    return 120;
  }

  @Value.Check
  void check() {
    Least.require(1, longestGapAtFirstInDays(), "longestGapAtFirstInDays");
    Least.require(0, atFirstInMonths(), "atFirstInMonths");
    Least.require(1, longestGapLaterInDays(), "longestGapLaterInDays");
    Least.require(0, firstMeetings(), "firstMeetings");
    Least.require(0, firstMeetingInMinutes(), "firstMeetingInMinutes");
  }

  /** {@return the handbook's} */
  public static MeetingLimits handbook() {
    return builder().build();
  }

  /** {@return a new builder; what it is not given is as in the handbook} */
  public static Builder builder() {
    return ImmutableMeetingLimits.builder();
  }

  /** Collects the parts of {@link MeetingLimits}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMeetingLimits.Builder {
    Builder longestGapAtFirstInDays(int longestGapAtFirstInDays);

    Builder atFirstInMonths(int atFirstInMonths);

    Builder longestGapLaterInDays(int longestGapLaterInDays);

    Builder firstMeetings(int firstMeetings);

    Builder firstMeetingInMinutes(int firstMeetingInMinutes);

    /**
     * {@return the limits}
     *
     * @throws IllegalArgumentException if a number is too small
     */
    MeetingLimits build();
  }
}
