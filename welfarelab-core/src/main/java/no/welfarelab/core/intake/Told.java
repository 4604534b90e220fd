/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What a citizen was told about taking part (<i>informasjon om deltakelse</i>). Source: PROBA 3,
 * 4.4.
 */
@Value.Immutable
public abstract sealed class Told extends Masked permits ImmutableTold {
  Told() {}

  /** {@return who was told} */
  public abstract Id<Person> person();

  /** {@return what they were told about} */
  public abstract Set<Topic> topics();

  /** {@return the day} */
  public abstract Optional<LocalDate> on();

  /** {@return who told them} */
  public abstract Optional<Id<Person>> by();

  /** {@return how it was made understood} */
  public abstract Optional<LanguageHelp> languageHelp();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableTold.builder();
  }

  /** Collects the parts of a {@link Told}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableTold.Builder {
    Builder person(Id<Person> person);

    Builder topics(Iterable<Topic> topics);

    Builder on(LocalDate on);

    Builder by(Id<Person> by);

    Builder languageHelp(LanguageHelp languageHelp);

    /**
     * {@return the told}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Told build();
  }
}
