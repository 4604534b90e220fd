/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What became of a finding from one report to a later one (<i>endring</i>). */
public enum ChangeKind implements Coded {
  /** Only the later report has it (<i>nytt</i>). */
  NEW(Label.of("nytt", "nytt", "new")),
  /**
   * Only the earlier report has it (<i>løst</i>): the rule is kept now, concerns the subject no
   * longer, or the subject is gone.
   */
  RESOLVED(Label.of("løst", "løyst", "resolved")),
  /** Both have it, of another outcome, or waived in one of them alone (<i>endret</i>). */
  CHANGED(Label.of("endret", "endra", "changed")),
  /** Both have it, and count it alike (<i>uendret</i>); its reasons may be others. */
  UNCHANGED(Label.of("uendret", "uendra", "unchanged")),
  /** Only one report has it, and the other did not run the rule (<i>ikke sammenliknet</i>). */
  NOT_COMPARED(Label.of("ikke sammenliknet", "ikkje samanlikna", "not compared"));

  private final Label label;

  ChangeKind(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
