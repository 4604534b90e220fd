/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Team;

/** How the people of a case change, what they allow, and who works with them. */
abstract sealed class PeopleVerbs extends Masked permits WorkVerbs {
  PeopleVerbs() {}

  /**
   * {@return this case with one more person}
   *
   * @param person the person to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Person person) {
    return generated().withPersons(Identified.added(generated().persons(), person));
  }

  /**
   * {@return this case with another person in the place of the one with its id}
   *
   * @param person the person to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentCase replace(Person person) {
    return generated()
        .withPersons(Identified.changed(generated().persons(), person.id(), former -> person));
  }

  /**
   * {@return this case with its family changed}
   *
   * @param change what becomes of the family
   */
  public InvestmentCase withFamily(UnaryOperator<Family> change) {
    return generated().withFamily(change.apply(generated().family()));
  }

  /**
   * {@return this case with its intake changed}
   *
   * @param change what becomes of the intake
   */
  public InvestmentCase withIntake(UnaryOperator<Intake> change) {
    return generated().withIntake(change.apply(generated().intake()));
  }

  /**
   * {@return this case with one more consent}
   *
   * @param consent the consent to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Consent consent) {
    return generated().withConsents(Identified.added(generated().consents(), consent));
  }

  /**
   * {@return this case with another consent in the place of the one with its id}
   *
   * @param consent the consent to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentCase replace(Consent consent) {
    return generated()
        .withConsents(Identified.changed(generated().consents(), consent.id(), former -> consent));
  }

  /**
   * {@return this case with the consent withdrawn}
   *
   * @param consent which consent
   * @param instant when it is withdrawn
   * @throws IllegalArgumentException if the case has no such consent, or it starts later
   */
  public InvestmentCase withdrawConsent(Id<Consent> consent, LocalDateTime instant) {
    return generated()
        .withConsents(
            Identified.changed(
                generated().consents(), consent, given -> given.withdrawnAt(instant)));
  }

  /**
   * {@return this case with one more refusal of consent}
   *
   * @param refusal the refusal of consent to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Refusal refusal) {
    return generated().withRefusals(Identified.added(generated().refusals(), refusal));
  }

  /**
   * {@return this case with another refusal of consent in the place of the one with its id}
   *
   * @param refusal the refusal of consent to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentCase replace(Refusal refusal) {
    return generated()
        .withRefusals(Identified.changed(generated().refusals(), refusal.id(), former -> refusal));
  }

  /**
   * {@return this case with one more disclosure}
   *
   * @param disclosure the disclosure to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Disclosure disclosure) {
    return generated().withDisclosures(Identified.added(generated().disclosures(), disclosure));
  }

  /**
   * {@return this case with another disclosure in the place of the one with its id}
   *
   * @param disclosure the disclosure to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentCase replace(Disclosure disclosure) {
    return generated()
        .withDisclosures(
            Identified.changed(generated().disclosures(), disclosure.id(), former -> disclosure));
  }

  /**
   * {@return this case with its team changed}
   *
   * @param change what becomes of the team
   */
  public InvestmentCase withTeam(UnaryOperator<Team> change) {
    return generated().withTeam(change.apply(generated().team()));
  }

  /**
   * {@return this case with one more membership}
   *
   * @param membership the membership to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Membership membership) {
    return withTeam(team -> team.add(membership));
  }

  /**
   * {@return this case with a role handed over; the former holder has it until the day before}
   *
   * @param former the membership that ends
   * @param successor the membership that takes its place
   * @throws IllegalArgumentException if the team has no such membership, the successor says no
   *     period, or its id is taken
   */
  public InvestmentCase handOver(Id<Membership> former, Membership successor) {
    return withTeam(team -> team.handOver(former, successor));
  }

  /**
   * {@return this case under a new investment leader; the former leads until the day before}
   *
   * @param successor the membership of the new leader
   * @throws IllegalArgumentException if it is not an investment leader's, says no period, or its id
   *     is taken
   */
  public InvestmentCase handOverLeadership(Membership successor) {
    return withTeam(team -> team.handOverLeadership(successor));
  }

  /**
   * {@return this case with a membership that is held no longer}
   *
   * @param membership which membership
   * @param endExclusive the first day on which it is not held
   * @throws IllegalArgumentException if there is no such membership, or the end is before its start
   * @throws IllegalStateException if its period is unknown
   */
  public InvestmentCase endMembership(Id<Membership> membership, LocalDate endExclusive) {
    return withTeam(team -> team.end(membership, endExclusive));
  }

  /**
   * {@return this case with its mandate changed}
   *
   * @param change what becomes of the mandate
   */
  public InvestmentCase withMandate(UnaryOperator<Mandate> change) {
    return generated().withMandate(change.apply(generated().mandate()));
  }

  /**
   * {@return this case with one more delegation}
   *
   * @param delegation the delegation to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Delegation delegation) {
    return withMandate(mandate -> mandate.add(delegation));
  }

  final ImmutableInvestmentCase generated() {
    return (ImmutableInvestmentCase) this;
  }
}
