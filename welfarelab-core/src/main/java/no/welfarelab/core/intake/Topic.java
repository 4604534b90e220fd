/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What a citizen is told before saying yes (<i>tema</i>). Source: PROBA 3, 4.4. */
public enum Topic implements Coded {
  /** What taking part involves (<i>hva det innebærer</i>). */
  WHAT_IT_INVOLVES(Label.of("hva det innebærer", "kva det inneber", "what it involves")),
  /** The duties (<i>plikter</i>). */
  DUTIES(Label.of("plikter", "plikter", "duties")),
  /** The possibilities (<i>muligheter</i>). */
  POSSIBILITIES(Label.of("muligheter", "moglegheiter", "possibilities")),
  /** That the lab's help, never the services, can be lost (<i>hjelpen kan falle bort</i>). */
  HELP_CAN_BE_LOST(
      Label.of(
          "hjelpen fra velferdslaben kan falle bort, men aldri tjenestene",
          "hjelpa frå velferdslaben kan falle bort, men aldri tenestene",
          "help from the welfare lab can be lost, but never the services")),
  /** The rights (<i>rettigheter</i>). */
  RIGHTS(Label.of("rettigheter", "rettar", "rights")),
  /** What there is to choose between (<i>valgmuligheter</i>). */
  CHOICES(Label.of("valgmuligheter", "valmoglegheiter", "choices")),
  /** What is the citizen's own to do (<i>egne oppgaver</i>). */
  OWN_TASKS(Label.of("egne oppgaver", "eigne oppgåver", "own tasks"));

  private final Label label;

  Topic(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
