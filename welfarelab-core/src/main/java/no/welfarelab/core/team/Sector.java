/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.team;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** Where help may come from outside the services (<i>sektor</i>). Source: PROBA 2.4.2, 7.1. */
public enum Sector implements Coded {
  /** The voluntary sector (<i>frivilligheten</i>). */
  VOLUNTARY(Label.of("frivilligheten", "frivilligheita", "the voluntary sector")),
  /** Business (<i>næringslivet</i>). */
  BUSINESS(Label.of("næringslivet", "næringslivet", "business")),
  /** The citizen's own network (<i>nettverket</i>). */
  NETWORK(Label.of("nettverket", "nettverket", "the citizen's network"));

  private final Label label;

  Sector(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
