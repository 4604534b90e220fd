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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.welfarelab.core.ground.Language;
import no.welfarelab.examples.telling.Answer;
import no.welfarelab.examples.telling.CheckText;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.json.document.CheckJson;
import no.welfarelab.json.document.PolicyJson;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "validate",
    description = {
      "Reads cases and says which rules they break, and where.",
      "Exit code: 0 valid, 1 not valid, 2 unreadable or a wrong call; of several files the highest."
    })
final class ValidateCommand implements Callable<Integer> {
  private final InputStream in;
  private final PrintStream out;
  private final Supplier<LocalDate> today;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "default: the document's own, else today")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "what the municipality sets; default: the handbook's")
  private Optional<String> policyFile = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "RULE",
      split = ",",
      description = "only these rules and families, such as PLAN,INTAKE-03; default: all")
  private List<String> only = List.of();

  @Option(names = "--complete", description = "exit with 1 also if a MUST could not be assessed")
  private boolean complete;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|en",
      description = "language of the texts; default: en")
  private Language language = Language.EN;

  @Option(names = "--format", paramLabel = "text|json", description = "default: text")
  private Format format = Format.TEXT;

  @Option(names = "--ndjson", description = "a case a line; usual for files that end in .ndjson")
  private boolean ndjson;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or - for standard input")
  private List<String> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private Policy policy = Policy.handbook();
  private Rulebook rulebook = Rulebook.handbook();

  ValidateCommand(InputStream in, PrintStream out, Supplier<LocalDate> today) {
    this.in = in;
    this.out = out;
    this.today = today;
  }

  /** Without the policy that was asked for no case is judged. */
  @Override
  public Integer call() {
    rulebook = chosen();
    if (policyFile.isPresent()) {
      String file = policyFile.get();
      Validation<Seq<Problem>, Policy> read = readPolicy(file);
      if (read.isInvalid()) {
        return print(file, OptionalInt.empty(), Validation.invalid(read.getError()));
      }
      policy = read.get();
    }
    int exit = CommandLineTool.OK;
    for (String file : files) {
      exit = Math.max(exit, validate(file));
    }
    return exit;
  }

  private Rulebook chosen() {
    Rulebook all = Rulebook.handbook();
    for (String name : only) {
      if (all.find(name).isEmpty() && !all.families().contains(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "no rule or family '"
                + name
                + "'; the families are "
                + String.join(", ", all.families()));
      }
    }
    return only.isEmpty() ? all : all.only(only.toArray(String[]::new));
  }

  private static Validation<Seq<Problem>, Policy> readPolicy(String file) {
    try {
      return PolicyJson.read(Files.readAllBytes(Path.of(file)));
    } catch (IOException | InvalidPathException e) {
      return Validation.invalid(Vector.of(cannotOpen()));
    }
  }

  private int validate(String file) {
    try (InputStream bytes = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
      return ndjson || file.endsWith(".ndjson")
          ? judgeEach(file, new Documents(bytes))
          : judge(file, OptionalInt.empty(), bytes.readAllBytes());
    } catch (IOException | InvalidPathException e) {
      return print(file, OptionalInt.empty(), Validation.invalid(Vector.of(cannotOpen())));
    }
  }

  /** Each answer is given before the next document is read; when nobody takes them, it ends. */
  private int judgeEach(String file, Documents documents) throws IOException {
    int exit = CommandLineTool.OK;
    while (!out.checkError()) { // which flushes
      Optional<byte[]> document = documents.next();
      if (document.isEmpty()) {
        break;
      }
      exit = Math.max(exit, judge(file, OptionalInt.of(documents.line()), document.get()));
    }
    return exit;
  }

  static Problem cannotOpen() {
    return Problem.builder().code(ProblemCode.CANNOT_OPEN).pointer("").line(1).column(1).build();
  }

  private int judge(String file, OptionalInt line, byte[] document) {
    return print(
        file,
        line,
        CaseJson.read(document)
            .map(this::report)
            .mapError(problems -> problems.map(problem -> inFile(problem, line))));
  }

  /** A problem of a document a line stands on that line of the file. */
  private static Problem inFile(Problem problem, OptionalInt line) {
    return line.isEmpty()
        ? problem
        : Problem.builder()
            .code(problem.code())
            .pointer(problem.pointer())
            .line(line.getAsInt())
            .column(problem.column())
            .arguments(problem.arguments())
            .build();
  }

  private Report report(CaseDocument document) {
    LocalDate day = asOf.or(document::asOf).orElseGet(today);
    return rulebook.check(document.theCase(), day, policy);
  }

  private int print(String file, OptionalInt line, Validation<Seq<Problem>, Report> outcome) {
    if (format == Format.JSON) {
      out.writeBytes(CheckJson.write(file, line, outcome, language));
      out.print("\n");
    } else {
      CheckText text = new CheckText(new Answer(out), language);
      text.print(line.isPresent() ? file + ":" + line.getAsInt() : file, outcome);
      outcome.forEach(text::printPolicy);
      if (outcome.isValid() && !only.isEmpty()) {
        text.printRules(only);
      }
    }
    return outcome.fold(
        problems -> CommandLineTool.UNUSABLE,
        report ->
            (complete ? report.complete() : report.valid())
                ? CommandLineTool.OK
                : CommandLineTool.NOT_VALID);
  }
}
