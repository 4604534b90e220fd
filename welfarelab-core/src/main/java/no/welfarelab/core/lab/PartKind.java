/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/** A kind of part of a case (<i>del av saken</i>) that can be judged by itself. */
public enum PartKind implements Coded {
  /** The case as a whole (<i>sak</i>). */
  CASE(Label.of("saken", "saka", "the case")),
  /** A person. */
  PERSON(Label.of("person", "person", "person")),
  /** A consent (<i>samtykke</i>). */
  CONSENT(Label.of("samtykke", "samtykke", "consent")),
  /** A membership (<i>deltakelse</i>). */
  MEMBERSHIP(Label.of("deltakelse", "deltaking", "membership")),
  /** A delegation (<i>delegering</i>). */
  DELEGATION(Label.of("delegering", "delegering", "delegation")),
  /** A need (<i>behov</i>). */
  NEED(Label.of("behov", "behov", "need")),
  /** A version of the cloth (<i>arbeidsduk</i>). */
  CLOTH(Label.of("arbeidsduk", "arbeidsduk", "work cloth")),
  /** The plan as a whole (<i>plan</i>); its id is the case's. */
  PLAN(Label.of("planen", "planen", "the plan")),
  /** A goal (<i>mål</i>). */
  GOAL(Label.of("mål", "mål", "goal")),
  /** A measure (<i>tiltak</i>). */
  MEASURE(Label.of("tiltak", "tiltak", "measure")),
  /** A task (<i>oppgave</i>). */
  TASK(Label.of("oppgave", "oppgåve", "task")),
  /** A meeting (<i>møte</i>). */
  MEETING(Label.of("møte", "møte", "meeting"));

  private final Label label;

  PartKind(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
