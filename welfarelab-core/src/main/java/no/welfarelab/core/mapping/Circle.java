/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** A part of the circle of people around someone (<i>nettverkskrets</i>). Source: PROBA 4.2. */
public enum Circle implements Coded {
  /** Those at home (<i>hjemme</i>). */
  AT_HOME(Label.of("hjemme", "heime", "at home")),
  /** Friends (<i>venner</i>). */
  FRIENDS(Label.of("venner", "vener", "friends")),
  /** The public sector (<i>det offentlige</i>). */
  PUBLIC_SECTOR(Label.of("det offentlige", "det offentlege", "the public sector")),
  /** Family (<i>familie</i>). */
  FAMILY(Label.of("familie", "familie", "family")),
  /** Leisure (<i>fritid</i>). */
  LEISURE(Label.of("fritid", "fritid", "leisure")),
  /** Work (<i>jobb</i>). */
  WORK(Label.of("jobb", "jobb", "work"));

  private final Label label;

  Circle(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
