/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.ground.Id;

/** Who is in {@link NineHelpers}: the family, and those round it. */
final class NineHelpersPeople {
  static final Id<Person> SELAM = Id.of("selam");
  static final Id<Person> TESFAY = Id.of("tesfay");
  static final Id<Person> NATAN = Id.of("natan");
  static final Id<Person> RUTA = Id.of("ruta");
  static final Id<Person> ABEL = Id.of("abel");
  static final Id<Person> HIWET = Id.of("hiwet");

  static final Id<Person> LEADER = Id.of("leader");
  static final Id<Person> CORE_TEAM_MEMBER = Id.of("core-team-member");
  static final Id<Person> FORMER_CHILD_WELFARE_OFFICER = Id.of("former-child-welfare-officer");
  static final Id<Person> CHILD_WELFARE_OFFICER = Id.of("child-welfare-officer");
  static final Id<Person> CHILD_WELFARE_MANAGER = Id.of("child-welfare-manager");
  static final Id<Person> KVP_ADVISER = Id.of("kvp-adviser");
  static final Id<Person> PROGRAMME_ADVISER = Id.of("programme-adviser");
  static final Id<Person> BUP_THERAPIST = Id.of("bup-therapist");
  static final Id<Person> YOUTH_THERAPIST = Id.of("youth-therapist");
  static final Id<Person> ASSISTANCE_OFFICER = Id.of("assistance-officer");
  static final Id<Person> ASSISTANCE_MANAGER = Id.of("assistance-manager");
  static final Id<Person> TEACHER = Id.of("teacher");
  static final Id<Person> HOUSING_ADVISER = Id.of("housing-adviser");
  static final Id<Person> HOUSING_MANAGER = Id.of("housing-manager");
  static final Id<Person> NAV_MANAGER = Id.of("nav-manager");
  static final Id<Person> INTERPRETER = Id.of("interpreter");

  static final Id<Home> FLAT = Id.of("flat");

  static final List<Id<Person>> PARENTS = List.of(SELAM, TESFAY);
  static final List<Id<Person>> CHILDREN = List.of(NATAN, RUTA, ABEL);
  static final List<Id<Person>> ALL_FIVE = List.of(SELAM, TESFAY, NATAN, RUTA, ABEL);

  private NineHelpersPeople() {}

  static List<Person> persons() {
    return List.of(
        Parts.citizen(SELAM, "Selam", LocalDate.of(1985, 2, 11))
            .interpretation(Parts.needsInterpreter("ti"))
            .seriousCondition(false)
            .build(),
        // Whether he is ill stays unsaid: he keeps his health to himself.
        Parts.citizen(TESFAY, "Tesfay", LocalDate.of(1980, 10, 3))
            .addressProtection(Parts.OPEN)
            .interpretation(Parts.needsInterpreter("ti"))
            .build(),
        child(NATAN, "Natan", LocalDate.of(2008, 6, 21))
            .takesPart(true)
            .seriousCondition(true)
            .build(),
        // Whether her condition is serious is not known while she is being assessed.
        child(RUTA, "Ruta", LocalDate.of(2012, 12, 1))
            .takesPart(false)
            .addressProtection(AddressProtection.CONFIDENTIAL)
            .build(),
        child(ABEL, "Abel", LocalDate.of(2018, 9, 9))
            .takesPart(false)
            .seriousCondition(false)
            .build(),
        Parts.person(HIWET, Standing.NETWORK, "Hiwet").build(),
        Parts.professional(LEADER, "Ingrid"),
        Parts.professional(CORE_TEAM_MEMBER, "Kari"),
        Parts.professional(FORMER_CHILD_WELFARE_OFFICER, "Marte"),
        Parts.professional(CHILD_WELFARE_OFFICER, "Jon"),
        Parts.professional(CHILD_WELFARE_MANAGER, "Vigdis"),
        Parts.professional(KVP_ADVISER, "Knut"),
        Parts.professional(PROGRAMME_ADVISER, "Inger"),
        Parts.professional(BUP_THERAPIST, "Bente"),
        Parts.professional(YOUTH_THERAPIST, "Ylva"),
        Parts.professional(ASSISTANCE_OFFICER, "Stein"),
        Parts.professional(ASSISTANCE_MANAGER, "Magne"),
        Parts.professional(TEACHER, "Liv"),
        Parts.professional(HOUSING_ADVISER, "Hanne"),
        Parts.professional(HOUSING_MANAGER, "Unni"),
        Parts.professional(NAV_MANAGER, "Berit"),
        Parts.professional(INTERPRETER, "Saba"));
  }

  private static Person.Builder child(Id<Person> id, String name, LocalDate born) {
    return Parts.person(id, Standing.FAMILY, name)
        .birthDate(born)
        .interpretation(Interpretation.builder().language("ti").interpreterNeeded(false).build());
  }

  static Family family() {
    List<Relation> relations = new ArrayList<>(Parts.parentsOf(PARENTS, CHILDREN));
    relations.add(Parts.relation(SELAM, RelationKind.PARTNER, TESFAY));
    return Family.builder()
        .relations(relations)
        .homes(
            List.of(
                Home.builder()
                    .id(FLAT)
                    .rooms(4)
                    .bedrooms(3)
                    .areaInSquareMetres(84)
                    .tenure(Tenure.RENTED_FROM_MUNICIPALITY)
                    .residents(ALL_FIVE.stream().map(Parts::livesThere).toList())
                    .build()))
        .parentalResponsibilities(
            CHILDREN.stream().map(child -> Parts.joint(child, PARENTS)).toList())
        .build();
  }
}
