/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.testsupport.story.Stories;
import no.welfarelab.testsupport.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "example", description = "Prints a story as JSON, with its as-of date.")
final class ExampleCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(paramLabel = "KEY", description = "the story's key, such as car-and-home")
  private String key = "";

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|en",
      description = "language of what people say in it; default: en")
  private Language language = Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  ExampleCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Story story = story(key, spec);
    out.print(CaseJson.print(CaseDocument.of(story.theCase(language), story.asOf())));
    return CommandLineTool.OK;
  }

  /** The story of a key; a wrong call names the keys there are. */
  static Story story(String key, CommandSpec spec) {
    return Stories.find(key)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "no story '"
                        + key
                        + "'; the stories are "
                        + Stories.all().stream()
                            .map(Story::key)
                            .collect(Collectors.joining(", "))));
  }
}
