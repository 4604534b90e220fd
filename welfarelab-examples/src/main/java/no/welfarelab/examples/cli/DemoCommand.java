/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.examples.telling.Answer;
import no.welfarelab.examples.telling.Telling;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.testsupport.story.Stories;
import no.welfarelab.testsupport.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "demo",
    description = "Tells the handbook's stories, and what the rules say of them.")
final class DemoCommand implements Callable<Integer> {
  private static final Label SPOILED =
      Label.of(
          "Den samme planen, ødelagt: et tiltak som venter på seg selv, en oppgave uten ansvarlig, et tiltak som startet for tidlig",
          "Den same planen, øydelagd: eit tiltak som ventar på seg sjølv, ei oppgåve utan ansvarleg, eit tiltak som starta for tidleg",
          "The same plan, spoiled: a measure that waits for itself, a task for nobody, a measure that started too early");

  private final Answer answer;

  @Parameters(
      arity = "0..1",
      paramLabel = "KEY",
      description = "one story, such as car-and-home; default: all")
  private String key = "";

  @Option(names = "--lang", paramLabel = "nb|nn|en", description = "language; default: en")
  private Language language = Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  DemoCommand(PrintStream out) {
    this.answer = new Answer(out);
  }

  @Override
  public Integer call() {
    List<Story> stories = key.isEmpty() ? Stories.all() : List.of(ExampleCommand.story(key, spec));
    Telling telling = new Telling(answer, language);
    for (Story story : stories) {
      telling.tell(story);
      if (story.equals(Spoiled.STORY)) {
        answer.line("\n%s", SPOILED.in(language));
        telling.tell(Rulebook.handbook().check(Spoiled.plan(language), story.asOf()));
      }
      if (!story.equals(stories.get(stories.size() - 1))) {
        answer.line("\n%s\n", "=".repeat(72));
      }
    }
    return CommandLineTool.OK;
  }
}
