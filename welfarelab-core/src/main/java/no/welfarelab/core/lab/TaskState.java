/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * How a task stands on a day on which it is neither done nor dropped (<i>oppgavens stilling</i>).
 *
 * <p>The first that fits, in the order below. <i>Told of</i> is an entry of the task's history with
 * a day of its own; <i>the next meeting</i> is described at {@link
 * InvestmentCase#toDoListOn(java.time.LocalDate)}. Source: PROBA 4.2, 6.3, 7.1.
 */
public enum TaskState implements Coded {
  /** Due before the day, and not told of on its due date or since (<i>taus</i>). */
  SILENT(
      Label.of(
          "forfalt uten tilbakemelding",
          "forfallen utan tilbakemelding",
          "overdue, and nobody has told of it")),
  /** Due before the day, and told of on its due date or since (<i>forfalt</i>). */
  OVERDUE(Label.of("forfalt", "forfallen", "overdue")),
  /** Due on the day, or later but no later than the next meeting (<i>forfaller</i>). */
  DUE(Label.of("forfaller", "forfell", "due")),
  /** Due later than that, or without a due date (<i>åpen</i>). */
  OPEN(Label.of("åpen", "open", "open"));

  private final Label label;

  TaskState(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
