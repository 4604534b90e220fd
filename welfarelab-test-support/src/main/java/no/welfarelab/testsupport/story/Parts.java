/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.ParentalResponsibility;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.citizen.ResponsibilityKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentForm;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.consent.Information;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.intake.TargetGroups;
import no.welfarelab.core.intake.Told;
import no.welfarelab.core.intake.Topic;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.YearFrame;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Representation;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;

/** What the stories say again and again, in one line each. */
final class Parts {
  static final Id<TargetGroup> REDUCED_FUNCTIONAL_ABILITY =
      TargetGroups.FAMILIES_WITH_REDUCED_ABILITY;
  static final Id<TargetGroup> LIVING_CONDITIONS =
      TargetGroups.FAMILIES_WITH_LIVING_CONDITION_CHALLENGES;

  private Parts() {}

  static Person.Builder citizen(Id<Person> id, String name, LocalDate born) {
    return person(id, Standing.CITIZEN, name).birthDate(born);
  }

  static Person child(Id<Person> id, String name, LocalDate born) {
    return person(id, Standing.FAMILY, name).birthDate(born).takesPart(false).build();
  }

  static Person professional(Id<Person> id, String name) {
    return person(id, Standing.PROFESSIONAL, name).build();
  }

  static Person.Builder person(Id<Person> id, Standing standing, String name) {
    return Person.builder().id(id).standing(standing).name(name);
  }

  static Interpretation needsInterpreter(String language) {
    return Interpretation.builder().language(language).interpreterNeeded(true).build();
  }

  /** The strictness of one whose address everyone may know. */
  static final AddressProtection OPEN = AddressProtection.UNGRADED;

  static List<Relation> parentsOf(Collection<Id<Person>> parents, Collection<Id<Person>> children) {
    return parents.stream()
        .flatMap(
            parent -> children.stream().map(child -> relation(parent, RelationKind.PARENT, child)))
        .toList();
  }

  static Relation relation(Id<Person> person, RelationKind kind, Id<Person> relative) {
    return Relation.builder().person(person).kind(kind).relative(relative).build();
  }

  static ParentalResponsibility joint(Id<Person> child, Collection<Id<Person>> parents) {
    return ParentalResponsibility.builder()
        .child(child)
        .kind(ResponsibilityKind.JOINT)
        .holders(parents)
        .build();
  }

  static Residence livesThere(Id<Person> person) {
    return Residence.builder().person(person).build();
  }

  static Residence everyOtherWeek(Id<Person> person) {
    return Residence.builder().person(person).sharePercent(50).build();
  }

  static Judgement holds(Id<Person> by, LocalDate on, String reason) {
    return Judgement.builder().holds(true).by(by).on(on).reason(reason).build();
  }

  static Consideration round(Id<Person> person, Answer answer, LocalDate on) {
    return Consideration.builder().person(person).answer(answer).on(on).build();
  }

  static Told toldEverything(Id<Person> person, LocalDate on, Id<Person> by, LanguageHelp help) {
    return Told.builder()
        .person(person)
        .topics(Arrays.asList(Topic.values()))
        .on(on)
        .by(by)
        .languageHelp(help)
        .build();
  }

  static Information information(LocalDate on, Id<Person> by, LanguageHelp help) {
    return Information.builder().on(on).by(by).languageHelp(help).build();
  }

  static Consent.Builder signed(String id, Id<Person> person, Collection<Id<Person>> givenBy) {
    return Consent.builder()
        .id(Id.of(id))
        .person(person)
        .givenBy(givenBy)
        .purposes(List.of(Purpose.COORDINATION))
        .form(ConsentForm.SIGNED);
  }

  static Membership.Builder membership(
      String id, Id<Person> person, Role role, Id<Service> service, LocalDate from) {
    return Membership.builder()
        .id(Id.of(id))
        .person(person)
        .role(role)
        .service(service)
        .period(Period.from(from))
        .acceptedOn(from);
  }

