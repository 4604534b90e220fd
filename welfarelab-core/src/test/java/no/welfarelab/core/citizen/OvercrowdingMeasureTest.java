/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OvercrowdingMeasureTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aFigureIsANumberAboveZero(double figure) {
    for (OvercrowdingMeasure.Builder measure :
        List.of(
            OvercrowdingMeasure.builder().mostPersonsPerRoom(figure),
            OvercrowdingMeasure.builder().leastSquareMetresPerPerson(figure))) {
      assertThatIllegalArgumentException()
          .isThrownBy(measure::build)
          .withMessage("a figure of overcrowding is a number above 0");
    }
  }

  @Test
  void aSmallFigureIsOneToo() {
    assertThat(
            OvercrowdingMeasure.builder()
                .mostPersonsPerRoom(Double.MIN_VALUE)
                .leastSquareMetresPerPerson(Double.MAX_VALUE)
                .build()
                .mostPersonsPerRoom())
        .contains(Double.MIN_VALUE);
  }
}
