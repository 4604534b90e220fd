/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import no.welfarelab.core.WrapperStyle;
import org.immutables.value.Value;

/**
 * A name (<i>identifikator</i>) by which a part of a case is cited, such as an {@code Id<Measure>}.
 *
 * <p>An id is opaque: 1 to 64 of the characters {@code A-Z a-z 0-9 _ -}. It is unique among the
 * parts of its kind within a case. A string that passes a check of {@link NationalId} is refused,
 * so that nobody's identity number becomes a key; twelve digits are not, since nothing tells a DUF
 * number from another. An id prints masked; {@link #value()} gives it to those who mean to have it.
 *
 * @param <T> the kind of part it names
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class Id<T> implements Comparable<Id<?>> permits ImmutableId {
  Id() {}

  /** {@return the characters of the id} */
  public abstract String value();

  /**
   * {@return the id of these characters}
   *
   * @param value 1 to 64 of {@code A-Z a-z 0-9 _ -}, not a checked identity number
   * @param <T> the kind of part it names
   * @throws IllegalArgumentException if {@link #isId} refuses them
   */
  public static <T> Id<T> of(String value) {
    if (!isId(value)) {
      throw new IllegalArgumentException(
          "an id is 1 to 64 of A-Z a-z 0-9 _ - and no national identity number");
    }
    return ImmutableId.of(value);
  }

  /**
   * {@return whether the characters can be an id}
   *
   * @param value the characters asked about
   */
  public static boolean isId(String value) {
    int length = value.length();
    boolean shaped = length >= 1 && length <= 64;
    for (int i = 0; shaped && i < length; i++) {
      shaped = isIdCharacter(value.charAt(i));
    }
    return shaped && NationalId.find(value).flatMap(NationalId::rule).isEmpty();
  }

  private static boolean isIdCharacter(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || character == '-'
        || character == '_';
  }

  /** Orders ids by their characters. */
  @Override
  public final int compareTo(Id<?> other) {
    return value().compareTo(other.value());
  }

  /** {@return a mask} */
  @Override
  public final String toString() {
    return "***";
  }
}
