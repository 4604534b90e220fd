/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiran.FIRST;
import static no.welfarelab.testsupport.story.DanaShamiran.INTRODUCED;
import static no.welfarelab.testsupport.story.DanaShamiran.REFERRED;
import static no.welfarelab.testsupport.story.DanaShamiran.TAKEN_IN;
import static no.welfarelab.testsupport.story.DanaShamiran.THIRD;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.AWARD_MANAGER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CHILD_COORDINATOR;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DOCTOR;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.KINDERGARTEN_MANAGER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PEDAGOGUE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.THERAPIST;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.TREATMENT_MANAGER;

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
import no.welfarelab.core.team.Team;

/** Who works with the family in {@link DanaShamiran}. */
final class DanaShamiranTeam {
  private static final Introduction INTRODUCTION =
      Parts.introduced(LocalDate.of(2025, 9, 3), LocalDate.of(2025, 11, 14));

  private DanaShamiranTeam() {}

  static Team team(Words words) {
    return Team.builder()
        .memberships(
            Stream.of(leading(words), table(), calledIn(words), beside(words))
                .flatMap(List::stream)
                .toList())
        .supportOffers(
            List.of(
                Parts.supportOffered(DANA, INTRODUCED, SupportAnswer.DECLINED),
                Parts.supportOffered(SHAMIRAN, INTRODUCED, SupportAnswer.DECLINED)))
        .coordinatorOffers(
            List.of(
                CoordinatorOffer.builder()
                    .child(ELIAS)
                    .toldOn(FIRST)
                    .wanted(true)
                    .coordinator(CHILD_COORDINATOR)
                    .build()))
        .representations(
            List.of(
                Parts.severalUnits(NAV, NAV_MANAGER),
                Parts.severalUnits(MENTAL_HEALTH_AND_SUBSTANCE_USE, TREATMENT_MANAGER),
                Parts.severalUnits(SERVICE_AWARD_OFFICE, AWARD_MANAGER),
                Parts.oneUnit(CHILD_AND_FAMILY),
                Parts.oneUnit(HOUSING_OFFICE),
                Parts.oneUnit(KINDERGARTEN),
                Parts.oneUnit(GP)))
        .consideredSectors(Arrays.asList(Sector.values()))
        .meetingCapacity(
            List.of(
                Parts.holds(
                    LEADER,
                    LocalDate.of(2025, 10, 27),
                    words.say(
                        "Begge klarer et bord på åtte når tolken er med. Behandlingen snakker Dana"
                            + " bare om med dem som trenger å vite det.",
                        "Both manage a table of eight when the interpreter is there. Dana speaks"
                            + " of the treatment only with those who need to know."))))
        .build();
  }

  private static List<Membership> leading(Words words) {
    String decides =
        words.say(
            "Avgjør inntak og peker ut investeringsleder.",
            "Decides on intake and appoints the leader.");
    return List.of(
        Parts.membership("leads", LEADER, Role.INVESTMENT_LEADER, CHILD_AND_FAMILY, TAKEN_IN)
            .authority(Authority.OWN_TIME)
            .introduction(Parts.introduced(LocalDate.of(2024, 8, 20), TAKEN_IN))
            .build(),
        Parts.post("leader-in-core-team", LEADER, Role.CORE_TEAM, REFERRED, decides).build(),
        Parts.post("core-team", CORE_TEAM_MEMBER, Role.CORE_TEAM, REFERRED, decides).build());
  }

  private static List<Membership> table() {
    return List.of(
        member("housing", HOUSING_ADVISER, Role.MEMBER, HOUSING_OFFICE, Authority.ASSESSES).build(),
        member("nav", NAV_ADVISER, Role.MEMBER, NAV, Authority.ADVISES).build(),
        member("kindergarten", PEDAGOGUE, Role.MEMBER, KINDERGARTEN, Authority.OWN_TIME).build(),
        member(
                "award",
                AWARD_OFFICER,
                Role.MEMBER,
                SERVICE_AWARD_OFFICE,
                Authority.DECIDES_OTHERS_EXECUTE)
            .build());
  }

  private static List<Membership> calledIn(Words words) {
    return List.of(
        member(
                "mental-health",
                THERAPIST,
                Role.CALLED_IN,
                MENTAL_HEALTH_AND_SUBSTANCE_USE,
                Authority.OWN_TIME)
            .topic(danasTreatment(words))
            .build(),
        member("gp", DOCTOR, Role.CALLED_IN, GP, Authority.ADVISES)
            .topic(danasTreatment(words))
            .build());
  }

  static String danasTreatment(Words words) {
    return words.say(
        "Danas behandling, uten barnehagen og boligkontoret",
        "Dana's treatment, without the kindergarten and the housing office");
  }

  private static List<Membership> beside(Words words) {
    return List.of(
        Parts.membership(
                "child-coordinator",
                CHILD_COORDINATOR,
                Role.COORDINATOR,
                SERVICE_AWARD_OFFICE,
                THIRD)
            .authority(Authority.OWN_TIME)
            .introduction(Parts.introduced(LocalDate.of(2025, 9, 3), LocalDate.of(2026, 1, 7)))
            .assignment(
                words.say(
                    "Samordner tjenestene rundt Elias og følger opp avlastningen. Resten"
                        + " samordner investeringslederen selv.",
                    "Brings the services round Elias together and follows the respite care up."
                        + " The rest of the family is the leader's."))
            .build(),
        Parts.post(
                "interprets",
                INTERPRETER,
                Role.INTERPRETER,
                INTRODUCED,
                words.say("Tolker for Dana.", "Interprets for Dana."))
            .build(),
        manager("award-manager", AWARD_MANAGER, SERVICE_AWARD_OFFICE, words),
        manager("housing-manager", HOUSING_MANAGER, HOUSING_OFFICE, words),
        manager("nav-manager", NAV_MANAGER, NAV, words),
        manager("kindergarten-manager", KINDERGARTEN_MANAGER, KINDERGARTEN, words),
        manager("treatment-manager", TREATMENT_MANAGER, MENTAL_HEALTH_AND_SUBSTANCE_USE, words));
  }

  private static Membership.Builder member(
      String id, Id<Person> person, Role role, Id<Service> service, Authority authority) {
    return Parts.membership(id, person, role, service, FIRST)
        .authority(authority)
        .introduction(INTRODUCTION);
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
