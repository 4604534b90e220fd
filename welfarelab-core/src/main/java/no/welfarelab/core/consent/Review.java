/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** A look at a consent together with the person (<i>gjennomgang av samtykke</i>). */
@Value.Immutable
public abstract sealed class Review extends Masked permits ImmutableReview {
  Review() {}

  /** {@return the day of the review} */
  public abstract Optional<LocalDate> on();

  /** {@return with whom} */
  public abstract Optional<Id<Person>> with();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableReview.builder();
  }

  /** Collects the parts of a {@link Review}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableReview.Builder {
    Builder on(LocalDate on);

    Builder with(Id<Person> with);

    /** {@return the review} */
    Review build();
  }
}
