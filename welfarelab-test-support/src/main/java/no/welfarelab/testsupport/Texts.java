/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import java.util.List;
import no.welfarelab.testsupport.chance.Draw;

/**
 * Draws short texts: what people write, and what breaks careless readers and writers. No half of a
 * surrogate pair.
 */
final class Texts {
  private static final List<List<String>> PIECES =
      List.of(
          List.of(
              "bo for seg selv", "søke startlån", "være ærlig", "ÅRSAK", "gå på skolen", "A", "7"),
          List.of(" ", "\u00a0", "e\u0301", "\u200f", "\u0130", "ß", "Đ", "漢字", "ქართული"),
          List.of("\" ' \\ \\u0041 / </script> &amp; { ] , : null".split(" ")),
          List.of("\t", "\n", "\r\n", "\0", "\u001f", "\u007f", "\u0085", "\u2028", "\ufeff"),
          List.of("🏡", "👩‍👧‍👦", "🇳🇴", "𝒜", "\uD83C\uDFFF", "\uDBFF\uDFFD"));

  private final Draw draw;

  Texts(Draw draw) {
    this.draw = draw;
  }

  String next() {
    StringBuilder text = new StringBuilder();
    for (int left = draw.oneIn(20) ? 0 : draw.between(1, 4); left > 0; left--) {
      text.append(draw.oneOf(PIECES.get(draw.oneIn(2) ? 0 : draw.between(1, 4))));
    }
    return text.toString();
  }
}
