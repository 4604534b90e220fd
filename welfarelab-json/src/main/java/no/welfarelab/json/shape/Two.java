/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Collects the two parts of a value that has no builder.
 *
 * @param <A> the type of the first part, which is always there
 * @param <B> the type of the second part, which may be missing
 */
public final class Two<A, B> {
  private @Nullable A first;
  private @Nullable B second;

  /** Sets the first part. */
  public Two<A, B> first(A part) {
    first = part;
    return this;
  }

  /** Sets the second part. */
  public Two<A, B> second(B part) {
    second = part;
    return this;
  }

  /** {@return the value made of the two parts} */
  public <T> T made(BiFunction<A, @Nullable B, T> make) {
    return make.apply(Objects.requireNonNull(first), second);
  }
}
