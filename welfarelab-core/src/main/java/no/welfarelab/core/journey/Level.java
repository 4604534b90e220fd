/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How far a mark is there (<i>grad</i>). */
public enum Level implements Coded {
  /** It is (<i>ja</i>). */
  YES(Label.of("ja", "ja", "yes")),
  /** In part (<i>delvis</i>). */
  PARTLY(Label.of("delvis", "delvis", "partly")),
  /** It is not (<i>nei</i>). */
  NO(Label.of("nei", "nei", "no"));

  private final Label label;

  Level(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
