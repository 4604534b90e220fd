/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.chance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.welfarelab.core.ground.NationalId;

/** Draws identity numbers (<i>testnumre</i>) that no person has: the month is raised by 80. */
public final class NationalIds {
  private static final LocalDate FIRST_DAY = LocalDate.of(1930, 1, 1);

  private final Draw draw;

  /**
   * A source of numbers.
   *
   * @param draw what they are drawn by
   */
  public NationalIds(Draw draw) {
    this.draw = draw;
  }

  /** {@return the next number} */
  public NationalId next() {
    while (true) { // a few of the hundred endings have the right control digits
      String nine = nineDigits();
      for (int control = 0; control < 100; control++) {
        Optional<NationalId> found =
            NationalId.find(nine + String.format(Locale.ROOT, "%02d", control));
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
  }

  private String nineDigits() {
    LocalDate day = FIRST_DAY.plusDays(draw.between(0, 36_000));
    int raised = draw.oneIn(4) ? 40 : 0; // a D-number
    return String.format(
        Locale.ROOT,
        "%02d%02d%02d%03d",
        day.getDayOfMonth() + raised,
        day.getMonthValue() + 80,
        day.getYear() % 100,
        draw.between(0, 999));
  }
}
