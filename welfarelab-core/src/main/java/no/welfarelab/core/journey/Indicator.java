/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** A mark of how life is (<i>indikator</i>). Source: PROBA 2.1, 5.2. */
public enum Indicator implements Coded {
  /** A suitable home (<i>egnet bolig</i>). */
  SUITABLE_HOME(Label.of("egnet bolig", "eigna bustad", "suitable home")),
  /** Debt under control (<i>kontroll på gjeld</i>). */
  DEBT_UNDER_CONTROL(Label.of("kontroll på gjeld", "kontroll på gjeld", "debt under control")),
  /** Income above the low-income line (<i>inntekt over lavinntektsgrensen</i>). */
  INCOME_ABOVE_LOW_LINE(
      Label.of(
          "inntekt over lavinntektsgrensen",
          "inntekt over låginntektsgrensa",
          "income above the low-income line")),
  /** A network (<i>nettverk</i>). */
  NETWORK(Label.of("nettverk", "nettverk", "network")),
  /** Work, education, treatment or another activity by day (<i>dagaktivitet</i>). */
  DAY_ACTIVITY(Label.of("dagaktivitet", "dagaktivitet", "day activity")),
  /** Health clarified or treated (<i>helse avklart eller behandlet</i>). */
  HEALTH_CLARIFIED(
      Label.of(
          "helse avklart eller behandlet",
          "helse avklart eller behandla",
          "health clarified or treated")),
  /** Substance use under control (<i>kontroll på rus</i>). */
  SUBSTANCE_USE_UNDER_CONTROL(
      Label.of("kontroll på rus", "kontroll på rus", "substance use under control")),
  /** The right follow-up in place (<i>riktig oppfølging</i>). */
  RIGHT_FOLLOW_UP(
      Label.of(
          "riktig oppfølging på plass", "rett oppfølging på plass", "right follow-up in place")),
  /** Follow-up only now and then (<i>sporadisk oppfølging</i>). */
  SPORADIC_FOLLOW_UP(
      Label.of(
          "bare sporadisk oppfølging", "berre sporadisk oppfølging", "follow-up only sporadic"));

  private final Label label;

  Indicator(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
