/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

/**
 * Tells whether a text is UTF-8 as RFC 3629 has it; jackson-core is less strict and takes longer
 * forms of a character, and characters beyond the last, for granted.
 */
final class Utf8 {
  private Utf8() {}

  /** The number of bytes before the first that cannot stand where it does; -1 if there is none. */
  static int firstFault(byte[] text) {
    int at = 0;
    while (at < text.length) {
      int length = text[at] >= 0 ? 1 : lengthOfCharacter(text, at);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return -1;
  }

  /** The number of bytes of the character, not of ASCII, that begins there; 0 if none does. */
  private static int lengthOfCharacter(byte[] text, int at) {
    int first = text[at] & 0xFF;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (at + length > text.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((text[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length > 2 && isOutside(first, text[at + 1] & 0xFF) ? 0 : length;
  }

  /** Whether a character is in too long a form, half a surrogate pair, or beyond the last. */
  private static boolean isOutside(int first, int second) {
    return (first == 0xE0 && second < 0xA0)
        || (first == 0xED && second > 0x9F)
        || (first == 0xF0 && second < 0x90)
        || (first == 0xF4 && second > 0x8F);
  }
}
