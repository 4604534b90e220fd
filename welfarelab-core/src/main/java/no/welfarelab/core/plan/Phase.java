/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * What the work on a goal or measure aims at (<i>fase i investeringsferden</i>). Source: DOGA
 * elements 2 and 7.
 */
public enum Phase implements Coded {
  /** Keep problems from coming (<i>forebygging</i>). */
  PREVENTION(Label.of("forebygging", "førebygging", "prevention")),
  /** Make life steady enough to work on (<i>stabilisering</i>). */
  STABILISATION(Label.of("stabilisering", "stabilisering", "stabilisation")),
  /** Become as independent as possible (<i>utvikling</i>). */
  DEVELOPMENT(Label.of("utvikling", "utvikling", "development")),
  /** Keep a home and a life (<i>bærekraftig</i>). */
  SUSTAINABLE(Label.of("bærekraftig", "berekraftig", "sustainable"));

  private final Label label;

  Phase(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
