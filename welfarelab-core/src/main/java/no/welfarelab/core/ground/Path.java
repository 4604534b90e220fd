/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a case (<i>sted</i>): accessor names and positions in lists, from the case inwards.
 *
 * <p>{@code Path.ROOT.then("plan").then("measures").then(2)} is the third measure of the plan. It
 * prints as a JSON Pointer (RFC 6901), {@code /plan/measures/2}, which finds the same place in the
 * written document. It holds names and numbers of the model, never a value from a case.
 */
public final class Path implements Comparable<Path> {
  /** The case itself; prints as the empty pointer. */
  public static final Path ROOT = new Path(null, "");

  private static final int MOST_STEPS = 100;
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,9}");

  private final @Nullable Path parent;
  private final Object step;

  private Path(@Nullable Path parent, Object step) {
    this.parent = parent;
    this.step = step;
  }

  /**
   * {@return the place of an attribute of this place}
   *
   * @param name the accessor's name
   * @throws IllegalArgumentException if it is no accessor's name
   */
  public Path then(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a step of a path is an accessor's name");
    }
    return new Path(this, name);
  }

  /**
   * {@return the place of an element of this list}
   *
   * @param index its position, from 0
   * @throws IllegalArgumentException if it is negative
   */
  public Path then(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("a position is 0 or more");
    }
    return new Path(this, index);
  }

  /**
   * {@return the path that {@link #toString()} wrote}
   *
   * @param pointer a JSON Pointer of accessor names and positions, at most 100 of them
   * @throws IllegalArgumentException if it is none
   */
  public static Path parse(String pointer) {
    if (pointer.isEmpty()) {
      return ROOT;
    }
    if (pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("a pointer begins with a slash");
    }
    String[] steps = pointer.substring(1).split("/", -1);
    if (steps.length > MOST_STEPS) {
      throw new IllegalArgumentException("a pointer has at most " + MOST_STEPS + " steps");
    }
    Path path = ROOT;
    for (String step : steps) {
      path = INDEX.matcher(step).matches() ? path.then(Integer.parseInt(step)) : path.then(step);
    }
    return path;
  }

  /**
   * {@return its steps from the case inwards: a {@code String} for a name, an {@code Integer} for a
   * position}
   */
  public List<Object> steps() {
    Deque<Object> steps = new ArrayDeque<>();
    for (Path path = this; path.parent != null; path = path.parent) {
      steps.addFirst(path.step);
    }
    return List.copyOf(steps);
  }

  /**
   * Orders places as they stand in a document of the same shape: by name, and by number within a
   * list.
   */
  @Override
  public int compareTo(Path other) {
    List<Object> mine = steps();
    List<Object> theirs = other.steps();
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      int order =
          mine.get(i) instanceof Integer here && theirs.get(i) instanceof Integer there
              ? Integer.compare(here, there)
              : mine.get(i).toString().compareTo(theirs.get(i).toString());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.size(), theirs.size());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Path path
        && step.equals(path.step)
        && Objects.equals(parent, path.parent);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(parent) + step.hashCode();
  }

  /** {@return the JSON Pointer to this place} */
  @Override
  public String toString() {
    return parent == null ? "" : parent + "/" + step;
  }
}
