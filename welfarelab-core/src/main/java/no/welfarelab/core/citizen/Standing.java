/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** How a person stands to the case (<i>tilknytning</i>). */
public enum Standing implements Coded {
  /** The case is about them (<i>innbygger</i>): the co-investor in their own life. */
  CITIZEN(Label.of("innbygger", "innbyggjar", "citizen")),
  /** A relative or member of the household of a citizen (<i>familie</i>). */
  FAMILY(Label.of("familie", "familie", "family")),
  /**
   * Someone else of the citizen's own: friend, neighbour, religious supporter (<i>nettverk</i>).
   */
  NETWORK(Label.of("nettverk", "nettverk", "network")),
  /** Someone who is there for a service, an outside party or as interpreter (<i>fagperson</i>). */
  PROFESSIONAL(Label.of("fagperson", "fagperson", "professional"));

  private final Label label;

  Standing(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
