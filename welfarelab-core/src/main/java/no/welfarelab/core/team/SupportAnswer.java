/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.team;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What the citizen answered to the offer of a support person (<i>svar</i>). */
public enum SupportAnswer implements Coded {
  /** Yes, please (<i>ja</i>). */
  ACCEPTED(Label.of("ja", "ja", "yes")),
  /** No, thank you (<i>nei</i>). */
  DECLINED(Label.of("nei", "nei", "no")),
  /** Not yet answered (<i>tenker på det</i>). */
  THINKING(Label.of("tenker på det", "tenkjer på det", "thinking about it"));

  private final Label label;

  SupportAnswer(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
