/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What a person was told before consenting (<i>informasjon</i>), and how it was made understood.
 * Source: norway.md 0; PROBA 4.4.
 */
@Value.Immutable
public abstract sealed class Information extends Masked permits ImmutableInformation {
  Information() {}

  /** {@return the day it was given} */
  public abstract Optional<LocalDate> on();

  /** {@return who gave it} */
  public abstract Optional<Id<Person>> by();

  /** {@return who was told} */
  public abstract Set<Id<Person>> recipients();

  /** {@return how it was made understood; empty while nobody has said} */
  public abstract Optional<LanguageHelp> languageHelp();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableInformation.builder();
  }

  /** Collects the parts of an {@link Information}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableInformation.Builder {
    Builder on(LocalDate on);

    Builder by(Id<Person> by);

    Builder recipients(Iterable<? extends Id<Person>> recipients);

    Builder languageHelp(LanguageHelp languageHelp);

    /** {@return the information} */
    Information build();
  }
}
