/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.service.Service;
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
public abstract sealed class InvestmentCase extends CaseVerbs implements Identified<InvestmentCase>
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

  /** {@return the noes to sharing} */
  public abstract List<Refusal> refusals();

  /** {@return what was shared with whom, without its content} */
  public abstract List<Disclosure> disclosures();

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

  /** {@return what came of the work} */
  @Value.Default
  public Effect effect() {
    return Effect.empty();
  }

  /** {@return the meetings planned and held} */
  public abstract List<Meeting> meetings();

  /** {@return why something the method asks for is left out} */
  public abstract List<Explanation> explanations();

  /** {@return the exceptions granted from rules} */
  public abstract List<Waiver> waivers();

  @Value.Check
  void check() {
    Identified.requireDistinct(explanations(), "explanations");
    Identified.requireDistinct(refusals(), "refusals");
    Identified.requireDistinct(disclosures(), "disclosures");
    Identified.requireDistinct(persons(), "persons");
    Identified.requireDistinct(consents(), "consents");
    Identified.requireDistinct(meetings(), "meetings");
    Identified.requireDistinct(waivers(), "waivers");
  }

  /**
   * {@return the strictest address protection in a person's household; empty while none is known}
   *
   * @param person who
   */
  public Optional<AddressProtection> addressProtectionOf(Id<Person> person) {
    Set<Id<Person>> household = family().householdOf(person);
    return persons().stream()
        .filter(member -> household.contains(member.id()))
        .flatMap(member -> member.addressProtection().stream())
        .max(AddressProtection::compareTo);
  }

  /**
   * {@return the consents that let a service know of a person's life area for a purpose at an
   * instant}
   *
   * @param person whose information it is
   * @param service the service or party that would know
   * @param lifeArea the life area
   * @param purpose what for
   * @param instant when
   */
  public List<Consent> consentsCovering(
      Id<Person> person,
      Id<Service> service,
      LifeArea lifeArea,
      Purpose purpose,
      LocalDateTime instant) {
    return consents().stream()
        .filter(
            consent ->
                consent.person().equals(person)
                    && consent.covers(service, lifeArea, purpose, instant))
        .toList();
  }

  /**
   * {@return all that happened in the case and that has a day (<i>tidslinje</i>), and the meetings
   * planned, by day; what is of the same day in the order of {@link EventKind}, then as it stands}
   *
   * <p>Days to come are told as well: what is known to end, and meetings planned.
   */
  public List<CaseEvent> timeline() {
    return Timeline.of(this);
  }

  /**
   * {@return whose move it is at the end of the day: the tasks still to be done, by person and by
   * service}
   *
   * <p>Facts dated later are not seen: a task made, done, dropped, postponed or told of later.
   * Planned days are. The next meeting is the first one with the citizen that is planned for a
   * later day and not yet held; where none is, a later day that was agreed at a meeting held, the
   * latest such meeting.
   *
   * @param day the day asked about
   */
  public ToDoList toDoListOn(LocalDate day) {
    return WhoseMove.on(this, day);
  }

  /**
   * {@return where the case says at the end of the day what a person's individual plan must say,
   * and what is missing}
   *
   * @param person whose individual plan it would be
   * @param day the day asked about; facts dated later are not seen
   */
  public IndividualPlanReading individualPlanOf(Id<Person> person, LocalDate day) {
    return IndividualPlanReader.read(this, person, day);
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

    Builder refusals(Iterable<? extends Refusal> refusals);

    Builder disclosures(Iterable<? extends Disclosure> disclosures);

    Builder team(Team team);

    Builder mandate(Mandate mandate);

    Builder mapping(Mapping mapping);

    Builder plan(InvestmentPlan plan);

    Builder journey(Journey journey);

    Builder effect(Effect effect);

    Builder meetings(Iterable<? extends Meeting> meetings);

    Builder explanations(Iterable<? extends Explanation> explanations);

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
