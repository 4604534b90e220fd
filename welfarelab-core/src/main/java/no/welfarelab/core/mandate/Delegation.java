/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * Authority that a unit manager gave a representative (<i>delegering</i>), for the case or by
 * position.
 *
 * <p>It names the types of measure it covers, how much a measure may cost, and its period. Source:
 * PROBA 6.4; DOGA element 4.
 */
@Value.Immutable
public abstract sealed class Delegation extends Masked implements Identified<Delegation>
    permits ImmutableDelegation {
  Delegation() {}

  /** {@return its id, unique among the delegations of the case} */
  @Override
  public abstract Id<Delegation> id();

  /** {@return who may decide} */
  public abstract Id<Person> representative();

  /** {@return for which service} */
  public abstract Optional<Id<Service>> service();

  /** {@return what the authority amounts to} */
  public abstract Optional<Authority> authority();

  /** {@return the unit manager who gave it} */
  public abstract Optional<Id<Person>> givenBy();

  /** {@return whether it follows from the position (true) or is given for the case (false)} */
  public abstract Optional<Boolean> byPosition();

  /** {@return the types of measure it covers} */
  public abstract Set<Id<MeasureType>> measureTypes();

  /** {@return the most that one measure may cost} */
  public abstract Optional<Amount> limit();

  /** {@return the budget it may draw on} */
  public abstract Optional<Id<Budget>> budget();

  /** {@return the days on which it holds; empty while unknown} */
  public abstract Optional<Period> period();

  /**
   * {@return this delegation, which holds no longer}
   *
   * @param endExclusive the first day on which it does not hold
   * @throws IllegalStateException if its period is unknown
   * @throws IllegalArgumentException if the end is before the start
   */
  public Delegation endingAt(LocalDate endExclusive) {
    Period known = period().orElseThrow(() -> new IllegalStateException("the period is unknown"));
    return ((ImmutableDelegation) this).withPeriod(known.endingAt(endExclusive));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableDelegation.builder();
  }

  /** Collects the parts of a {@link Delegation}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableDelegation.Builder {
    Builder id(Id<Delegation> id);

    Builder representative(Id<Person> representative);

    Builder service(Id<Service> service);

    Builder authority(Authority authority);

    Builder givenBy(Id<Person> givenBy);

    Builder byPosition(boolean byPosition);

    Builder measureTypes(Iterable<? extends Id<MeasureType>> measureTypes);

    Builder limit(Amount limit);

    Builder budget(Id<Budget> budget);

    Builder period(Period period);

    /**
     * {@return the delegation}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Delegation build();
  }
}
