/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** On what condition a role is accountable (<i>vilkår i ansvarsmatrisen</i>). */
public enum Condition implements Coded {
  /** Each for their own only (<i>egne</i>). */
  OWN(Label.of("for sine egne", "for sine eigne", "for their own")),
  /** With deciding authority, else the service's named decision maker (<i>med myndighet</i>). */
  WITH_DECIDING_AUTHORITY(
      Label.of(
          "med myndighet til å bestemme, ellers den tjenesten har pekt ut",
          "med mynde til å avgjere, elles den tenesta har peikt ut",
          "with deciding authority, else the service's named decision maker"));

  private final Label label;

  Condition(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
