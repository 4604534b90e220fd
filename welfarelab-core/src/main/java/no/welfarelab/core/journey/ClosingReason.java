/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** Why a case was closed (<i>avslutningsgrunn</i>). Source: PROBA 4.4, 4.6, 5.2. */
public enum ClosingReason implements Coded {
  /** The target is reached and the citizen agrees (<i>målet er nådd</i>). */
  TARGET_REACHED(Label.of("målet er nådd", "målet er nådd", "target reached")),
  /** The citizen withdrew (<i>innbyggeren trakk seg</i>). */
  WITHDREW(Label.of("innbyggeren trakk seg", "innbyggjaren trekte seg", "the citizen withdrew")),
  /** Participation ceased after an offer to adapt it (<i>deltakelsen opphørte</i>). */
  PARTICIPATION_CEASED(
      Label.of("deltakelsen opphørte", "deltakinga tok slutt", "participation ceased")),
  /** The citizen moved away (<i>flyttet</i>). */
  MOVED(Label.of("flyttet", "flytta", "moved")),
  /** The citizen is dead (<i>død</i>). */
  DEAD(Label.of("død", "død", "dead")),
  /** Time alone, which is no reason to close (<i>tiden var ute</i>). */
  TIME_PASSED(Label.of("tiden var ute", "tida var ute", "time passed"));

  private final Label label;

  ClosingReason(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
