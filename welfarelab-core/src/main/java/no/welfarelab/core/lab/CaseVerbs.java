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
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Team;

/**
 * How an investment case changes: each verb makes a new case, and leaves the old one and the
 * revision alone.
 */
abstract sealed class CaseVerbs extends Masked permits InvestmentCase {
  CaseVerbs() {}

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
   * {@return this case with one more disclosure}
   *
   * @param disclosure the disclosure to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Disclosure disclosure) {
    return generated().withDisclosures(Identified.added(generated().disclosures(), disclosure));
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

  /**
   * {@return this case with its mapping changed}
   *
   * @param change what becomes of the mapping
   */
  public InvestmentCase withMapping(UnaryOperator<Mapping> change) {
    return generated().withMapping(change.apply(generated().mapping()));
  }

  /**
   * {@return this case with one more goal}
   *
   * @param goal the goal to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Goal goal) {
    return withPlan(plan -> plan.add(goal));
  }

  /**
   * {@return this case with one more measure}
   *
   * @param measure the measure to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Measure measure) {
    return withPlan(plan -> plan.add(measure));
  }

  /**
   * {@return this case with one more task}
   *
   * @param task the task to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Task task) {
    return withPlan(plan -> plan.add(task));
  }

  /**
   * {@return this case with the task done}
   *
   * @param task which task
   * @param day the day it was done
   * @param feedback what the responsible tells of it
   * @throws IllegalArgumentException if the plan has no such task
   */
  public InvestmentCase finishTask(Id<Task> task, LocalDate day, String feedback) {
    return withPlan(plan -> plan.finishTask(task, day, feedback));
  }

  /**
   * {@return this case with the measure started}
   *
   * @param measure which measure
   * @param day the day it started
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentCase startMeasure(Id<Measure> measure, LocalDate day) {
    return withPlan(plan -> plan.changeMeasure(measure, planned -> planned.startedAt(day)));
  }

  /**
   * {@return this case with the measure carried out}
   *
   * @param measure which measure
   * @param day the day it was carried out
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentCase finishMeasure(Id<Measure> measure, LocalDate day) {
    return withPlan(plan -> plan.changeMeasure(measure, started -> started.finishedAt(day)));
  }

  /**
   * {@return this case with its plan changed, or begun}
   *
   * @param change what becomes of the plan
   */
  public InvestmentCase withPlan(UnaryOperator<InvestmentPlan> change) {
    return generated().withPlan(change.apply(generated().plan().orElseGet(InvestmentPlan::empty)));
  }

  /**
   * {@return this case with its journey changed}
   *
   * @param change what becomes of the journey
   */
  public InvestmentCase withJourney(UnaryOperator<Journey> change) {
    return generated().withJourney(change.apply(generated().journey()));
  }

  /**
   * {@return this case with one more meeting}
   *
   * @param meeting the meeting to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Meeting meeting) {
    return generated().withMeetings(Identified.added(generated().meetings(), meeting));
  }

  /**
   * {@return this case with another meeting in the place of the one with its id}
   *
   * @param meeting the meeting to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentCase replace(Meeting meeting) {
    return generated()
        .withMeetings(Identified.changed(generated().meetings(), meeting.id(), former -> meeting));
  }

  /**
   * {@return this case with one more waiver}
   *
   * @param waiver the waiver to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Waiver waiver) {
    return generated().withWaivers(Identified.added(generated().waivers(), waiver));
  }

  /**
   * {@return this case under another revision}
   *
   * @param revision the number the host counts its stored versions by
   */
  public InvestmentCase withRevision(long revision) {
    return generated().withRevision(revision);
  }

  private ImmutableInvestmentCase generated() {
    return (ImmutableInvestmentCase) this;
  }
}
