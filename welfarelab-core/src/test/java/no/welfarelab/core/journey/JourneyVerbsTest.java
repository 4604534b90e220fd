/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import org.junit.jupiter.api.Test;

class JourneyVerbsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static SituationEntry.Builder entry(Situation situation, LocalDate day) {
    return SituationEntry.builder().situation(situation).on(day).assessedBy(Id.of("leader"));
  }

  @Test
  void aJourneyMovesFromSituationToSituationInTheOrderTold() {
    SituationEntry later = entry(Situation.STABLE, DAY.plusYears(1)).build();
    Journey journey =
        Journey.empty()
            .add(later)
            .moveTo(Situation.EXPOSED, DAY, Id.of("leader"), List.of(Id.of("network")));
    assertThat(journey.situations())
        .containsExactly(
            later, entry(Situation.EXPOSED, DAY).evidence(List.of(Id.of("network"))).build());
  }

  @Test
  void aJourneyIsAimedAtOneSituation() {
    assertThat(Journey.empty().aimAt(Situation.SUSTAINABLE).aimAt(Situation.STABLE))
        .isEqualTo(Journey.builder().target(Situation.STABLE).build());
  }

  @Test
  void aClosedJourneySaysWhy() {
    Closing moved = Closing.builder().on(DAY).reason(ClosingReason.MOVED).build();
    assertThat(Journey.empty().close(moved)).isEqualTo(Journey.builder().closing(moved).build());
  }
}
