/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.meeting;

import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * That a person was offered an interpreter for a meeting (<i>tilbud om tolk</i>); a no is an
 * answer. Source: PROBA 4.4, 7.1; tolkeloven §§ 4, 6, 7.
 */
@Value.Immutable
public abstract sealed class InterpreterOffer extends Masked permits ImmutableInterpreterOffer {
  InterpreterOffer() {}

  /** {@return to whom it was offered} */
  public abstract Id<Person> person();

  /** {@return whether they said yes; empty while no answer is recorded} */
  public abstract Optional<Boolean> accepted();

  /** {@return who interpreted; never a child or a relative} */
  public abstract Optional<Id<Person>> interpreter();

  /** {@return whether the interpreter is in the national register} */
  public abstract Optional<Boolean> qualified();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableInterpreterOffer.builder();
  }

  /**
   * Collects the parts of an {@link InterpreterOffer}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableInterpreterOffer.Builder {
    Builder person(Id<Person> person);

    Builder accepted(boolean accepted);

    Builder interpreter(Id<Person> interpreter);

    Builder qualified(boolean qualified);

    /**
     * {@return the interpreter offer}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    InterpreterOffer build();
  }
}
