/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.core.service.Services.USER_DESK;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AUNT;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_MANAGER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.DESK_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.DESK_MANAGER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.LEADER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.NAV_MANAGER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Introduction;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Representation;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Sector;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;

/** The team of {@link CarAndHome}: four services, a leader, and an aunt at Emil's side. */
final class CarAndHomeTeam {
  private static final LocalDate REFERRED = LocalDate.of(2025, 11, 17);
  private static final LocalDate APPOINTED = LocalDate.of(2025, 12, 10);
  private static final LocalDate SAID_YES = LocalDate.of(2026, 1, 8);
  private static final LocalDate FIRST_MEETING = LocalDate.of(2026, 1, 22);

  private CarAndHomeTeam() {}

  static Team team(Words words) {
    return Team.builder()
        .memberships(memberships(words))
        .supportOffers(
            List.of(
                SupportOffer.builder()
                    .person(EMIL)
                    .offeredOn(LocalDate.of(2025, 12, 15))
                    .answer(SupportAnswer.ACCEPTED)
                    .supportPerson(AUNT)
                    .build()))
        .representations(
            List.of(
                representation(NAV, true, NAV_MANAGER),
                representation(HOUSING_OFFICE, false, HOUSING_MANAGER),
                representation(SERVICE_AWARD_OFFICE, false, AWARD_MANAGER),
                representation(USER_DESK, false, DESK_MANAGER)))
        .consideredSectors(Arrays.asList(Sector.values()))
        .meetingCapacity(
            List.of(
                Parts.holds(
                    LEADER,
                    LocalDate.of(2026, 1, 5),
                    words.say(
                        "Emil klarer fint å møte fem fagfolk når tanten er med og han kjenner to av"
                            + " dem fra før. Alle fem er faste, ingen tilkalles.",
                        "Emil manages to meet five professionals when his aunt is there and he"
                            + " knows two of them. All five are fixed, nobody is called in."))))
        .build();
  }

  private static List<Membership> memberships(Words words) {
    return List.of(
        Parts.membership("leads", LEADER, Role.INVESTMENT_LEADER, USER_DESK, APPOINTED)
            .introduction(introducedOn(APPOINTED))
            .build(),
        inCoreTeam("leader-in-core-team", LEADER, USER_DESK, words),
        inCoreTeam("core-team", CORE_TEAM_MEMBER, NAV, words),
        member("nav", NAV_ADVISER, NAV, Authority.ASSESSES),
        member("housing", HOUSING_ADVISER, HOUSING_OFFICE, Authority.DECIDES),
        member("award", AWARD_OFFICER, SERVICE_AWARD_OFFICE, Authority.DECIDES_OTHERS_EXECUTE),
        member("desk", DESK_ADVISER, USER_DESK, Authority.OWN_TIME),
        Parts.membership("contact", DESK_ADVISER, Role.CONTACT_PERSON, USER_DESK, FIRST_MEETING)
            .preferred(true)
            .introduction(introducedOn(LocalDate.of(2026, 1, 15)))
            .reason(
                words.say(
                    "Emil går innom henne når noe er uklart.",
                    "Emil drops in on her when something is unclear."))
            .build(),
        manager("nav-manager", NAV_MANAGER, NAV, words),
        manager("housing-manager", HOUSING_MANAGER, HOUSING_OFFICE, words),
        manager("manager", AWARD_MANAGER, SERVICE_AWARD_OFFICE, words),
        manager("desk-manager", DESK_MANAGER, USER_DESK, words),
        Membership.builder()
            .id(Id.of("support"))
            .person(AUNT)
            .role(Role.SUPPORT_PERSON)
            .period(Period.from(SAID_YES))
            .acceptedOn(SAID_YES)
            .reason(words.say("Emil vil ha henne ved siden av seg.", "Emil wants her beside him."))
            .build());
  }

  private static Membership inCoreTeam(
      String id, Id<Person> person, Id<Service> service, Words words) {
    return Parts.membership(id, person, Role.CORE_TEAM, service, REFERRED)
        .reason(words.say("Avgjør inntak.", "Decides intake."))
        .build();
  }

  private static Membership member(
      String id, Id<Person> person, Id<Service> service, Authority authority) {
    return Parts.membership(id, person, Role.MEMBER, service, FIRST_MEETING)
        .authority(authority)
        .introduction(introducedOn(LocalDate.of(2026, 1, 15)))
        .build();
  }

  private static Membership manager(
      String id, Id<Person> person, Id<Service> service, Words words) {
    return Parts.unitManager(
        id,
        person,
        service,
        FIRST_MEETING,
        words.say(
            "Gir representanten fullmakt, eller møter selv.",
            "Gives the representative authority, or attends."));
  }

  private static Introduction introducedOn(LocalDate day) {
    return Parts.introduced(LocalDate.of(2025, 9, 10), day);
  }

  private static Representation representation(
      Id<Service> service, boolean severalUnits, Id<Person> picker) {
    return Representation.builder()
        .service(service)
        .severalUnits(severalUnits)
        .picker(picker)
        .build();
  }
}
