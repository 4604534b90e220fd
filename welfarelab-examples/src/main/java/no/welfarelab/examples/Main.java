/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import no.welfarelab.examples.cli.CommandLineTool;

/** Runs the command line {@code welfarelab.jar}. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the program with its exit code.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    CommandLineTool tool =
        new CommandLineTool(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            () -> LocalDate.now(ZoneId.of("Europe/Oslo")));
    System.exit(tool.run(arguments));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }
}
