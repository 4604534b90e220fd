/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What a goal aims at (<i>måltype</i>). Source: PROBA 2.1. */
public enum GoalKind implements Coded {
  /** A change in life situation (<i>effektmål</i>). */
  EFFECT(Label.of("effektmål", "effektmål", "effect goal")),
  /** A concrete result on the way (<i>resultatmål</i>). */
  RESULT(Label.of("resultatmål", "resultatmål", "result goal"));

  private final Label label;

  GoalKind(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
