/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What the criteria suggest about intake (<i>tilråding</i>); never a decision. */
public enum Recommendation implements Coded {
  /** All criteria are met (<i>tilrås</i>). */
  RECOMMENDED(Label.of("inntak tilrås", "inntak blir tilrådd", "intake is recommended")),
  /** A criterion is known not to be met (<i>tilrås ikke</i>). */
  NOT_RECOMMENDED(
      Label.of("inntak tilrås ikke", "inntak blir ikkje tilrådd", "intake is not recommended")),
  /** Something is missing that somebody can say (<i>ikke avklart</i>). */
  NOT_YET_CLEAR(Label.of("ikke avklart ennå", "ikkje avklart enno", "not yet clear"));

  private final Label label;

  Recommendation(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
