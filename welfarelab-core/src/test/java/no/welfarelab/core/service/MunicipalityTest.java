/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityTest {
  private static final LocalDate IN_2001 = LocalDate.of(2001, 1, 1);
  private static final LocalDate IN_2020 = LocalDate.of(2020, 1, 1);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
  private static final Municipality ASKER =
      Municipality.builder()
          .name("Asker")
          .numbers(
              List.of(
                  MunicipalityNumber.of("0220", Period.of(IN_2001, IN_2020)),
                  MunicipalityNumber.of("3025", Period.of(IN_2020, IN_2024)),
                  MunicipalityNumber.of("3203", Period.from(IN_2024))))
          .build();

  @ParameterizedTest
  @CsvSource({
    "2001-01-01, 0220",
    "2019-12-31, 0220",
    "2020-01-01, 3025",
    "2023-12-31, 3025",
    "2024-01-01, 3203",
    "2026-03-02, 3203"
  })
  void aMunicipalityHasTheNumberOfTheDay(LocalDate day, String number) {
    assertThat(ASKER.numberOn(day).map(MunicipalityNumber::value)).contains(number);
  }

  @Test
  void outsideItsPeriodsItHasNone() {
    assertThat(ASKER.numberOn(IN_2001.minusDays(1))).isEmpty();
    assertThat(Municipality.builder().name("Asker").build().numberOn(IN_2024)).isEmpty();
  }

  @Test
  void wherePeriodsOverlapTheFirstListedCounts() {
    MunicipalityNumber first = MunicipalityNumber.of("3203", Period.from(IN_2024));
    MunicipalityNumber second = MunicipalityNumber.of("3025", Period.from(IN_2020));
    Municipality overlapping =
        Municipality.builder().name("Asker").numbers(List.of(first, second)).build();
    assertThat(overlapping.numberOn(IN_2024)).contains(first);
    assertThat(overlapping.numberOn(IN_2020)).contains(second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0220", "9999"})
  void fourDigitsCanBeANumber(String value) {
    assertThat(MunicipalityNumber.isMunicipalityNumber(value)).isTrue();
    assertThat(MunicipalityNumber.of(value, Period.from(IN_2024)).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "220", "02200", "022O", " 0220", "0220\n", "０２２０"})
  void anythingElseIsRefusedAndNotRepeated(String value) {
    assertThat(MunicipalityNumber.isMunicipalityNumber(value)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MunicipalityNumber.of(value, Period.from(IN_2024)))
        .withMessage("a municipality's number is four digits");
  }
}
