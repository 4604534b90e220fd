/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** The end of a case (<i>avslutning</i>), decided by people. Source: PROBA 4.4, 4.6, 5.2. */
@Value.Immutable
public abstract sealed class Closing extends Masked permits ImmutableClosing {
  Closing() {}

  /** {@return the day from which the case is closed} */
  public abstract Optional<LocalDate> on();

  /** {@return why} */
  public abstract Optional<ClosingReason> reason();

  /** {@return the citizens who agree} */
  public abstract Set<Id<Person>> agreedBy();

  /** {@return the day an adapted participation was offered} */
  public abstract Optional<LocalDate> adaptationOfferedOn();

  /** {@return who decided it} */
  public abstract Set<Id<Person>> by();

  /** {@return in words; personal data} */
  public abstract Optional<String> remark();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableClosing.builder();
  }

  /** Collects the parts of a {@link Closing}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableClosing.Builder {
    Builder on(LocalDate on);

    Builder reason(ClosingReason reason);

    Builder agreedBy(Iterable<? extends Id<Person>> agreedBy);

    Builder adaptationOfferedOn(LocalDate adaptationOfferedOn);

    Builder by(Iterable<? extends Id<Person>> by);

    Builder remark(String remark);

    /** {@return the closing} */
    Closing build();
  }
}
