/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.meeting;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** What a meeting is for (<i>møtetype</i>). */
public enum MeetingKind implements Coded {
  /**
   * The citizen meets the leader or the team and hears what taking part involves (<i>bli
   * kjent</i>).
   */
  INTRODUCTION(Label.of("bli kjent-møte", "bli kjend-møte", "introduction")),
  /** Citizen and team work on the cloth and the plan (<i>investeringsmøte</i>). */
  INVESTMENT(Label.of("investeringsmøte", "investeringsmøte", "investment meeting")),
  /** A shorter talk between the investment meetings (<i>oppfølgingsmøte</i>). */
  FOLLOW_UP(Label.of("oppfølgingsmøte", "oppfølgingsmøte", "follow-up meeting")),
  /** The core team alone (<i>kjerneteammøte</i>). */
  CORE_TEAM(Label.of("kjerneteammøte", "kjerneteammøte", "core team meeting")),
  /**
   * Services without the citizen; nothing in the plan is decided there (<i>møte mellom
   * tjenestene</i>).
   */
  SERVICES(Label.of("møte mellom tjenestene", "møte mellom tenestene", "meeting between services"));

  private final Label label;

  MeetingKind(Label label) {
    this.label = label;
  }

  /** {@return whether it is held with the citizen; the others are among professionals alone} */
  public boolean withCitizen() {
    return switch (this) {
      case INTRODUCTION, INVESTMENT, FOLLOW_UP -> true;
      case CORE_TEAM, SERVICES -> false;
    };
  }

  @Override
  public Label label() {
    return label;
  }
}
