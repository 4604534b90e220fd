/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** Whether someone may do a reserved act (<i>kan eller kan ikke</i>). */
public enum May implements Coded {
  /** The act is theirs on the day (<i>ja</i>). */
  YES(Label.of("ja", "ja", "yes")),
  /** The act is somebody else's on the day (<i>nei</i>). */
  NO(Label.of("nei", "nei", "no")),
  /** What is recorded does not tell (<i>ikke kjent</i>). */
  NOT_KNOWN(Label.of("ikke kjent", "ikkje kjent", "not known"));

  private final Label label;

  May(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
