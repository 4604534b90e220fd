/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** Where a citizen stands to taking part (<i>svar</i>). Source: PROBA 3, 7.2. */
public enum Answer implements Coded {
  /** Has been asked (<i>spurt</i>). */
  ASKED(Label.of("spurt", "spurd", "asked")),
  /** Is thinking about it; silence is no no (<i>tenker på det</i>). */
  THINKING(Label.of("tenker på det", "tenkjer på det", "thinking about it")),
  /** Wants to take part (<i>ja</i>). */
  YES(Label.of("ja", "ja", "yes")),
  /** Does not want to take part (<i>nei</i>). */
  NO(Label.of("nei", "nei", "no"));

  private final Label label;

  Answer(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
