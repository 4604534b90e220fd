/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** A choice of direction by the steering group (<i>retningsvalg</i>). Source: PROBA 2.2. */
@Value.Immutable
public abstract sealed class Choice extends Masked implements Identified<Choice>
    permits ImmutableChoice {
  Choice() {}

  /** {@return its id, unique among the choices of the lab} */
  @Override
  public abstract Id<Choice> id();

  /** {@return what was chosen} */
  public abstract ChoiceMatter matter();

  /** {@return the choice} */
  public abstract Optional<String> text();

  /** {@return the day of the choice} */
  public abstract Optional<LocalDate> on();

  /** {@return who chose} */
  public abstract Set<Id<Person>> by();

  /** {@return whether the user councils were heard} */
  public abstract Optional<Boolean> councilsHeard();

  /** {@return why} */
  public abstract Optional<String> reason();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableChoice.builder();
  }

  /** Collects the parts of a {@link Choice}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableChoice.Builder {
    Builder id(Id<Choice> id);

    Builder matter(ChoiceMatter matter);

    Builder text(String text);

    Builder on(LocalDate on);

    Builder by(Iterable<? extends Id<Person>> by);

    Builder councilsHeard(boolean councilsHeard);

    Builder reason(String reason);

    /**
     * {@return the choice}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Choice build();
  }
}