  static Need need(
      String id,
      Collection<Id<Person>> persons,
      LifeArea area,
      Collection<Id<Service>> services,
      String text) {
    return Need.builder()
        .id(Id.of(id))
        .persons(persons)
        .lifeArea(area)
        .services(services)
        .text(text)
        .build();
  }

  static LawReference law(String law, String section) {
    return LawReference.builder().law(law).section(section).build();
  }

  static CostLine.Builder cost(String id, int year, long kroner, Id<Service> payer) {
    return CostLine.builder().id(Id.of(id)).year(year).amount(Amount.ofKroner(kroner)).payer(payer);
  }

  static YearFrame frame(int year, long kroner) {
    return YearFrame.builder().year(year).amount(Amount.ofKroner(kroner)).build();
  }

  static List<Stance> agreed(LocalDate on, Collection<Id<Person>> persons) {
    return persons.stream()
        .map(person -> Stance.builder().person(person).kind(StanceKind.AGREES).on(on).build())
        .toList();
  }

  static Task.Builder task(
      String id, Id<Person> responsible, LocalDate made, LocalDate due, String text) {
    return Task.builder()
        .id(Id.of(id))
        .responsible(List.of(responsible))
        .madeOn(made)
        .dueOn(due)
        .text(text);
  }

  static Information informed(
      LocalDate on, Id<Person> by, Collection<Id<Person>> recipients, LanguageHelp help) {
    return Information.builder().on(on).by(by).recipients(recipients).languageHelp(help).build();
  }

  /** A round in which the person answered in their own words. */
  static Consideration answered(Id<Person> person, Answer answer, LocalDate on) {
    return Consideration.builder().person(person).answer(answer).spoken(true).on(on).build();
  }

  static Hearing heard(Id<Person> child, LocalDate on) {
    return Hearing.builder().child(child).on(on).agrees(true).build();
  }

  static Introduction introduced(LocalDate toWayOfWorking, LocalDate toCase) {
    return Introduction.builder().toWayOfWorkingOn(toWayOfWorking).toCaseOn(toCase).build();
  }

  /** A role beside the team, held without representing a service. */
  static Membership.Builder post(
      String id, Id<Person> person, Role role, LocalDate from, String reason) {
    return Membership.builder()
        .id(Id.of(id))
        .person(person)
        .role(role)
        .period(Period.from(from))
        .acceptedOn(from)
        .reason(reason);
  }

  static SupportOffer supportOffered(Id<Person> person, LocalDate on, SupportAnswer answer) {
    return SupportOffer.builder().person(person).offeredOn(on).answer(answer).build();
  }

  static Representation oneUnit(Id<Service> service) {
    return Representation.builder().service(service).severalUnits(false).build();
  }

  static Representation severalUnits(Id<Service> service, Id<Person> picker) {
    return Representation.builder().service(service).severalUnits(true).picker(picker).build();
  }

  static Budget budget(Id<Budget> id, Id<Service> owner, YearFrame... frames) {
    return Budget.builder().id(id).owners(List.of(owner)).frames(List.of(frames)).build();
  }

  static Commitment commitment(Id<Commitment> id, Id<Service> payer, int firstYear, int lastYear) {
    return Commitment.builder()
        .id(id)
        .payers(List.of(payer))
        .firstYear(firstYear)
        .lastYear(lastYear)
        .build();
  }

  /** What one person was told before a consent. */
  static Information informed(
      Id<Person> person, LocalDate on, Id<Person> by, LanguageHelp languageHelp) {
    return informed(on, by, List.of(person), languageHelp);
  }

  static Review reviewed(LocalDate on, Id<Person> with) {
    return Review.builder().on(on).with(with).build();
  }

  static Membership unitManager(
      String id, Id<Person> person, Id<Service> service, LocalDate from, String reason) {
    return membership(id, person, Role.UNIT_MANAGER, service, from).reason(reason).build();
  }
}
