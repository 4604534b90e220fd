/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import org.junit.jupiter.api.Test;

class TaskTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Id<Person> NAV_ADVISER = Id.of("nav-adviser");
  private static final HistoryEntry WORD =
      HistoryEntry.of(DAY, NAV_ADVISER, "waits for the landlord");

  private static Task.Builder task() {
    return Task.builder().id(Id.of("task")).text("call the landlord");
  }

  private static HistoryEntry.Builder word() {
    return HistoryEntry.builder().on(DAY).by(NAV_ADVISER).text("waits for the landlord");
  }

  @Test
  void aTaskIsConfirmedOnADay() {
    assertThat(task().build().confirmedAt(DAY)).isEqualTo(task().confirmedOn(DAY).build());
  }

  @Test
  void whatIsToldOnTheWayChangesNothingElse() {
    assertThat(task().dueOn(DAY).build().told(WORD).told(WORD))
        .isEqualTo(task().dueOn(DAY).history(List.of(WORD, WORD)).build());
    assertThat(WORD.changed()).isFalse();
  }

  @Test
  void aPostponedTaskKeepsTheDayThatStoodBefore() {
    Task postponed = task().dueOn(DAY).build().postponedTo(DAY.plusWeeks(1), WORD);
    assertThat(postponed)
        .isEqualTo(
            task()
                .dueOn(DAY.plusWeeks(1))
                .history(List.of(word().formerDate(DAY).build()))
                .build());
    assertThat(postponed.history()).allMatch(HistoryEntry::changed);
  }

  @Test
  void aTaskIsDroppedOnTheDayOfTheReason() {
    assertThat(task().build().dropped(WORD))
        .isEqualTo(task().droppedOn(DAY).history(List.of(WORD)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> task().build().dropped(HistoryEntry.builder().build()))
        .withMessage("the day is missing");
  }
}
