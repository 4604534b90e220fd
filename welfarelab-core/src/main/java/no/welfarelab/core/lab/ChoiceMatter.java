/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What a steering group chooses (<i>retningsvalg</i>). Source: PROBA 2.2. */
public enum ChoiceMatter implements Coded {
  /** The target groups (<i>målgrupper</i>). */
  TARGET_GROUPS(Label.of("målgrupper", "målgrupper", "target groups")),
  /** The model of the team (<i>teammodell</i>). */
  TEAM_MODEL(Label.of("teammodell", "teammodell", "team model")),
  /** The model of the budget (<i>budsjettmodell</i>). */
  BUDGET_MODEL(Label.of("budsjettmodell", "budsjettmodell", "budget model")),
  /** The limits that rules are judged by (<i>retningslinjer</i>). */
  POLICY(Label.of("retningslinjer", "retningsliner", "policy"));

  private final Label label;

  ChoiceMatter(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
