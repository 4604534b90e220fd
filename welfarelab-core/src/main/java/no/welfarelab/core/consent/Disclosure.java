/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * That something was shared (<i>utlevering</i>): whose, about what, with whom, when and on which
 * basis – never what.
 *
 * <p>Source: PROBA 6.2; norway.md 4b.
 */
@Value.Immutable
public abstract sealed class Disclosure extends Masked implements Identified<Disclosure>
    permits ImmutableDisclosure {
  Disclosure() {}

  /** {@return its id, unique among the disclosures of the case} */
  @Override
  public abstract Id<Disclosure> id();

  /** {@return whose information was shared} */
  public abstract Set<Id<Person>> persons();

  /** {@return the service or party it went to} */
  public abstract Id<Service> recipient();

  /** {@return when} */
  public abstract Optional<LocalDateTime> at();

  /** {@return the life areas it was about} */
  public abstract Set<LifeArea> lifeAreas();

  /** {@return what for} */
  public abstract Optional<Purpose> purpose();

  /** {@return the consent it rests on} */
  public abstract Optional<Id<Consent>> consent();

  /** {@return the statute it rests on, where it needs no consent} */
  public abstract Optional<LawReference> statute();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableDisclosure.builder();
  }

  /** Collects the parts of a {@link Disclosure}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableDisclosure.Builder {
    Builder id(Id<Disclosure> id);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder recipient(Id<Service> recipient);

    Builder at(LocalDateTime at);

    Builder lifeAreas(Iterable<LifeArea> lifeAreas);

    Builder purpose(Purpose purpose);

    Builder consent(Id<Consent> consent);

    Builder statute(LawReference statute);

    /**
     * {@return the disclosure}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Disclosure build();
  }
}
