/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What was decided (<i>utfall av vedtak</i>). */
public enum DecisionOutcome implements Coded {
  /** Granted in full (<i>innvilget</i>). */
  GRANTED(Label.of("innvilget", "innvilga", "granted")),
  /** Granted in part (<i>delvis innvilget</i>). */
  LIMITED(Label.of("delvis innvilget", "delvis innvilga", "granted in part")),
  /** Refused (<i>avslått</i>). */
  REFUSED(Label.of("avslått", "avslått", "refused")),
  /** What was granted before was cut (<i>redusert</i>). */
  REDUCED(Label.of("redusert", "redusert", "reduced")),
  /** What was granted before was brought to an end (<i>opphørt</i>). */
  ENDED(Label.of("opphørt", "avslutta", "ended"));

  private final Label label;

  DecisionOutcome(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
