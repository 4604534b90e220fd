/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import java.util.regex.Pattern;
import no.welfarelab.core.WrapperStyle;
import no.welfarelab.core.ground.Period;
import org.immutables.value.Value;

/**
 * The number of a municipality (<i>kommunenummer</i>), and the days on which it has it: numbers
 * change when counties are drawn anew.
 *
 * <p>A number is four digits, the leading zero among them. Whether a municipality has it is not
 * asked. Source: Statistics Norway, classification 131.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class MunicipalityNumber permits ImmutableMunicipalityNumber {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{4}");

  MunicipalityNumber() {}

  /** {@return the four digits} */
  public abstract String value();

  /** {@return the days on which the municipality has the number} */
  public abstract Period period();

  /**
   * {@return the number, with its days}
   *
   * @param value four digits
   * @param period the days on which the municipality has it
   * @throws IllegalArgumentException if {@link #isMunicipalityNumber} refuses the digits
   */
  public static MunicipalityNumber of(String value, Period period) {
    return ImmutableMunicipalityNumber.of(value, period);
  }

  /**
   * {@return whether the characters can be a municipality's number}
   *
   * @param value the characters asked about
   */
  public static boolean isMunicipalityNumber(String value) {
    return SHAPE.matcher(value).matches();
  }

  @Value.Check
  void check() {
    if (!isMunicipalityNumber(value())) {
      throw new IllegalArgumentException("a municipality's number is four digits");
    }
  }
}
