/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import java.util.Set;
import no.welfarelab.core.WrapperStyle;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.team.Role;
import org.immutables.value.Value;

/**
 * Who is accountable (<i>ansvarlig</i>): one person in a role, or a body, which counts as one.
 *
 * <p>The core team, the steering group and, for the family's own yes or no, its citizens are
 * bodies.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class Holder permits ImmutableHolder {
  Holder() {}

  /** {@return the role in which they are accountable} */
  public abstract Role role();

  /** {@return the person, or the persons of the body as far as they are recorded} */
  public abstract Set<Id<Person>> persons();

  /**
   * {@return the holder}
   *
   * @param role the role in which they are accountable
   * @param persons the person, or those of the body
   */
  public static Holder of(Role role, Set<Id<Person>> persons) {
    return ImmutableHolder.of(role, persons);
  }
}
