/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * A plan beside this one (<i>tilknyttet plan</i>), whose threads the investment plan gathers.
 * Source: DOGA element 7; NTNU.
 */
@Value.Immutable
public abstract sealed class LinkedPlan extends Masked implements Identified<LinkedPlan>
    permits ImmutableLinkedPlan {
  LinkedPlan() {}

  /** {@return its id, unique among the linked plans} */
  @Override
  public abstract Id<LinkedPlan> id();

  /** {@return the kind of plan} */
  public abstract PlanKind kind();

  /** {@return whose plan it is} */
  public abstract Set<Id<Person>> persons();

  /** {@return the service that owns it} */
  public abstract Optional<Id<Service>> owner();

  /** {@return who answers for it there} */
  public abstract Optional<Id<Person>> contact();

  /** {@return since when it holds} */
  public abstract Optional<LocalDate> since();

  /** {@return the measures of the investment plan that are planned there} */
  public abstract Set<Id<Measure>> measures();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableLinkedPlan.builder();
  }

  /** Collects the parts of a {@link LinkedPlan}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableLinkedPlan.Builder {
    Builder id(Id<LinkedPlan> id);

    Builder kind(PlanKind kind);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder owner(Id<Service> owner);

    Builder contact(Id<Person> contact);

    Builder since(LocalDate since);

    Builder measures(Iterable<? extends Id<Measure>> measures);

    /**
     * {@return the linked plan}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    LinkedPlan build();
  }
}
