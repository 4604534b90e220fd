/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * A version of the work cloth (<i>arbeidsduk</i>), the shared minutes of the 360° talk. Source:
 * PROBA 4.2.
 */
@Value.Immutable
public abstract sealed class WorkCloth extends Masked implements Identified<WorkCloth>
    permits ImmutableWorkCloth {
  WorkCloth() {}

  /** {@return its id, unique among the versions of the case} */
  @Override
  public abstract Id<WorkCloth> id();

  /** {@return the day of the version} */
  public abstract Optional<LocalDate> on();

  /** {@return whose cloth it is} */
  public abstract Set<Id<Person>> persons();

  /** {@return who was there} */
  public abstract Set<Id<Person>> present();

  /** {@return what is written on it} */
  public abstract List<ClothEntry> entries();

  /** {@return the life areas that are not relevant} */
  public abstract List<NotRelevant> notRelevant();

  /** {@return the entries of the version before that it leaves out} */
  public abstract List<Removal> removals();

  @Value.Check
  void check() {
    Identified.requireDistinct(entries(), "entries");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableWorkCloth.builder();
  }

  /** Collects the parts of a {@link WorkCloth}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableWorkCloth.Builder {
    Builder id(Id<WorkCloth> id);

    Builder on(LocalDate on);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder present(Iterable<? extends Id<Person>> present);

    Builder entries(Iterable<? extends ClothEntry> entries);

    Builder notRelevant(Iterable<? extends NotRelevant> notRelevant);

    Builder removals(Iterable<? extends Removal> removals);

    /**
     * {@return the work cloth}
     *
     * @throws IllegalStateException if a mandatory part is missing
     * @throws IllegalArgumentException if the parts contradict each other
     */
    WorkCloth build();
  }
}
