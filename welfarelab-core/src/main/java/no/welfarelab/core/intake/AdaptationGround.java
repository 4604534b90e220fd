/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** Why the way of working is adapted (<i>grunn til tilpasning</i>). Source: PROBA 4.4, 7.1, 7.2. */
public enum AdaptationGround implements Coded {
  /** Heavy substance use (<i>store rusproblemer</i>). */
  SUBSTANCE_USE(Label.of("store rusproblemer", "store rusproblem", "heavy substance use")),
  /** Weak Norwegian (<i>svake norskkunnskaper</i>). */
  WEAK_NORWEGIAN(Label.of("svake norskkunnskaper", "svake norskkunnskapar", "weak Norwegian")),
  /** Little knowledge of the system (<i>lite kjennskap til systemet</i>). */
  LITTLE_KNOWLEDGE(
      Label.of(
          "lite kjennskap til systemet",
          "lite kjennskap til systemet",
          "little knowledge of the system"));

  private final Label label;

  AdaptationGround(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
