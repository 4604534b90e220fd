/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * Whom a citizen wants in the team (<i>ønsker for teamet</i>).
 *
 * <p>Without services and persons it says that the citizen was asked and named nobody. Source:
 * PROBA 2.2, 3.
 */
@Value.Immutable
public abstract sealed class TeamWish extends Masked permits ImmutableTeamWish {
  TeamWish() {}

  /** {@return who wishes} */
  public abstract Id<Person> person();

  /** {@return the services and parties wanted} */
  public abstract Set<Id<Service>> services();

  /** {@return the persons wanted} */
  public abstract Set<Id<Person>> persons();

  /** {@return the day they said it} */
  public abstract Optional<LocalDate> on();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableTeamWish.builder();
  }

  /** Collects the parts of a {@link TeamWish}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableTeamWish.Builder {
    Builder person(Id<Person> person);

    Builder services(Iterable<? extends Id<Service>> services);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder on(LocalDate on);

    /**
     * {@return the team wish}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    TeamWish build();
  }
}
