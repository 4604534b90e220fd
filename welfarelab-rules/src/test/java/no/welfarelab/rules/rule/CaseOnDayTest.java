/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.rules.policy.Policy;
import org.junit.jupiter.api.Test;

class CaseOnDayTest {
  private static CaseOnDay on(LocalDate day) {
    return CaseOnDay.of(InvestmentCase.builder().id(Id.of("case")).build(), day, Policy.handbook());
  }

  @Test
  void countsFromTheDay() {
    CaseOnDay seen = on(LocalDate.of(2026, 3, 2));
    assertThat(seen.before(Period.ofDays(2))).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(seen.after(Period.ofMonths(6))).isEqualTo(LocalDate.of(2026, 9, 2));
  }

  @Test
  void countsNoFurtherThanThereAreDays() {
    assertThat(on(LocalDate.MIN.plusDays(1)).before(Period.ofDays(2))).isEqualTo(LocalDate.MIN);
    assertThat(on(LocalDate.MAX.minusDays(1)).after(Period.ofDays(2))).isEqualTo(LocalDate.MAX);
  }
}
