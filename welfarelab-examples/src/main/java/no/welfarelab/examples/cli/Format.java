/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

/** How an answer is printed. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
