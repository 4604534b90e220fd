/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * A round in which a citizen considers taking part (<i>betenkning</i>); there may be several.
 *
 * <p>Source: PROBA 3, 7.2.
 */
@Value.Immutable
public abstract sealed class Consideration extends Masked permits ImmutableConsideration {
  Consideration() {}

  /** {@return who considers} */
  public abstract Id<Person> person();

  /** {@return where they stand} */
  public abstract Answer answer();

  /** {@return whether they said it themselves; false where it was taken from silence} */
  public abstract Optional<Boolean> spoken();

  /** {@return the day they stood there} */
  public abstract Optional<LocalDate> on();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableConsideration.builder();
  }

  /** Collects the parts of a {@link Consideration}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableConsideration.Builder {
    Builder person(Id<Person> person);

    Builder answer(Answer answer);

    Builder spoken(boolean spoken);

    Builder on(LocalDate on);

    /**
     * {@return the consideration}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Consideration build();
  }
}
