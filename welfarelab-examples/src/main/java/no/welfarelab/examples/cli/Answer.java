/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.io.PrintStream;
import java.util.Locale;

/** Lines of an answer, the same on every machine: no default locale, and one kind of line end. */
record Answer(PrintStream out) {

  /** Prints a line of which the arguments are put into the pattern. */
  void line(String pattern, Object... arguments) {
    out.print(filled(pattern, arguments) + "\n");
  }

  /** A pattern with its arguments put in. */
  static String filled(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
