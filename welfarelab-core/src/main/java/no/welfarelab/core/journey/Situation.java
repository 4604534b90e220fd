/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How life is (<i>situasjon</i>). Source: PROBA 2.1, 5.2. */
public enum Situation implements Coded {
  /** No suitable home, little network, poverty or debt, few or no services (<i>uholdbar</i>). */
  UNTENABLE(Label.of("uholdbar", "uhaldbar", "untenable")),
  /** Some things in place; economy, activity and a steadier home in focus (<i>utsatt</i>). */
  EXPOSED(Label.of("utsatt", "utsett", "exposed")),
  /** Suitable home, day activity, clarified health and economy, right follow-up (<i>stabil</i>). */
  STABLE(Label.of("stabil", "stabil", "stable")),
  /** Home, stable economy, network and activity with little follow-up (<i>bærekraftig</i>). */
  SUSTAINABLE(Label.of("bærekraftig", "berekraftig", "sustainable"));

  private final Label label;

  Situation(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
