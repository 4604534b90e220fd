/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What information is shared for (<i>formål</i>). */
public enum Purpose implements Coded {
  /** Working together round the citizen (<i>samordning</i>). */
  COORDINATION(Label.of("samordning", "samordning", "coordination")),
  /** Counting, without names (<i>statistikk</i>). */
  STATISTICS(Label.of("statistikk", "statistikk", "statistics")),
  /** Research (<i>forskning</i>). */
  RESEARCH(Label.of("forskning", "forsking", "research"));

  private final Label label;

  Purpose(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
