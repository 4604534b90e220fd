/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * A person's recorded assessment (<i>vurdering</i>) of something the library never guesses.
 *
 * <p>It decides a rule only when it says who judged, when and why. Source: PROBA 2.2; handbook,
 * column By.
 */
@Value.Immutable
public abstract sealed class Judgement extends Masked permits ImmutableJudgement {
  Judgement() {}

  /** {@return whether the thing asked about is so} */
  public abstract boolean holds();

  /** {@return who judged} */
  public abstract Optional<Id<Person>> by();

  /** {@return the day of the judgement} */
  public abstract Optional<LocalDate> on();

  /** {@return why; personal data} */
  public abstract Optional<String> reason();

  /** {@return whether it says who, when and why} */
  public boolean complete() {
    return by().isPresent() && on().isPresent() && reason().isPresent();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableJudgement.builder();
  }

  /** Collects the parts of a {@link Judgement}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableJudgement.Builder {
    Builder holds(boolean holds);

    Builder by(Id<Person> by);

    Builder on(LocalDate on);

    Builder reason(String reason);

    /**
     * {@return the judgement}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Judgement build();
  }
}
