/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What a person is to a relative (<i>slektskap</i>). */
public enum RelationKind implements Coded {
  /** Mother, father or co-mother of the relative (<i>forelder</i>). */
  PARENT(Label.of("forelder", "forelder", "parent")),
  /** Married to or living with the relative (<i>partner</i>). */
  PARTNER(Label.of("partner", "partnar", "partner")),
  /** Once married to or living with the relative (<i>tidligere partner</i>). */
  FORMER_PARTNER(Label.of("tidligere partner", "tidlegare partnar", "former partner")),
  /** Brother or sister of the relative (<i>søsken</i>). */
  SIBLING(Label.of("søsken", "sysken", "sibling")),
  /** Related in another way (<i>annen slektning</i>). */
  OTHER_RELATIVE(Label.of("annen slektning", "annan slektning", "other relative"));

  private final Label label;

  RelationKind(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
