/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import no.welfarelab.core.WrapperStyle;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;
import org.immutables.value.Value;

/**
 * A type of measure (<i>tiltakstype</i>), such as start-up loan or support contact. Source: PROBA
 * 5.1–5.3; NTNU.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class MeasureType implements Identified<MeasureType>
    permits ImmutableMeasureType {
  MeasureType() {}

  /** {@return its code, such as {@code START_UP_LOAN}} */
  @Override
  public abstract Id<MeasureType> id();

  /** {@return its name} */
  public abstract Label label();

  /**
   * {@return the type of this code and name}
   *
   * @param id its code
   * @param label its name
   */
  public static MeasureType of(Id<MeasureType> id, Label label) {
    return ImmutableMeasureType.of(id, label);
  }
}
