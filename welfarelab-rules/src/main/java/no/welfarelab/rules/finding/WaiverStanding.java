/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What became of a waiver (<i>unntak</i>) granted for a finding's rule and subject. */
public enum WaiverStanding implements Coded {
  /** The finding is waived. */
  ACCEPTED(Label.of("unntatt", "unnateke", "waived")),
  /** The rule cannot be waived. */
  NOT_WAIVABLE(
      Label.of(
          "regelen kan ikke fravikes", "regelen kan ikkje fråvikast", "the rule cannot be waived")),
  /** The waiver names no role, or one that may not waive under the policy. */
  ROLE_NOT_ALLOWED(
      Label.of("rollen kan ikke gi unntak", "rolla kan ikkje gi unntak", "the role may not waive")),
  /** The waiver gives no reason. */
  NO_REASON(
      Label.of("unntaket mangler grunn", "unntaket manglar grunn", "the waiver gives no reason")),
  /** The waiver has no end. */
  NO_END(
      Label.of(
          "unntaket mangler sluttdato",
          "unntaket manglar sluttdato",
          "the waiver has no end date")),
  /** The day lies outside the waiver's period. */
  NOT_IN_FORCE(
      Label.of(
          "unntaket gjelder ikke denne dagen",
          "unntaket gjeld ikkje denne dagen",
          "the waiver does not hold on the day"));

  private final Label label;

  WaiverStanding(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
