/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

// What came of a call of the command line.
record Run(int exit, String out, String err) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  static Run of(String... arguments) {
    return reading("", arguments);
  }

  static Run reading(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return streaming(in, out, arguments).withOut(out.toString(StandardCharsets.UTF_8));
  }

  static Run streaming(InputStream in, OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandLineTool tool = new CommandLineTool(in, print(out), print(err), () -> TODAY);
    int exit = tool.run(arguments);
    return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream print(OutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private Run withOut(String text) {
    return new Run(exit, text, err);
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
