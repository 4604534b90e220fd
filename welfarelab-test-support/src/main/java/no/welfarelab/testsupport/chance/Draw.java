/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chance, from a seed (<i>trekning</i>). {@link Random} is the one source whose algorithm the JDK
 * promises to keep.
 *
 * <p>A draw splits by name: what is drawn in one split leaves the others alone, so that a new
 * question in one place changes no answer in another.
 */
public final class Draw {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final Random random;

  private Draw(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  /**
   * {@return the draw of a seed}
   *
   * @param seed which draw
   */
  public static Draw of(long seed) {
    return new Draw(seed);
  }

  /**
   * {@return a draw of its own for a purpose; the same whatever was drawn before}
   *
   * @param name the purpose
   */
  public Draw split(String name) {
    return split(name.hashCode());
  }

  /**
   * {@return a draw of its own for the thing of a number; the same whatever was drawn before}
   *
   * @param number the thing's number
   */
  public Draw split(long number) {
    return new Draw(mixed(mixed(seed) + (number + 1) * GOLDEN_GAMMA));
  }

  /** The finalizer of SplitMix64, which leaves no two seeds close to each other. */
  private static long mixed(long seed) {
    long once = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }

  /**
   * {@return whether a thing happens that happens with this share}
   *
   * @param share from 0, never, to 1, always
   */
  public boolean happens(double share) {
    return random.nextDouble() < share;
  }

  /**
   * {@return whether a thing happens that happens once in so many times}
   *
   * @param many how many times, at least 1
   */
  public boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  /**
   * {@return a number between two, both inclusive}
   *
   * @param lowest the lowest
   * @param highest the highest, not below the lowest
   */
  public int between(int lowest, int highest) {
    return lowest + random.nextInt(highest - lowest + 1);
  }

  /**
   * {@return one of several}
   *
   * @param choices the several, at least one
   * @param <T> what they are
   */
  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /**
   * {@return all of several, in a drawn order}
   *
   * @param several the several
   * @param <T> what they are
   */
  public <T> List<T> shuffled(List<T> several) {
    List<T> shuffled = new ArrayList<>(several);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      T moved = shuffled.get(i);
      shuffled.set(i, shuffled.get(other));
      shuffled.set(other, moved);
    }
    return shuffled;
  }
}
