/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.welfarelab.core.ground.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static Measure.Builder measure() {
    return Measure.builder().id(Id.of("measure")).text("start-up loan");
  }

  @Test
  void aMeasureIsStartedFromTheDayItStarted() {
    Measure measure = measure().startedOn(DAY).build();
    assertThat(measure.isStartedOn(DAY.minusDays(1))).isFalse();
    assertThat(measure.isStartedOn(DAY)).isTrue();
    assertThat(measure.isStartedOn(DAY.plusDays(1))).isTrue();
  }

  @Test
  void aMeasureThatWasCarriedOutHadStarted() {
    Measure measure = measure().doneOn(DAY).build();
    assertThat(measure.isStartedOn(DAY.minusDays(1))).isFalse();
    assertThat(measure.isStartedOn(DAY)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theStatusTellsWhereNoDateDoes(MeasureStatus status) {
    assertThat(measure().status(status).build().isStartedOn(DAY))
        .isEqualTo(status == MeasureStatus.STARTED || status == MeasureStatus.DONE);
  }

  @ParameterizedTest
  @EnumSource
  void theDateIsBelievedBeforeTheStatus(MeasureStatus status) {
    Measure measure = measure().status(status).startedOn(DAY).build();
    assertThat(measure.isStartedOn(DAY.minusDays(1))).isFalse();
    assertThat(measure.isStartedOn(DAY)).isTrue();
  }

  @Test
  void aMeasureOfWhichNothingIsToldHasNotStarted() {
    assertThat(measure().build().isStartedOn(DAY)).isFalse();
    assertThat(measure().plannedStartOn(DAY).build().isStartedOn(DAY)).isFalse();
  }

  @Test
  void aStartedMeasureSaysSince() {
    assertThat(measure().build().startedAt(DAY))
        .isEqualTo(measure().status(MeasureStatus.STARTED).startedOn(DAY).build());
  }

  @Test
  void aFinishedMeasureKeepsTheDayItStarted() {
    assertThat(measure().build().startedAt(DAY).finishedAt(DAY.plusDays(1)))
        .isEqualTo(
            measure().status(MeasureStatus.DONE).startedOn(DAY).doneOn(DAY.plusDays(1)).build());
  }

  @Test
  void aMeasureCanComeAfterSeveralEachOnce() {
    Measure measure = measure().build().comingAfter(Id.of("a")).comingAfter(Id.of("b"));
    assertThat(measure.comingAfter(Id.of("a")).after()).containsExactly(Id.of("a"), Id.of("b"));
  }
}
