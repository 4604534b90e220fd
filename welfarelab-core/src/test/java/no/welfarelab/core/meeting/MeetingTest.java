/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Services;
import org.junit.jupiter.api.Test;

class MeetingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<Id<Person>> PRESENT = List.of(Id.of("emil"), Id.of("leader"));

  private static Meeting.Builder planned() {
    return Meeting.builder().id(Id.of("second")).kind(MeetingKind.INVESTMENT).plannedOn(DAY);
  }

  @Test
  void aPlannedMeetingIsHeldSummedUpRecordedAndDocumented() {
    Documentation nav = Documentation.builder().service(Services.NAV).on(DAY).build();
    Documentation housing =
        Documentation.builder().service(Services.HOUSING_OFFICE).on(DAY).build();
    Meeting held =
        planned()
            .build()
            .heldAt(DAY.plusDays(1), PRESENT)
            .summedUp("NAV calls the garage.", DAY.plusWeeks(6))
            .recordedAt(DAY.plusDays(3))
            .add(nav)
            .add(housing);
    assertThat(held)
        .isEqualTo(
            planned()
                .heldOn(DAY.plusDays(1))
                .present(PRESENT)
                .summary("NAV calls the garage.")
                .nextOn(DAY.plusWeeks(6))
                .recordReachedOn(DAY.plusDays(3))
                .documentations(List.of(nav, housing))
                .build());
  }
}
