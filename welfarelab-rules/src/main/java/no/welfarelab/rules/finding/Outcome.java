/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import java.util.stream.Stream;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * What a rule says of a subject (<i>utfall</i>): yes, no, not known, or none of its business.
 *
 * <p>Outcomes combine by Kleene's three-valued logic; {@link #NOT_APPLICABLE} is neutral. What is
 * not known is never counted as a yes, and never as a no.
 */
public enum Outcome implements Coded {
  /** The rule is kept (<i>oppfylt</i>). */
  SATISFIED(Label.of("oppfylt", "oppfylt", "satisfied")),
  /** The rule is broken (<i>ikke oppfylt</i>); for advice: the advice fires. */
  NOT_SATISFIED(Label.of("ikke oppfylt", "ikkje oppfylt", "not satisfied")),
  /** Something is missing that nobody has told (<i>ikke vurdert</i>). */
  NOT_ASSESSED(Label.of("ikke vurdert", "ikkje vurdert", "not assessed")),
  /** The rule does not concern this (<i>ikke aktuelt</i>). */
  NOT_APPLICABLE(Label.of("ikke aktuelt", "ikkje aktuelt", "not applicable"));

  private final Label label;

  Outcome(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }

  /**
   * {@return whether both are so: a no wins, then what is not known}
   *
   * @param other the other outcome
   */
  public Outcome and(Outcome other) {
    if (this == NOT_APPLICABLE) {
      return other;
    }
    if (this == NOT_SATISFIED || other == NOT_SATISFIED) {
      return NOT_SATISFIED;
    }
    return this == NOT_ASSESSED || other == NOT_ASSESSED ? NOT_ASSESSED : SATISFIED;
  }

  /**
   * {@return whether one of them is so: a yes wins, then what is not known}
   *
   * @param other the other outcome
   */
  public Outcome or(Outcome other) {
    return not().and(other.not()).not();
  }

  /** {@return the opposite; what is not known or not applicable stays so} */
  public Outcome not() {
    return switch (this) {
      case SATISFIED -> NOT_SATISFIED;
      case NOT_SATISFIED -> SATISFIED;
      case NOT_ASSESSED, NOT_APPLICABLE -> this;
    };
  }

  /**
   * {@return whether all are so; not applicable if there is none}
   *
   * @param outcomes the outcomes to combine
   */
  public static Outcome all(Stream<Outcome> outcomes) {
    return outcomes.reduce(NOT_APPLICABLE, Outcome::and);
  }
}
