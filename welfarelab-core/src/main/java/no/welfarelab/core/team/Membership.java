/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.team;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * A person's time in a role (<i>rolle i saken</i>): member of the team, leader, support person,
 * unit manager …
 *
 * <p>Source: PROBA 2.1, 2.2, 4.1.
 */
@Value.Immutable
public abstract sealed class Membership extends Masked implements Identified<Membership>
    permits ImmutableMembership {
  Membership() {}

  /** {@return its id, unique among the memberships of the case} */
  @Override
  public abstract Id<Membership> id();

  /** {@return who holds the role} */
  public abstract Id<Person> person();

  /** {@return the role} */
  public abstract Role role();

  /** {@return the service or outside party the person represents} */
  public abstract Optional<Id<Service>> service();

  /** {@return what the authority of a representative amounts to at the table} */
  public abstract Optional<Authority> authority();

  /** {@return what a coordinating post beside the leader is to do} */
  public abstract Optional<String> assignment();

  /** {@return the days on which the role is held; empty while unknown} */
  public abstract Optional<Period> period();

  /** {@return the day the person took the role on; until then the former holder answers} */
  public abstract Optional<LocalDate> acceptedOn();

  /**
   * {@return whether this representative came because of a new benefit or unit, which does not
   * count as a change}
   */
  public abstract Optional<Boolean> causedByNewUnit();

  /** {@return what a called-in participant is called in for; personal data} */
  public abstract Optional<String> topic();

  /** {@return when they were introduced} */
  public abstract Optional<Introduction> introduction();

  /** {@return whether the citizen prefers this contact person; empty while nobody has said} */
  public abstract Optional<Boolean> preferred();

  /** {@return why they are there; personal data} */
  public abstract Optional<String> reason();

  /**
   * {@return whether the role is held on the day; empty while the period is unknown}
   *
   * @param day the day asked about
   */
  public Optional<Boolean> heldOn(LocalDate day) {
    return period().map(period -> period.contains(day));
  }

  /**
   * {@return this membership, held no longer}
   *
   * @param endExclusive the first day on which it is not held
   * @throws IllegalStateException if its period is unknown
   * @throws IllegalArgumentException if the end is before the start
   */
  public Membership endingAt(LocalDate endExclusive) {
    Period known = period().orElseThrow(() -> new IllegalStateException("the period is unknown"));
    return ((ImmutableMembership) this).withPeriod(known.endingAt(endExclusive));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMembership.builder();
  }

  /** Collects the parts of a {@link Membership}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMembership.Builder {
    Builder id(Id<Membership> id);

    Builder person(Id<Person> person);

    Builder role(Role role);

    Builder service(Id<Service> service);

    Builder authority(Authority authority);

    Builder assignment(String assignment);

    Builder period(Period period);

    Builder acceptedOn(LocalDate acceptedOn);

    Builder causedByNewUnit(boolean causedByNewUnit);

    Builder topic(String topic);

    Builder introduction(Introduction introduction);

    Builder preferred(boolean preferred);

    Builder reason(String reason);

    /**
     * {@return the membership}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Membership build();
  }
}
