/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.meeting;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** That a member was not there (<i>fravær</i>), and who came instead. Source: PROBA 6.3. */
@Value.Immutable
public abstract sealed class Absence extends Masked permits ImmutableAbsence {
  Absence() {}

  /** {@return who was not there} */
  public abstract Id<Person> person();

  /** {@return whether they sent word} */
  public abstract Optional<Boolean> sentWord();

  /** {@return who came instead} */
  public abstract Optional<Id<Person>> substitute();

  /** {@return the day the substitute was introduced to the case} */
  public abstract Optional<LocalDate> introducedOn();

  /** {@return whether the substitute came with mandate} */
  public abstract Optional<Boolean> mandated();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableAbsence.builder();
  }

  /** Collects the parts of an {@link Absence}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableAbsence.Builder {
    Builder person(Id<Person> person);

    Builder sentWord(boolean sentWord);

    Builder substitute(Id<Person> substitute);

    Builder introducedOn(LocalDate introducedOn);

    Builder mandated(boolean mandated);

    /**
     * {@return the absence}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Absence build();
  }
}
