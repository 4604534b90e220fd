/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Team;
import org.immutables.value.Value;

/**
 * The case of a citizen or family in the welfare lab (<i>investeringssak</i>): the one whole that
 * gathers all parts.
 *
 * <p>It is an immutable value. Every verb makes a new case; a host stores its document and leaves
 * the rest alone. A case can be half filled or wrong and still be built, stored and read: what is
 * missing or wrong is for the rules to say. Only an id that stands twice in its list is refused.
 * Source: DOGA case 5; PROBA 2.1.
 */
@Value.Immutable
public abstract sealed class InvestmentCase extends Masked implements Identified<InvestmentCase>
    permits ImmutableInvestmentCase {
  InvestmentCase() {}

  /** {@return its id} */
  @Override
  public abstract Id<InvestmentCase> id();

  /**
   * {@return the number by which a host tells versions apart, for optimistic locking; the verbs
   * leave it alone}
   */
  @Value.Default
  public long revision() {
    return 0;
  }

  /** {@return everyone the case names} */
  public abstract List<Person> persons();

  /** {@return how they belong together} */
  @Value.Default
  public Family family() {
    return Family.empty();
  }

  /** {@return how it came in} */
  @Value.Default
  public Intake intake() {
    return Intake.empty();
  }

  /** {@return the consents given} */
  public abstract List<Consent> consents();

  /** {@return who works with the citizens} */
  @Value.Default
  public Team team() {
    return Team.empty();
  }

  /** {@return what the representatives may decide} */
  @Value.Default
  public Mandate mandate() {
    return Mandate.empty();
  }

  /** {@return what is known of the citizens' lives} */
  @Value.Default
  public Mapping mapping() {
    return Mapping.empty();
  }

  /** {@return the plan; empty before there is a draft} */
  public abstract Optional<InvestmentPlan> plan();

  /** {@return the road from situation to situation} */
  @Value.Default
  public Journey journey() {
    return Journey.empty();
  }

  /** {@return the meetings planned and held} */
  public abstract List<Meeting> meetings();

  /** {@return the exceptions granted from rules} */
  public abstract List<Waiver> waivers();

  @Value.Check
  void check() {
    Identified.requireDistinct(persons(), "persons");
    Identified.requireDistinct(consents(), "consents");
    Identified.requireDistinct(meetings(), "meetings");
    Identified.requireDistinct(waivers(), "waivers");
  }

  /**
   * {@return this case with one more person}
   *
   * @param person the person to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Person person) {
    return generated().withPersons(Identified.added(persons(), person));
  }

  /**
   * {@return this case with another person in the place of the one with its id}
   *
   * @param person the person to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentCase replace(Person person) {
    return generated().withPersons(Identified.changed(persons(), person.id(), former -> person));
  }

  /**
   * {@return this case with one more consent}
   *
   * @param consent the consent to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Consent consent) {
    return generated().withConsents(Identified.added(consents(), consent));
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
        .withConsents(Identified.changed(consents(), consent, given -> given.withdrawnAt(instant)));
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
   * {@return this case with its team changed}
   *
   * @param change what becomes of the team
   */
  public InvestmentCase withTeam(UnaryOperator<Team> change) {
    return generated().withTeam(change.apply(team()));
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
   * {@return this case with one more delegation}
   *
   * @param delegation the delegation to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Delegation delegation) {
    return generated().withMandate(mandate().add(delegation));
  }

  /**
   * {@return this case with one more need}
   *
   * @param need the need to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Need need) {
    return generated().withMapping(mapping().add(need));
  }

  /**
   * {@return this case with one more version of the cloth}
   *
   * @param cloth the version of the cloth to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(WorkCloth cloth) {
    return generated().withMapping(mapping().add(cloth));
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
    return withPlan(plan -> plan.change(measure, planned -> planned.startedAt(day)));
  }

  /**
   * {@return this case with the measure carried out}
   *
   * @param measure which measure
   * @param day the day it was carried out
   * @throws IllegalArgumentException if the plan has no such measure
   */
  public InvestmentCase finishMeasure(Id<Measure> measure, LocalDate day) {
    return withPlan(plan -> plan.change(measure, started -> started.finishedAt(day)));
  }

  /**
   * {@return this case with its plan changed, or begun}
   *
   * @param change what becomes of the plan
   */
  public InvestmentCase withPlan(UnaryOperator<InvestmentPlan> change) {
    return generated().withPlan(change.apply(plan().orElseGet(InvestmentPlan::empty)));
  }

  /**
   * {@return this case with one more assessment of the situation}
   *
   * @param entry the assessment to add
   */
  public InvestmentCase add(SituationEntry entry) {
    return generated().withJourney(journey().add(entry));
  }

  /**
   * {@return this case with one more meeting}
   *
   * @param meeting the meeting to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Meeting meeting) {
    return generated().withMeetings(Identified.added(meetings(), meeting));
  }

  /**
   * {@return this case with another meeting in the place of the one with its id}
   *
   * @param meeting the meeting to put there
   * @throws IllegalArgumentException if there is none with its id
   */
  public InvestmentCase replace(Meeting meeting) {
    return generated()
        .withMeetings(Identified.changed(meetings(), meeting.id(), former -> meeting));
  }

  /**
   * {@return this case with one more waiver}
   *
   * @param waiver the waiver to add
   * @throws IllegalArgumentException if its id is taken
   */
  public InvestmentCase add(Waiver waiver) {
    return generated().withWaivers(Identified.added(waivers(), waiver));
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

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableInvestmentCase.builder();
  }

  /**
   * Collects the parts of an {@link InvestmentCase}; each setter sets the part of its name, once.
   */
  public sealed interface Builder permits ImmutableInvestmentCase.Builder {
    Builder id(Id<InvestmentCase> id);

    Builder revision(long revision);

    Builder persons(Iterable<? extends Person> persons);

    Builder family(Family family);

    Builder intake(Intake intake);

    Builder consents(Iterable<? extends Consent> consents);

    Builder team(Team team);

    Builder mandate(Mandate mandate);

    Builder mapping(Mapping mapping);

    Builder plan(InvestmentPlan plan);

    Builder journey(Journey journey);

    Builder meetings(Iterable<? extends Meeting> meetings);

    Builder waivers(Iterable<? extends Waiver> waivers);

    /**
     * {@return the investment case}
     *
     * @throws IllegalStateException if a mandatory part is missing
     * @throws IllegalArgumentException if the parts contradict each other
     */
    InvestmentCase build();
  }
}
