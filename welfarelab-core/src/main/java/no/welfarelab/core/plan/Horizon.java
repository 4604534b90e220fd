/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** When a goal is to be reached (<i>tidshorisont</i>). Source: PROBA 4.2. */
public enum Horizon implements Coded {
  /** Until the next meeting (<i>nå</i>). */
  NOW(Label.of("nå", "no", "now")),
  /** In the short term (<i>kort sikt</i>). */
  SHORT_TERM(Label.of("kort sikt", "kort sikt", "short term")),
  /** In the long term; three years is quite usual (<i>lang sikt</i>). */
  LONG_TERM(Label.of("lang sikt", "lang sikt", "long term"));

  private final Label label;

  Horizon(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
