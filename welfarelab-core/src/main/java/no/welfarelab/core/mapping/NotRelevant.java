/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * That a life area is not relevant (<i>ikke aktuelt</i>), as the citizen says. Source: PROBA 4.2.
 */
@Value.Immutable
public abstract sealed class NotRelevant extends Masked permits ImmutableNotRelevant {
  NotRelevant() {}

  /** {@return the life area} */
  public abstract LifeArea lifeArea();

  /** {@return who says so} */
  public abstract Optional<Id<Person>> saidBy();

  /** {@return the day they said it} */
  public abstract Optional<LocalDate> on();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableNotRelevant.builder();
  }

  /** Collects the parts of a {@link NotRelevant}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableNotRelevant.Builder {
    Builder lifeArea(LifeArea lifeArea);

    Builder saidBy(Id<Person> saidBy);

    Builder on(LocalDate on);

    /**
     * {@return the not relevant}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    NotRelevant build();
  }
}
