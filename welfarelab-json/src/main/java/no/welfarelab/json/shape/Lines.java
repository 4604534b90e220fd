/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

import java.util.Arrays;

/** Tells line and column of places in a UTF-8 text, visited in order. */
final class Lines {
  private final byte[] text;
  private int at;
  private int line = 1;
  private int column = 1;

  Lines(byte[] text) {
    this.text = text;
  }

  static byte[] withoutByteOrderMark(byte[] text) {
    boolean marked =
        text.length >= 3
            && text[0] == (byte) 0xEF
            && text[1] == (byte) 0xBB
            && text[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(text, 3, text.length) : text;
  }

  /** Moves on to a place; a place before the present one is taken for the present one. */
  void goTo(long offset) {
    for (; at < offset && at < text.length; at++) {
      if (text[at] == '\n') {
        line++;
        column = 1;
      } else if ((text[at] & 0xC0) != 0x80) {
        column++;
      }
    }
  }

  /** The line, from 1. */
  int line() {
    return line;
  }

  /** The column, from 1, in code points. */
  int column() {
    return column;
  }
}
