/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.BUP_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HIWET;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.KVP_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TEACHER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersPeople.YOUTH_THERAPIST;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;

/**
 * Who helps in {@link NineHelpers}, and what each may know.
 *
 * <p>Five of the nine are units that the handbook's catalogue does not tell apart: the municipality
 * has codes of its own for them.
 */
final class NineHelpersTeam {
  static final Id<Service> KVP = Id.of("QUALIFICATION_PROGRAMME");
  static final Id<Service> INTRODUCTION_PROGRAMME = Id.of("INTRODUCTION_PROGRAMME");
  static final Id<Service> BUP = Id.of("BUP");
  static final Id<Service> YOUTH_PSYCHIATRY_TEAM = Id.of("YOUTH_PSYCHIATRY_TEAM");
  static final Id<Service> FINANCIAL_ASSISTANCE = Id.of("FINANCIAL_ASSISTANCE");

  static final List<Id<Service>> THE_NINE =
      List.of(
          CHILD_PROTECTION,
          NAV,
          KVP,
          INTRODUCTION_PROGRAMME,
          BUP,
          YOUTH_PSYCHIATRY_TEAM,
          FINANCIAL_ASSISTANCE,
          SCHOOL,
          HOUSING_OFFICE);

  static final LocalDate INFORMED = LocalDate.of(2025, 11, 5);
  static final LocalDate SIGNED = LocalDate.of(2025, 11, 13);
  static final LocalDate FIRST_MEETING = LocalDate.of(2025, 11, 20);
  static final LocalDate HANDED_OVER = LocalDate.of(2026, 1, 19);

  private static final LocalDateTime START = SIGNED.atTime(14, 0);

  private NineHelpersTeam() {}

  static List<Consent> consents() {
    List<Id<Service>> daily =
        List.of(NAV, KVP, INTRODUCTION_PROGRAMME, FINANCIAL_ASSISTANCE, HOUSING_OFFICE);
    List<LifeArea> dailyLife =
        List.of(LifeArea.WORK, LifeArea.EDUCATION, LifeArea.ECONOMY, LifeArea.HOUSING);
    return List.of(
        told("selam-daily-life", SELAM, List.of(SELAM), LanguageHelp.INTERPRETER)
            .services(daily)
            .lifeAreas(dailyLife)
            .build(),
        told("selam-as-a-mother", SELAM, List.of(SELAM), LanguageHelp.INTERPRETER)
            .services(List.of(NAV, CHILD_PROTECTION, BUP, YOUTH_PSYCHIATRY_TEAM, SCHOOL))
            .lifeAreas(List.of(LifeArea.FAMILY))
            .build(),
        told("tesfay-daily-life", TESFAY, List.of(TESFAY), LanguageHelp.INTERPRETER)
            .services(daily)
            .lifeAreas(dailyLife)
            .excludedLifeAreas(List.of(LifeArea.PHYSICAL_HEALTH, LifeArea.MENTAL_HEALTH))
            .build(),
        told("tesfay-as-a-father", TESFAY, List.of(TESFAY), LanguageHelp.INTERPRETER)
            .services(List.of(NAV, CHILD_PROTECTION, BUP, SCHOOL))
            .lifeAreas(List.of(LifeArea.FAMILY))
            .build(),
        told("natan-consents", NATAN, List.of(NATAN), LanguageHelp.NONE_NEEDED)
            .services(List.of(NAV, YOUTH_PSYCHIATRY_TEAM, CHILD_PROTECTION, SCHOOL))
            .lifeAreas(List.of(LifeArea.MENTAL_HEALTH, LifeArea.FAMILY))
            .excludedServices(List.of(SCHOOL))
            .build(),
        told("natan-school", NATAN, List.of(NATAN), LanguageHelp.NONE_NEEDED)
            .services(List.of(NAV, SCHOOL))
            .lifeAreas(List.of(LifeArea.EDUCATION))
            .build(),
        told("natan-room", NATAN, List.of(NATAN), LanguageHelp.NONE_NEEDED)
            .services(List.of(NAV, HOUSING_OFFICE))
            .lifeAreas(List.of(LifeArea.HOUSING))
            .build(),
        told("ruta-consent", RUTA, PARENTS, LanguageHelp.INTERPRETER)
            .services(List.of(NAV, BUP, CHILD_PROTECTION, SCHOOL))
            .lifeAreas(List.of(LifeArea.MENTAL_HEALTH, LifeArea.EDUCATION, LifeArea.FAMILY))
            .hearings(List.of(agrees(RUTA)))
            .build(),
        told("abel-consent", ABEL, PARENTS, LanguageHelp.INTERPRETER)
            .services(List.of(NAV, CHILD_PROTECTION, FINANCIAL_ASSISTANCE, SCHOOL))
            .lifeAreas(List.of(LifeArea.EDUCATION, LifeArea.LEISURE, LifeArea.FAMILY))
            .hearings(List.of(agrees(ABEL)))
            .build());
  }

