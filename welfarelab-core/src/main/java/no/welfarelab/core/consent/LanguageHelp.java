/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How information was made understood (<i>språkhjelp</i>). */
public enum LanguageHelp implements Coded {
  /** No help was needed (<i>ikke behov</i>). */
  NONE_NEEDED(Label.of("ikke behov", "ikkje behov", "none needed")),
  /** With an interpreter (<i>tolk</i>). */
  INTERPRETER(Label.of("tolk", "tolk", "interpreter")),
  /** In the person's own language (<i>eget språk</i>). */
  OWN_LANGUAGE(Label.of("eget språk", "eige språk", "own language")),
  /** In plain words, with pictures or signs (<i>enkelt språk</i>). */
  PLAIN_LANGUAGE(Label.of("enkelt språk", "enkelt språk", "plain language"));

  private final Label label;

  LanguageHelp(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
