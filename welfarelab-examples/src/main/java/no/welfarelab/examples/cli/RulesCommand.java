/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import no.welfarelab.core.ground.Language;
import no.welfarelab.examples.telling.Answer;
import no.welfarelab.examples.telling.RuleReference;
import no.welfarelab.json.document.RulesJson;
import no.welfarelab.rules.catalogue.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rules", description = "Prints the catalogue of rules.")
final class RulesCommand implements Callable<Integer> {
  private final PrintStream out;

  @Option(names = "--format", paramLabel = "text|json", description = "default: text")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|en",
      description = "language of the text; default: en")
  private Language language = Language.EN;

  @Option(
      names = "--reference",
      description = "prints the page docs/rules.md: every text in every language")
  private boolean reference;

  RulesCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (reference) {
      new RuleReference(new Answer(out)).write(Rulebook.handbook());
    } else if (format == Format.JSON) {
      out.print(RulesJson.print(Rulebook.handbook()));
    } else {
      Answer answer = new Answer(out);
      Rulebook.handbook()
          .rules()
          .forEach(
              rule ->
                  answer.line(
                      "%-10s %-7s %s (%s)",
                      rule.id(), rule.strength().code(), rule.title().in(language), rule.source()));
    }
    return CommandLineTool.OK;
  }
}
