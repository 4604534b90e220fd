/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * A kind of part of a case, or of a lab (<i>del av saken</i>), that has an id, its own or the
 * whole's.
 */
public enum PartKind implements Coded {
  /** The case as a whole (<i>sak</i>). */
  CASE(Label.of("saken", "saka", "the case")),
  /** A person. */
  PERSON(Label.of("person", "person", "person")),
  /** A relation (<i>relasjon</i>), by its first person. */
  RELATION(Label.of("relasjon", "relasjon", "relation")),
  /** A home (<i>bolig</i>). */
  HOME(Label.of("bolig", "bustad", "home")),
  /** A guardianship (<i>vergemål</i>). */
  GUARDIANSHIP(Label.of("vergemål", "verjemål", "guardianship")),
  /** A service or party (<i>tjeneste</i>). */
  SERVICE(Label.of("tjeneste", "teneste", "service")),
  /** A consent (<i>samtykke</i>). */
  CONSENT(Label.of("samtykke", "samtykke", "consent")),
  /** A disclosure (<i>deling av opplysninger</i>). */
  DISCLOSURE(Label.of("deling av opplysninger", "deling av opplysningar", "disclosure")),
  /** A no to sharing (<i>nei til deling</i>). */
  REFUSAL(Label.of("nei til deling", "nei til deling", "refusal of consent")),
  /** A membership (<i>deltakelse</i>). */
  MEMBERSHIP(Label.of("deltakelse", "deltaking", "membership")),
  /** A delegation (<i>delegering</i>). */
  DELEGATION(Label.of("delegering", "delegering", "delegation")),
  /** An application (<i>søknad</i>). */
  APPLICATION(Label.of("søknad", "søknad", "application")),
  /** A decision (<i>vedtak</i>). */
  DECISION(Label.of("vedtak", "vedtak", "decision")),
  /** A budget (<i>budsjett</i>). */
  BUDGET(Label.of("budsjett", "budsjett", "budget")),
  /** A budget in one year (<i>budsjettår</i>), by the budget's id, a hyphen and the year. */
  BUDGET_YEAR(Label.of("budsjettår", "budsjettår", "budget year")),
  /** A cost (<i>kostnad</i>). */
  COST_LINE(Label.of("kostnad", "kostnad", "cost")),
  /** A matter handed up (<i>løftet sak</i>). */
  HAND_UP(Label.of("løftet sak", "løfta sak", "hand-up")),
  /** A disagreement between services (<i>uenighet</i>). */
  DISAGREEMENT(Label.of("uenighet", "usemje", "disagreement")),
  /** A need (<i>behov</i>). */
  NEED(Label.of("behov", "behov", "need")),
  /** A version of the cloth (<i>arbeidsduk</i>). */
  CLOTH(Label.of("arbeidsduk", "arbeidsduk", "work cloth")),
  /** A life area (<i>livsområde</i>), by its code. */
  LIFE_AREA(Label.of("livsområde", "livsområde", "life area")),
  /** An entry on the cloth (<i>innføring</i>). */
  CLOTH_ENTRY(Label.of("innføring", "innføring", "entry")),
  /** A home visit (<i>hjemmebesøk</i>). */
  HOME_VISIT(Label.of("hjemmebesøk", "heimebesøk", "home visit")),
  /** The plan as a whole (<i>plan</i>); its id is the case's. */
  PLAN(Label.of("planen", "planen", "the plan")),
  /** A goal (<i>mål</i>). */
  GOAL(Label.of("mål", "mål", "goal")),
  /** A measure (<i>tiltak</i>). */
  MEASURE(Label.of("tiltak", "tiltak", "measure")),
  /** A task (<i>oppgave</i>). */
  TASK(Label.of("oppgave", "oppgåve", "task")),
  /** A plan beside the investment plan (<i>tilknyttet plan</i>). */
  LINKED_PLAN(Label.of("tilknyttet plan", "tilknytt plan", "linked plan")),
  /** An assessment of the situation (<i>situasjonsvurdering</i>), by its day. */
  SITUATION(Label.of("situasjonsvurdering", "situasjonsvurdering", "situation assessment")),
  /** A meeting (<i>møte</i>). */
  MEETING(Label.of("møte", "møte", "meeting")),
  /** Something on an agenda (<i>sak på dagsordenen</i>). */
  TOPIC(Label.of("sak på dagsordenen", "sak på saklista", "topic")),
  /** A responsibility of the matrix (<i>ansvar</i>), by its code. */
  RESPONSIBILITY(Label.of("ansvar", "ansvar", "responsibility")),
  /** A need without a measure (<i>hull i tilbudet</i>). */
  GAP(Label.of("hull i tilbudet", "hol i tilbodet", "gap")),
  /** An observation (<i>observasjon</i>). */
  OBSERVATION(Label.of("observasjon", "observasjon", "observation")),
  /** How an effect goal is followed (<i>effektmåling</i>). */
  GOAL_EFFECT(Label.of("effektmåling", "effektmåling", "effect of a goal")),
  /** An experience (<i>erfaring</i>). */
  EXPERIENCE(Label.of("erfaring", "erfaring", "experience")),
  /** A reason for what is left out (<i>begrunnelse</i>). */
  EXPLANATION(Label.of("begrunnelse", "grunngiving", "explanation")),
  /** An exception from a rule (<i>unntak</i>). */
  WAIVER(Label.of("unntak", "unntak", "waiver")),
  /** The lab of a municipality (<i>velferdslab</i>). */
  LAB(Label.of("velferdslaben", "velferdslaben", "the welfare lab")),
  /** A choice of direction (<i>retningsvalg</i>). */
  CHOICE(Label.of("retningsvalg", "retningsval", "choice of direction"));

  private final Label label;

  PartKind(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
