/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.core.service.Services.USER_DESK;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.ConsentForm;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.NationalId;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;

/** Who is in {@link CarAndHome}: the people, their consents, the team and its mandate. */
final class CarAndHomePeople {
  static final Id<Person> EMIL = Id.of("emil");
  static final Id<Person> FATHER = Id.of("father");
  static final Id<Person> AUNT = Id.of("aunt");
  static final Id<Person> LEADER = Id.of("leader");
  static final Id<Person> NAV_ADVISER = Id.of("nav-adviser");
  static final Id<Person> HOUSING_ADVISER = Id.of("housing-adviser");
  static final Id<Person> AWARD_OFFICER = Id.of("award-officer");
  static final Id<Person> CORE_TEAM_MEMBER = Id.of("core-team-member");
  static final Id<Person> AWARD_MANAGER = Id.of("award-manager");

  private CarAndHomePeople() {}

  static List<Person> persons() {
    return List.of(
        Person.builder()
            .id(EMIL)
            .standing(Standing.CITIZEN)
            .name("Emil")
            .birthDate(LocalDate.of(2003, 9, 14))
            .nationalId(NationalId.of("10915596784"))
            .build(),
        Person.builder()
            .id(FATHER)
            .standing(Standing.FAMILY)
            .name("Geir")
            .birthDate(LocalDate.of(1968, 4, 2))
            .takesPart(true)
            .build(),
        Person.builder().id(AUNT).standing(Standing.NETWORK).name("Tone").build(),
        professional(LEADER, "Siri"),
        professional(NAV_ADVISER, "Nils"),
        professional(HOUSING_ADVISER, "Hanne"),
        professional(AWARD_OFFICER, "Anders"),
        professional(CORE_TEAM_MEMBER, "Kari"),
        professional(AWARD_MANAGER, "Unni"));
  }

  private static Person professional(Id<Person> id, String name) {
    return Person.builder().id(id).standing(Standing.PROFESSIONAL).name(name).build();
  }

  static Family family() {
    return Family.builder()
        .relations(
            List.of(
                relation(FATHER, RelationKind.PARENT, EMIL),
                relation(AUNT, RelationKind.OTHER_RELATIVE, EMIL)))
        .build();
  }

  private static Relation relation(Id<Person> person, RelationKind kind, Id<Person> relative) {
    return Relation.builder().person(person).kind(kind).relative(relative).build();
  }

  static List<Consent> consents() {
    return List.of(consent("emil-consents", EMIL), consent("father-consents", FATHER));
  }

  private static Consent consent(String id, Id<Person> person) {
    return Consent.builder()
        .id(Id.of(id))
        .person(person)
        .givenBy(List.of(person))
        .services(List.of(USER_DESK, NAV, HOUSING_OFFICE, SERVICE_AWARD_OFFICE, GP))
        .lifeAreas(List.of(LifeArea.HOUSING, LifeArea.WORK, LifeArea.LEISURE, LifeArea.FAMILY))
        .purposes(List.of(Purpose.COORDINATION))
        .form(ConsentForm.SIGNED)
        .startInclusive(LocalDate.of(2026, 1, 8).atTime(13, 30))
        .build();
  }

  static Team team() {
    return Team.builder()
        .memberships(
            List.of(
                membership(
                    "leads", LEADER, Role.INVESTMENT_LEADER, USER_DESK, LocalDate.of(2025, 12, 10)),
                membership(
                    "leader-in-core-team",
                    LEADER,
                    Role.CORE_TEAM,
                    USER_DESK,
                    LocalDate.of(2024, 8, 1)),
                membership(
                    "core-team", CORE_TEAM_MEMBER, Role.CORE_TEAM, NAV, LocalDate.of(2024, 8, 1)),
                membership("nav", NAV_ADVISER, Role.MEMBER, NAV, LocalDate.of(2026, 1, 22)),
                membership(
                    "housing",
                    HOUSING_ADVISER,
                    Role.MEMBER,
                    HOUSING_OFFICE,
                    LocalDate.of(2026, 1, 22)),
                membership(
                    "award",
                    AWARD_OFFICER,
                    Role.MEMBER,
                    SERVICE_AWARD_OFFICE,
                    LocalDate.of(2026, 1, 22)),
                membership(
                    "manager",
                    AWARD_MANAGER,
                    Role.UNIT_MANAGER,
                    SERVICE_AWARD_OFFICE,
                    LocalDate.of(2022, 1, 1)),
                Membership.builder()
                    .id(Id.of("support"))
                    .person(AUNT)
                    .role(Role.SUPPORT_PERSON)
                    .period(Period.from(LocalDate.of(2026, 1, 8)))
                    .build()))
        .supportOffers(
            List.of(
                SupportOffer.builder()
                    .person(EMIL)
                    .offeredOn(LocalDate.of(2025, 12, 15))
                    .answer(SupportAnswer.ACCEPTED)
                    .supportPerson(AUNT)
                    .build()))
        .build();
  }

  private static Membership membership(
      String id, Id<Person> person, Role role, Id<Service> service, LocalDate from) {
    return Membership.builder()
        .id(Id.of(id))
        .person(person)
        .role(role)
        .service(service)
        .period(Period.from(from))
        .build();
  }

  static Mandate mandate() {
    return Mandate.builder()
        .delegations(
            List.of(
                Delegation.builder()
                    .id(Id.of("award-delegation"))
                    .representative(AWARD_OFFICER)
                    .service(SERVICE_AWARD_OFFICE)
                    .authority(Authority.DECIDES_OTHERS_EXECUTE)
                    .givenBy(AWARD_MANAGER)
                    .measureTypes(
                        List.of(MeasureTypes.SUPPORT_CONTACT, MeasureTypes.PRACTICAL_HELP))
                    .limit(Amount.ofKroner(150_000))
                    .period(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                    .build()))
        .build();
  }
}
