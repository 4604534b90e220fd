/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What decides a rule (<i>avgjøres av</i>). */
public enum DecidedBy implements Coded {
  /** Computed from the case. */
  DATA(Label.of("opplysninger i saken", "opplysningar i saka", "facts of the case")),
  /** A person's recorded assessment; the library never guesses it. */
  JUDGEMENT(Label.of("en persons vurdering", "vurderinga til ein person", "a person's judgement")),
  /** Computed against a limit that the municipality sets. */
  POLICY(Label.of("kommunens grenser", "grensene til kommunen", "the municipality's limits"));

  private final Label label;

  DecidedBy(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
