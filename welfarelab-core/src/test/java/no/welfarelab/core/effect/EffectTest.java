/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import org.junit.jupiter.api.Test;

class EffectTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static GoalEffect.Builder ofTheHome() {
    return GoalEffect.builder().id(Id.of("home")).goal(Id.of("own-home"));
  }

  @Test
  void aReadingComesAfterThoseBefore() {
    Reading spring = Reading.builder().on(DAY).build();
    Reading autumn = Reading.builder().on(DAY.plusMonths(6)).build();
    assertThat(ofTheHome().build().add(spring).add(autumn))
        .isEqualTo(ofTheHome().readings(List.of(spring, autumn)).build());
  }
}
