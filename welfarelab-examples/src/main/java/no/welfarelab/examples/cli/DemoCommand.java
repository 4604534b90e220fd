/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.testsupport.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "demo", description = "Judges the story car-and-home and tells what came of it.")
final class DemoCommand implements Callable<Integer> {
  private static final Label SPOILED =
      Label.of(
          "Den samme planen, ødelagt: et tiltak som venter på seg selv, en oppgave uten ansvarlig, et tiltak som startet for tidlig",
          "Den same planen, øydelagd: eit tiltak som ventar på seg sjølv, ei oppgåve utan ansvarleg, eit tiltak som starta for tidleg",
          "The same plan, spoiled: a measure that waits for itself, a task for nobody, a measure that started too early");

  private final Answer answer;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|en",
      description = "language of the labels; default: en")
  private Language language = Language.EN;

  DemoCommand(PrintStream out) {
    this.answer = new Answer(out);
  }

  @Override
  public Integer call() {
    Telling telling = new Telling(answer, language);
    Story story = Spoiled.STORY;
    telling.tell(story.title().in(language), CaseDocument.of(story.theCase(), story.asOf()));
    answer.line("\n%s", SPOILED.in(language));
    telling.tellCheck(Rulebook.handbook().check(Spoiled.plan(), story.asOf()));
    return CommandLineTool.OK;
  }
}
