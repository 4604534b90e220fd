/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A member of a closed set (<i>kodeverk</i>): a code for machines, a label for people.
 *
 * <p>The code is the handbook's UPPER_SNAKE word. It is stable, and the only form that is written
 * to a document.
 */
public interface Coded {

  /** {@return the enum constant's name, which is the code} */
  String name();

  /** {@return its name in bokmål, nynorsk and English} */
  Label label();

  /** {@return the code, such as {@code STABILISATION}} */
  default String code() {
    return name();
  }

  /**
   * {@return the member with this code; empty if there is none}
   *
   * @param set the closed set
   * @param code the code asked about
   * @param <E> the kind of member
   */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> set, String code) {
    return Arrays.stream(set.getEnumConstants())
        .filter(member -> member.code().equals(code))
        .findAny();
  }

  /**
   * {@return the member with this code}
   *
   * @param set the closed set
   * @param code the code asked for
   * @param <E> the kind of member
   * @throws IllegalArgumentException if there is none; the message names the known codes, not the
   *     one asked for
   */
  static <E extends Enum<E> & Coded> E of(Class<E> set, String code) {
    return find(set, code)
        .orElseThrow(() -> new IllegalArgumentException("the known codes are " + codes(set)));
  }

  /**
   * {@return the codes of a closed set, in its order, separated by comma and space}
   *
   * @param set the closed set
   * @param <E> the kind of member
   */
  static <E extends Enum<E> & Coded> String codes(Class<E> set) {
    return Arrays.stream(set.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
  }
}
