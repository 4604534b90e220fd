/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mapping.Stance;
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
        .isEqualTo(
            measure().status(MeasureStatus.STARTED).statusToldOn(DAY).startedOn(DAY).build());
  }

  @Test
  void aFinishedMeasureKeepsTheDayItStarted() {
    assertThat(measure().build().startedAt(DAY).finishedAt(DAY.plusDays(1)))
        .isEqualTo(
            measure()
                .status(MeasureStatus.DONE)
                .statusToldOn(DAY.plusDays(1))
                .startedOn(DAY)
                .doneOn(DAY.plusDays(1))
                .build());
  }

  @Test
  void aStoppedMeasureSaysWhenAndWhy() {
    assertThat(measure().build().stoppedAt(DAY, DenialReason.NO_CAPACITY))
        .isEqualTo(
            measure()
                .status(MeasureStatus.STOPPED)
                .statusToldOn(DAY)
                .stoppedOn(DAY)
                .stopReason(DenialReason.NO_CAPACITY)
                .build());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsToldOfAMeasureLeavesItsDaysAlone(MeasureStatus status) {
    assertThat(measure().startedOn(DAY).build().toldAt(status, DAY.plusDays(1)))
        .isEqualTo(measure().startedOn(DAY).status(status).statusToldOn(DAY.plusDays(1)).build());
  }

  @ParameterizedTest
  @EnumSource
  void aMeasureIsDoneOrStoppedFromItsDayWhateverItsStatus(MeasureStatus status) {
    Measure done = measure().status(status).doneOn(DAY).build();
    Measure stopped = measure().status(status).stoppedOn(DAY).build();
    assertThat(done.isDoneOn(DAY.minusDays(1))).isFalse();
    assertThat(done.isDoneOn(DAY)).isTrue();
    assertThat(stopped.isStoppedOn(DAY.minusDays(1))).isFalse();
    assertThat(stopped.isStoppedOn(DAY)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theStatusTellsWhetherItIsDoneOrStoppedWhereNoDateDoes(MeasureStatus status) {
    Measure measure = measure().status(status).build();
    assertThat(measure.isDoneOn(DAY)).isEqualTo(status == MeasureStatus.DONE);
    assertThat(measure.isStoppedOn(DAY)).isEqualTo(status == MeasureStatus.STOPPED);
  }

  @ParameterizedTest
  @EnumSource
  void aStatusToldLaterIsNotSeen(MeasureStatus status) {
    Measure measure = measure().status(status).statusToldOn(DAY.plusDays(1)).build();
    assertThat(measure.isStartedOn(DAY)).isFalse();
    assertThat(measure.isDoneOn(DAY)).isFalse();
    assertThat(measure.isStoppedOn(DAY)).isFalse();
  }

  @Test
  void aMeasureThatStartsLaterIsNotDoneYet() {
    Measure measure = measure().status(MeasureStatus.DONE).startedOn(DAY.plusDays(1)).build();
    assertThat(measure.isDoneOn(DAY)).isFalse();
    assertThat(measure.isDoneOn(DAY.plusDays(1))).isTrue();
  }

  @Test
  void aPrerequisiteIsMetFromItsDay() {
    Prerequisite flat = Prerequisite.builder().text("a flat").build();
    Prerequisite key = Prerequisite.builder().text("a key").build();
    Measure measure = measure().prerequisites(List.of(flat, key)).build().met(key, DAY);
    assertThat(measure.prerequisites()).containsExactly(flat, key.metAt(DAY));
    assertThat(measure.unmetOn(DAY.minusDays(1))).containsExactly(flat, key.metAt(DAY));
    assertThat(measure.unmetOn(DAY)).containsExactly(flat);
    assertThatIllegalArgumentException().isThrownBy(() -> measure.met(key, DAY));
  }

  @Test
  void aStanceComesAfterThoseBefore() {
    Stance no = Stance.disagrees(Id.of("emil"), DAY, "too early");
    Stance yes = Stance.agrees(Id.of("emil"), DAY);
    assertThat(measure().build().add(no).add(yes).stances()).containsExactly(no, yes);
  }

  @Test
  void aMeasureCanComeAfterSeveralEachOnce() {
    Measure measure = measure().build().comingAfter(Id.of("a")).comingAfter(Id.of("b"));
    assertThat(measure.comingAfter(Id.of("a")).after()).containsExactly(Id.of("a"), Id.of("b"));
  }
}
