/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * What makes two reports differ for another reason than what was done in the case
 * (<i>forbehold</i>).
 */
public enum Caveat implements Coded {
  /** The reports are not about the same case. */
  OTHER_CASE(
      Label.of(
          "rapportene gjelder ikke samme sak",
          "rapportane gjeld ikkje same sak",
          "the reports are not about the same case")),
  /** The later report is of an earlier day. */
  BACKWARDS(
      Label.of(
          "den seinere rapporten gjelder en tidligere dag",
          "den seinare rapporten gjeld ein tidlegare dag",
          "the later report is of an earlier day")),
  /** The policies differ in content, whatever they are called. */
  OTHER_POLICY(
      Label.of(
          "rapportene er vurdert etter ulike retningslinjer",
          "rapportane er vurderte etter ulike retningslinjer",
          "the reports were judged by different policies")),
  /** The catalogues of rules are of different versions. */
  OTHER_CATALOGUE(
      Label.of(
          "rapportene er vurdert etter ulike utgaver av reglene",
          "rapportane er vurderte etter ulike utgåver av reglane",
          "the reports were judged by different editions of the rules")),
  /** The reports were made by different versions of the library. */
  OTHER_LIBRARY(
      Label.of(
          "rapportene er laget med ulike versjoner av biblioteket",
          "rapportane er laga med ulike versjonar av biblioteket",
          "the reports were made by different versions of the library"));

  private final Label label;

  Caveat(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
