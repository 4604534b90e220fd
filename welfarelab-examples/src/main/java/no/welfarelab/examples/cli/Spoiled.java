/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.time.LocalDate;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.plan.Task;
import no.welfarelab.testsupport.story.Stories;
import no.welfarelab.testsupport.story.Story;

/** The story car-and-home with three mistakes in its plan, each of which breaks a rule. */
final class Spoiled {
  static final Story STORY = Stories.CAR_AND_HOME;

  private static final Label QUESTION =
      Label.of(
          "Spør hva boligen vil koste.",
          "Spør kva bustaden vil koste.",
          "Ask what the flat would cost.");

  private Spoiled() {}

  static InvestmentCase plan(Language language) {
    return STORY
        .theCase(language)
        .withPlan(
            plan ->
                plan.changeMeasure(Id.of("keep-car"), car -> car.comingAfter(Id.of("keep-job"))))
        .startMeasure(Id.of("find-home"), LocalDate.of(2026, 2, 20))
        .add(
            Task.builder()
                .id(Id.of("nobodys-task"))
                .text(QUESTION.in(language))
                .madeOn(LocalDate.of(2026, 1, 22))
                .dueOn(LocalDate.of(2026, 4, 1))
                .build());
  }
}
