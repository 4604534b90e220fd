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
  INVESTMENT(Label.of("investeringsmøte", "investeringsmøte", "investment meeting"));

  private final Label label;

  MeetingKind(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
