/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.EMPLOYER;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;
import static no.welfarelab.testsupport.story.FragileYouth.FIRST;
import static no.welfarelab.testsupport.story.FragileYouth.NEXT;
import static no.welfarelab.testsupport.story.FragileYouth.REFERRED;
import static no.welfarelab.testsupport.story.FragileYouth.SECOND;
import static no.welfarelab.testsupport.story.FragileYouth.SEVENTH;
import static no.welfarelab.testsupport.story.FragileYouth.SIXTH;
import static no.welfarelab.testsupport.story.FragileYouth.TAKEN_IN;
import static no.welfarelab.testsupport.story.FragileYouth.TOLD;
import static no.welfarelab.testsupport.story.FragileYouthPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.FragileYouthPeople.DEBT_MANAGER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.FAMILY_UNIT_MANAGER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.FOREMAN;
import static no.welfarelab.testsupport.story.FragileYouthPeople.HEALTH_MANAGER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.LEADER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MATHIAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.SUPPORT_WORKER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.YOUTH_ADVISER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.YOUTH_MANAGER;

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

/** The team of {@link FragileYouth}: one service has left it, the others and the leader stay. */
final class FragileYouthTeam {
  private FragileYouthTeam() {}

  static Team team(Words words) {
    return Team.builder()
        .memberships(memberships(words))
        .supportOffers(
            List.of(offer(TOLD, SupportAnswer.DECLINED), offer(SEVENTH, SupportAnswer.THINKING)))
        .representations(
            List.of(
                representation(NAV, true, NAV_MANAGER),
                representation(HOUSING_OFFICE, false, HOUSING_MANAGER),
                representation(MENTAL_HEALTH_AND_SUBSTANCE_USE, true, HEALTH_MANAGER),
                representation(CHILD_AND_FAMILY, true, FAMILY_UNIT_MANAGER),
                representation(YOUTH_FOLLOW_UP, false, YOUTH_MANAGER),
                representation(DEBT_COUNSELLING, false, DEBT_MANAGER)))
        .consideredSectors(Arrays.asList(Sector.values()))
        .meetingCapacity(
            List.of(
                Parts.holds(
                    LEADER,
                    LocalDate.of(2025, 5, 20),
                    words.say(
                        "Fem ved bordet er nok for ham, og Ingrid må være en av dem."
                            + " Gjeldsrådgiveren tilkalles når gjelden er tema.",
                        "Five at the table are enough for him, and Ingrid must be one of them. The"
                            + " debt counsellor is called in when the debt is talked about."))))
        .build();
  }

  private static SupportOffer offer(LocalDate on, SupportAnswer answer) {
    return SupportOffer.builder().person(MATHIAS).offeredOn(on).answer(answer).build();
  }

  private static Representation representation(
      Id<Service> service, boolean severalUnits, Id<Person> picker) {
    return Representation.builder()
        .service(service)
        .severalUnits(severalUnits)
        .picker(picker)
        .build();
  }

  private static List<Membership> memberships(Words words) {
    String decides = words.say("Avgjør inntak.", "Decides intake.");
    String delegates =
        words.say(
            "Gir representanten fullmakt, eller møter selv.",
            "Gives the representative authority, or attends.");
    return List.of(
        Parts.membership("leads", LEADER, Role.INVESTMENT_LEADER, CHILD_AND_FAMILY, TAKEN_IN)
            .introduction(introducedOn(TAKEN_IN))
            .build(),
        inCoreTeam("leader-in-core-team", LEADER, CHILD_AND_FAMILY, decides),
        inCoreTeam("core-team", CORE_TEAM_MEMBER, HOUSING_OFFICE, decides),
        member("nav", NAV_ADVISER, NAV, Authority.ASSESSES).build(),
        member("housing", HOUSING_ADVISER, HOUSING_OFFICE, Authority.DECIDES).build(),
        member("health", SUPPORT_WORKER, MENTAL_HEALTH_AND_SUBSTANCE_USE, Authority.OWN_TIME)
            .build(),
        member("youth", YOUTH_ADVISER, YOUTH_FOLLOW_UP, Authority.OWN_TIME)
            .build()
            .endingAt(SIXTH.plusDays(1)),
        Parts.membership("debt", DEBT_COUNSELLOR, Role.CALLED_IN, DEBT_COUNSELLING, SECOND)
            .authority(Authority.ADVISES)
            .introduction(introducedOn(LocalDate.of(2025, 7, 8)))
            .topic(words.say("Gjelden.", "The debt."))
            .build(),
        Membership.builder()
            .id(Id.of("employer"))
            .person(FOREMAN)
            .role(Role.CALLED_IN)
            .service(EMPLOYER)
            .authority(Authority.ADVISES)
            .period(Period.from(NEXT))
            .acceptedOn(LocalDate.of(2026, 3, 11))
            .topic(
                words.say(
                    "Hva som skjer når kontrakten går ut.", "What happens when the contract ends."))
            .build(),
        Parts.unitManager("nav-manager", NAV_MANAGER, NAV, FIRST, delegates),
        Parts.unitManager("housing-manager", HOUSING_MANAGER, HOUSING_OFFICE, FIRST, delegates),
        Parts.unitManager(
            "health-manager", HEALTH_MANAGER, MENTAL_HEALTH_AND_SUBSTANCE_USE, FIRST, delegates),
        Parts.unitManager(
            "family-unit-manager", FAMILY_UNIT_MANAGER, CHILD_AND_FAMILY, FIRST, delegates),
        Parts.unitManager("youth-manager", YOUTH_MANAGER, YOUTH_FOLLOW_UP, FIRST, delegates),
        Parts.unitManager("debt-manager", DEBT_MANAGER, DEBT_COUNSELLING, FIRST, delegates));
  }

  private static Membership inCoreTeam(
      String id, Id<Person> person, Id<Service> service, String reason) {
    return Parts.membership(id, person, Role.CORE_TEAM, service, REFERRED).reason(reason).build();
  }

  private static Membership.Builder member(
      String id, Id<Person> person, Id<Service> service, Authority authority) {
    return Parts.membership(id, person, Role.MEMBER, service, FIRST)
        .authority(authority)
        .introduction(introducedOn(LocalDate.of(2025, 6, 2)));
  }

  private static Introduction introducedOn(LocalDate day) {
    return Parts.introduced(day.minusWeeks(2), day);
  }
}
