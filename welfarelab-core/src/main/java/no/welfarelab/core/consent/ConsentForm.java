/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How a consent was given (<i>samtykkeform</i>). */
public enum ConsentForm implements Coded {
  /** In writing, signed (<i>underskrevet</i>). */
  SIGNED(Label.of("underskrevet", "underskrive", "signed")),
  /** Orally, and recorded (<i>muntlig og nedtegnet</i>). */
  ORAL_RECORDED(Label.of("muntlig og nedtegnet", "munnleg og nedskrive", "oral and recorded"));

  private final Label label;

  ConsentForm(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
