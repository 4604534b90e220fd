/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import no.welfarelab.rules.finding.Outcome;
import org.immutables.value.Value;

/**
 * What one rule says of a whole case (<i>regelresultat</i>): its outcome over all subjects, and how
 * many there were.
 */
@Value.Immutable
public abstract sealed class RuleResult permits ImmutableRuleResult {
  RuleResult() {}

  /** {@return the id of the rule} */
  public abstract String rule();

  /** {@return whether it is kept for all subjects; not applicable if there is none} */
  public abstract Outcome outcome();

  /** {@return the number of subjects for which it is satisfied} */
  public abstract int satisfied();

  /** {@return the number of subjects for which it is not satisfied, waived ones included} */
  public abstract int notSatisfied();

  /** {@return the number of subjects for which it is not assessed} */
  public abstract int notAssessed();

  /** {@return the number of subjects it does not concern} */
  public abstract int notApplicable();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableRuleResult.builder();
  }

  /** Collects the parts of a {@link RuleResult}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableRuleResult.Builder {
    Builder rule(String rule);

    Builder outcome(Outcome outcome);

    Builder satisfied(int satisfied);

    Builder notSatisfied(int notSatisfied);

    Builder notAssessed(int notAssessed);

    Builder notApplicable(int notApplicable);

    /**
     * {@return the result}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    RuleResult build();
  }
}
