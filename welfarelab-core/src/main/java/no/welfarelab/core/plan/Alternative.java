/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** Another measure that could have been chosen (<i>alternativ</i>). Source: PROBA 4.4. */
@Value.Immutable
public abstract sealed class Alternative extends Masked permits ImmutableAlternative {
  Alternative() {}

  /** {@return what else could be done; personal data} */
  public abstract String text();

  /** {@return what would follow from it; personal data} */
  public abstract Optional<String> consequences();

  /** {@return the day it was explained to those it concerns} */
  public abstract Optional<LocalDate> explainedOn();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableAlternative.builder();
  }

  /** Collects the parts of an {@link Alternative}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableAlternative.Builder {
    Builder text(String text);

    Builder consequences(String consequences);

    Builder explainedOn(LocalDate explainedOn);

    /**
     * {@return the alternative}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Alternative build();
  }
}
