/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import no.welfarelab.testsupport.chance.Draw;

/** How much of what may be left out is there. */
record Fullness(Draw draw, double share) {
  Fullness {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("fullness is from 0 to 1");
    }
  }

  /** Whether an optional part is there. */
  boolean present() {
    return draw.happens(share);
  }

  /** Whether a collection has elements: it has none only if three draws in a row miss. */
  boolean some() {
    double miss = 1 - share;
    return draw.happens(1 - miss * miss * miss);
  }

  /** How many elements a collection has that has some. */
  int size() {
    return draw.oneIn(20) ? draw.between(5, 12) : draw.between(1, 4);
  }
}
