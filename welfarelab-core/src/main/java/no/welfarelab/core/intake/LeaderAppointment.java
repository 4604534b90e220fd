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
 * The core team's choice of an investment leader (<i>utpeking av investeringsleder</i>). Source:
 * PROBA 2.2.
 */
@Value.Immutable
public abstract sealed class LeaderAppointment extends Masked permits ImmutableLeaderAppointment {
  LeaderAppointment() {}

  /** {@return who is to lead} */
  public abstract Id<Person> leader();

  /** {@return the day} */
  public abstract Optional<LocalDate> on();

  /** {@return who chose} */
  public abstract Set<Id<Person>> by();

  /** {@return why; personal data} */
  public abstract Optional<String> reason();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableLeaderAppointment.builder();
  }

  /**
   * Collects the parts of a {@link LeaderAppointment}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableLeaderAppointment.Builder {
    Builder leader(Id<Person> leader);

    Builder on(LocalDate on);

    Builder by(Iterable<? extends Id<Person>> by);

    Builder reason(String reason);

    /**
     * {@return the leader appointment}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    LeaderAppointment build();
  }
}
