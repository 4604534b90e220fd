/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What one person is to another (<i>relasjon</i>): the person is the parent, partner … of the
 * relative.
 *
 * <p>Source: PROBA 2.4.2.
 */
@Value.Immutable
public abstract sealed class Relation extends Masked permits ImmutableRelation {
  Relation() {}

  /** {@return who it is told of} */
  public abstract Id<Person> person();

  /** {@return what that person is to the relative} */
  public abstract RelationKind kind();

  /** {@return the relative} */
  public abstract Id<Person> relative();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableRelation.builder();
  }

  /** Collects the parts of a {@link Relation}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableRelation.Builder {
    Builder person(Id<Person> person);

    Builder kind(RelationKind kind);

    Builder relative(Id<Person> relative);

    /**
     * {@return the relation}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Relation build();
  }
}
