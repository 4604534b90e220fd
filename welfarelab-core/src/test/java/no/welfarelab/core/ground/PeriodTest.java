/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate AFTER = LocalDate.of(2026, 4, 1);
  private static final Period MARCH = Period.of(FIRST, AFTER);

  @Test
  void aPeriodHoldsItsFirstDayAndNotItsEnd() {
    assertThat(MARCH.contains(FIRST.minusDays(1))).isFalse();
    assertThat(MARCH.contains(FIRST)).isTrue();
    assertThat(MARCH.contains(AFTER.minusDays(1))).isTrue();
    assertThat(MARCH.contains(AFTER)).isFalse();
  }

  @Test
  void anOpenPeriodHoldsEveryDayFromItsFirst() {
    assertThat(Period.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
    assertThat(Period.from(FIRST).contains(FIRST)).isTrue();
    assertThat(Period.from(FIRST).contains(LocalDate.MAX)).isTrue();
    assertThat(Period.from(FIRST).endExclusive()).isEmpty();
  }

  @Test
  void aPeriodFromADayToTheSameDayHoldsNoDay() {
    assertThat(Period.of(FIRST, FIRST).contains(FIRST)).isFalse();
  }

  @Test
  void aPeriodThatRunsBackwardsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.of(AFTER, FIRST))
        .withMessage("endExclusive is before startInclusive");
    assertThatIllegalArgumentException().isThrownBy(() -> MARCH.endingAt(FIRST.minusDays(1)));
  }

  @Test
  void aPeriodCanEndAtAnotherDay() {
    assertThat(Period.from(FIRST).endingAt(AFTER)).isEqualTo(MARCH);
    assertThat(MARCH.endingAt(FIRST)).isEqualTo(Period.of(FIRST, FIRST));
  }

  @Test
  void timeThatStandsStillRunsForward() {
    LocalDateTime noon = FIRST.atTime(12, 0);
    assertThat(Period.runsForward(noon, noon)).isTrue();
    assertThat(Period.runsForward(noon, noon.plusNanos(1))).isTrue();
    assertThat(Period.runsForward(noon, noon.minusNanos(1))).isFalse();
  }

  @Test
  void aPeriodPrintsItsTwoDays() {
    assertThat(MARCH).hasToString("2026-03-01/2026-04-01");
    assertThat(Period.from(FIRST)).hasToString("2026-03-01/..");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "..",
        "2026-03-01",
        "2026-03-01/",
        "2026-03-01/...",
        "../2026-03-01",
        "/2026-03-01",
        "2026-03-01/2026-04-01/2026-05-01",
        "2026-04-01/2026-03-01",
        "2026-02-30/..",
        " 2026-03-01/..",
        "2026-03-01T00:00/.."
      })
  void otherTextIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
  }
}
