/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What it means that a rule is broken (<i>styrke</i>). */
public enum Strength implements Coded {
  /** A breach is an error (<i>feil</i>). */
  MUST(Label.of("feil", "feil", "error")),
  /** A breach is a warning (<i>advarsel</i>). */
  SHOULD(Label.of("advarsel", "åtvaring", "warning")),
  /** A breach is advice (<i>råd</i>). */
  NOTE(Label.of("råd", "råd", "advice"));

  private final Label label;

  Strength(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
