/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {
  @ParameterizedTest
  @CsvSource({
    "03851598730, BIRTH_NUMBER, PLUS_80, RULE_1964",
    "30908299902, BIRTH_NUMBER, PLUS_80, RULE_2032",
    "41819077302, D_NUMBER,     PLUS_80, RULE_1964",
    "41819077906, D_NUMBER,     PLUS_80, RULE_2032",
    "10915596784, BIRTH_NUMBER, PLUS_80, RULE_1964",
    "50846202355, D_NUMBER,     PLUS_80, RULE_1964",
    "13527248013, BIRTH_NUMBER, PLUS_40, RULE_1964",
    "68467038838, D_NUMBER,     PLUS_40, RULE_1964",
    "24417138435, BIRTH_NUMBER, PLUS_40, RULE_1964",
    "16526295130, BIRTH_NUMBER, PLUS_40, RULE_1964",
    "41664061188, D_NUMBER,     PLUS_65, RULE_1964",
    "25922947409, BIRTH_NUMBER, PLUS_80, RULE_1964",
    "23886799519, BIRTH_NUMBER, PLUS_80, RULE_1964",
    "03867199348, BIRTH_NUMBER, PLUS_80, RULE_1964",
    "81234567802, FH_NUMBER,    REAL,    RULE_1964",
    "91234567883, FH_NUMBER,    REAL,    RULE_1964",
    "02013299997, BIRTH_NUMBER, REAL,    RULE_1964",
    "02013299903, BIRTH_NUMBER, REAL,    RULE_2032",
    "02013299806, BIRTH_NUMBER, REAL,    RULE_1964",
    "30108299920, BIRTH_NUMBER, REAL,    RULE_1964",
    "30108299939, BIRTH_NUMBER, REAL,    RULE_2032",
    "55102499947, D_NUMBER,     REAL,    RULE_2032"
  })
  void thePublishedNumbersAreRecognised(
      String value, NationalId.Kind kind, NationalId.Series series, NationalId.Rule rule) {
    NationalId number = NationalId.of(value);
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.kind()).isEqualTo(kind);
    assertThat(number.series()).isEqualTo(series);
    assertThat(number.rule()).contains(rule);
    assertThat(NationalId.find(value)).contains(number);
    assertThat(NationalId.isNationalId(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678910",
        "20036914712",
        "29020105729",
        "13097248032",
        "13097248023",
        "41934063587"
      })
  void thePublishedWrongNumbersAreRefusedAndNotRepeated(String value) {
    assertThat(NationalId.find(value)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalId.of(value))
        .withMessage("not a national identity number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0385159873",
        "0385159873000",
        "038515 98730",
        "038515-98730",
        " 03851598730",
        "03851598730\n",
        "0385159873O",
        "０３８５１５９８７３０",
        "٠٣٨٥١٥٩٨٧٣٠"
      })
  void onlyElevenOrTwelvePlainDigitsAreANumber(String value) {
    assertThat(NationalId.find(value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"201712345678", "000000000000", "999999999999", "038515987300"})
  void anyTwelveDigitsAreADufNumberWithoutARule(String value) {
    NationalId number = NationalId.of(value);
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.kind()).isEqualTo(NationalId.Kind.DUF_NUMBER);
    assertThat(number.series()).isEqualTo(NationalId.Series.REAL);
    assertThat(number.rule()).isEmpty();
    assertThat(NationalId.isNationalId(value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "03851598730,  true",
    "81234567802,  true",
    "30908299902,  false",
    "41819077906,  false",
    "201712345678, false"
  })
  void whoeverWantsTheStricterRuleAloneAsksForIt(String value, boolean strict) {
    assertThat(
            NationalId.find(value)
                .filter(number -> number.rule().equals(Optional.of(NationalId.Rule.RULE_1964)))
                .isPresent())
        .isEqualTo(strict);
  }

  @ParameterizedTest
  @ValueSource(strings = {"03851598730", "201712345678"})
  void aNumberPrintsMasked(String value) {
    assertThat(NationalId.of(value)).hasToString("***");
  }

  @Test
  void numbersOfTheSameDigitsAreEqual() {
    assertThat(NationalId.of("03851598730"))
        .isEqualTo(NationalId.of("03851598730"))
        .hasSameHashCodeAs(NationalId.of("03851598730"))
        .isNotEqualTo(NationalId.of("10915596784"))
        .isNotEqualTo("03851598730");
  }

  @Test
  void theYear00CountsAsALeapYear() {
    assertThat(anyEndingIsValid("298200123")).isTrue();
    assertThat(anyEndingIsValid("298201123")).isFalse();
  }

  private static boolean anyEndingIsValid(String nine) {
    for (int control = 0; control < 100; control++) {
      if (NationalId.isNationalId(nine + control / 10 + control % 10)) {
        return true;
      }
    }
    return false;
  }
}
