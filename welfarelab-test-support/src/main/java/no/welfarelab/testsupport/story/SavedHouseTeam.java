/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.PHYSIOTHERAPIST;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.SavedHouse.FIRST;
import static no.welfarelab.testsupport.story.SavedHouse.INTRODUCED;
import static no.welfarelab.testsupport.story.SavedHouse.REFERRED;
import static no.welfarelab.testsupport.story.SavedHouse.SECOND;
import static no.welfarelab.testsupport.story.SavedHouse.TAKEN_IN;
import static no.welfarelab.testsupport.story.SavedHousePeople.AWARD_MANAGER;
import static no.welfarelab.testsupport.story.SavedHousePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.SavedHousePeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.NURSE;
import static no.welfarelab.testsupport.story.SavedHousePeople.PHYSIO;
import static no.welfarelab.testsupport.story.SavedHousePeople.PRINCIPAL;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static no.welfarelab.testsupport.story.SavedHousePeople.TEACHER;
import static no.welfarelab.testsupport.story.SavedHousePeople.TOMAS;
import static no.welfarelab.testsupport.story.SavedHousePeople.TREATMENT_MANAGER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Sector;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;

/** Who works with the family in {@link SavedHouse}. */
final class SavedHouseTeam {
  private static final Introduction INTRODUCTION =
      Parts.introduced(LocalDate.of(2024, 6, 5), LocalDate.of(2024, 9, 20));

  private SavedHouseTeam() {}

  static Team team(Words words) {
    return Team.builder()
        .memberships(
            Stream.of(leading(words), table(), theirOwn(words), managers(words))
                .flatMap(List::stream)
                .toList())
        .supportOffers(
            List.of(
                Parts.supportOffered(SOFIA, INTRODUCED, SupportAnswer.DECLINED),
                SupportOffer.builder()
                    .person(DANIEL)
                    .offeredOn(INTRODUCED)
                    .answer(SupportAnswer.ACCEPTED)
                    .supportPerson(TOMAS)
                    .build()))
        .coordinatorOffers(
            List.of(CoordinatorOffer.builder().child(NOAH).toldOn(FIRST).wanted(false).build()))
        .representations(
            List.of(
                Parts.severalUnits(NAV, NAV_MANAGER),
                Parts.severalUnits(MENTAL_HEALTH_AND_SUBSTANCE_USE, TREATMENT_MANAGER),
                Parts.severalUnits(SERVICE_AWARD_OFFICE, AWARD_MANAGER),
                Parts.oneUnit(HOUSING_OFFICE),
                Parts.oneUnit(DEBT_COUNSELLING),
                Parts.oneUnit(PHYSIOTHERAPIST),
                Parts.oneUnit(SCHOOL)))
        .consideredSectors(Arrays.asList(Sector.values()))
        .meetingCapacity(
            List.of(
                Parts.holds(
                    LEADER,
                    LocalDate.of(2024, 9, 6),
                    words.say(
                        "De vil heller møte alle på én gang enn å gå fra kontor til kontor. Sofia"
                            + " trenger en pause etter en time.",
                        "They would rather meet all at once than go from office to office. Sofia"
                            + " needs a break after an hour."))))
        .build();
  }

  private static List<Membership> leading(Words words) {
    String decides =
        words.say(
            "Avgjør inntak og peker ut investeringsleder.",
            "Decides on intake and appoints the leader.");
    return List.of(
        Parts.membership(
                "leads", LEADER, Role.INVESTMENT_LEADER, MENTAL_HEALTH_AND_SUBSTANCE_USE, TAKEN_IN)
            .authority(Authority.OWN_TIME)
            .introduction(Parts.introduced(LocalDate.of(2023, 8, 22), TAKEN_IN))
            .build(),
        Parts.post("leader-in-core-team", LEADER, Role.CORE_TEAM, REFERRED, decides).build(),
        Parts.post("core-team", CORE_TEAM_MEMBER, Role.CORE_TEAM, REFERRED, decides).build(),
        Parts.post(
                "referrer",
                NURSE,
                Role.REFERRER,
                REFERRED,
                words.say("Meldte familien inn.", "Referred the family."))
            .build());
  }

  private static List<Membership> table() {
    return List.of(
        member("nav", NAV_ADVISER, NAV, Authority.ASSESSES),
        member("housing", HOUSING_ADVISER, HOUSING_OFFICE, Authority.DECIDES),
        member("debt", DEBT_COUNSELLOR, DEBT_COUNSELLING, Authority.OWN_TIME),
        member("physio", PHYSIO, PHYSIOTHERAPIST, Authority.OWN_TIME),
        member("school", TEACHER, SCHOOL, Authority.OWN_TIME),
        member("award", AWARD_OFFICER, SERVICE_AWARD_OFFICE, Authority.DECIDES_OTHERS_EXECUTE));
  }

  private static Membership member(
      String id, Id<Person> person, Id<Service> service, Authority authority) {
    return Parts.membership(id, person, Role.MEMBER, service, FIRST)
        .authority(authority)
        .introduction(INTRODUCTION)
        .build();
  }

  private static List<Membership> theirOwn(Words words) {
    return List.of(
        Parts.membership("contact", PHYSIO, Role.CONTACT_PERSON, PHYSIOTHERAPIST, SECOND)
            .introduction(INTRODUCTION)
            .preferred(true)
            .assignment(
                words.say(
                    "Svarer når foreldrene ringer, og sier fra til Solveig når noe må ordnes før"
                        + " neste møte.",
                    "Answers when the parents call, and lets Solveig know when something must be"
                        + " arranged before the next meeting."))
            .reason(
                words.say(
                    "Hun ser Noah to ganger i uken, og det er henne foreldrene ringer.",
                    "She sees Noah twice a week, and it is she whom the parents call."))
            .build(),
        Parts.post(
                "brother",
                TOMAS,
                Role.SUPPORT_PERSON,
                INTRODUCED,
                words.say("Daniels bror, valgt av ham.", "Daniel's brother, chosen by him."))
            .build());
  }

  private static List<Membership> managers(Words words) {
    return List.of(
        manager("nav-manager", NAV_MANAGER, NAV, words),
        manager("housing-manager", HOUSING_MANAGER, HOUSING_OFFICE, words),
        manager("award-manager", AWARD_MANAGER, SERVICE_AWARD_OFFICE, words),
        manager("principal", PRINCIPAL, SCHOOL, words),
        manager("treatment-manager", TREATMENT_MANAGER, MENTAL_HEALTH_AND_SUBSTANCE_USE, words));
  }

  private static Membership manager(
      String id, Id<Person> person, Id<Service> service, Words words) {
    return Parts.membership(id, person, Role.UNIT_MANAGER, service, FIRST)
        .reason(
            words.say(
                "Gir fullmakt, og avgjør det som ligger utenfor den.",
                "Delegates, and decides what lies outside the delegation."))
        .build();
  }
}
