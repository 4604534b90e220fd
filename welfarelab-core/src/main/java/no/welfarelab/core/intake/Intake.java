/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * How a case came in and was found suitable (<i>inntak</i>).
 *
 * <p>Source: PROBA 2.2, 3; DOGA element 1.
 */
@Value.Immutable
public abstract sealed class Intake extends Masked permits ImmutableIntake {
  Intake() {}

  /** {@return how it came to the lab} */
  public abstract Optional<Referral> referral();

  /** {@return judgements of whether the person or family wants change and will commit to it} */
  public abstract List<Judgement> wishForChange();

  /** {@return judgements of whether working by a long-term plan is appropriate} */
  public abstract List<Judgement> longTermPlanFits();

  /** {@return what the core team decided} */
  public abstract Optional<IntakeDecision> decision();

  /** {@return the rounds in which the citizens consider taking part} */
  public abstract List<Consideration> considerations();

  /** {@return an intake of which nothing is known} */
  public static Intake empty() {
    return builder().build();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableIntake.builder();
  }

  /** Collects the parts of an {@link Intake}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableIntake.Builder {
    Builder referral(Referral referral);

    Builder wishForChange(Iterable<? extends Judgement> wishForChange);

    Builder longTermPlanFits(Iterable<? extends Judgement> longTermPlanFits);

    Builder decision(IntakeDecision decision);

    Builder considerations(Iterable<? extends Consideration> considerations);

    /** {@return the intake} */
    Intake build();
  }
}
