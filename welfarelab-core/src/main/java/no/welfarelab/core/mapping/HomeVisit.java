/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * A visit that let someone see how the family lives (<i>hjemmebesøk</i>). Source: PROBA 5.1 example
 * 3.
 */
@Value.Immutable
public abstract sealed class HomeVisit extends Masked implements Identified<HomeVisit>
    permits ImmutableHomeVisit {
  HomeVisit() {}

  /** {@return its id, unique among the visits} */
  @Override
  public abstract Id<HomeVisit> id();

  /** {@return the home that was seen} */
  public abstract Optional<Id<Home>> home();

  /** {@return the day of the visit} */
  public abstract Optional<LocalDate> on();

  /** {@return who saw it} */
  public abstract Set<Id<Person>> visitors();

  /** {@return what was seen; personal data} */
  public abstract Optional<String> text();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableHomeVisit.builder();
  }

  /** Collects the parts of a {@link HomeVisit}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableHomeVisit.Builder {
    Builder id(Id<HomeVisit> id);

    Builder home(Id<Home> home);

    Builder on(LocalDate on);

    Builder visitors(Iterable<? extends Id<Person>> visitors);

    Builder text(String text);

    /**
     * {@return the home visit}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    HomeVisit build();
  }
}
