/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * A person's no to sharing (<i>nei til deling</i>); recorded, so that nobody asks again and again.
 * Source: norway.md 4b.
 */
@Value.Immutable
public abstract sealed class Refusal extends Masked implements Identified<Refusal>
    permits ImmutableRefusal {
  Refusal() {}

  /** {@return its id, unique among the refusals of the case} */
  @Override
  public abstract Id<Refusal> id();

  /** {@return the person whose information it is about} */
  public abstract Id<Person> person();

  /** {@return when they said no} */
  public abstract Optional<LocalDateTime> at();

  /** {@return the services and parties it is about; empty for all} */
  public abstract Set<Id<Service>> services();

  /** {@return the life areas it is about; empty for all} */
  public abstract Set<LifeArea> lifeAreas();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableRefusal.builder();
  }

  /** Collects the parts of a {@link Refusal}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableRefusal.Builder {
    Builder id(Id<Refusal> id);

    Builder person(Id<Person> person);

    Builder at(LocalDateTime at);

    Builder services(Iterable<? extends Id<Service>> services);

    Builder lifeAreas(Iterable<LifeArea> lifeAreas);

    /**
     * {@return the refusal}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Refusal build();
  }
}
