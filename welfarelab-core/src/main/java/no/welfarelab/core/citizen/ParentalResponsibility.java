/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import org.immutables.value.Value;

/** Who decides for a child (<i>foreldreansvar</i>). Source: barnelova §§ 30–35. */
@Value.Immutable
public abstract sealed class ParentalResponsibility extends Masked
    permits ImmutableParentalResponsibility {
  ParentalResponsibility() {}

  /** {@return the child} */
  public abstract Id<Person> child();

  /** {@return who holds it} */
  public abstract ResponsibilityKind kind();

  /** {@return the persons who hold it} */
  public abstract Set<Id<Person>> holders();

  /** {@return the days on which it is so; empty while unknown} */
  public abstract Optional<Period> period();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableParentalResponsibility.builder();
  }

  /**
   * Collects the parts of a {@link ParentalResponsibility}; each setter sets the part of its name,
   * once.
   */
  public sealed interface Builder permits ImmutableParentalResponsibility.Builder {
    Builder child(Id<Person> child);

    Builder kind(ResponsibilityKind kind);

    Builder holders(Iterable<? extends Id<Person>> holders);

    Builder period(Period period);

    /**
     * {@return the parental responsibility}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    ParentalResponsibility build();
  }
}
