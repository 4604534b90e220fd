/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How a home is held (<i>disposisjonsform</i>). */
public enum Tenure implements Coded {
  /** The household owns it (<i>eid</i>). */
  OWNED(Label.of("eid", "eigd", "owned")),
  /** Rented from a private owner (<i>leid</i>). */
  RENTED(Label.of("leid privat", "leigd privat", "rented privately")),
  /** Rented from the municipality (<i>kommunal utleiebolig</i>). */
  RENTED_FROM_MUNICIPALITY(
      Label.of("leid fra kommunen", "leigd frå kommunen", "rented from the municipality")),
  /** Held in another way: lent, institution, no contract (<i>annet</i>). */
  OTHER(Label.of("annet", "anna", "other"));

  private final Label label;

  Tenure(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
