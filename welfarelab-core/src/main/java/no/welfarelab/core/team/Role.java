/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.team;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * What someone is in the welfare lab (<i>rolle</i>). Source: PROBA 2.1, 2.2, 4.5, 6.4, 7.1; DOGA
 * elements 4–6.
 */
public enum Role implements Coded {
  /** The person the case is about (<i>innbygger</i>). */
  CITIZEN(Label.of("innbyggeren", "innbyggjaren", "the citizen"), false),
  /** A member of the citizen's family (<i>familiemedlem</i>). */
  FAMILY_MEMBER(Label.of("familien", "familien", "the family"), false),
  /** Leads the team and the meetings, follows up (<i>investeringsleder</i>). */
  INVESTMENT_LEADER(
      Label.of("investeringslederen", "investeringsleiaren", "the investment leader"), true),
  /** Decides intake and appoints the leader (<i>kjerneteam</i>). */
  CORE_TEAM(Label.of("kjerneteamet", "kjerneteamet", "the core team"), false),
  /** Represents a service with tasks and responsibility (<i>deltaker</i>). */
  MEMBER(Label.of("deltakeren", "deltakaren", "the team member"), true),
  /** Attends only when their topic is on the agenda (<i>tilkalt deltaker</i>). */
  CALLED_IN(
      Label.of("den tilkalte deltakeren", "den tilkalla deltakaren", "the called-in participant"),
      true),
  /** Dialogue with the citizen between meetings (<i>kontaktperson</i>). */
  CONTACT_PERSON(Label.of("kontaktpersonen", "kontaktpersonen", "the contact person"), true),
  /** Ensures the interplay of services and team (<i>koordinator</i>). */
  COORDINATOR(Label.of("koordinatoren", "koordinatoren", "the coordinator"), true),
  /** Chosen by the citizen to be at their side (<i>støtteperson</i>). */
  SUPPORT_PERSON(Label.of("støttepersonen", "støttepersonen", "the support person"), true),
  /** Acts for a person under guardianship (<i>verge</i>). */
  GUARDIAN(Label.of("vergen", "verja", "the guardian"), true),
  /** Interprets (<i>tolk</i>). */
  INTERPRETER(Label.of("tolken", "tolken", "the interpreter"), true),
  /** Delegates authority to the service's representative (<i>virksomhetsleder</i>). */
  UNIT_MANAGER(Label.of("virksomhetslederen", "verksemdsleiaren", "the unit manager"), false),
  /** Progress and delivery of the lab (<i>prosjektleder</i>). */
  PROJECT_LEADER(Label.of("prosjektlederen", "prosjektleiaren", "the project leader"), false),
  /** Chooses the lab's direction (<i>styringsgruppe</i>). */
  STEERING_GROUP(Label.of("styringsgruppen", "styringsgruppa", "the steering group"), false),
  /** Brought the case (<i>den som melder inn</i>). */
  REFERRER(Label.of("innmelderen", "innmeldaren", "the referrer"), false);

  private final Label label;
  private final boolean inTeam;

  Role(Label label, boolean inTeam) {
    this.label = label;
    this.inTeam = inTeam;
  }

  @Override
  public Label label() {
    return label;
  }

  /** {@return whether who holds the role works in the investment team} */
  public boolean inTeam() {
    return inTeam;
  }
}
