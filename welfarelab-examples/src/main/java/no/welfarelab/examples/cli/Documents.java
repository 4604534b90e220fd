/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The documents of a stream that holds one a line; blank lines are passed over. */
final class Documents {
  private final InputStream bytes;
  private int line;

  Documents(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes);
  }

  /** The next document; empty at the end of the stream. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    int next = bytes.read();
    while (next >= 0) {
      line++;
      boolean blank = true;
      for (; next >= 0 && next != '\n'; next = bytes.read()) {
        blank &= next <= ' ';
        document.write(next);
      }
      if (!blank) {
        return Optional.of(document.toByteArray());
      }
      document.reset();
      next = bytes.read();
    }
    return Optional.empty();
  }

  /** The line of the document given last, from 1. */
  int line() {
    return line;
  }
}
