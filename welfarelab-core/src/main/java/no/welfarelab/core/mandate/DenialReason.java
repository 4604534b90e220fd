/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mandate;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * Why a measure was refused, reduced or ended (<i>avslagsgrunn</i>), as a rule can read it; the
 * words stand beside it. Source: PROBA 2.1, 4.4, 6.4.
 */
public enum DenialReason implements Coded {
  /** The law's terms are not met (<i>vilkårene er ikke oppfylt</i>). */
  TERMS_NOT_MET(
      Label.of("vilkårene er ikke oppfylt", "vilkåra er ikkje oppfylte", "the terms are not met")),
  /** It is no longer needed (<i>ikke lenger behov</i>). */
  NOT_NEEDED(Label.of("ikke lenger behov", "ikkje lenger behov", "no longer needed")),
  /** There is no money or place (<i>manglende kapasitet</i>). */
  NO_CAPACITY(Label.of("manglende kapasitet", "manglande kapasitet", "no capacity")),
  /** Another service is to give it (<i>hører til en annen tjeneste</i>). */
  ANOTHER_SERVICE(
      Label.of(
          "hører til en annen tjeneste",
          "høyrer til ei anna teneste",
          "belongs to another service")),
  /** The citizen does not want it (<i>innbyggerens ønske</i>). */
  CITIZEN_WISH(Label.of("innbyggerens ønske", "ønsket til innbyggjaren", "the citizen's wish")),
  /**
   * The citizen declined the lab; never a reason to refuse a right (<i>takket nei til
   * velferdslaben</i>).
   */
  LAB_DECLINED(
      Label.of("takket nei til velferdslaben", "takka nei til velferdslaben", "declined the lab")),
  /** The citizen left the lab; never a reason to end a right (<i>sluttet i velferdslaben</i>). */
  LAB_LEFT(Label.of("sluttet i velferdslaben", "slutta i velferdslaben", "left the lab")),
  /** Another reason (<i>annet</i>). */
  OTHER(Label.of("annet", "anna", "other"));

  private final Label label;

  DenialReason(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
