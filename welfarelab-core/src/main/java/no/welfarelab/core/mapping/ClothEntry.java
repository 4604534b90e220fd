/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.time.LocalDate;
import java.util.List;
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
 * One thing written on the work cloth (<i>innføring på arbeidsduken</i>).
 *
 * <p>Source: PROBA 4.2.
 */
@Value.Immutable
public abstract sealed class ClothEntry extends Masked implements Identified<ClothEntry>
    permits ImmutableClothEntry {
  ClothEntry() {}

  /** {@return its id, unique on the cloth; an entry keeps it from version to version} */
  @Override
  public abstract Id<ClothEntry> id();

  /** {@return the field it is written in} */
  public abstract ClothBox box();

  /** {@return what is written; personal data} */
  public abstract String text();

  /** {@return the life area it concerns; the row of the grid} */
  public abstract Optional<LifeArea> lifeArea();

  /** {@return the part of the network circle it stands in} */
  public abstract Optional<Circle> circle();

  /** {@return whom it concerns} */
  public abstract Set<Id<Person>> persons();

  /** {@return who said it} */
  public abstract Optional<Id<Person>> saidBy();

  /** {@return the service whose addition it is; empty for the family's own words} */
  public abstract Optional<Id<Service>> service();

  /** {@return who does it, in the grid} */
  public abstract Set<Id<Person>> responsible();

  /** {@return by when, in the grid} */
  public abstract Optional<LocalDate> dueOn();

  /** {@return the causes of a challenge, as citizen and team see them} */
  public abstract List<Cause> causes();

  /** {@return who agrees on a challenge} */
  public abstract List<Stance> stances();

  /** {@return whether the citizen wants it shown as a next small step} */
  public abstract Optional<Boolean> nextStep();

  /**
   * {@return this entry with one more stance to it}
   *
   * @param added the stance to add
   */
  public ClothEntry add(Stance added) {
    return ((ImmutableClothEntry) this).withStances(Identified.added(stances(), added));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableClothEntry.builder();
  }

  /** Collects the parts of a {@link ClothEntry}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableClothEntry.Builder {
    Builder id(Id<ClothEntry> id);

    Builder box(ClothBox box);

    Builder text(String text);

    Builder lifeArea(LifeArea lifeArea);

    Builder circle(Circle circle);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder saidBy(Id<Person> saidBy);

    Builder service(Id<Service> service);

    Builder responsible(Iterable<? extends Id<Person>> responsible);

    Builder dueOn(LocalDate dueOn);

    Builder causes(Iterable<? extends Cause> causes);

    Builder stances(Iterable<? extends Stance> stances);

    Builder nextStep(boolean nextStep);

    /**
     * {@return the cloth entry}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    ClothEntry build();
  }
}
