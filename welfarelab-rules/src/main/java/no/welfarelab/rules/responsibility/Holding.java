/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import java.util.List;
import no.welfarelab.core.ground.Path;
import no.welfarelab.rules.finding.Subject;
import org.immutables.value.Value;

/** Who is accountable for one thing (<i>plassert ansvar</i>): to be exactly one. */
@Value.Immutable
public abstract sealed class Holding permits ImmutableHolding {
  Holding() {}

  /** {@return the row of the matrix} */
  public abstract Responsibility responsibility();

  /** {@return the thing it is for: the case, an adult, a service, a measure, a task …} */
  public abstract Subject subject();

  /** {@return where the thing stands} */
  public abstract Path place();

  /** {@return who is accountable; nobody where it is a gap} */
  public abstract List<Holder> holders();

  /** {@return whether nobody is accountable} */
  public boolean gap() {
    return holders().isEmpty();
  }

  /** {@return whether more than one is accountable} */
  public boolean doubled() {
    return holders().size() > 1;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableHolding.builder();
  }

  /** Collects the parts of a {@link Holding}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableHolding.Builder {
    Builder responsibility(Responsibility responsibility);

    Builder subject(Subject subject);

    Builder place(Path place);

    Builder holders(Iterable<? extends Holder> holders);

    /**
     * {@return the holding}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Holding build();
  }
}
