/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import java.util.Optional;
import java.util.regex.Pattern;
import no.welfarelab.core.WrapperStyle;
import org.immutables.value.Value;

/**
 * The number of a unit in the register of legal entities (<i>organisasjonsnummer</i>).
 *
 * <p>It has nine digits, of which the last is a control digit: the digits weighted by 3, 2, 7, 6,
 * 5, 4, 3, 2 and 1 add up to a multiple of 11. The check finds typing errors; whether a unit has
 * the number is not asked. A number is no personal data and prints in full. Source:
 * enhetsregisterloven § 5.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class OrganisationNumber permits ImmutableOrganisationNumber {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{9}");
  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2, 1};

  OrganisationNumber() {}

  /** {@return the nine digits} */
  public abstract String value();

  /**
   * {@return the number written in these characters; empty if they are none}
   *
   * @param value the characters asked about, without spaces
   */
  public static Optional<OrganisationNumber> find(String value) {
    return isOrganisationNumber(value)
        ? Optional.of(ImmutableOrganisationNumber.of(value))
        : Optional.empty();
  }

  /**
   * {@return the number written in these characters}
   *
   * @param value nine digits
   * @throws IllegalArgumentException if they are no organisation number; the message does not
   *     repeat them
   */
  public static OrganisationNumber of(String value) {
    return find(value)
        .orElseThrow(() -> new IllegalArgumentException("not an organisation number"));
  }

  /**
   * {@return whether the characters are an organisation number}
   *
   * @param value the characters asked about, without spaces
   */
  public static boolean isOrganisationNumber(String value) {
    if (!SHAPE.matcher(value).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (value.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }

  /** {@return the nine digits} */
  @Override
  public final String toString() {
    return value();
  }
}
