/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * Why something the method asks for is left out (<i>begrunnelse</i>), for the persons it concerns.
 *
 * <p>It is the reason the rule itself asks for; a {@link Waiver} is an exception from a rule.
 * Source: PROBA 2.1, 2.4.2, 4.1; DOGA element 6.
 */
@Value.Immutable
public abstract sealed class Explanation extends Masked implements Identified<Explanation>
    permits ImmutableExplanation {
  Explanation() {}

  /** {@return its id, unique among the explanations of the case} */
  @Override
  public abstract Id<Explanation> id();

  /** {@return what is left out} */
  public abstract Matter matter();

  /** {@return whom it concerns} */
  public abstract Set<Id<Person>> persons();

  /** {@return why; personal data} */
  public abstract Optional<String> reason();

  /** {@return who says so} */
  public abstract Optional<Id<Person>> by();

  /** {@return the day it was recorded} */
  public abstract Optional<LocalDate> on();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableExplanation.builder();
  }

  /** Collects the parts of an {@link Explanation}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableExplanation.Builder {
    Builder id(Id<Explanation> id);

    Builder matter(Matter matter);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder reason(String reason);

    Builder by(Id<Person> by);

    Builder on(LocalDate on);

    /**
     * {@return the explanation}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Explanation build();
  }
}
