/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What a role has to do with a responsibility (<i>A, R, C og I i ansvarsmatrisen</i>). */
public enum Involvement implements Coded {
  /** Answers for it, A (<i>ansvarlig</i>). */
  ACCOUNTABLE(Label.of("ansvarlig", "ansvarleg", "accountable")),
  /** Does it, R (<i>utfører</i>). */
  DOES(Label.of("utfører", "utfører", "does it")),
  /** Is asked before, C (<i>rådspørres</i>). */
  CONSULTED(Label.of("rådspørres", "blir spurd til råds", "consulted")),
  /** Is told, I (<i>informeres</i>). */
  INFORMED(Label.of("informeres", "blir informert", "informed"));

  private final Label label;

  Involvement(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
