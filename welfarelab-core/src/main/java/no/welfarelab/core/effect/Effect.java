/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.effect;

import java.util.List;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What came of the work (<i>effekt</i>): on people's lives, not on the number of cases handled.
 * Source: DOGA element 8.
 */
@Value.Immutable
public abstract sealed class Effect extends Masked permits ImmutableEffect {
  Effect() {}

  /** {@return how the effect goals are followed} */
  public abstract List<GoalEffect> goalEffects();

  /** {@return what the people say of meeting the municipality} */
  public abstract List<Experience> experiences();

  @Value.Check
  void check() {
    Identified.requireDistinct(goalEffects(), "goalEffects");
    Identified.requireDistinct(experiences(), "experiences");
  }

  /** {@return that nothing is known of the effect} */
  public static Effect empty() {
    return builder().build();
  }

  /**
   * {@return this effect with one more goal effect}
   *
   * @param added the goal effect to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Effect add(GoalEffect added) {
    return ((ImmutableEffect) this).withGoalEffects(Identified.added(goalEffects(), added));
  }

  /**
   * {@return this effect with another goal effect in the place of the one with its id}
   *
   * @param put the goal effect to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Effect replace(GoalEffect put) {
    return ((ImmutableEffect) this)
        .withGoalEffects(Identified.changed(goalEffects(), put.id(), former -> put));
  }

  /**
   * {@return this effect with one more experience}
   *
   * @param added the experience to add
   * @throws IllegalArgumentException if its id is taken
   */
  public Effect add(Experience added) {
    return ((ImmutableEffect) this).withExperiences(Identified.added(experiences(), added));
  }

  /**
   * {@return this effect with another experience in the place of the one with its id}
   *
   * @param put the experience to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public Effect replace(Experience put) {
    return ((ImmutableEffect) this)
        .withExperiences(Identified.changed(experiences(), put.id(), former -> put));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableEffect.builder();
  }

  /** Collects the parts of an {@link Effect}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableEffect.Builder {
    Builder goalEffects(Iterable<? extends GoalEffect> goalEffects);

    Builder experiences(Iterable<? extends Experience> experiences);

    /**
     * {@return the effect}
     *
     * @throws IllegalArgumentException if the parts contradict each other
     */
    Effect build();
  }
}
