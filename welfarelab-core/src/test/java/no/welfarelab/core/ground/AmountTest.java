/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @Test
  void aKroneIsAHundredOere() {
    assertThat(Amount.ofKroner(25)).isEqualTo(Amount.ofOere(2500));
    assertThat(Amount.ofKroner(-1).amountInOere()).isEqualTo(-100);
  }

  @Test
  void anAmountBeyondItsRangeIsRefused() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Amount.ofKroner(Long.MAX_VALUE / 100 + 1));
    assertThat(Amount.ofKroner(Long.MAX_VALUE / 100).amountInOere())
        .isEqualTo(Long.MAX_VALUE / 100 * 100);
  }

  @Test
  void anAmountPrintsItsOere() {
    assertThat(Amount.ofOere(2595)).hasToString("2595");
    assertThat(Amount.ofOere(-5)).hasToString("-5");
  }

  @Test
  void amountsAreOrderedBySize() {
    assertThat(Amount.ofOere(-1)).isLessThan(Amount.ofOere(0));
    assertThat(Amount.ofOere(1000)).isGreaterThan(Amount.ofOere(999));
    assertThat(Amount.ofOere(7)).isEqualByComparingTo(Amount.ofOere(7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " 1", "1 ", "25,95", "25.95", "1e3", "9223372036854775808", "kr 1", "+5", "٣"})
  void otherTextIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse(text))
        .withMessage("an amount is a whole number of øre");
  }
}
