/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** Where a responsibility lies (<i>nivå</i>). */
public enum Level implements Coded {
  /** In each case (<i>sak</i>). */
  CASE(Label.of("saken", "saka", "the case")),
  /** In the municipality's lab (<i>kommune</i>). */
  MUNICIPALITY(Label.of("kommunen", "kommunen", "the municipality"));

  private final Label label;

  Level(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
