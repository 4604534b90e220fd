/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How someone stands to something (<i>standpunkt</i>). Source: PROBA 4.4, 6.3. */
public enum StanceKind implements Coded {
  /** Agrees (<i>enig</i>). */
  AGREES(Label.of("enig", "einig", "agrees")),
  /** Disagrees; no refusal (<i>uenig</i>). */
  DISAGREES(Label.of("uenig", "ueinig", "disagrees")),
  /** Is not asked yet (<i>ikke spurt ennå</i>). */
  NOT_YET_ASKED(Label.of("ikke spurt ennå", "ikkje spurd enno", "not yet asked"));

  private final Label label;

  StanceKind(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
