/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.plan.Goal;
import org.immutables.value.Value;

/**
 * How the effect of an effect goal is followed (<i>effektmåling</i>). Source: PROBA 2.1; DOGA
 * element 8, case 6.
 */
@Value.Immutable
public abstract sealed class GoalEffect extends Masked implements Identified<GoalEffect>
    permits ImmutableGoalEffect {
  GoalEffect() {}

  /** {@return its id, unique among the effects of the case} */
  @Override
  public abstract Id<GoalEffect> id();

  /** {@return the effect goal} */
  public abstract Id<Goal> goal();

  /** {@return the mark of life it is seen by} */
  public abstract Optional<Indicator> indicator();

  /** {@return what else it is seen by; personal data} */
  public abstract Optional<String> text();

  /** {@return how it was at the start} */
  public abstract Optional<Reading> baseline();

  /** {@return how it was later} */
  public abstract List<Reading> readings();

  /** {@return the day the citizen was asked for their own assessment} */
  public abstract Optional<LocalDate> askedOn();

  /**
   * {@return this goal effect with one more reading}
   *
   * @param added the reading to add
   */
  public GoalEffect add(Reading added) {
    return ((ImmutableGoalEffect) this).withReadings(Identified.added(readings(), added));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableGoalEffect.builder();
  }

  /** Collects the parts of a {@link GoalEffect}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableGoalEffect.Builder {
    Builder id(Id<GoalEffect> id);

    Builder goal(Id<Goal> goal);

    Builder indicator(Indicator indicator);

    Builder text(String text);

    Builder baseline(Reading baseline);

    Builder readings(Iterable<? extends Reading> readings);

    Builder askedOn(LocalDate askedOn);

    /**
     * {@return the goal effect}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    GoalEffect build();
  }
}
