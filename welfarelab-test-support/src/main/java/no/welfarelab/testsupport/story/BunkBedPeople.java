/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SPECIALIST_HEALTH;
import static no.welfarelab.testsupport.story.BunkBed.INTRODUCED;
import static no.welfarelab.testsupport.story.BunkBed.SAID_YES;
import static no.welfarelab.testsupport.story.BunkBed.SECOND;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Review;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;

/** Who is in {@link BunkBed}: the family, and what it lets the services know. */
final class BunkBedPeople {
  static final Id<Person> AMINA = Id.of("amina");
  static final Id<Person> KARIM = Id.of("karim");
  static final Id<Person> HASSAN = Id.of("hassan");
  static final Id<Person> YUSUF = Id.of("yusuf");
  static final Id<Person> LEILA = Id.of("leila");
  static final Id<Person> ILYAS = Id.of("ilyas");
  static final Id<Person> LEADER = Id.of("leader");
  static final Id<Person> CORE_TEAM_MEMBER = Id.of("core-team-member");
  static final Id<Person> HEALTH_NURSE = Id.of("health-nurse");
  static final Id<Person> NAV_ADVISER = Id.of("nav-adviser");
  static final Id<Person> NAV_MANAGER = Id.of("nav-manager");
  static final Id<Person> NAV_DECISION_MAKER = Id.of("nav-decision-maker");
  static final Id<Person> DOCTOR = Id.of("doctor");
  static final Id<Person> HOUSING_ADVISER = Id.of("housing-adviser");
  static final Id<Person> HOUSING_MANAGER = Id.of("housing-manager");
  static final Id<Person> HEALTH_CENTRE_MANAGER = Id.of("health-centre-manager");
  static final Id<Person> MOVER = Id.of("mover");
  static final Id<Person> INTERPRETER = Id.of("interpreter");

  static final List<Id<Person>> THE_FOUR = List.of(AMINA, LEILA, ILYAS, YUSUF);
  static final List<Id<Person>> THE_CHILDREN = List.of(LEILA, ILYAS, YUSUF);

  static final Id<Home> FLAT = Id.of("flat");
  static final Id<Consent> HEALTH = Id.of("amina-health");

  private static final LocalDate PARENTS_ASKED = LocalDate.of(2025, 9, 4);

  private BunkBedPeople() {}

  static List<Person> persons() {
    return List.of(
        Parts.citizen(AMINA, "Amina", LocalDate.of(1984, 11, 5))
            .seriousCondition(true)
            .addressProtection(Parts.OPEN)
            .interpretation(Parts.needsInterpreter("ar"))
            .build(),
        Parts.person(KARIM, Standing.FAMILY, "Karim")
            .birthDate(LocalDate.of(1979, 4, 23))
            .takesPart(false)
            .build(),
        Parts.person(HASSAN, Standing.FAMILY, "Hassan")
            .birthDate(LocalDate.of(1980, 1, 30))
            .takesPart(false)
            .build(),
        child(YUSUF, "Yusuf", LocalDate.of(2013, 3, 12)),
        child(LEILA, "Leila", LocalDate.of(2018, 8, 1)),
        child(ILYAS, "Ilyas", LocalDate.of(2020, 12, 17)),
        Parts.professional(LEADER, "Turid"),
        Parts.professional(CORE_TEAM_MEMBER, "Kari"),
        Parts.professional(HEALTH_NURSE, "Solveig"),
        Parts.professional(NAV_ADVISER, "Nils"),
        Parts.professional(NAV_MANAGER, "Magne"),
        Parts.professional(NAV_DECISION_MAKER, "Oda"),
        Parts.professional(DOCTOR, "Dagny"),
        Parts.professional(HOUSING_ADVISER, "Hanne"),
        Parts.professional(HOUSING_MANAGER, "Vidar"),
        Parts.professional(HEALTH_CENTRE_MANAGER, "Randi"),
        Parts.professional(MOVER, "Roar"),
        Parts.professional(INTERPRETER, "Samira"));
  }

  private static Person child(Id<Person> id, String name, LocalDate born) {
    return Parts.person(id, Standing.FAMILY, name)
        .birthDate(born)
        .takesPart(false)
        .seriousCondition(false)
        .build();
  }

