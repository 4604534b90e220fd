/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * Which service grade first-line staff saw (<i>vurdering av servicegrad</i>). Source: DOGA case 5.
 */
@Value.Immutable
public abstract sealed class GradeAssessment extends Masked permits ImmutableGradeAssessment {
  GradeAssessment() {}

  /** {@return the grade} */
  public abstract ServiceGrade grade();

  /** {@return who saw it} */
  public abstract Optional<Id<Person>> by();

  /** {@return the day} */
  public abstract Optional<LocalDate> on();

  /** {@return why; personal data} */
  public abstract Optional<String> reason();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableGradeAssessment.builder();
  }

  /**
   * Collects the parts of a {@link GradeAssessment}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableGradeAssessment.Builder {
    Builder grade(ServiceGrade grade);

    Builder by(Id<Person> by);

    Builder on(LocalDate on);

    Builder reason(String reason);

    /**
     * {@return the grade assessment}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    GradeAssessment build();
  }
}
