/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import org.immutables.value.Value;

/**
 * A guardian's mandate for a person (<i>vergemål</i>): its scope, and its period.
 *
 * <p>A guardian acts beside the person, not instead, unless legal capacity was taken away, and
 * never against the person's wish. Source: vergemålsloven §§ 20–22, 31–33; norway.md 4e.
 */
@Value.Immutable
public abstract sealed class Guardianship extends Masked implements Identified<Guardianship>
    permits ImmutableGuardianship {
  Guardianship() {}

  /** {@return its id, unique among the guardianships of the case} */
  @Override
  public abstract Id<Guardianship> id();

  /** {@return the person under guardianship} */
  public abstract Id<Person> person();

  /** {@return the guardian} */
  public abstract Id<Person> guardian();

  /** {@return what the guardian may look after} */
  public abstract Set<GuardianshipScope> scopes();

  /**
   * {@return whether the person's legal capacity was taken away in these matters; empty while
   * unknown}
   */
  public abstract Optional<Boolean> capacityRemoved();

  /** {@return the days on which it holds; empty while unknown} */
  public abstract Optional<Period> period();

  /**
   * {@return this guardianship, which holds no longer}
   *
   * @param endExclusive the first day on which it does not hold
   * @throws IllegalStateException if its period is unknown
   * @throws IllegalArgumentException if the end is before the start
   */
  public Guardianship endingAt(LocalDate endExclusive) {
    Period known = period().orElseThrow(() -> new IllegalStateException("the period is unknown"));
    return ((ImmutableGuardianship) this).withPeriod(known.endingAt(endExclusive));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableGuardianship.builder();
  }

  /** Collects the parts of a {@link Guardianship}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableGuardianship.Builder {
    Builder id(Id<Guardianship> id);

    Builder person(Id<Person> person);

    Builder guardian(Id<Person> guardian);

    Builder scopes(Iterable<GuardianshipScope> scopes);

    Builder capacityRemoved(boolean capacityRemoved);

    Builder period(Period period);

    /**
     * {@return the guardianship}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Guardianship build();
  }
}
