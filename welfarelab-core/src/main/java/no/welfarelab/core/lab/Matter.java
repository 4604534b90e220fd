/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * Something the method asks for that can be left out for a reason (<i>forhold som begrunnes</i>).
 */
public enum Matter implements Coded {
  /** A family member has no entry of their own on the cloth (<i>ingen egen innføring</i>). */
  NO_ENTRY_OF_THEIR_OWN(
      Label.of(
          "ingen egen innføring på duken",
          "inga eiga innføring på duken",
          "no entry of their own")),
  /** A child has no preventive goal or measure (<i>ingen forebygging</i>). */
  NO_PREVENTION(
      Label.of("ingen forebygging for barnet", "inga førebygging for barnet", "no prevention")),
  /** A partner takes no part (<i>partner deltar ikke</i>). */
  PARTNER_TAKES_NO_PART(
      Label.of("partner deltar ikke", "partnar deltek ikkje", "partner takes no part")),
  /** An earlier case handler is not in the team (<i>tidligere saksbehandler er ikke med</i>). */
  HANDLER_NOT_IN_TEAM(
      Label.of(
          "tidligere saksbehandler er ikke med",
          "tidlegare saksbehandlar er ikkje med",
          "earlier case handler not in the team"));

  private final Label label;

  Matter(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
