/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import no.welfarelab.core.WrapperStyle;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** A group a municipality's lab is meant for (<i>målgruppe</i>). Source: PROBA 2.2, 7.2. */
@Value.Immutable
@WrapperStyle
public abstract sealed class TargetGroup extends Masked implements Identified<TargetGroup>
    permits ImmutableTargetGroup {
  TargetGroup() {}

  /** {@return its code, such as {@code YOUTH}} */
  @Override
  public abstract Id<TargetGroup> id();

  /** {@return its name} */
  public abstract Label label();

  /**
   * {@return the group of this code and name}
   *
   * @param id its code
   * @param label its name
   */
  public static TargetGroup of(Id<TargetGroup> id, Label label) {
    return ImmutableTargetGroup.of(id, label);
  }
}
