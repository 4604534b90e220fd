/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * How a person stands to a challenge, goal or measure (<i>standpunkt</i>), and since when.
 *
 * <p>Of several by one person the latest counts; the earlier ones are its history. Source: PROBA
 * 4.4, 6.3.
 */
@Value.Immutable
public abstract sealed class Stance extends Masked permits ImmutableStance {
  Stance() {}

  /** {@return who} */
  public abstract Id<Person> person();

  /** {@return whether they agree} */
  public abstract StanceKind kind();

  /** {@return the day they said it} */
  public abstract Optional<LocalDate> on();

  /** {@return why; personal data} */
  public abstract Optional<String> reason();

  /**
   * {@return that a person agrees}
   *
   * @param person who
   * @param on the day they said it
   */
  public static Stance agrees(Id<Person> person, LocalDate on) {
    return builder().person(person).kind(StanceKind.AGREES).on(on).build();
  }

  /**
   * {@return that a person disagrees, which is no refusal}
   *
   * @param person who
   * @param on the day they said it
   * @param reason why
   */
  public static Stance disagrees(Id<Person> person, LocalDate on, String reason) {
    return builder().person(person).kind(StanceKind.DISAGREES).on(on).reason(reason).build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableStance.builder();
  }

  /** Collects the parts of a {@link Stance}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableStance.Builder {
    Builder person(Id<Person> person);

    Builder kind(StanceKind kind);

    Builder on(LocalDate on);

    Builder reason(String reason);

    /**
     * {@return the stance}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Stance build();
  }
}
