/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A part of a case that has an id (<i>identifikator</i>) of its own and is cited by it.
 *
 * @param <T> the part itself
 */
public interface Identified<T> {

  /** {@return its id, unique among the parts of its kind within a case} */
  Id<T> id();

  /**
   * {@return the positions of the parts whose id stood before them in the list}
   *
   * @param parts the parts asked about
   */
  static List<Integer> repeated(List<? extends Identified<?>> parts) {
    Set<Id<?>> seen = new HashSet<>();
    List<Integer> repeated = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!seen.add(parts.get(i).id())) {
        repeated.add(i);
      }
    }
    return repeated;
  }

  /**
   * Refuses a list in which an id stands twice.
   *
   * @param parts the parts
   * @param name what the list is called, for the message
   * @throws IllegalArgumentException if an id stands twice
   */
  static void requireDistinct(List<? extends Identified<?>> parts, String name) {
    if (!repeated(parts).isEmpty()) {
      throw new IllegalArgumentException("an id stands twice in " + name);
    }
  }

  /**
   * {@return the part that has an id; empty if none has it}
   *
   * @param parts the parts
   * @param id the id asked about
   * @param <T> the kind of part
   */
  static <T extends Identified<T>> Optional<T> find(List<T> parts, Id<T> id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /**
   * {@return the list with the part changed}
   *
   * @param parts the parts
   * @param id which of them changes
   * @param change how it changes
   * @param <T> the kind of part
   * @throws IllegalArgumentException if no part has the id
   */
  static <T extends Identified<T>> List<T> changed(
      List<T> parts, Id<T> id, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(parts);
    boolean found = false;
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).id().equals(id)) {
        changed.set(i, change.apply(changed.get(i)));
        found = true;
      }
    }
    if (!found) {
      throw new IllegalArgumentException("no part has this id");
    }
    return changed;
  }

  /**
   * {@return the list without the part}
   *
   * @param parts the parts
   * @param id which of them is left out
   * @param <T> the kind of part
   * @throws IllegalArgumentException if no part has the id
   */
  static <T extends Identified<T>> List<T> without(List<T> parts, Id<T> id) {
    List<T> left = parts.stream().filter(part -> !part.id().equals(id)).toList();
    if (left.size() == parts.size()) {
      throw new IllegalArgumentException("no part has this id");
    }
    return left;
  }

  /**
   * {@return the list with the part at its end}
   *
   * @param parts the parts
   * @param part the part to add
   * @param <T> the kind of part
   */
  static <T> List<T> added(List<T> parts, T part) {
    List<T> added = new ArrayList<>(parts);
    added.add(part);
    return added;
  }
}
