/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.welfarelab.core.WrapperStyle;
import org.immutables.value.Value;

/**
 * A span of days (<i>periode</i>), from a first day, inclusive, to an end, exclusive, or open.
 *
 * <p>{@code of(1 March, 1 April)} holds the 31 days of March. A period whose two days are the same
 * holds no day. One that runs backwards is refused.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class Period permits ImmutablePeriod {
  Period() {}

  /** {@return the first day} */
  public abstract LocalDate startInclusive();

  /** {@return the day after the last; empty while the end is open} */
  public abstract Optional<LocalDate> endExclusive();

  /**
   * {@return the period from a day on, with no end}
   *
   * @param startInclusive the first day
   */
  public static Period from(LocalDate startInclusive) {
    return ImmutablePeriod.of(startInclusive, Optional.empty());
  }

  /**
   * {@return the period between two days}
   *
   * @param startInclusive the first day
   * @param endExclusive the day after the last
   * @throws IllegalArgumentException if the end is before the start
   */
  public static Period of(LocalDate startInclusive, LocalDate endExclusive) {
    return ImmutablePeriod.of(startInclusive, Optional.of(endExclusive));
  }

  /**
   * {@return the period that {@link #toString()} wrote}
   *
   * @param text two ISO dates with a slash between, or a date, a slash and two dots
   * @throws IllegalArgumentException if the text is not of that form or runs backwards
   */
  public static Period parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a period is START/END or START/..");
    }
    String end = text.substring(slash + 1);
    try {
      LocalDate start = LocalDate.parse(text.substring(0, slash));
      return end.equals("..") ? from(start) : of(start, LocalDate.parse(end));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("a period is START/END or START/..");
    }
  }

  /**
   * {@return whether time runs forwards from one to the other, or stands still}
   *
   * @param start the earlier
   * @param end the later
   * @param <C> a date, or a date with a time
   */
  public static <C extends Comparable<? super C>> boolean runsForward(C start, C end) {
    return start.compareTo(end) <= 0;
  }

  @Value.Check
  void check() {
    if (endExclusive().filter(end -> !runsForward(startInclusive(), end)).isPresent()) {
      throw new IllegalArgumentException("endExclusive is before startInclusive");
    }
  }

  /**
   * {@return whether the day lies in the period}
   *
   * @param day the day asked about
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(startInclusive()) && endExclusive().map(day::isBefore).orElse(true);
  }

  /**
   * {@return this period, ending at the day}
   *
   * @param endExclusive the day after the last
   * @throws IllegalArgumentException if the end is before the start
   */
  public Period endingAt(LocalDate endExclusive) {
    return of(startInclusive(), endExclusive);
  }

  /** {@return the two dates with a slash between; two dots for an open end} */
  @Override
  public final String toString() {
    return startInclusive() + "/" + endExclusive().map(LocalDate::toString).orElse("..");
  }
}
