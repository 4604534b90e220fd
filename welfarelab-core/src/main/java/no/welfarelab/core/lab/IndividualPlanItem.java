/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * Something an individual plan must say (<i>innholdskrav til individuell plan</i>), and where a
 * case says it.
 *
 * <p>Source: forskrift om individuell plan (FOR-2022-06-22-1110) § 9.
 */
public enum IndividualPlanItem implements Coded {
  /**
   * What the person is to reach (<i>mål</i>): the goals of the plan that are theirs, set by the day
   * and not given up.
   */
  GOALS(Label.of("mål", "mål", "goals")),
  /**
   * What the person is good at (<i>ressurser</i>): the strengths on the latest version of their
   * cloth by the day.
   */
  RESOURCES(Label.of("ressurser", "ressursar", "resources")),
  /** What the person needs (<i>behov for tjenester</i>): the person's needs in the mapping. */
  NEEDS(Label.of("behov for tjenester", "behov for tenester", "needs for services")),
  /**
   * Who takes part in the work on the plan (<i>hvem som deltar</i>): the memberships in the team
   * held on the day.
   */
  PARTICIPANTS(Label.of("hvem som deltar", "kven som deltek", "who takes part")),
  /**
   * Who answers for coordination and progress (<i>hvem som har ansvaret</i>): the membership of the
   * investment leader held on the day; a linked individual plan that names its owner or contact.
   */
  RESPONSIBLE(Label.of("hvem som har ansvaret", "kven som har ansvaret", "who is responsible")),
  /**
   * Who coordinates (<i>hvem som koordinerer</i>): the individual plan or the offer of a child
   * coordinator, where it names one; the membership of a coordinator held on the day.
   */
  COORDINATOR(Label.of("hvem som koordinerer", "kven som koordinerer", "who coordinates")),
  /**
   * What the person does themselves (<i>hva personen bidrar med</i>): the person's contributions
   * agreed by the day.
   */
  OWN_CONTRIBUTION(
      Label.of(
          "hva personen bidrar med", "kva personen bidreg med", "what the person contributes")),
  /**
   * What the services do (<i>hva tjenestene bidrar med</i>): the person's measures that name the
   * service.
   */
  CONTRIBUTION_OF_SERVICES(
      Label.of(
          "hva tjenestene bidrar med", "kva tenestene bidreg med", "what the services contribute")),
  /**
   * What relatives do (<i>hva pårørende bidrar med</i>): those of family and network, agreed by the
   * day; asked for where someone else of the family takes part.
   */
  CONTRIBUTION_OF_RELATIVES(
      Label.of(
          "hva pårørende bidrar med", "kva pårørande bidreg med", "what relatives contribute")),
  /**
   * Which services and measures, and how much of them (<i>tjenester og tiltak og omfanget av
   * dem</i>): the measures that concern the person and were not given up by the day; the scope is
   * in their words.
   */
  MEASURES(
      Label.of(
          "tjenester og tiltak og omfanget av dem",
          "tenester og tiltak og omfanget av dei",
          "services and measures, and their scope")),
  /**
   * Who answers for each measure (<i>hvem som har ansvaret for tiltakene</i>): those of the
   * measures that name a service or who carries them out; missing unless all do.
   */
  MEASURES_RESPONSIBLE(
      Label.of(
          "hvem som har ansvaret for tiltakene",
          "kven som har ansvaret for tiltaka",
          "who is responsible for the measures")),
  /**
   * How the measures are carried out (<i>hvordan tiltakene gjennomføres</i>): the individual plan.
   */
  EXECUTION(
      Label.of(
          "hvordan tiltakene gjennomføres",
          "korleis tiltaka blir gjennomførte",
          "how the measures are carried out")),
  /**
   * Whether a coordinator, child coordinator or contact doctor was offered (<i>om koordinator,
   * barnekoordinator eller kontaktlege er tilbudt</i>): the individual plan, yes or no; what the
   * family of a child was told of a child coordinator by the day.
   */
  COORDINATOR_OFFER(
      Label.of(
          "om koordinator, barnekoordinator eller kontaktlege er tilbudt",
          "om koordinator, barnekoordinator eller kontaktlege er tilbydd",
          "whether a coordinator, child coordinator or contact doctor was offered")),
  /** Which days the plan is for (<i>planperiode</i>): the individual plan. */
  PERIOD(Label.of("planperiode", "planperiode", "plan period")),
  /** When the plan is looked at again (<i>tidspunkt for revisjon</i>): the individual plan. */
  REVISION(Label.of("tidspunkt for revisjon", "tidspunkt for revisjon", "time of revision")),
  /**
   * That the person consents to the plan (<i>samtykke til planen</i>): the individual plan, by the
   * day.
   */
  CONSENT_TO_PLAN(Label.of("samtykke til planen", "samtykke til planen", "consent to the plan")),
  /**
   * That the person consents to access to confidential information (<i>samtykke til innsyn i
   * taushetsbelagte opplysninger</i>): the individual plan, by the day; a consent to sharing in the
   * lab is another act.
   */
  CONSENT_TO_ACCESS(
      Label.of(
          "samtykke til innsyn i taushetsbelagte opplysninger",
          "samtykke til innsyn i teiepliktige opplysningar",
          "consent to access to confidential information")),
  /** Which cooperation is needed (<i>nødvendig samarbeid</i>): the individual plan. */
  COOPERATION(Label.of("nødvendig samarbeid", "nødvendig samarbeid", "needed cooperation")),
  /**
   * How the participation of a child was secured (<i>hvordan barnets medvirkning er sikret</i>):
   * the individual plan; asked for unless the person is known to be an adult on the day.
   */
  CHILD_PARTICIPATION(
      Label.of(
          "hvordan barnets medvirkning er sikret",
          "korleis medverknaden til barnet er sikra",
          "how the child's participation was secured"));

  private final Label label;

  IndividualPlanItem(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
