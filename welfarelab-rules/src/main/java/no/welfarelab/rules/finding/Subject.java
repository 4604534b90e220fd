/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import no.welfarelab.core.WrapperStyle;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.PartKind;
import org.immutables.value.Value;

/** The part of a case that a finding is about (<i>det som vurderes</i>): its kind and its id. */
@Value.Immutable
@WrapperStyle
public abstract sealed class Subject permits ImmutableSubject {
  Subject() {}

  /** {@return its kind} */
  public abstract PartKind kind();

  /** {@return its id; the case's for the plan as a whole} */
  public abstract Id<?> id();

  /**
   * {@return the subject of this kind and id}
   *
   * @param kind its kind
   * @param id its id
   */
  public static Subject of(PartKind kind, Id<?> id) {
    return ImmutableSubject.of(kind, id);
  }
}
