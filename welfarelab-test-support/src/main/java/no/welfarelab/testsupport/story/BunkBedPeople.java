/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SPECIALIST_HEALTH;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;

/** Who is in {@link BunkBed}: the family, their consents and the team. */
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
  static final Id<Person> MOVER = Id.of("mover");
  static final Id<Person> INTERPRETER = Id.of("interpreter");

  static final List<Id<Person>> THE_FOUR = List.of(AMINA, LEILA, ILYAS, YUSUF);

  private static final LocalDate INFORMED = LocalDate.of(2025, 8, 27);
  private static final LocalDateTime SIGNED = LocalDate.of(2025, 9, 3).atTime(11, 0);
  private static final LocalDate FIRST_MEETING = LocalDate.of(2025, 9, 10);

  private BunkBedPeople() {}

  static List<Person> persons() {
    return List.of(
        Parts.citizen(AMINA, "Amina", LocalDate.of(1984, 11, 5))
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
        Parts.child(YUSUF, "Yusuf", LocalDate.of(2013, 3, 12)),
        Parts.child(LEILA, "Leila", LocalDate.of(2018, 8, 1)),
        Parts.child(ILYAS, "Ilyas", LocalDate.of(2020, 12, 17)),
        Parts.professional(LEADER, "Turid"),
        Parts.professional(CORE_TEAM_MEMBER, "Kari"),
        Parts.professional(HEALTH_NURSE, "Solveig"),
        Parts.professional(NAV_ADVISER, "Nils"),
        Parts.professional(NAV_MANAGER, "Magne"),
        Parts.professional(NAV_DECISION_MAKER, "Oda"),
        Parts.professional(DOCTOR, "Dagny"),
        Parts.professional(HOUSING_ADVISER, "Hanne"),
        Parts.professional(MOVER, "Roar"),
        Parts.professional(INTERPRETER, "Samira"));
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
        .homes(
            List.of(
                Home.builder()
                    .id(Id.of("flat"))
                    .rooms(2)
                    .tenure(Tenure.RENTED)
                    .residents(
                        List.of(
                            Parts.livesThere(AMINA),
                            Parts.livesThere(LEILA),
                            Parts.livesThere(ILYAS),
                            Parts.everyOtherWeek(YUSUF)))
                    .build(),
                Home.builder()
                    .id(Id.of("at-hassans"))
                    .residents(List.of(Parts.livesThere(HASSAN), Parts.everyOtherWeek(YUSUF)))
                    .build()))
        .parentalResponsibilities(
            List.of(
                Parts.joint(YUSUF, List.of(AMINA, HASSAN)),
                Parts.joint(LEILA, List.of(AMINA, KARIM)),
                Parts.joint(ILYAS, List.of(AMINA, KARIM))))
        .build();
  }

  static List<Consent> consents() {
    return List.of(
        Parts.signed("amina-consents", AMINA, List.of(AMINA))
            .services(List.of(NAV, HEALTH_VISITOR, HOUSING_OFFICE))
            .lifeAreas(List.of(LifeArea.HOUSING, LifeArea.WORK, LifeArea.ECONOMY, LifeArea.FAMILY))
            .information(Parts.information(INFORMED, LEADER, LanguageHelp.INTERPRETER))
            .startInclusive(SIGNED)
            .build(),
        Parts.signed("amina-health", AMINA, List.of(AMINA))
            .services(List.of(NAV, HEALTH_VISITOR, GP, SPECIALIST_HEALTH))
            .lifeAreas(List.of(LifeArea.PHYSICAL_HEALTH, LifeArea.MENTAL_HEALTH))
            .information(Parts.information(INFORMED, LEADER, LanguageHelp.INTERPRETER))
            .startInclusive(SIGNED)
            .build(),
        forChild("yusuf-consent", YUSUF, HASSAN).hearings(List.of(agrees(YUSUF))).build(),
        forChild("leila-consent", LEILA, KARIM).hearings(List.of(agrees(LEILA))).build(),
        forChild("ilyas-consent", ILYAS, KARIM).build());
  }

  /** How the child sleeps and lives, and no more: the father is asked as a parent only. */
  private static Consent.Builder forChild(String id, Id<Person> child, Id<Person> father) {
    return Parts.signed(id, child, List.of(AMINA, father))
        .services(List.of(NAV, HEALTH_VISITOR, HOUSING_OFFICE))
        .lifeAreas(List.of(LifeArea.HOUSING, LifeArea.FAMILY))
        .excludedServices(List.of(SCHOOL))
        .information(Parts.information(INFORMED, LEADER, LanguageHelp.INTERPRETER))
        .startInclusive(SIGNED.plusDays(2));
  }

  private static Hearing agrees(Id<Person> child) {
    return Hearing.builder().child(child).on(LocalDate.of(2025, 9, 4)).agrees(true).build();
  }

  static Team team() {
    return Team.builder()
        .memberships(
            List.of(
                Parts.membership(
                        "leads",
                        LEADER,
                        Role.INVESTMENT_LEADER,
                        HEALTH_VISITOR,
                        LocalDate.of(2025, 8, 20))
                    .build(),
                coreTeam("leader-in-core-team", LEADER),
                coreTeam("core-team", CORE_TEAM_MEMBER),
                introduced(Parts.membership("nav", NAV_ADVISER, Role.MEMBER, NAV, FIRST_MEETING)),
                introduced(
                    Parts.membership(
                        "housing", HOUSING_ADVISER, Role.MEMBER, HOUSING_OFFICE, FIRST_MEETING)),
                introduced(
                    Parts.membership("gp", DOCTOR, Role.CALLED_IN, GP, FIRST_MEETING)
                        .topic("The certificate and the operation")),
                Membership.builder()
                    .id(Id.of("moves"))
                    .person(MOVER)
                    .role(Role.CALLED_IN)
                    .service(NAV)
                    .acceptedOn(LocalDate.of(2025, 9, 29))
                    .period(Period.of(LocalDate.of(2025, 9, 29), LocalDate.of(2025, 10, 4)))
                    .topic("The wardrobe")
                    .reason("Work for benefit: he carries what she can not.")
                    .build(),
                Membership.builder()
                    .id(Id.of("interprets"))
                    .person(INTERPRETER)
                    .role(Role.INTERPRETER)
                    .period(Period.from(INFORMED))
                    .acceptedOn(INFORMED)
                    .build(),
                Parts.membership(
                        "nav-manager",
                        NAV_MANAGER,
                        Role.UNIT_MANAGER,
                        NAV,
                        LocalDate.of(2021, 3, 1))
                    .build()))
        .supportOffers(
            List.of(
                SupportOffer.builder()
                    .person(AMINA)
                    .offeredOn(INFORMED)
                    .answer(SupportAnswer.DECLINED)
                    .build()))
        .build();
  }

  private static Membership coreTeam(String id, Id<Person> person) {
    return Membership.builder()
        .id(Id.of(id))
        .person(person)
        .role(Role.CORE_TEAM)
        .period(Period.from(LocalDate.of(2024, 8, 1)))
        .build();
  }

  private static Membership introduced(Membership.Builder membership) {
    return membership
        .introduction(
            Introduction.builder()
                .toCaseOn(LocalDate.of(2025, 9, 8))
                .toWayOfWorkingOn(LocalDate.of(2025, 3, 5))
                .build())
        .build();
  }
}
