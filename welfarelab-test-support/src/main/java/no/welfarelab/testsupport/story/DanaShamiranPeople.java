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

/** Who is in {@link DanaShamiran}, and how the family lives. */
final class DanaShamiranPeople {
  static final Id<Person> DANA = Id.of("dana");
  static final Id<Person> SHAMIRAN = Id.of("shamiran");
  static final Id<Person> ROJIN = Id.of("rojin");
  static final Id<Person> SAMI = Id.of("sami");
  static final Id<Person> LARA = Id.of("lara");
  static final Id<Person> ELIAS = Id.of("elias");
  static final Id<Person> LEADER = Id.of("leader");
  static final Id<Person> CORE_TEAM_MEMBER = Id.of("core-team-member");
  static final Id<Person> HOUSING_ADVISER = Id.of("housing-adviser");
  static final Id<Person> HOUSING_MANAGER = Id.of("housing-manager");
  static final Id<Person> NAV_ADVISER = Id.of("nav-adviser");
  static final Id<Person> NAV_MANAGER = Id.of("nav-manager");
  static final Id<Person> NAV_DECISION_MAKER = Id.of("nav-decision-maker");
  static final Id<Person> PEDAGOGUE = Id.of("pedagogue");
  static final Id<Person> KINDERGARTEN_MANAGER = Id.of("kindergarten-manager");
  static final Id<Person> THERAPIST = Id.of("therapist");
  static final Id<Person> TREATMENT_MANAGER = Id.of("treatment-manager");
  static final Id<Person> DOCTOR = Id.of("doctor");
  static final Id<Person> AWARD_OFFICER = Id.of("award-officer");
  static final Id<Person> AWARD_MANAGER = Id.of("award-manager");
  static final Id<Person> CHILD_COORDINATOR = Id.of("child-coordinator");
  static final Id<Person> RESPITE_MOTHER = Id.of("respite-mother");
  static final Id<Person> INTERPRETER = Id.of("interpreter");

  static final Id<Home> FLAT = Id.of("flat");

  static final List<Id<Person>> PARENTS = List.of(DANA, SHAMIRAN);
  static final List<Id<Person>> CHILDREN = List.of(ROJIN, SAMI, LARA, ELIAS);
  static final List<Id<Person>> ALL_SIX = List.of(DANA, SHAMIRAN, ROJIN, SAMI, LARA, ELIAS);

  /** Those old enough to say what they think. */
  static final List<Id<Person>> ALL_WHO_ARE_ASKED = List.of(DANA, SHAMIRAN, ROJIN, SAMI, LARA);

  private DanaShamiranPeople() {}

  static List<Person> persons() {
    List<Person> persons = new ArrayList<>(familyMembers());
    persons.addAll(professionals());
    return persons;
  }

  private static List<Person> familyMembers() {
    return List.of(
        Parts.citizen(DANA, "Dana", LocalDate.of(1986, 3, 19))
            .addressProtection(Parts.OPEN)
            .interpretation(Parts.needsInterpreter("ku"))
            .build(),
        Parts.citizen(SHAMIRAN, "Shamiran", LocalDate.of(1982, 7, 8))
            .addressProtection(Parts.OPEN)
            .interpretation(
                Interpretation.builder().language("ku").interpreterNeeded(false).build())
            .build(),
        child(ROJIN, "Rojin", LocalDate.of(2010, 9, 2)).seriousCondition(false).build(),
        child(SAMI, "Sami", LocalDate.of(2013, 6, 14)).seriousCondition(false).build(),
        child(LARA, "Lara", LocalDate.of(2017, 2, 8)).seriousCondition(false).build(),
        child(ELIAS, "Elias", LocalDate.of(2021, 5, 20)).seriousCondition(true).build());
  }

  private static Person.Builder child(Id<Person> id, String name, LocalDate born) {
    return Parts.person(id, Standing.FAMILY, name).birthDate(born).takesPart(false);
  }

  private static List<Person> professionals() {
    return List.of(
        Parts.professional(LEADER, "Grete"),
        Parts.professional(CORE_TEAM_MEMBER, "Kari"),
        Parts.professional(HOUSING_ADVISER, "Hanne"),
        Parts.professional(HOUSING_MANAGER, "Harald"),
        Parts.professional(NAV_ADVISER, "Nils"),
        Parts.professional(NAV_MANAGER, "Nora"),
        Parts.professional(NAV_DECISION_MAKER, "Oda"),
        Parts.professional(PEDAGOGUE, "Pia"),
        Parts.professional(KINDERGARTEN_MANAGER, "Berit"),
        Parts.professional(THERAPIST, "Tor"),
        Parts.professional(TREATMENT_MANAGER, "Turid"),
        Parts.professional(DOCTOR, "Lise"),
        Parts.professional(AWARD_OFFICER, "Anders"),
        Parts.professional(AWARD_MANAGER, "Unni"),
        Parts.professional(CHILD_COORDINATOR, "Inger"),
        Parts.professional(RESPITE_MOTHER, "Marit"),
        Parts.professional(INTERPRETER, "Shirin"));
  }

  static Family family() {
    List<Relation> relations = new ArrayList<>(Parts.parentsOf(PARENTS, CHILDREN));
    relations.add(Parts.relation(DANA, RelationKind.PARTNER, SHAMIRAN));
    return Family.builder()
        .relations(relations)
        .homes(
            List.of(
                Home.builder()
                    .id(FLAT)
                    .rooms(3)
                    .bedrooms(2)
                    .areaInSquareMetres(65)
                    .tenure(Tenure.OWNED)
                    .residents(ALL_SIX.stream().map(Parts::livesThere).toList())
                    .build()))
        .parentalResponsibilities(
            CHILDREN.stream().map(child -> Parts.joint(child, PARENTS)).toList())
        .build();
  }
}
