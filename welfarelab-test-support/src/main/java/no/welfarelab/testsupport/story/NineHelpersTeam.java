/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersDays.FIRST_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.HANDED_OVER;
import static no.welfarelab.testsupport.story.NineHelpersDays.INFORMED;
import static no.welfarelab.testsupport.story.NineHelpersDays.REFERRED;
import static no.welfarelab.testsupport.story.NineHelpersDays.TAKEN_IN;
import static no.welfarelab.testsupport.story.NineHelpersDays.TEAM_CHOSEN;
import static no.welfarelab.testsupport.story.NineHelpersDays.TEAM_INTRODUCED;
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
import static no.welfarelab.testsupport.story.NineHelpersPeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TEACHER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersPeople.YOUTH_THERAPIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Representation;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Sector;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;

/**
 * Who helps in {@link NineHelpers}: five who sit at the table, four who come to their topic.
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

  static final List<Id<Service>> THE_TABLE =
      List.of(NAV, CHILD_PROTECTION, KVP, INTRODUCTION_PROGRAMME, HOUSING_OFFICE);

  private static final LocalDate COURSE_IN_THE_LAB = LocalDate.of(2025, 9, 3);
  private static final Id<Membership> CHILD_PROTECTION_FIRST = Id.of("child-protection");

  private NineHelpersTeam() {}

  static String rutasAssessment(Words words) {
    return words.say("Utredningen av Ruta", "Ruta's assessment");
  }

  static String natansTreatment(Words words) {
    return words.say("Behandlingen til Natan", "Natan's treatment");
  }

  static String theMoneyOfTheMonth(Words words) {
    return words.say("Månedens penger", "The money of the month");
  }

  static String rutasSchoolDays(Words words) {
    return words.say("Skoledagene til Ruta", "Ruta's days at school");
  }

  static Team team(Words words) {
    List<Membership> memberships = new ArrayList<>();
    memberships.addAll(whoSitAtTheTable());
    memberships.addAll(whoComeToTheirTopic(words));
    memberships.addAll(whoStandAtTheFamilysSide(words));
    memberships.addAll(whoDecideBehindTheTable(words));
    return Team.builder()
        .memberships(memberships)
        .supportOffers(supportOffers())
        .coordinatorOffers(coordinatorOffers())
        .representations(representations())
        .consideredSectors(Arrays.asList(Sector.values()))
        .meetingCapacity(
            List.of(
                Parts.holds(
                    LEADER,
                    TEAM_CHOSEN,
                    words.say(
                        "Med ni til stede blir de tause. Fem ved bordet orker de, med tolk og med"
                            + " Hiwet. De fire andre kommer når saken deres er oppe.",
                        "With nine there they fall silent. Five at the table they can manage, with an"
                            + " interpreter and with Hiwet. The other four come when their topic"
                            + " is on."))))
        .build()
        .handOver(CHILD_PROTECTION_FIRST, theSuccessor(words));
  }

  private static List<Membership> whoSitAtTheTable() {
    return List.of(
        Parts.membership("leads", LEADER, Role.INVESTMENT_LEADER, NAV, TAKEN_IN)
            .authority(Authority.OWN_TIME)
            .introduction(introduced(TAKEN_IN))
            .build(),
        fixed(
            CHILD_PROTECTION_FIRST.value(),
            FORMER_CHILD_WELFARE_OFFICER,
            CHILD_PROTECTION,
            Authority.DECIDES),
        fixed("kvp", KVP_ADVISER, KVP, Authority.OWN_TIME),
        fixed(
            "introduction-programme",
            PROGRAMME_ADVISER,
            INTRODUCTION_PROGRAMME,
            Authority.OWN_TIME),
        fixed("housing", HOUSING_ADVISER, HOUSING_OFFICE, Authority.DECIDES));
  }

  private static Membership theSuccessor(Words words) {
    return Parts.membership(
            "child-protection-since-january",
            CHILD_WELFARE_OFFICER,
            Role.MEMBER,
            CHILD_PROTECTION,
            HANDED_OVER)
        .authority(Authority.DECIDES)
        .causedByNewUnit(false)
        .introduction(introduced(LocalDate.of(2026, 1, 14)))
        .reason(
            words.say(
                "Marte har byttet avdeling. Jon ble kjent med saken før han overtok.",
                "Marte has changed to another unit. Jon got to know the case before he took over."))
        .build();
  }

  private static List<Membership> whoComeToTheirTopic(Words words) {
    return List.of(
        calledIn("bup", BUP_THERAPIST, BUP, Authority.OWN_TIME, rutasAssessment(words)),
        calledIn(
            "youth-psychiatry",
            YOUTH_THERAPIST,
            YOUTH_PSYCHIATRY_TEAM,
            Authority.OWN_TIME,
            natansTreatment(words)),
        calledIn(
            "financial-assistance",
            ASSISTANCE_OFFICER,
            FINANCIAL_ASSISTANCE,
            Authority.ASSESSES,
            theMoneyOfTheMonth(words)),
        calledIn("school", TEACHER, SCHOOL, Authority.OWN_TIME, rutasSchoolDays(words)));
  }

  private static List<Membership> whoStandAtTheFamilysSide(Words words) {
    return List.of(
        other(
            "interprets",
            INTERPRETER,
            Role.INTERPRETER,
            INFORMED,
            words.say(
                "Samme tolk i alle møter; hun står i Nasjonalt tolkeregister.",
                "The same interpreter in all meetings; she is in the national register.")),
        other(
            "supports",
            HIWET,
            Role.SUPPORT_PERSON,
            FIRST_MEETING,
            words.say("Selam ba om henne.", "Selam asked for her.")));
  }

  private static List<Membership> whoDecideBehindTheTable(Words words) {
    String intake = words.say("Tok saken inn.", "Took the case in.");
    String delegates =
        words.say(
            "Gir fullmakt, og avgjør det som ligger utenfor den.",
            "Delegates, and decides what lies outside it.");
    return List.of(
        other("leader-in-core-team", LEADER, Role.CORE_TEAM, REFERRED, intake),
        other("core-team", CORE_TEAM_MEMBER, Role.CORE_TEAM, REFERRED, intake),
        manager("child-protection-manager", CHILD_WELFARE_MANAGER, CHILD_PROTECTION, delegates),
        manager("assistance-manager", ASSISTANCE_MANAGER, FINANCIAL_ASSISTANCE, delegates),
        manager("housing-manager", HOUSING_MANAGER, HOUSING_OFFICE, delegates),
        manager("kvp-manager", NAV_MANAGER, KVP, delegates));
  }

  private static List<SupportOffer> supportOffers() {
    return List.of(
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
            .build());
  }

  /** The family wants no tenth helper, so the one it has becomes the daughter's coordinator too. */
  private static List<CoordinatorOffer> coordinatorOffers() {
    return List.of(
        CoordinatorOffer.builder()
            .child(RUTA)
            .toldOn(INFORMED)
            .wanted(true)
            .coordinator(LEADER)
            .build(),
        CoordinatorOffer.builder().child(NATAN).toldOn(INFORMED).wanted(false).build());
  }

  private static List<Representation> representations() {
    return List.of(
        severalUnits(NAV, NAV_MANAGER),
        severalUnits(CHILD_PROTECTION, CHILD_WELFARE_MANAGER),
        severalUnits(FINANCIAL_ASSISTANCE, ASSISTANCE_MANAGER),
        severalUnits(HOUSING_OFFICE, HOUSING_MANAGER),
        oneUnit(KVP),
        oneUnit(INTRODUCTION_PROGRAMME),
        oneUnit(BUP),
        oneUnit(YOUTH_PSYCHIATRY_TEAM),
        oneUnit(SCHOOL));
  }

  private static Representation severalUnits(Id<Service> service, Id<Person> picker) {
    return Representation.builder().service(service).severalUnits(true).picker(picker).build();
  }

  private static Representation oneUnit(Id<Service> service) {
    return Representation.builder().service(service).severalUnits(false).build();
  }

  private static Membership fixed(
      String id, Id<Person> person, Id<Service> service, Authority authority) {
    return Parts.membership(id, person, Role.MEMBER, service, FIRST_MEETING)
        .authority(authority)
        .introduction(introduced(TEAM_INTRODUCED))
        .build();
  }

  private static Membership calledIn(
      String id, Id<Person> person, Id<Service> service, Authority authority, String topic) {
    return Parts.membership(id, person, Role.CALLED_IN, service, FIRST_MEETING)
        .authority(authority)
        .introduction(introduced(TEAM_INTRODUCED))
        .topic(topic)
        .build();
  }

  private static Introduction introduced(LocalDate toCaseOn) {
    return Introduction.builder().toCaseOn(toCaseOn).toWayOfWorkingOn(COURSE_IN_THE_LAB).build();
  }

  private static Membership manager(
      String id, Id<Person> person, Id<Service> service, String reason) {
    return Parts.membership(id, person, Role.UNIT_MANAGER, service, REFERRED)
        .reason(reason)
        .build();
  }

  private static Membership other(
      String id, Id<Person> person, Role role, LocalDate from, String reason) {
    return Membership.builder()
        .id(Id.of(id))
        .person(person)
        .role(role)
        .period(Period.from(from))
        .acceptedOn(from)
        .reason(reason)
        .build();
  }
}
