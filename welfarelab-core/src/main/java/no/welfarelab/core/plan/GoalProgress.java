/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * How far the work for a goal had come at the end of a day (<i>framdrift</i>); worked out, never
 * stored.
 *
 * <p>Of {@link #reached()}, {@link #givenUp()}, {@link #waiting()} and {@link #open()} exactly one
 * holds; that all measures are done does not make a goal reached. Each measure that serves the
 * goal, directly or by way of goals that lead to it, stands in one of the four sets, in the plan's
 * order. Source: PROBA 4.2; handbook, PLAN-03.
 */
@Value.Immutable
public abstract sealed class GoalProgress extends Masked permits ImmutableGoalProgress {
  GoalProgress() {}

  /** {@return the goal} */
  public abstract Id<Goal> goal();

  /** {@return the measures carried out} */
  public abstract Set<Id<Measure>> done();

  /** {@return the measures under way} */
  public abstract Set<Id<Measure>> started();

  /** {@return the measures that are still to begin} */
  public abstract Set<Id<Measure>> notBegun();

  /** {@return the measures given up} */
  public abstract Set<Id<Measure>> stopped();

  /** {@return whether the goal was reached by then} */
  public abstract boolean reached();

  /** {@return whether it was given up by then, unless it was reached} */
  public abstract boolean givenUp();

  /** {@return whether it is marked as waiting, and no measure serves it but stopped ones} */
  public abstract boolean waiting();

  /** {@return whether it is worked for: neither reached, nor given up, nor waiting} */
  public boolean open() {
    return !reached() && !givenUp() && !waiting();
  }
}
