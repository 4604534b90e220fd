/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Period;
import org.immutables.value.Value;

/**
 * A purpose on which a municipality books its costs (<i>KOSTRA-funksjon</i>), such as 242, advice
 * and preventive social work.
 *
 * <p>Functions come, go and change their names: the two days tell when the function stands under
 * this name, from the first, inclusive, to the end, exclusive. Each may be unknown by itself.
 * Source: KOSTRA-forskriften § 5 and its annexes.
 */
@Value.Immutable
public abstract sealed class KostraFunction implements Identified<KostraFunction>
    permits ImmutableKostraFunction {
  KostraFunction() {}

  /** {@return its code, such as {@code 242}} */
  @Override
  public abstract Id<KostraFunction> id();

  /** {@return its name} */
  public abstract Label label();

  /** {@return the first day on which it stands under this name; empty while unknown} */
  public abstract Optional<LocalDate> startInclusive();

  /** {@return the day after the last; empty while no end is known} */
  public abstract Optional<LocalDate> endExclusive();

  @Value.Check
  void check() {
    if (startInclusive()
        .flatMap(start -> endExclusive().filter(end -> !Period.runsForward(start, end)))
        .isPresent()) {
      throw new IllegalArgumentException("endExclusive is before startInclusive");
    }
  }

  /**
   * {@return whether it stands under this name on the day; an unknown start or end shuts no day
   * out}
   *
   * @param day the day asked about
   */
  public boolean isValidOn(LocalDate day) {
    return startInclusive().map(start -> !day.isBefore(start)).orElse(true)
        && endExclusive().map(day::isBefore).orElse(true);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableKostraFunction.builder();
  }

  /**
   * Collects the parts of a {@link KostraFunction}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableKostraFunction.Builder {
    Builder id(Id<KostraFunction> id);

    Builder label(Label label);

    Builder startInclusive(LocalDate startInclusive);

    Builder endExclusive(LocalDate endExclusive);

    /**
     * {@return the function}
     *
     * @throws IllegalStateException if a mandatory part is missing
     * @throws IllegalArgumentException if the end is before the start
     */
    KostraFunction build();
  }
}
