/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

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
 * Something a person needs (<i>behov</i>), in a life area, calling for services; known from the
 * referral or the mapping.
 *
 * <p>Source: PROBA 2.2 criterion 3, 6.3.
 */
@Value.Immutable
public abstract sealed class Need extends Masked implements Identified<Need> permits ImmutableNeed {
  Need() {}

  /** {@return its id, unique among the needs of the case} */
  @Override
  public abstract Id<Need> id();

  /** {@return whose need it is} */
  public abstract Set<Id<Person>> persons();

  /** {@return the life area it lies in} */
  public abstract Optional<LifeArea> lifeArea();

  /** {@return the services it calls for; empty while unknown} */
  public abstract Set<Id<Service>> services();

  /** {@return what is needed; personal data} */
  public abstract Optional<String> text();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableNeed.builder();
  }

  /** Collects the parts of a {@link Need}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableNeed.Builder {
    Builder id(Id<Need> id);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder lifeArea(LifeArea lifeArea);

    Builder services(Iterable<? extends Id<Service>> services);

    Builder text(String text);

    /**
     * {@return the need}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Need build();
  }
}
