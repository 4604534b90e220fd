/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.welfarelab.core.ground.Language;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

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

  /** Two reports differ. */
  static final int CHANGED = 1;

  /** Input that cannot be read, or a wrong call. */
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
            .addSubcommand(new CompareCommand(in, out))
            .addSubcommand(new RulesCommand(out))
            .addSubcommand(new ExampleCommand(out))
            .registerConverter(Language.class, WrongCall::language)
            .registerConverter(Format.class, WrongCall::format)
            .registerConverter(LocalDate.class, WrongCall::date)
            .setExpandAtFiles(false)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setOut(new PrintWriter(out, false, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, false, StandardCharsets.UTF_8))
            .setParameterExceptionHandler(WrongCall::answer)
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> apologise(failure, command));
    answerHelpAndVersion();
  }

  /**
   * {@return the exit code of a call: 0 all well, 1 not valid, 2 unreadable input or a wrong call}
   *
   * @param arguments the command and its options
   */
  public int run(String... arguments) {
    int exit;
    try {
      exit = commands.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.print("welfarelab: a document is too large for the memory of this program\n");
      exit = UNUSABLE;
    }
    commands.getOut().flush();
    if (out.checkError()) {
      err.print("welfarelab: the answer could not be written\n");
      exit = UNUSABLE;
    }
    commands.getErr().flush();
    err.flush();
    return exit;
  }

  /** A call without a command is a wrong call. */
  @Override
  public Integer call() {
    throw new ParameterException(commands, "which command?");
  }

  /** Says where the fault lies and nothing of what was being read. */
  private static int apologise(Throwable failure, CommandLine command) {
    StackTraceElement[] trace = failure.getStackTrace();
    command
        .getErr()
        .print(
            "welfarelab: unexpected failure, "
                + failure.getClass().getSimpleName()
                + (trace.length == 0 ? "" : " at " + trace[0])
                + "; please report it\n");
    return UNUSABLE;
  }

  /** The options everyone tries first. */
  private void answerHelpAndVersion() {
    for (CommandLine command : commands.getSubcommands().values()) {
      offerHelp(command);
    }
    offerHelp(commands);
    commands
        .getCommandSpec()
        .versionProvider(CommandLineTool::versions)
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("prints the versions of library and rules")
                .build());
  }

  private static void offerHelp(CommandLine command) {
    if (command.getCommandSpec().findOption("--help") == null) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help")
                  .usageHelp(true)
                  .description("prints this help")
                  .build());
    }
  }

  /** As every report tells them. */
  private static String[] versions() {
    Report report = Rulebook.handbook().check(Spoiled.STORY.theCase(), Spoiled.STORY.asOf());
    return new String[] {
      "welfarelab " + report.library() + ", catalogue of rules " + report.catalogue()
    };
  }
}
