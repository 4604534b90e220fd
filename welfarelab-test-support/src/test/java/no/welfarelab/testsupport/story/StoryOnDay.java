/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.OvercrowdingMeasure;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.consent.Consenters;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;

/** What the tests ask of a story, as of its day. */
record StoryOnDay(InvestmentCase whole, LocalDate day) {
  static StoryOnDay of(Story story) {
    return new StoryOnDay(story.theCase(), story.asOf());
  }

  static OvercrowdingMeasure squareMetresAPerson(double least) {
    return OvercrowdingMeasure.builder().leastSquareMetresPerPerson(least).build();
  }

  static OvercrowdingMeasure personsARoom(double most) {
    return OvercrowdingMeasure.builder().mostPersonsPerRoom(most).build();
  }

  private static <T extends Identified<T>> T byId(List<? extends T> parts, Id<T> id) {
    return parts.stream().filter(part -> part.id().equals(id)).findAny().orElseThrow();
  }

  Person person(Id<Person> id) {
    return byId(whole.persons(), id);
  }

  Home home(String id) {
    return byId(family().homes(), Id.of(id));
  }

  Family family() {
    return whole.family();
  }

  Need need(String id) {
    return byId(whole.mapping().needs(), Id.of(id));
  }

  String needText(String id) {
    return need(id).text().orElseThrow();
  }

  Consent consent(String id) {
    return byId(whole.consents(), Id.of(id));
  }

  Membership membership(String id) {
    return byId(whole.team().memberships(), Id.of(id));
  }

  Measure measure(Id<Measure> id) {
    return byId(whole.plan().orElseThrow().measures(), id);
  }

  Task task(String id) {
    return byId(whole.plan().orElseThrow().tasks(), Id.of(id));
  }

  Application application(Id<Application> id) {
    return byId(whole.mandate().applications(), id);
  }

  List<Application> applications(Id<MeasureType> type) {
    return whole.mandate().applications().stream().filter(it -> it.type().equals(type)).toList();
  }

  List<Decision> decisions(Id<MeasureType> type) {
    return whole.mandate().decisions().stream()
        .filter(it -> it.type().equals(Optional.of(type)))
        .toList();
  }

  Optional<Decision> answer(Id<Application> application) {
    return whole.mandate().decisions().stream()
        .filter(it -> it.application().equals(Optional.of(application)))
        .findAny();
  }

  Delegation delegation(String id) {
    return byId(whole.mandate().delegations(), Id.of(id));
  }

  Disclosure disclosure(String id) {
    return byId(whole.disclosures(), Id.of(id));
  }

  Explanation explanation(Matter matter) {
    return whole.explanations().stream()
        .filter(it -> it.matter() == matter)
        .findAny()
        .orElseThrow();
  }

  Goal goal(Id<Goal> id) {
    return byId(whole.plan().orElseThrow().goals(), id);
  }

  /** As the first version of the cloth that has it says. */
  ClothEntry clothEntry(Id<ClothEntry> id) {
    return whole.mapping().cloths().stream()
        .flatMap(cloth -> cloth.entries().stream())
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the consent it cites let the recipient know then. */
  boolean restsOnItsConsent(String disclosure) {
    Disclosure shared = disclosure(disclosure);
    Consent consent = consent(shared.consent().orElseThrow().value());
    return shared.lifeAreas().stream()
        .allMatch(
            area ->
                consent.covers(
                    shared.recipient(),
                    area,
                    shared.purpose().orElseThrow(),
                    shared.at().orElseThrow()));
  }

  LocalDate referred() {
    return whole.intake().referral().orElseThrow().on().orElseThrow();
  }

  List<Id<Person>> parentsOf(Id<Person> child) {
    return family().relations().stream()
        .filter(it -> it.kind() == RelationKind.PARENT && it.relative().equals(child))
        .map(it -> it.person())
        .toList();
  }

  Consenters consenters(Id<Person> person, LifeArea area) {
    return ConsentAges.handbook().whoConsents(person(person), area, day, family()).orElseThrow();
  }

  boolean mayKnow(Id<Service> service, Id<Person> person, LifeArea area) {
    return mayKnow(service, person, area, day);
  }

  boolean mayKnow(Id<Service> service, Id<Person> person, LifeArea area, LocalDate on) {
    return !whole
        .consentsCovering(person, service, area, Purpose.COORDINATION, on.atTime(12, 0))
        .isEmpty();
  }

  List<Id<Person>> membersAs(Role role) {
    return whole.team().membersOn(day).stream()
        .filter(it -> it.role() == role)
        .map(Membership::person)
        .toList();
  }
}
