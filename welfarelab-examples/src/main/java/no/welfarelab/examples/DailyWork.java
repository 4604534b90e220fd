/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import java.time.LocalDate;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.examples.story.CarAndHome;
import no.welfarelab.rules.catalogue.Rulebook;

/** The README's example of the verbs that change a case. */
public final class DailyWork {
  private DailyWork() {}

  /**
   * Changes a case in one day.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    LocalDate today = LocalDate.of(2026, 3, 5);
    InvestmentCase evening =
        CarAndHome.theCase()
            .finishTask(Id.of("collect-papers"), today, "All papers are at the county governor's.")
            .startMeasure(Id.of("work-training"), today)
            .withdrawConsent(Id.of("father-consents"), today.atTime(15, 30));

    Rulebook.handbook()
        .check(evening, today)
        .findings()
        .forEach(
            finding -> System.out.println(finding.rule() + ": " + finding.message(Language.EN)));
  }
}
