/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.team;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * The offer of a support person (<i>tilbud om støtteperson</i>), and what the citizen answered.
 *
 * <p>Source: PROBA 4.1; DOGA element 6.
 */
@Value.Immutable
public abstract sealed class SupportOffer extends Masked permits ImmutableSupportOffer {
  SupportOffer() {}

  /** {@return to whom it was offered} */
  public abstract Id<Person> person();

  /** {@return the day of the offer} */
  public abstract Optional<LocalDate> offeredOn();

  /** {@return what was answered; empty while no answer is recorded} */
  public abstract Optional<SupportAnswer> answer();

  /** {@return who was chosen} */
  public abstract Optional<Id<Person>> supportPerson();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableSupportOffer.builder();
  }

  /** Collects the parts of a {@link SupportOffer}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableSupportOffer.Builder {
    Builder person(Id<Person> person);

    Builder offeredOn(LocalDate offeredOn);

    Builder answer(SupportAnswer answer);

    Builder supportPerson(Id<Person> supportPerson);

    /**
     * {@return the support offer}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    SupportOffer build();
  }
}
