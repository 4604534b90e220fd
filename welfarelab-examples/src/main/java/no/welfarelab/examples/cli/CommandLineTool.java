/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line: finds the command, and answers a wrong call with one line and the usage. */
@Command(
    name = "welfarelab",
    description = "Judges cases of the welfare lab (velferdslab) and says why.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = HelpCommand.class)
public final class CommandLineTool implements Callable<Integer> {
  /** All is well. */
  static final int OK = 0;

  /** A case is not valid (or, where that was asked for, not complete). */
  static final int NOT_VALID = 1;

  /** Input that can not be read, or a wrong call. */
  static final int UNUSABLE = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final CommandLine commands;

  /**
   * @param in where {@code -} reads from
   * @param out where answers go
   * @param err where complaints go
   * @param today which day it is
   */
  public CommandLineTool(
      InputStream in, PrintStream out, PrintStream err, Supplier<LocalDate> today) {
    this.out = out;
    this.err = err;
    this.commands =
        new CommandLine(this)
            .addSubcommand(new DemoCommand(out))
            .addSubcommand(new ValidateCommand(in, out, today))
            .addSubcommand(new RulesCommand(out))
            .addSubcommand(new ExampleCommand(out))
            .registerConverter(Language.class, CommandLineTool::language)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(out, false, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, false, StandardCharsets.UTF_8))
            .setParameterExceptionHandler(CommandLineTool::complain)
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                  command
                      .getErr()
                      .println(
                          "welfarelab: unexpected failure, " + failure.getClass().getSimpleName());
                  return UNUSABLE;
                });
  }

  /**
   * {@return the exit code of a call: 0 all well, 1 not valid, 2 unreadable input or a wrong call}
   *
   * @param arguments the command and its options
   */
  public int run(String... arguments) {
    int exit = commands.execute(arguments);
    commands.getOut().flush();
    commands.getErr().flush();
    out.flush();
    err.flush();
    return exit;
  }

  /** A call without a command is a wrong call. */
  @Override
  public Integer call() {
    throw new ParameterException(commands, "which command?");
  }

  private static int complain(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command
        .getErr()
        .println(
            "welfarelab: " + String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
    command.usage(command.getErr());
    return UNUSABLE;
  }

  private static Language language(String tag) {
    return Language.find(tag)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "a language is one of "
                        + Arrays.stream(Language.values())
                            .map(Language::tag)
                            .collect(Collectors.joining(", "))));
  }
}
