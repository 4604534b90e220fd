/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What it means that the record a rule speaks of is not there (<i>hvis det mangler</i>). */
public enum IfMissing implements Coded {
  /** The lab owes the record: the rule is broken. */
  BREACH(Label.of("brudd", "brot", "breach")),
  /** A fact or judgement nobody has told: the rule cannot be judged. */
  NOT_ASSESSED(Label.of("ikke vurdert", "ikkje vurdert", "not assessed")),
  /** Without the record the rule does not concern the subject. */
  NOT_APPLICABLE(Label.of("ikke aktuelt", "ikkje aktuelt", "not applicable")),
  /** There is nothing that could be missing. */
  NOTHING(Label.of("–", "–", "–"));

  private final Label label;

  IfMissing(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
