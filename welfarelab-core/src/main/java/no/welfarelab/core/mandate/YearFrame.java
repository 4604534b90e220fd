/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.util.Optional;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** What a budget holds in one year (<i>budsjettramme</i>). */
@Value.Immutable
public abstract sealed class YearFrame extends Masked permits ImmutableYearFrame {
  YearFrame() {}

  /** {@return the budget year} */
  public abstract int year();

  /** {@return the frame} */
  public abstract Amount amount();

  /** {@return how costs beyond the frame are covered} */
  public abstract Optional<String> coverage();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableYearFrame.builder();
  }

  /** Collects the parts of a {@link YearFrame}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableYearFrame.Builder {
    Builder year(int year);

    Builder amount(Amount amount);

    Builder coverage(String coverage);

    /**
     * {@return the year frame}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    YearFrame build();
  }
}
