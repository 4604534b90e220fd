/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Lines of an answer, the same on every machine: no default locale, and one kind of line end.
 *
 * @param out where they go
 */
public record Answer(PrintStream out) {

  /**
   * Prints a line.
   *
   * @param pattern the line, as {@link String#format} takes it
   * @param arguments what is put into it
   */
  public void line(String pattern, Object... arguments) {
    out.print(filled(pattern, arguments) + "\n");
  }

  /** A pattern with its arguments put in. */
  static String filled(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
