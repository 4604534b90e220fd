/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * What happened in a case on a day (<i>hendelsestype</i>), in the order of the rooms.
 *
 * <p>It is what people did, said or saw, and what began or ended. Deadlines, judgements and stances
 * are no events: they stand with the part they are about.
 */
public enum EventKind implements Coded {
  /** A guardianship began (<i>vergemål begynte</i>). */
  GUARDIANSHIP_BEGUN(Label.of("vergemål begynte", "verjemål tok til", "guardianship begun")),
  /** A guardianship held no longer (<i>vergemål opphørte</i>). */
  GUARDIANSHIP_ENDED(Label.of("vergemål opphørte", "verjemål tok slutt", "guardianship ended")),
  /** The child welfare service took over the care of a child (<i>omsorgsovertakelse</i>). */
  CARE_ORDER_BEGUN(Label.of("omsorgsovertakelse", "omsorgsovertaking", "care order begun")),
  /** The care of a child was given back (<i>omsorgsovertakelse opphørte</i>). */
  CARE_ORDER_ENDED(
      Label.of("omsorgsovertakelse opphørte", "omsorgsovertaking tok slutt", "care order ended")),
  /** The case was brought (<i>innmelding</i>). */
  REFERRAL(Label.of("innmelding", "innmelding", "referral")),
  /** First-line staff saw a service grade (<i>servicegrad vurdert</i>). */
  GRADE_ASSESSED(Label.of("servicegrad vurdert", "servicegrad vurdert", "service grade assessed")),
  /** The core team decided intake (<i>inntak avgjort</i>). */
  INTAKE_DECIDED(Label.of("inntak avgjort", "inntak avgjort", "intake decided")),
  /** The core team chose who is to lead (<i>investeringsleder utpekt</i>). */
  LEADER_APPOINTED(
      Label.of(
          "investeringsleder utpekt", "investeringsleiar peika ut", "investment leader appointed")),
  /** Someone was told what taking part involves (<i>informert om deltakelse</i>). */
  TOLD(Label.of("informert om deltakelse", "informert om deltaking", "told about taking part")),
  /** Someone said where they stand to taking part (<i>svar om deltakelse</i>). */
  CONSIDERATION(Label.of("svar om deltakelse", "svar om deltaking", "answer about taking part")),
  /** Someone said whom they want in the team (<i>ønske for teamet</i>). */
  TEAM_WISH(Label.of("ønske for teamet", "ønske for teamet", "wish for the team")),
  /** The way of working was adapted (<i>arbeidsmåten tilpasset</i>). */
  ADAPTATION(Label.of("arbeidsmåten tilpasset", "arbeidsmåten tilpassa", "way of working adapted")),
  /** Someone was told what a consent involves (<i>informert om samtykke</i>). */
  CONSENT_INFORMATION(
      Label.of("informert om samtykke", "informert om samtykke", "told about consent")),
  /** A consent was given (<i>samtykke gitt</i>). */
  CONSENT_GIVEN(Label.of("samtykke gitt", "samtykke gitt", "consent given")),
  /** A child was heard about a consent (<i>barn hørt</i>). */
  CHILD_HEARD(Label.of("barn hørt", "barn høyrt", "child heard")),
  /** A consent was looked at again with the person (<i>samtykke gjennomgått</i>). */
  CONSENT_REVIEWED(Label.of("samtykke gjennomgått", "samtykke gjennomgått", "consent reviewed")),
  /** A consent was withdrawn (<i>samtykke trukket</i>). */
  CONSENT_WITHDRAWN(Label.of("samtykke trukket", "samtykke trekt", "consent withdrawn")),
  /** Someone said no to sharing (<i>samtykke avslått</i>). */
  CONSENT_REFUSED(Label.of("samtykke avslått", "samtykke avslått", "consent refused")),
  /** Information was shared (<i>utlevering</i>). */
  DISCLOSURE(Label.of("utlevering", "utlevering", "disclosure")),
  /** Someone began in a role (<i>deltakelse begynte</i>). */
  MEMBERSHIP_BEGUN(Label.of("deltakelse begynte", "deltaking tok til", "membership begun")),
  /** Someone took a role on (<i>deltakelse godtatt</i>). */
  MEMBERSHIP_ACCEPTED(Label.of("deltakelse godtatt", "deltaking godteken", "membership accepted")),
  /** Someone was introduced to the case and their role (<i>deltaker introdusert</i>). */
  MEMBER_INTRODUCED(Label.of("deltaker introdusert", "deltakar introdusert", "member introduced")),
  /** Someone held a role no longer (<i>deltakelse opphørte</i>). */
  MEMBERSHIP_ENDED(Label.of("deltakelse opphørte", "deltaking tok slutt", "membership ended")),
  /** A support person was offered (<i>støtteperson tilbudt</i>). */
  SUPPORT_OFFERED(
      Label.of("støtteperson tilbudt", "støtteperson tilbydd", "support person offered")),
  /**
   * A family was told of the right to a child coordinator (<i>informert om barnekoordinator</i>).
   */
  CHILD_COORDINATOR_TOLD(
      Label.of(
          "informert om barnekoordinator",
          "informert om barnekoordinator",
          "told about child coordinator")),
  /** Authority was given to a representative (<i>delegering begynte</i>). */
  DELEGATION_BEGUN(Label.of("delegering begynte", "delegering tok til", "delegation begun")),
  /** Authority was held no longer (<i>delegering opphørte</i>). */
  DELEGATION_ENDED(Label.of("delegering opphørte", "delegering tok slutt", "delegation ended")),
  /** An application was sent (<i>søknad sendt</i>). */
  APPLICATION_SENT(Label.of("søknad sendt", "søknad send", "application sent")),
  /** A matter was handed to someone else to decide (<i>sak løftet</i>). */
  HANDED_UP(Label.of("sak løftet", "sak løfta", "matter handed up")),
  /** A service decided (<i>vedtak</i>). */
  DECISION_MADE(Label.of("vedtak", "vedtak", "decision made")),
  /** A decision held no longer (<i>vedtak utløpt</i>). */
  DECISION_EXPIRED(Label.of("vedtak utløpt", "vedtak gått ut", "decision expired")),
  /** A disagreement between services was raised (<i>uenighet tatt opp</i>). */
  DISAGREEMENT_RAISED(Label.of("uenighet tatt opp", "usemje teken opp", "disagreement raised")),
  /** A disagreement between services was settled (<i>uenighet løst</i>). */
  DISAGREEMENT_SETTLED(Label.of("uenighet løst", "usemje løyst", "disagreement settled")),
  /** The work cloth was written or revised (<i>arbeidsduk</i>). */
  CLOTH_VERSION(Label.of("arbeidsduk", "arbeidsduk", "version of the cloth")),
  /** Someone saw the home (<i>hjemmebesøk</i>). */
  HOME_VISIT(Label.of("hjemmebesøk", "heimebesøk", "home visit")),
  /** An earlier refusal was looked at again (<i>avslag vurdert på nytt</i>). */
  SECOND_LOOK(
      Label.of("avslag vurdert på nytt", "avslag vurdert på nytt", "refusal looked at again")),
  /** The plan came into force (<i>plan i kraft</i>). */
  PLAN_IN_FORCE(Label.of("plan i kraft", "plan i kraft", "plan in force")),
  /** A goal was set (<i>mål satt</i>). */
  GOAL_SET(Label.of("mål satt", "mål sett", "goal set")),
  /** A goal was put off, or its day was changed otherwise (<i>mål flyttet i tid</i>). */
  GOAL_RESCHEDULED(Label.of("mål flyttet i tid", "mål flytta i tid", "goal rescheduled")),
  /** The words of a goal were changed (<i>mål omformulert</i>). */
  GOAL_REWORDED(Label.of("mål omformulert", "mål omformulert", "goal reworded")),
  /** Something was told of a goal (<i>meldt om mål</i>). */
  GOAL_REPORTED(Label.of("meldt om mål", "meldt om mål", "goal reported on")),
  /** A goal was reached (<i>mål nådd</i>). */
  GOAL_REACHED(Label.of("mål nådd", "mål nådd", "goal reached")),
  /** A goal was given up (<i>mål gitt opp</i>). */
  GOAL_GIVEN_UP(Label.of("mål gitt opp", "mål gitt opp", "goal given up")),
  /** What a measure waited for came about (<i>forutsetning oppfylt</i>). */
  PREREQUISITE_MET(Label.of("forutsetning oppfylt", "føresetnad oppfylt", "prerequisite met")),
  /** A measure started (<i>tiltak startet</i>). */
  MEASURE_STARTED(Label.of("tiltak startet", "tiltak starta", "measure started")),
  /** A measure was carried out (<i>tiltak gjennomført</i>). */
  MEASURE_DONE(Label.of("tiltak gjennomført", "tiltak gjennomført", "measure done")),
  /** A measure was given up (<i>tiltak stanset</i>). */
  MEASURE_STOPPED(Label.of("tiltak stanset", "tiltak stansa", "measure stopped")),
  /** A task was agreed (<i>oppgave avtalt</i>). */
  TASK_MADE(Label.of("oppgave avtalt", "oppgåve avtalt", "task made")),
  /** A task was confirmed by the responsible (<i>oppgave bekreftet</i>). */
  TASK_CONFIRMED(Label.of("oppgave bekreftet", "oppgåve stadfesta", "task confirmed")),
  /** A task was put off, or its day was changed otherwise (<i>oppgave flyttet i tid</i>). */
  TASK_RESCHEDULED(Label.of("oppgave flyttet i tid", "oppgåve flytta i tid", "task rescheduled")),
  /** The words of a task were changed (<i>oppgave omformulert</i>). */
  TASK_REWORDED(Label.of("oppgave omformulert", "oppgåve omformulert", "task reworded")),
  /** Something was told of a task (<i>meldt om oppgave</i>). */
  TASK_REPORTED(Label.of("meldt om oppgave", "meldt om oppgåve", "task reported on")),
  /** A task was done (<i>oppgave utført</i>). */
  TASK_DONE(Label.of("oppgave utført", "oppgåve utført", "task done")),
  /** A task was dropped (<i>oppgave falt bort</i>). */
  TASK_DROPPED(Label.of("oppgave falt bort", "oppgåve fall bort", "task dropped")),
  /** Someone agreed on what they do themselves (<i>egeninnsats avtalt</i>). */
  CONTRIBUTION(Label.of("egeninnsats avtalt", "eigeninnsats avtalt", "own contribution agreed")),
  /** A need without a measure was recorded (<i>hull i tilbudet</i>). */
  GAP(Label.of("hull i tilbudet", "hol i tilbodet", "gap recorded")),
  /** Someone consented to an individual plan (<i>samtykke til individuell plan</i>). */
  INDIVIDUAL_PLAN_CONSENT(
      Label.of(
          "samtykke til individuell plan",
          "samtykke til individuell plan",
          "consent to individual plan")),
  /**
   * Someone consented to access for an individual plan (<i>samtykke til innsyn for individuell
   * plan</i>).
   */
  INDIVIDUAL_PLAN_ACCESS(
      Label.of(
          "samtykke til innsyn for individuell plan",
          "samtykke til innsyn for individuell plan",
          "consent to access for individual plan")),
  /** Someone assessed how life is (<i>situasjon vurdert</i>). */
  SITUATION(Label.of("situasjon vurdert", "situasjon vurdert", "situation assessed")),
  /** A mark of life was seen (<i>observasjon</i>). */
  OBSERVATION(Label.of("observasjon", "observasjon", "observation")),
  /** An adapted participation was offered (<i>tilpasset deltakelse tilbudt</i>). */
  ADAPTED_OFFER(
      Label.of(
          "tilpasset deltakelse tilbudt",
          "tilpassa deltaking tilbydd",
          "adapted participation offered")),
  /** The case was closed (<i>avslutning</i>). */
  CLOSING(Label.of("avslutning", "avslutning", "closing")),
  /** It was seen how things were before the work on a goal (<i>utgangspunkt målt</i>). */
  BASELINE(Label.of("utgangspunkt målt", "utgangspunkt målt", "baseline read")),
  /** It was seen what came of a goal (<i>effekt målt</i>). */
  READING(Label.of("effekt målt", "effekt målt", "effect read")),
  /** The citizen was asked what came of a goal (<i>egen vurdering etterspurt</i>). */
  OWN_ASSESSMENT_ASKED(
      Label.of(
          "egen vurdering etterspurt", "eiga vurdering etterspurd", "own assessment asked for")),
  /** Someone was asked how meeting the municipality is (<i>erfaring etterspurt</i>). */
  EXPERIENCE_ASKED(Label.of("erfaring etterspurt", "erfaring etterspurd", "experience asked for")),
  /** A meeting is planned and not held (<i>møte planlagt</i>). */
  MEETING_PLANNED(Label.of("møte planlagt", "møte planlagt", "meeting planned")),
  /** The citizen knew the agenda of a meeting (<i>dagsorden kjent</i>). */
  AGENDA_KNOWN(Label.of("dagsorden kjent", "sakliste kjend", "agenda known")),
  /** A meeting was held (<i>møte holdt</i>). */
  MEETING_HELD(Label.of("møte holdt", "møte halde", "meeting held")),
  /** The record of a meeting reached the citizen (<i>referat mottatt</i>). */
  RECORD_REACHED(Label.of("referat mottatt", "referat motteke", "record reached the citizen")),
  /** It was said why something is left out (<i>begrunnelse</i>). */
  EXPLANATION(Label.of("begrunnelse", "grunngiving", "explanation")),
  /** An exception from a rule began (<i>unntak begynte</i>). */
  WAIVER_BEGUN(Label.of("unntak begynte", "unntak tok til", "waiver begun")),
  /** An exception from a rule held no longer (<i>unntak opphørte</i>). */
  WAIVER_ENDED(Label.of("unntak opphørte", "unntak tok slutt", "waiver ended"));

  private final Label label;

  EventKind(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