  private static Consent.Builder told(
      String id, Id<Person> person, List<Id<Person>> givenBy, LanguageHelp help) {
    return Parts.signed(id, person, givenBy)
        .information(Parts.information(INFORMED, LEADER, help))
        .startInclusive(START);
  }

  private static Hearing agrees(Id<Person> child) {
    return Hearing.builder().child(child).on(LocalDate.of(2025, 11, 12)).agrees(true).build();
  }

  static List<Refusal> refusals() {
    return List.of(
        Refusal.builder()
            .id(Id.of("tesfay-keeps-his-health"))
            .person(TESFAY)
            .at(START)
            .lifeAreas(List.of(LifeArea.PHYSICAL_HEALTH, LifeArea.MENTAL_HEALTH))
            .build());
  }

  static Team team() {
    return Team.builder()
        .memberships(
            List.of(
                Parts.membership(
                        "leads", LEADER, Role.INVESTMENT_LEADER, NAV, LocalDate.of(2025, 10, 27))
                    .build(),
                other("leader-in-core-team", LEADER, Role.CORE_TEAM, LocalDate.of(2024, 8, 1)),
                other("core-team", CORE_TEAM_MEMBER, Role.CORE_TEAM, LocalDate.of(2024, 8, 1)),
                fixed("child-protection", FORMER_CHILD_WELFARE_OFFICER, CHILD_PROTECTION),
                fixed("kvp", KVP_ADVISER, KVP),
                fixed("introduction-programme", PROGRAMME_ADVISER, INTRODUCTION_PROGRAMME),
                fixed("housing", HOUSING_ADVISER, HOUSING_OFFICE),
                calledIn("bup", BUP_THERAPIST, BUP, "Ruta's assessment"),
                calledIn(
                    "youth-psychiatry",
                    YOUTH_THERAPIST,
                    YOUTH_PSYCHIATRY_TEAM,
                    "Natan's treatment"),
                calledIn(
                    "financial-assistance",
                    ASSISTANCE_OFFICER,
                    FINANCIAL_ASSISTANCE,
                    "The money of the month"),
                calledIn("school", TEACHER, SCHOOL, "Ruta's and Abel's days at school"),
                other("interprets", INTERPRETER, Role.INTERPRETER, INFORMED),
                other("supports", HIWET, Role.SUPPORT_PERSON, FIRST_MEETING),
                manager("child-protection-manager", CHILD_WELFARE_MANAGER, CHILD_PROTECTION),
                manager("assistance-manager", ASSISTANCE_MANAGER, FINANCIAL_ASSISTANCE),
                manager("housing-manager", HOUSING_MANAGER, HOUSING_OFFICE)))
        .supportOffers(
            List.of(
                SupportOffer.builder()
                    .person(SELAM)
                    .offeredOn(INFORMED)
                    .answer(SupportAnswer.ACCEPTED)
                    .supportPerson(HIWET)
                    .build(),
                SupportOffer.builder()
                    .person(TESFAY)
                    .offeredOn(INFORMED)
                    .answer(SupportAnswer.DECLINED)
                    .build()))
        .build()
        .handOver(
            Id.of("child-protection"),
            Parts.membership(
                    "child-protection-since-january",
                    CHILD_WELFARE_OFFICER,
                    Role.MEMBER,
                    CHILD_PROTECTION,
                    HANDED_OVER)
                .introduction(
                    Introduction.builder()
                        .toCaseOn(LocalDate.of(2026, 1, 14))
                        .toWayOfWorkingOn(LocalDate.of(2025, 9, 3))
                        .build())
                .reason("Marte has changed to another unit.")
                .build());
  }

  private static Membership fixed(String id, Id<Person> person, Id<Service> service) {
    return introduced(Parts.membership(id, person, Role.MEMBER, service, FIRST_MEETING));
  }

  private static Membership calledIn(
      String id, Id<Person> person, Id<Service> service, String topic) {
    return introduced(
        Parts.membership(id, person, Role.CALLED_IN, service, FIRST_MEETING).topic(topic));
  }

  private static Membership introduced(Membership.Builder membership) {
    return membership
        .introduction(
            Introduction.builder()
                .toCaseOn(LocalDate.of(2025, 11, 17))
                .toWayOfWorkingOn(LocalDate.of(2025, 9, 3))
                .build())
        .build();
  }

  private static Membership manager(String id, Id<Person> person, Id<Service> service) {
    return Parts.membership(id, person, Role.UNIT_MANAGER, service, LocalDate.of(2022, 1, 1))
        .build();
  }

  private static Membership other(String id, Id<Person> person, Role role, LocalDate from) {
    return Membership.builder()
        .id(Id.of(id))
        .person(person)
        .role(role)
        .period(Period.from(from))
        .acceptedOn(from)
        .build();
  }
}
