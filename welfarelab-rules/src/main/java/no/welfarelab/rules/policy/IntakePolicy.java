/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.WrapperStyle;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.intake.TargetGroups;
import org.immutables.value.Value;

/**
 * Whom a municipality's lab is for (<i>målgrupper</i>). Being outside the target groups is no
 * refusal. Source: PROBA 2.2, 7.2.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class IntakePolicy permits ImmutableIntakePolicy {
  IntakePolicy() {}

  /** {@return the target groups; empty where the lab is for nobody in particular} */
  public abstract List<TargetGroup> targetGroups();

  /**
   * {@return the policy of these target groups}
   *
   * @param targetGroups the handbook's {@link TargetGroups}, or a municipality's own
   * @throws IllegalArgumentException if an id stands twice
   */
  public static IntakePolicy of(List<TargetGroup> targetGroups) {
    return ImmutableIntakePolicy.of(targetGroups);
  }

  /** {@return the handbook's: the three groups of the pilot} */
  public static IntakePolicy handbook() {
    return of(
        Stream.of(
                TargetGroups.FAMILIES_WITH_REDUCED_ABILITY,
                TargetGroups.FAMILIES_WITH_LIVING_CONDITION_CHALLENGES,
                TargetGroups.YOUTH)
            .flatMap(group -> TargetGroups.find(group).stream())
            .toList());
  }

  @Value.Check
  void check() {
    Identified.requireDistinct(targetGroups(), "targetGroups");
  }
}
