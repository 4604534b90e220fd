/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.EMPLOYER;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.PPT;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;

/** Who is in {@link DanaShamiran}: the family, their consents and the team. */
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
  static final Id<Person> NAV_ADVISER = Id.of("nav-adviser");
  static final Id<Person> NAV_DECISION_MAKER = Id.of("nav-decision-maker");
  static final Id<Person> PEDAGOGUE = Id.of("pedagogue");
  static final Id<Person> THERAPIST = Id.of("therapist");
  static final Id<Person> AWARD_OFFICER = Id.of("award-officer");
  static final Id<Person> AWARD_MANAGER = Id.of("award-manager");
  static final Id<Person> INTERPRETER = Id.of("interpreter");

  static final List<Id<Person>> PARENTS = List.of(DANA, SHAMIRAN);
  static final List<Id<Person>> CHILDREN = List.of(ROJIN, SAMI, LARA, ELIAS);
  static final List<Id<Person>> ALL_SIX = List.of(DANA, SHAMIRAN, ROJIN, SAMI, LARA, ELIAS);

  private static final LocalDate INFORMED = LocalDate.of(2025, 10, 29);
  private static final LocalDateTime SIGNED = LocalDate.of(2025, 11, 12).atTime(10, 0);
  private static final LocalDate FIRST_MEETING = LocalDate.of(2025, 11, 19);

  private DanaShamiranPeople() {}

  static List<Person> persons() {
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
        Parts.child(ROJIN, "Rojin", LocalDate.of(2010, 9, 2)),
        Parts.child(SAMI, "Sami", LocalDate.of(2013, 6, 14)),
        Parts.child(LARA, "Lara", LocalDate.of(2017, 2, 8)),
        Parts.child(ELIAS, "Elias", LocalDate.of(2021, 5, 20)),
        Parts.professional(LEADER, "Grete"),
        Parts.professional(CORE_TEAM_MEMBER, "Kari"),
        Parts.professional(HOUSING_ADVISER, "Hanne"),
        Parts.professional(NAV_ADVISER, "Nils"),
        Parts.professional(NAV_DECISION_MAKER, "Oda"),
        Parts.professional(PEDAGOGUE, "Pia"),
        Parts.professional(THERAPIST, "Tor"),
        Parts.professional(AWARD_OFFICER, "Anders"),
        Parts.professional(AWARD_MANAGER, "Unni"),
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
                    .id(Id.of("flat"))
                    .rooms(3)
                    .areaInSquareMetres(65)
                    .tenure(Tenure.OWNED)
                    .residents(ALL_SIX.stream().map(Parts::livesThere).toList())
                    .build()))
        .parentalResponsibilities(
            CHILDREN.stream().map(child -> Parts.joint(child, PARENTS)).toList())
        .build();
  }

  static List<Consent> consents() {
    return List.of(
        Parts.signed("dana-daily-life", DANA, List.of(DANA))
            .services(
                List.of(HOUSING_OFFICE, NAV, CHILD_AND_FAMILY, SERVICE_AWARD_OFFICE, KINDERGARTEN))
            .lifeAreas(
                List.of(
                    LifeArea.HOUSING,
                    LifeArea.WORK,
                    LifeArea.ECONOMY,
                    LifeArea.EDUCATION,
                    LifeArea.FAMILY))
            .excludedLifeAreas(List.of(LifeArea.MENTAL_HEALTH))
            .information(Parts.information(INFORMED, LEADER, LanguageHelp.INTERPRETER))
            .startInclusive(SIGNED)
            .build(),
        Parts.signed("dana-mental-health", DANA, List.of(DANA))
            .services(List.of(NAV, GP, MENTAL_HEALTH_AND_SUBSTANCE_USE, CHILD_AND_FAMILY))
            .lifeAreas(List.of(LifeArea.MENTAL_HEALTH))
            .information(Parts.information(INFORMED, LEADER, LanguageHelp.INTERPRETER))
            .startInclusive(SIGNED)
            .build(),
        Parts.signed("shamiran-consents", SHAMIRAN, List.of(SHAMIRAN))
            .services(
                List.of(HOUSING_OFFICE, NAV, CHILD_AND_FAMILY, SERVICE_AWARD_OFFICE, KINDERGARTEN))
            .lifeAreas(List.of(LifeArea.HOUSING, LifeArea.WORK, LifeArea.ECONOMY, LifeArea.FAMILY))
            .excludedServices(List.of(EMPLOYER))
            .information(Parts.information(INFORMED, LEADER, LanguageHelp.NONE_NEEDED))
            .startInclusive(SIGNED)
            .build(),
        Parts.signed("rojin-consents", ROJIN, List.of(ROJIN))
            .services(List.of(HOUSING_OFFICE, CHILD_AND_FAMILY))
            .lifeAreas(List.of(LifeArea.HOUSING, LifeArea.FAMILY))
            .information(Parts.information(INFORMED, LEADER, LanguageHelp.NONE_NEEDED))
            .startInclusive(SIGNED)
            .build(),
        forChild("sami-consent", SAMI).hearings(List.of(agrees(SAMI))).build(),
        forChild("lara-consent", LARA).hearings(List.of(agrees(LARA))).build(),
        Parts.signed("elias-consent", ELIAS, PARENTS)
            .services(
                List.of(KINDERGARTEN, PPT, CHILD_AND_FAMILY, SERVICE_AWARD_OFFICE, HOUSING_OFFICE))
            .lifeAreas(
                List.of(
                    LifeArea.EDUCATION, LifeArea.FAMILY, LifeArea.HOUSING, LifeArea.MENTAL_HEALTH))
            .information(Parts.information(INFORMED, LEADER, LanguageHelp.INTERPRETER))
            .startInclusive(SIGNED)
            .build());
  }

  private static Consent.Builder forChild(String id, Id<Person> child) {
    return Parts.signed(id, child, PARENTS)
        .services(List.of(HOUSING_OFFICE, CHILD_AND_FAMILY))
        .lifeAreas(List.of(LifeArea.HOUSING, LifeArea.FAMILY, LifeArea.LEISURE))
        .information(Parts.information(INFORMED, LEADER, LanguageHelp.INTERPRETER))
        .startInclusive(SIGNED);
  }

  private static Hearing agrees(Id<Person> child) {
    return Hearing.builder().child(child).on(LocalDate.of(2025, 11, 11)).agrees(true).build();
  }

  static List<Refusal> refusals() {
    return List.of(
        Refusal.builder()
            .id(Id.of("dana-keeps-her-health"))
            .person(DANA)
            .at(SIGNED)
            .services(List.of(KINDERGARTEN, HOUSING_OFFICE))
            .lifeAreas(List.of(LifeArea.MENTAL_HEALTH))
            .build());
  }

  static Team team() {
    return Team.builder()
        .memberships(
            List.of(
                Parts.membership(
                        "leads",
                        LEADER,
                        Role.INVESTMENT_LEADER,
                        CHILD_AND_FAMILY,
                        LocalDate.of(2025, 10, 20))
                    .build(),
                coreTeam("leader-in-core-team", LEADER).service(CHILD_AND_FAMILY).build(),
                coreTeam("core-team", CORE_TEAM_MEMBER).service(NAV).build(),
                introduced(
                        Parts.membership(
                            "housing", HOUSING_ADVISER, Role.MEMBER, HOUSING_OFFICE, FIRST_MEETING))
                    .build(),
                introduced(Parts.membership("nav", NAV_ADVISER, Role.MEMBER, NAV, FIRST_MEETING))
                    .build(),
                introduced(
                        Parts.membership(
                            "kindergarten", PEDAGOGUE, Role.MEMBER, KINDERGARTEN, FIRST_MEETING))
                    .build(),
                introduced(
                        Parts.membership(
                            "award",
                            AWARD_OFFICER,
                            Role.MEMBER,
                            SERVICE_AWARD_OFFICE,
                            FIRST_MEETING))
                    .build(),
                introduced(
                        Parts.membership(
                            "mental-health",
                            THERAPIST,
                            Role.CALLED_IN,
                            MENTAL_HEALTH_AND_SUBSTANCE_USE,
                            FIRST_MEETING))
                    .topic("Dana's treatment")
                    .build(),
                Membership.builder()
                    .id(Id.of("interprets"))
                    .person(INTERPRETER)
                    .role(Role.INTERPRETER)
                    .period(Period.from(INFORMED))
                    .acceptedOn(INFORMED)
                    .build(),
                Parts.membership(
                        "award-manager",
                        AWARD_MANAGER,
                        Role.UNIT_MANAGER,
                        SERVICE_AWARD_OFFICE,
                        LocalDate.of(2022, 1, 1))
                    .build()))
        .supportOffers(List.of(offered(DANA), offered(SHAMIRAN)))
        .build();
  }

  private static Membership.Builder coreTeam(String id, Id<Person> person) {
    return Membership.builder()
        .id(Id.of(id))
        .person(person)
        .role(Role.CORE_TEAM)
        .period(Period.from(LocalDate.of(2024, 8, 1)));
  }

  private static Membership.Builder introduced(Membership.Builder membership) {
    return membership.introduction(
        Introduction.builder()
            .toCaseOn(LocalDate.of(2025, 11, 14))
            .toWayOfWorkingOn(LocalDate.of(2025, 9, 3))
            .build());
  }

  private static SupportOffer offered(Id<Person> person) {
    return SupportOffer.builder()
        .person(person)
        .offeredOn(INFORMED)
        .answer(SupportAnswer.DECLINED)
        .build();
  }
}
