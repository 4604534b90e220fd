/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How much help someone needs to get on (<i>servicegrad</i>). Source: DOGA case 5. */
public enum ServiceGrade implements Coded {
  /** Manages alone with good self-service (<i>servicegrad 1</i>). */
  GRADE_1(Label.of("servicegrad 1", "servicegrad 1", "service grade 1")),
  /** Needs some support; does well with a contact person (<i>servicegrad 2</i>). */
  GRADE_2(Label.of("servicegrad 2", "servicegrad 2", "service grade 2")),
  /** Needs much help, from several services, probably for life (<i>servicegrad 3</i>). */
  GRADE_3(Label.of("servicegrad 3", "servicegrad 3", "service grade 3"));

  private final Label label;

  ServiceGrade(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
