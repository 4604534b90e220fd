/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import java.time.LocalDate;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.report.Change;
import no.welfarelab.rules.report.Comparison;
import no.welfarelab.testsupport.story.Stories;

/** The README's example of what changed since last time. */
public final class SinceLastTime {
  private SinceLastTime() {}

  /**
   * Compares the report of the morning with that of the evening.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    LocalDate today = LocalDate.of(2026, 3, 5);
    InvestmentCase morning = Stories.CAR_AND_HOME.theCase();
    InvestmentCase evening = morning.startMeasure(Id.of("work-training"), today);

    Rulebook plan = Rulebook.handbook().only("PLAN-08", "PLAN-10");
    Comparison comparison =
        plan.check(evening, today).comparedWith(plan.check(morning, today.minusDays(1)));
    for (Change change : comparison.changes()) {
      System.out.println(
          change.kind().label().in(Language.NB)
              + ": "
              + change.rule()
              + " "
              + change.finding().message(Language.NB));
    }
    System.out.println(comparison.caveats());
  }
}
