/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.effect;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** What the people say of meeting the municipality (<i>erfaring</i>). Source: DOGA case 6. */
@Value.Immutable
public abstract sealed class Experience extends Masked implements Identified<Experience>
    permits ImmutableExperience {
  Experience() {}

  /** {@return its id, unique among the experiences of the case} */
  @Override
  public abstract Id<Experience> id();

  /** {@return who was asked} */
  public abstract Id<Person> person();

  /** {@return the day they were asked} */
  public abstract Optional<LocalDate> askedOn();

  /** {@return what they said; personal data; empty if they did not answer} */
  public abstract Optional<String> text();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableExperience.builder();
  }

  /** Collects the parts of an {@link Experience}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableExperience.Builder {
    Builder id(Id<Experience> id);

    Builder person(Id<Person> person);

    Builder askedOn(LocalDate askedOn);

    Builder text(String text);

    /**
     * {@return the experience}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Experience build();
  }
}
