/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How soon a measure must come (<i>hast</i>). Source: PROBA 4.4, 7.1. */
public enum Urgency implements Coded {
  /** It cannot wait (<i>haster</i>). */
  URGENT(Label.of("haster", "hastar", "urgent")),
  /** The citizen needs time to think (<i>betenkningstid</i>). */
  TIME_TO_THINK(Label.of("betenkningstid", "betenkingstid", "time to think")),
  /** Neither (<i>ingen av delene</i>). */
  NEITHER(Label.of("ingen av delene", "ingen av delane", "neither"));

  private final Label label;

  Urgency(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
