/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import no.welfarelab.core.ground.Language;
import no.welfarelab.examples.telling.Answer;
import no.welfarelab.examples.telling.CheckText;
import no.welfarelab.examples.telling.ComparisonText;
import no.welfarelab.json.document.CheckJson;
import no.welfarelab.json.document.ComparisonJson;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.rules.report.Comparison;
import no.welfarelab.rules.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "compare",
    description = {
      "Compares two reports: what is new, resolved, changed, unchanged.",
      "A report is what validate --format json prints of one document.",
      "Exit code: 0 nothing changed, 1 something did, 2 unreadable or a wrong call."
    })
final class CompareCommand implements Callable<Integer> {
  private final InputStream in;
  private final PrintStream out;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|en",
      description = "language of the texts; default: en")
  private Language language = Language.EN;

  @Option(names = "--format", paramLabel = "text|json", description = "default: text")
  private Format format = Format.TEXT;

  @Parameters(
      index = "0",
      paramLabel = "EARLIER",
      description = "the earlier report; - for standard input")
  private String earlierFile = "";

  @Parameters(
      index = "1",
      paramLabel = "LATER",
      description = "the later report; - for standard input")
  private String laterFile = "";

  CompareCommand(InputStream in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  /** The problems of both files are told. */
  @Override
  public Integer call() {
    Validation<Seq<Problem>, Report> earlier = read(earlierFile);
    Validation<Seq<Problem>, Report> later = read(laterFile);
    if (earlier.isInvalid() || later.isInvalid()) {
      printProblems(earlierFile, earlier);
      printProblems(laterFile, later);
      return CommandLineTool.UNUSABLE;
    }
    Comparison comparison = later.get().comparedWith(earlier.get());
    if (format == Format.JSON) {
      out.writeBytes(ComparisonJson.write(comparison, language));
      out.print("\n");
    } else {
      new ComparisonText(new Answer(out), language).print(comparison);
    }
    return comparison.unchanged() ? CommandLineTool.OK : CommandLineTool.CHANGED;
  }

  private Validation<Seq<Problem>, Report> read(String file) {
    try (InputStream bytes = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
      return CheckJson.read(bytes.readAllBytes());
    } catch (IOException | InvalidPathException e) {
      return Validation.invalid(Vector.of(ValidateCommand.cannotOpen()));
    }
  }

  private void printProblems(String file, Validation<Seq<Problem>, Report> read) {
    if (read.isInvalid() && format == Format.JSON) {
      out.writeBytes(CheckJson.write(file, OptionalInt.empty(), read, language));
      out.print("\n");
    } else if (read.isInvalid()) {
      new CheckText(new Answer(out), language).print(file, read);
    }
  }
}
