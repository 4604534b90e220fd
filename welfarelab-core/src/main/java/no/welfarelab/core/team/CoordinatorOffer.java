/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.team;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * That a family was told of the right to a child coordinator (<i>barnekoordinator</i>), and what it
 * answered. Source: pasient- og brukerrettighetsloven § 2-5 c; helse- og omsorgstjenesteloven § 7-2
 * a.
 */
@Value.Immutable
public abstract sealed class CoordinatorOffer extends Masked permits ImmutableCoordinatorOffer {
  CoordinatorOffer() {}

  /** {@return the child} */
  public abstract Id<Person> child();

  /** {@return the day the family was told} */
  public abstract Optional<LocalDate> toldOn();

  /**
   * {@return whether those who consent for the child want one; empty while no answer is recorded}
   */
  public abstract Optional<Boolean> wanted();

  /** {@return who became it} */
  public abstract Optional<Id<Person>> coordinator();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableCoordinatorOffer.builder();
  }

  /**
   * Collects the parts of a {@link CoordinatorOffer}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableCoordinatorOffer.Builder {
    Builder child(Id<Person> child);

    Builder toldOn(LocalDate toldOn);

    Builder wanted(boolean wanted);

    Builder coordinator(Id<Person> coordinator);

    /**
     * {@return the coordinator offer}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    CoordinatorOffer build();
  }
}
