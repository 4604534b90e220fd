/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import no.welfarelab.core.WrapperStyle;
import org.immutables.value.Value;

/**
 * A sum of money (<i>beløp</i>) in whole øre: {@code ofOere(2595)} is 25,95 kr. It may be negative.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class Amount implements Comparable<Amount> permits ImmutableAmount {
  Amount() {}

  /** {@return the sum in øre; 100 øre are one krone} */
  public abstract long amountInOere();

  /**
   * {@return the amount of so many øre}
   *
   * @param amountInOere the sum in øre
   */
  public static Amount ofOere(long amountInOere) {
    return ImmutableAmount.of(amountInOere);
  }

  /**
   * {@return the amount of so many whole kroner}
   *
   * @param amountInKroner the sum in kroner
   * @throws ArithmeticException if it is beyond 9.2 × 10<sup>16</sup> kroner
   */
  public static Amount ofKroner(long amountInKroner) {
    return ofOere(Math.multiplyExact(amountInKroner, 100L));
  }

  /**
   * {@return the amount that {@link #toString()} wrote}
   *
   * @param text a whole number of øre
   * @throws IllegalArgumentException if it is none
   */
  public static Amount parse(String text) {
    try {
      Amount amount = ofOere(Long.parseLong(text));
      if (amount.toString().equals(text)) {
        return amount;
      }
    } catch (NumberFormatException e) {
      // refused below, like other spellings of a number
    }
    throw new IllegalArgumentException("an amount is a whole number of øre");
  }

  /**
   * {@return the sum of this amount and another}
   *
   * @param other the other amount
   * @throws ArithmeticException if it is beyond 9.2 × 10<sup>16</sup> kroner
   */
  public Amount plus(Amount other) {
    return ofOere(Math.addExact(amountInOere(), other.amountInOere()));
  }

  /** Orders amounts by size. */
  @Override
  public final int compareTo(Amount other) {
    return Long.compare(amountInOere(), other.amountInOere());
  }

  /** {@return the number of øre} */
  @Override
  public final String toString() {
    return Long.toString(amountInOere());
  }
}