  static Family family() {
    return Family.builder()
        .relations(
            List.of(
                Parts.relation(AMINA, RelationKind.PARTNER, KARIM),
                Parts.relation(AMINA, RelationKind.FORMER_PARTNER, HASSAN),
                Parts.relation(AMINA, RelationKind.PARENT, YUSUF),
                Parts.relation(HASSAN, RelationKind.PARENT, YUSUF),
                Parts.relation(AMINA, RelationKind.PARENT, LEILA),
                Parts.relation(KARIM, RelationKind.PARENT, LEILA),
                Parts.relation(AMINA, RelationKind.PARENT, ILYAS),
                Parts.relation(KARIM, RelationKind.PARENT, ILYAS)))
        .homes(List.of(flat(), atHassans()))
        .parentalResponsibilities(
            List.of(
                Parts.joint(YUSUF, List.of(AMINA, HASSAN)),
                Parts.joint(LEILA, List.of(AMINA, KARIM)),
                Parts.joint(ILYAS, List.of(AMINA, KARIM))))
        .build();
  }

  private static Home flat() {
    return Home.builder()
        .id(FLAT)
        .rooms(2)
        .bedrooms(1)
        .tenure(Tenure.RENTED)
        .residents(
            List.of(
                Parts.livesThere(AMINA),
                Parts.livesThere(LEILA),
                Parts.livesThere(ILYAS),
                Parts.everyOtherWeek(YUSUF)))
        .build();
  }

  private static Home atHassans() {
    return Home.builder()
        .id(Id.of("at-hassans"))
        .residents(List.of(Parts.livesThere(HASSAN), Parts.everyOtherWeek(YUSUF)))
        .build();
  }

  static List<Consent> consents(Words words) {
    return List.of(
        hers(Id.of("amina-consents"))
            .services(List.of(HEALTH_VISITOR, NAV, HOUSING_OFFICE))
            .lifeAreas(
                List.of(
                    LifeArea.HOUSING,
                    LifeArea.WORK,
                    LifeArea.ECONOMY,
                    LifeArea.EDUCATION,
                    LifeArea.LEISURE,
                    LifeArea.FAMILY))
            .build(),
        hers(HEALTH)
            .services(List.of(HEALTH_VISITOR, NAV, GP, SPECIALIST_HEALTH))
            .lifeAreas(List.of(LifeArea.PHYSICAL_HEALTH, LifeArea.MENTAL_HEALTH))
            .build(),
        forChild("yusuf-consent", YUSUF, HASSAN, words)
            .hearings(List.of(Parts.heard(YUSUF, PARENTS_ASKED)))
            .build(),
        forChild("leila-consent", LEILA, KARIM, words)
            .hearings(List.of(Parts.heard(LEILA, PARENTS_ASKED)))
            .build(),
        forChild("ilyas-consent", ILYAS, KARIM, words).build());
  }

  private static Consent.Builder hers(Id<Consent> id) {
    return Parts.signed(id.value(), AMINA, List.of(AMINA))
        .information(Parts.informed(INTRODUCED, LEADER, List.of(AMINA), LanguageHelp.INTERPRETER))
        .startInclusive(SAID_YES.atTime(11, 0))
        .reviews(reviewed());
  }

  /** How the child sleeps and lives, and no more: the father is asked as a parent only. */
  private static Consent.Builder forChild(
      String id, Id<Person> child, Id<Person> father, Words words) {
    return Parts.signed(id, child, List.of(AMINA, father))
        .services(List.of(HEALTH_VISITOR, NAV, HOUSING_OFFICE, GP))
        .lifeAreas(List.of(LifeArea.HOUSING, LifeArea.FAMILY))
        .excludedServices(List.of(SCHOOL))
        .information(
            Parts.informed(PARENTS_ASKED, LEADER, List.of(AMINA, father), LanguageHelp.INTERPRETER))
        .startInclusive(PARENTS_ASKED.plusDays(1).atTime(11, 0))
        .reviews(reviewed())
        .remark(
            words.say(
                "Hvordan barnet sover og bor, og ikke mer.",
                "How the child sleeps and lives, and no more."));
  }

  /** When the GP came to the table. */
  private static List<Review> reviewed() {
    return List.of(Parts.reviewed(SECOND, AMINA));
  }
}
