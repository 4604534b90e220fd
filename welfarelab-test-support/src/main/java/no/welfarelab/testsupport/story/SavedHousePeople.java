/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.ground.Id;

/** Who is in {@link SavedHouse}, and how the family lives. */
final class SavedHousePeople {
  static final Id<Person> SOFIA = Id.of("sofia");
  static final Id<Person> DANIEL = Id.of("daniel");
  static final Id<Person> MAJA = Id.of("maja");
  static final Id<Person> NOAH = Id.of("noah");
  static final Id<Person> TOMAS = Id.of("tomas");
  static final Id<Person> LEADER = Id.of("leader");
  static final Id<Person> CORE_TEAM_MEMBER = Id.of("core-team-member");
  static final Id<Person> NURSE = Id.of("nurse");
  static final Id<Person> NAV_ADVISER = Id.of("nav-adviser");
  static final Id<Person> NAV_MANAGER = Id.of("nav-manager");
  static final Id<Person> NAV_DECISION_MAKER = Id.of("nav-decision-maker");
  static final Id<Person> HOUSING_ADVISER = Id.of("housing-adviser");
  static final Id<Person> HOUSING_MANAGER = Id.of("housing-manager");
  static final Id<Person> DEBT_COUNSELLOR = Id.of("debt-counsellor");
  static final Id<Person> PHYSIO = Id.of("physio");
  static final Id<Person> TEACHER = Id.of("teacher");
  static final Id<Person> PRINCIPAL = Id.of("principal");
  static final Id<Person> AWARD_OFFICER = Id.of("award-officer");
  static final Id<Person> AWARD_MANAGER = Id.of("award-manager");
  static final Id<Person> THERAPIST = Id.of("therapist");
  static final Id<Person> TREATMENT_MANAGER = Id.of("treatment-manager");
  static final Id<Person> COMPANION = Id.of("companion");

  static final Id<Home> OLD_FLAT = Id.of("old-flat");
  static final Id<Home> NEW_FLAT = Id.of("new-flat");

  static final List<Id<Person>> PARENTS = List.of(SOFIA, DANIEL);
  static final List<Id<Person>> CHILDREN = List.of(MAJA, NOAH);
  static final List<Id<Person>> ALL_FOUR = List.of(SOFIA, DANIEL, MAJA, NOAH);

  private SavedHousePeople() {}

  static List<Person> persons() {
    return List.of(
        Parts.citizen(SOFIA, "Sofia", LocalDate.of(1984, 2, 11))
            .addressProtection(Parts.OPEN)
            .interpretation(noInterpreter())
            .build(),
        Parts.citizen(DANIEL, "Daniel", LocalDate.of(1981, 10, 3))
            .addressProtection(Parts.OPEN)
            .interpretation(noInterpreter())
            .build(),
        child(MAJA, "Maja", LocalDate.of(2011, 3, 20)).seriousCondition(false).build(),
        child(NOAH, "Noah", LocalDate.of(2015, 6, 2)).seriousCondition(true).build(),
        Parts.person(TOMAS, Standing.NETWORK, "Tomas").build(),
        Parts.professional(LEADER, "Solveig"),
        Parts.professional(CORE_TEAM_MEMBER, "Kjell"),
        Parts.professional(NURSE, "Hilde"),
        Parts.professional(NAV_ADVISER, "Nina"),
        Parts.professional(NAV_MANAGER, "Frode"),
        Parts.professional(NAV_DECISION_MAKER, "Ola"),
        Parts.professional(HOUSING_ADVISER, "Håkon"),
        Parts.professional(HOUSING_MANAGER, "Gro"),
        Parts.professional(DEBT_COUNSELLOR, "Dag"),
        Parts.professional(PHYSIO, "Ingrid"),
        Parts.professional(TEACHER, "Tone"),
        Parts.professional(PRINCIPAL, "Rune"),
        Parts.professional(AWARD_OFFICER, "Arild"),
        Parts.professional(AWARD_MANAGER, "Mona"),
        Parts.professional(THERAPIST, "Trine"),
        Parts.professional(TREATMENT_MANAGER, "Geir"),
        Parts.professional(COMPANION, "Sindre"));
  }

  private static Person.Builder child(Id<Person> id, String name, LocalDate born) {
    return Parts.person(id, Standing.FAMILY, name).birthDate(born).takesPart(false);
  }

  private static Interpretation noInterpreter() {
    return Interpretation.builder().interpreterNeeded(false).build();
  }

  static Family family() {
    List<Relation> relations = new ArrayList<>(Parts.parentsOf(PARENTS, CHILDREN));
    relations.add(Parts.relation(SOFIA, RelationKind.PARTNER, DANIEL));
    relations.add(Parts.relation(TOMAS, RelationKind.SIBLING, DANIEL));
    return Family.builder()
        .relations(relations)
        .homes(
            List.of(
                Home.builder()
                    .id(OLD_FLAT)
                    .rooms(2)
                    .bedrooms(1)
                    .areaInSquareMetres(54)
                    .tenure(Tenure.RENTED)
                    .build(),
                Home.builder()
                    .id(NEW_FLAT)
                    .rooms(4)
                    .bedrooms(3)
                    .areaInSquareMetres(92)
                    .tenure(Tenure.OWNED)
                    .residents(ALL_FOUR.stream().map(Parts::livesThere).toList())
                    .build()))
        .parentalResponsibilities(
            CHILDREN.stream().map(child -> Parts.joint(child, PARENTS)).toList())
        .build();
  }
}
