/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Path;
import org.immutables.value.Value;

/**
 * Something that happened in a case on a day (<i>hendelse</i>), and where the case tells of it; it
 * holds no words of the case.
 */
@Value.Immutable
public abstract sealed class CaseEvent extends Masked permits ImmutableCaseEvent {
  CaseEvent() {}

  /** {@return the day; of what ended, the first on which it held no longer} */
  public abstract LocalDate day();

  /** {@return what happened} */
  public abstract EventKind kind();

  /** {@return where the case tells of it} */
  public abstract Path place();

  /** {@return the kind of the innermost part with an id that tells of it, at last the case} */
  public abstract PartKind partKind();

  /** {@return the id of that part} */
  public abstract Id<?> part();
}
