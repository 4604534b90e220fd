/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * What a guardian may look after (<i>vergens mandat</i>). Source: vergemålsloven §§ 20–22, 31–33.
 */
public enum GuardianshipScope implements Coded {
  /** Money and property (<i>økonomiske forhold</i>). */
  ECONOMIC(Label.of("økonomiske forhold", "økonomiske forhold", "financial matters")),
  /** Personal matters (<i>personlige forhold</i>). */
  PERSONAL(Label.of("personlige forhold", "personlege forhold", "personal matters"));

  private final Label label;

  GuardianshipScope(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
