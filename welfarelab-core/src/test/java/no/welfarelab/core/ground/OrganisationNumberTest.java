/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {
  @ParameterizedTest
  @ValueSource(strings = {"981566378", "313876144", "310149942", "915933149", "991825827"})
  void thePublishedNumbersAreRecognised(String value) {
    OrganisationNumber number = OrganisationNumber.of(value);
    assertThat(number.value()).isEqualTo(value);
    assertThat(OrganisationNumber.find(value)).contains(number);
    assertThat(OrganisationNumber.isOrganisationNumber(value)).isTrue();
    assertThat(number).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789",
        "",
        "98156637",
        "9815663780",
        "981 566 378",
        " 981566378",
        "981566378\n",
        "98156637O",
        "９８１５６６３７８"
      })
  void anythingElseIsRefusedAndNotRepeated(String value) {
    assertThat(OrganisationNumber.find(value)).isEmpty();
    assertThat(OrganisationNumber.isOrganisationNumber(value)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganisationNumber.of(value))
        .withMessage("not an organisation number");
  }

  @Test
  void eightDigitsThatWouldNeedAControlDigitOfTenHaveNone() {
    for (int control = 0; control < 10; control++) {
      assertThat(OrganisationNumber.find("80000005" + control)).isEmpty();
    }
  }

  @Test
  void aRestOfNoughtHasTheControlDigitNought() {
    assertThat(OrganisationNumber.isOrganisationNumber("800000130")).isTrue();
  }

  @Test
  void numbersOfTheSameDigitsAreEqual() {
    assertThat(OrganisationNumber.of("981566378"))
        .isEqualTo(OrganisationNumber.of("981566378"))
        .hasSameHashCodeAs(OrganisationNumber.of("981566378"))
        .isNotEqualTo(OrganisationNumber.of("313876144"));
  }
}
