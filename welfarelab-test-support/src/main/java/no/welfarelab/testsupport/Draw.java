/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import java.util.List;
import java.util.Random;

/**
 * Chance, from a seed. {@link Random} is the one source whose algorithm the JDK promises to keep.
 */
final class Draw {
  private final Random random;
  private final double fullness;

  Draw(long seed, double fullness) {
    if (!(fullness >= 0 && fullness <= 1)) {
      throw new IllegalArgumentException("fullness is from 0 to 1");
    }
    this.random = new Random(seed);
    this.fullness = fullness;
  }

  /** Whether an optional part is there. */
  boolean present() {
    return random.nextDouble() < fullness;
  }

  /** Whether a collection has elements: it has none only if three draws in a row miss. */
  boolean some() {
    double miss = 1 - fullness;
    return random.nextDouble() >= miss * miss * miss;
  }

  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  int between(int lowest, int highest) {
    return lowest + random.nextInt(highest - lowest + 1);
  }

  /** How many elements a collection has that has some. */
  int size() {
    return oneIn(20) ? between(5, 12) : between(1, 4);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
