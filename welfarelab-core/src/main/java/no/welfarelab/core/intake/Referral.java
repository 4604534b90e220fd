/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * How a case came to the lab (<i>innmelding</i>): any service may be the door in. The case begins
 * on its day. Source: DOGA element 1.
 */
@Value.Immutable
public abstract sealed class Referral extends Masked permits ImmutableReferral {
  Referral() {}

  /** {@return the way in} */
  public abstract Optional<Id<Service>> service();

  /** {@return who brought the case} */
  public abstract Optional<Id<Person>> referrer();

  /** {@return the day it was brought} */
  public abstract Optional<LocalDate> on();

  /** {@return why; personal data} */
  public abstract Optional<String> reason();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableReferral.builder();
  }

  /** Collects the parts of a {@link Referral}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableReferral.Builder {
    Builder service(Id<Service> service);

    Builder referrer(Id<Person> referrer);

    Builder on(LocalDate on);

    Builder reason(String reason);

    /** {@return the referral} */
    Referral build();
  }
}
