/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.BunkBed.FIRST;
import static no.welfarelab.testsupport.story.BunkBed.INTRODUCED;
import static no.welfarelab.testsupport.story.BunkBed.REFERRED;
import static no.welfarelab.testsupport.story.BunkBed.SAID_YES;
import static no.welfarelab.testsupport.story.BunkBed.SECOND;
import static no.welfarelab.testsupport.story.BunkBed.TAKEN_IN;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.BunkBedPeople.DOCTOR;
import static no.welfarelab.testsupport.story.BunkBedPeople.HEALTH_CENTRE_MANAGER;
import static no.welfarelab.testsupport.story.BunkBedPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.BunkBedPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_MANAGER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Sector;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.Team;

/** Who works with the family in {@link BunkBed}. */
final class BunkBedTeam {
  private static final LocalDate TO_WAY_OF_WORKING = LocalDate.of(2025, 3, 5);

  private BunkBedTeam() {}

  static Team team(Words words) {
    return Team.builder()
        .memberships(
            Stream.of(leading(words), table(words), beside(words)).flatMap(List::stream).toList())
        .supportOffers(List.of(Parts.supportOffered(AMINA, INTRODUCED, SupportAnswer.DECLINED)))
        .representations(
            List.of(
                Parts.severalUnits(NAV, NAV_MANAGER),
                Parts.oneUnit(HEALTH_VISITOR),
                Parts.oneUnit(HOUSING_OFFICE),
                Parts.oneUnit(GP)))
        .consideredSectors(Arrays.asList(Sector.values()))
        .meetingCapacity(
            List.of(
                Parts.holds(
                    LEADER,
                    SAID_YES,
                    words.say(
                        "Tre og en tolk rundt bordet er nok. Fastlegen kommer når det gjelder"
                            + " helsen.",
                        "Three and an interpreter round the table are enough. The GP comes when it"
                            + " is about her health."))))
        .build();
  }

  private static List<Membership> leading(Words words) {
    String decides =
        words.say(
            "Avgjør inntak og peker ut investeringsleder.",
            "Decides on intake and appoints the leader.");
    return List.of(
        Parts.membership("leads", LEADER, Role.INVESTMENT_LEADER, HEALTH_VISITOR, TAKEN_IN)
            .authority(Authority.OWN_TIME)
            .introduction(Parts.introduced(LocalDate.of(2024, 8, 20), TAKEN_IN))
            .build(),
        Parts.post("leader-in-core-team", LEADER, Role.CORE_TEAM, REFERRED, decides).build(),
        Parts.post("core-team", CORE_TEAM_MEMBER, Role.CORE_TEAM, REFERRED, decides).build());
  }

  private static List<Membership> table(Words words) {
    return List.of(
        joining("nav", NAV_ADVISER, Role.MEMBER, NAV, Authority.ASSESSES, FIRST).build(),
        joining("housing", HOUSING_ADVISER, Role.MEMBER, HOUSING_OFFICE, Authority.ADVISES, FIRST)
            .build(),
        joining("gp", DOCTOR, Role.CALLED_IN, GP, Authority.ADVISES, SECOND)
            .topic(aboutHerHealth(words))
            .build());
  }

  static String aboutHerHealth(Words words) {
    return words.say("Legeerklæringen og operasjonen", "The certificate and the operation");
  }

  private static List<Membership> beside(Words words) {
    String delegates =
        words.say(
            "Gir representanten fullmakt, eller møter selv.",
            "Gives the representative authority, or attends.");
    return List.of(
        Parts.post(
                "interprets",
                INTERPRETER,
                Role.INTERPRETER,
                INTRODUCED,
                words.say("Tolker for Amina.", "Interprets for Amina."))
            .build(),
        Parts.unitManager("nav-manager", NAV_MANAGER, NAV, FIRST, delegates),
        Parts.unitManager("housing-manager", HOUSING_MANAGER, HOUSING_OFFICE, FIRST, delegates),
        Parts.unitManager(
            "health-centre-manager", HEALTH_CENTRE_MANAGER, HEALTH_VISITOR, FIRST, delegates));
  }

  /** Introduced to the case two days before the meeting. */
  private static Membership.Builder joining(
      String id,
      Id<Person> person,
      Role role,
      Id<Service> service,
      Authority authority,
      LocalDate from) {
    return Parts.membership(id, person, role, service, from)
        .authority(authority)
        .introduction(Parts.introduced(TO_WAY_OF_WORKING, from.minusDays(2)));
  }
}
