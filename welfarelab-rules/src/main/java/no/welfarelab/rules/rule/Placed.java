/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import no.welfarelab.core.WrapperStyle;
import no.welfarelab.core.ground.Path;
import org.immutables.value.Value;

/**
 * A part of a case with its place (<i>del med sted</i>).
 *
 * @param <T> the kind of part
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class Placed<T> permits ImmutablePlaced {
  Placed() {}

  /** {@return the part} */
  public abstract T part();

  /** {@return where it stands} */
  public abstract Path place();

  /**
   * {@return the part at the place}
   *
   * @param part the part
   * @param place where it stands
   * @param <T> the kind of part
   */
  public static <T> Placed<T> of(T part, Path place) {
    return ImmutablePlaced.of(part, place);
  }
}
