/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What a citizen does themselves (<i>egeninnsats</i>); attending and helping to find solutions
 * counts. Source: PROBA 4.4.
 */
@Value.Immutable
public abstract sealed class Contribution extends Masked permits ImmutableContribution {
  Contribution() {}

  /** {@return who} */
  public abstract Id<Person> person();

  /** {@return what they do; personal data} */
  public abstract Optional<String> text();

  /** {@return the day it was agreed} */
  public abstract Optional<LocalDate> on();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableContribution.builder();
  }

  /** Collects the parts of a {@link Contribution}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableContribution.Builder {
    Builder person(Id<Person> person);

    Builder text(String text);

    Builder on(LocalDate on);

    /**
     * {@return the contribution}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Contribution build();
  }
}
