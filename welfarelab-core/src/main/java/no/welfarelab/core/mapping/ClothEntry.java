/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
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

  /** {@return whom it concerns} */
  public abstract Set<Id<Person>> persons();

  /** {@return who said it} */
  public abstract Optional<Id<Person>> saidBy();

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

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder saidBy(Id<Person> saidBy);

    /**
     * {@return the cloth entry}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    ClothEntry build();
  }
}
