/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * A service or plan already round the family (<i>hjelp som allerede er der</i>). Source: NTNU
 * challenge 4.
 */
@Value.Immutable
public abstract sealed class ExistingHelp extends Masked implements Identified<ExistingHelp>
    permits ImmutableExistingHelp {
  ExistingHelp() {}

  /** {@return its id, unique among what is already there} */
  @Override
  public abstract Id<ExistingHelp> id();

  /** {@return who has it} */
  public abstract Set<Id<Person>> persons();

  /** {@return the service that gives it} */
  public abstract Optional<Id<Service>> service();

  /** {@return the kind of plan it is, where it is one} */
  public abstract Optional<PlanKind> plan();

  /** {@return what it is; personal data} */
  public abstract Optional<String> text();

  /** {@return since when} */
  public abstract Optional<LocalDate> since();

  /** {@return who told of it} */
  public abstract Optional<Id<Person>> saidBy();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableExistingHelp.builder();
  }

  /** Collects the parts of an {@link ExistingHelp}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableExistingHelp.Builder {
    Builder id(Id<ExistingHelp> id);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder service(Id<Service> service);

    Builder plan(PlanKind plan);

    Builder text(String text);

    Builder since(LocalDate since);

    Builder saidBy(Id<Person> saidBy);

    /**
     * {@return the existing help}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    ExistingHelp build();
  }
}
