/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static no.welfarelab.testsupport.cohort.Cast.CORE_TEAM;
import static no.welfarelab.testsupport.cohort.Cast.GUARDIAN;
import static no.welfarelab.testsupport.cohort.Cast.INTERPRETER;
import static no.welfarelab.testsupport.cohort.Cast.OTHER_PARENT;
import static no.welfarelab.testsupport.cohort.Cast.SUPPORTER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.citizen.GuardianshipScope;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.ParentalResponsibility;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.citizen.ResponsibilityKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.testsupport.Sketch;
import no.welfarelab.testsupport.chance.Draw;
import no.welfarelab.testsupport.chance.NationalIds;

/** The persons of a case, and how the family belongs together. */
final class People {
  private final Cast cast;
  private final Timeline days;
  private final Draw draw;
  private final NationalIds numbers;

  People(Cast cast, Timeline days, Draw draw) {
    this.cast = cast;
    this.days = days;
    this.draw = draw;
    this.numbers = new NationalIds(draw.split("numbers"));
  }

  List<Person> persons() {
    List<Person> persons = new ArrayList<>();
    cast.adults().forEach(adult -> persons.add(adult(adult)));
    cast.children().forEach(child -> persons.add(child(child)));
    if (cast.has(Feature.SPLIT_RESIDENCE)) {
      persons.add(
          named(OTHER_PARENT, Standing.FAMILY)
              .birthDate(cast.birthOf(cast.firstCitizen()).plusDays(draw.between(-1000, 1000)))
              .takesPart(false)
              .addressProtection(AddressProtection.UNGRADED)
              .interpretation(speaks("nb", false))
              .build());
    }
    if (cast.has(Feature.SUPPORT_PERSON)) {
      persons.add(named(SUPPORTER, Standing.NETWORK).build());
    }
    if (cast.has(Feature.GUARDIAN)) {
      persons.add(
          named(GUARDIAN, Standing.NETWORK)
              .birthDate(days.referred().minusYears(draw.between(30, 65)))
              .build());
    }
    if (cast.has(Feature.INTERPRETER)) {
      persons.add(professional(INTERPRETER));
    }
    Stream.of(
            CORE_TEAM.stream(),
            cast.leaders().stream().map(Seat::person),
            cast.seats().stream().map(Seat::person),
            cast.managers().values().stream())
        .flatMap(ids -> ids)
        .forEach(id -> persons.add(professional(id)));
    return persons;
  }

  private Person adult(Id<Person> adult) {
    boolean citizen = cast.citizens().contains(adult);
    Person.Builder person = named(adult, citizen ? Standing.CITIZEN : Standing.FAMILY);
    if (!citizen) {
      person.takesPart(false);
    }
    return atHome(person, adult)
        .nationalId(numbers.next())
        .interpretation(
            cast.has(Feature.INTERPRETER) && adult.equals(cast.firstCitizen())
                ? speaks(draw.oneOf(Phrases.LANGUAGES), true)
                : speaks("nb", false))
        .build();
  }

  private Person child(Id<Person> child) {
    return atHome(named(child, Standing.FAMILY), child)
        .takesPart(false)
        .seriousCondition(
            cast.has(Feature.SERIOUS_CONDITION) && child.equals(cast.children().get(0)))
        .interpretation(speaks("nb", false))
        .build();
  }

  private Person.Builder atHome(Person.Builder person, Id<Person> id) {
    return person
        .birthDate(cast.birthOf(id))
        .addressProtection(
            cast.has(Feature.PROTECTED_ADDRESS)
                ? AddressProtection.CONFIDENTIAL
                : AddressProtection.UNGRADED);
  }

  private Person professional(Id<Person> id) {
    return named(id, Standing.PROFESSIONAL).build();
  }

  private Person.Builder named(Id<Person> id, Standing standing) {
    return Sketch.person(id, standing).name(draw.oneOf(Phrases.NAMES));
  }

  private static Interpretation speaks(String language, boolean interpreterNeeded) {
    return Interpretation.builder().language(language).interpreterNeeded(interpreterNeeded).build();
  }

  Family family() {
    Family.Builder family =
        Family.builder()
            .relations(relations())
            .homes(homes())
            .parentalResponsibilities(cast.children().stream().map(this::responsibility).toList());
    if (cast.has(Feature.GUARDIAN)) {
      family.guardianships(
          List.of(
              Guardianship.builder()
                  .id(Id.of("guardianship"))
                  .person(cast.firstCitizen())
                  .guardian(GUARDIAN)
                  .scopes(List.of(GuardianshipScope.ECONOMIC))
                  .capacityRemoved(false)
                  .period(Period.from(days.referred().minusYears(1)))
                  .build()));
    }
    return family.build();
  }

  private List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    if (cast.adults().size() == 2) {
      relations.add(relation(cast.adults().get(0), RelationKind.PARTNER, cast.adults().get(1)));
    }
    for (Id<Person> child : cast.children()) {
      for (Id<Person> parent : cast.holders(child)) {
        relations.add(relation(parent, RelationKind.PARENT, child));
      }
    }
    if (cast.has(Feature.SPLIT_RESIDENCE)) {
      relations.add(relation(cast.firstCitizen(), RelationKind.FORMER_PARTNER, OTHER_PARENT));
    }
    return relations;
  }

  private static Relation relation(Id<Person> person, RelationKind kind, Id<Person> relative) {
    return Relation.builder().person(person).kind(kind).relative(relative).build();
  }

  private ParentalResponsibility responsibility(Id<Person> child) {
    List<Id<Person>> holders = cast.holders(child);
    return ParentalResponsibility.builder()
        .child(child)
        .kind(
            holders.size() > 1
                ? ResponsibilityKind.JOINT
                : draw.oneOf(List.of(ResponsibilityKind.MOTHER, ResponsibilityKind.FATHER)))
        .holders(holders)
        .build();
  }

  private List<Home> homes() {
    List<Home> homes = new ArrayList<>();
    homes.add(
        home("home", "Eksempelveien")
            .residents(
                cast.family().stream()
                    .map(
                        person ->
                            cast.livesInTwoHomes(person) ? halfOfTheTime(person) : always(person))
                    .toList())
            .build());
    if (cast.has(Feature.SPLIT_RESIDENCE)) {
      homes.add(
          home("other-home", "Prøvegata")
              .residents(List.of(always(OTHER_PARENT), halfOfTheTime(cast.children().get(0))))
              .build());
    }
    return homes;
  }

  private Home.Builder home(String id, String street) {
    int rooms = draw.between(2, 5);
    return Home.builder()
        .id(Id.of(id))
        .address(street + " " + draw.between(1, 99))
        .rooms(rooms)
        .bedrooms(rooms - 1)
        .areaInSquareMetres(draw.between(18, 26) * rooms)
        .tenure(draw.oneOf(List.of(Tenure.OWNED, Tenure.RENTED, Tenure.RENTED_FROM_MUNICIPALITY)));
  }

  private static Residence always(Id<Person> person) {
    return Residence.builder().person(person).build();
  }

  private static Residence halfOfTheTime(Id<Person> person) {
    return Residence.builder().person(person).sharePercent(50).build();
  }
}
