/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * How the lab adapts its way of working to a person (<i>tilpasning</i>); assessed for each one,
 * never for a group. Source: PROBA 4.4, 7.1, 7.2.
 */
@Value.Immutable
public abstract sealed class Adaptation extends Masked permits ImmutableAdaptation {
  Adaptation() {}

  /** {@return to whom it is adapted} */
  public abstract Id<Person> person();

  /** {@return why} */
  public abstract Set<AdaptationGround> grounds();

  /** {@return how it is adapted; personal data; empty while nobody has said} */
  public abstract Optional<String> text();

  /** {@return the day it was decided} */
  public abstract Optional<LocalDate> on();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableAdaptation.builder();
  }

  /** Collects the parts of an {@link Adaptation}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableAdaptation.Builder {
    Builder person(Id<Person> person);

    Builder grounds(Iterable<AdaptationGround> grounds);

    Builder text(String text);

    Builder on(LocalDate on);

    /**
     * {@return the adaptation}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Adaptation build();
  }
}
