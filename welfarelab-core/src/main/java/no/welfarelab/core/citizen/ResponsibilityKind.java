/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * Who holds parental responsibility (<i>foreldreansvar</i>), in the register's terms. Source:
 * barnelova §§ 30, 34–35.
 */
public enum ResponsibilityKind implements Coded {
  /** The parents together (<i>felles</i>). */
  JOINT(Label.of("felles", "felles", "joint")),
  /** The mother alone (<i>mor</i>). */
  MOTHER(Label.of("mor", "mor", "mother")),
  /** The father alone (<i>far</i>). */
  FATHER(Label.of("far", "far", "father")),
  /** The co-mother alone (<i>medmor</i>). */
  CO_MOTHER(Label.of("medmor", "medmor", "co-mother")),
  /** Others than the parents (<i>andre</i>). */
  OTHERS(Label.of("andre", "andre", "others"));

  private final Label label;

  ResponsibilityKind(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
