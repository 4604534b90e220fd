/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** The core team's yes or no to a case (<i>inntaksbeslutning</i>). Source: PROBA 2.2. */
@Value.Immutable
public abstract sealed class IntakeDecision extends Masked permits ImmutableIntakeDecision {
  IntakeDecision() {}

  /** {@return whether the case was found suitable} */
  public abstract boolean takenIn();

  /** {@return the day of the decision} */
  public abstract Optional<LocalDate> on();

  /** {@return who decided} */
  public abstract Set<Id<Person>> by();

  /** {@return why; personal data} */
  public abstract Optional<String> reason();

  /** {@return the way back into ordinary services after a no; personal data} */
  public abstract Optional<String> wayBack();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableIntakeDecision.builder();
  }

  /**
   * Collects the parts of an {@link IntakeDecision}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableIntakeDecision.Builder {
    Builder takenIn(boolean takenIn);

    Builder on(LocalDate on);

    Builder by(Iterable<? extends Id<Person>> by);

    Builder reason(String reason);

    Builder wayBack(String wayBack);

    /**
     * {@return the intake decision}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    IntakeDecision build();
  }
}
