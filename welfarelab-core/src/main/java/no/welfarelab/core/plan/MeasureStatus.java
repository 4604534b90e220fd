/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How far a measure has come (<i>status</i>). */
public enum MeasureStatus implements Coded {
  /** Put into the plan (<i>planlagt</i>). */
  PLANNED(Label.of("planlagt", "planlagt", "planned")),
  /** Handed to whoever decides (<i>søkt om</i>). */
  APPLIED_FOR(Label.of("søkt om", "søkt om", "applied for")),
  /** Decided, not started (<i>besluttet</i>). */
  DECIDED(Label.of("besluttet", "avgjort", "decided")),
  /** Under way (<i>i gang</i>). */
  STARTED(Label.of("i gang", "i gang", "started")),
  /** Carried out (<i>gjennomført</i>). */
  DONE(Label.of("gjennomført", "gjennomført", "done")),
  /** Given up before it was carried out (<i>stanset</i>). */
  STOPPED(Label.of("stanset", "stansa", "stopped"));

  private final Label label;

  MeasureStatus(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
