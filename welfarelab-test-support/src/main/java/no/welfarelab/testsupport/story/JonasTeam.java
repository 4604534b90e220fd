/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;
import static no.welfarelab.testsupport.story.Jonas.FIRST;
import static no.welfarelab.testsupport.story.Jonas.ON_THE_BENCH;
import static no.welfarelab.testsupport.story.Jonas.REFERRED;
import static no.welfarelab.testsupport.story.Jonas.SAID_YES;
import static no.welfarelab.testsupport.story.Jonas.SECOND;
import static no.welfarelab.testsupport.story.Jonas.TAKEN_IN;
import static no.welfarelab.testsupport.story.Jonas.THIRD;
import static no.welfarelab.testsupport.story.JonasPeople.ANITA;
import static no.welfarelab.testsupport.story.JonasPeople.CORE_TEAM_MEMBER;
import static no.welfarelab.testsupport.story.JonasPeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.JonasPeople.DOCTOR;
import static no.welfarelab.testsupport.story.JonasPeople.HEALTH_MANAGER;
import static no.welfarelab.testsupport.story.JonasPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.LEADER;
import static no.welfarelab.testsupport.story.JonasPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.JonasPeople.OUTREACH_WORKER;
import static no.welfarelab.testsupport.story.JonasPeople.YOUTH_ADVISER;

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
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;

/** Who works with {@link Jonas}: three in the fixed team, four when their topic is on. */
final class JonasTeam {
  private static final LocalDate TO_WAY_OF_WORKING = LocalDate.of(2025, 5, 14);

  private JonasTeam() {}

  static Team team(Words words) {
    return Team.builder()
        .memberships(
            Stream.of(leading(words), fixed(), calledIn(words), atHisSide(words), managers(words))
                .flatMap(List::stream)
                .toList())
        .supportOffers(
            List.of(
                Parts.supportOffered(JONAS, ON_THE_BENCH, SupportAnswer.THINKING),
                SupportOffer.builder()
                    .person(JONAS)
                    .offeredOn(SAID_YES)
                    .answer(SupportAnswer.ACCEPTED)
                    .supportPerson(ANITA)
                    .build()))
        .representations(
            List.of(
                Parts.severalUnits(NAV, NAV_MANAGER),
                Parts.severalUnits(MENTAL_HEALTH_AND_SUBSTANCE_USE, HEALTH_MANAGER),
                Parts.oneUnit(CHILD_AND_FAMILY),
                Parts.oneUnit(HOUSING_OFFICE),
                Parts.oneUnit(DEBT_COUNSELLING),
                Parts.oneUnit(YOUTH_FOLLOW_UP),
                Parts.oneUnit(GP)))
        .consideredSectors(Arrays.asList(Sector.values()))
        .meetingCapacity(
            List.of(
                Parts.holds(
                    LEADER,
                    SAID_YES,
                    words.say(
                        "Jonas klarer tre faste og én til om gangen. De andre kommer når det de"
                            + " kan noe om, står på dagsordenen, og går etterpå.",
                        "Jonas manages three who are always there and one more at a time. The"
                            + " others come when what they know is on the agenda, and leave"
                            + " afterwards."))))
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

  private static List<Membership> fixed() {
    return List.of(
        joining("nav", NAV_ADVISER, Role.MEMBER, NAV, FIRST).authority(Authority.ASSESSES).build(),
        joining("outreach", OUTREACH_WORKER, Role.MEMBER, MENTAL_HEALTH_AND_SUBSTANCE_USE, FIRST)
            .authority(Authority.OWN_TIME)
            .build());
  }

  private static List<Membership> calledIn(Words words) {
    return List.of(
        joining("housing", HOUSING_ADVISER, Role.CALLED_IN, HOUSING_OFFICE, FIRST)
            .authority(Authority.DECIDES_OTHERS_EXECUTE)
            .topic(words.say("Et sted å bo", "Somewhere to live"))
            .build(),
        joining("debt", DEBT_COUNSELLOR, Role.CALLED_IN, DEBT_COUNSELLING, SECOND)
            .authority(Authority.OWN_TIME)
            .topic(words.say("Gjelden", "The debt"))
            .reason(
                words.say(
                    "Hentet inn da det første møtet viste hvor mye gjeld det er.",
                    "Taken in when the first meeting had shown how much debt there is."))
            .build(),
        joining("gp", DOCTOR, Role.CALLED_IN, GP, THIRD)
            .authority(Authority.ADVISES)
            .topic(words.say("Helsen og avslaget på AAP", "His health and the refusal of AAP"))
            .build(),
        joining("youth-follow-up", YOUTH_ADVISER, Role.CALLED_IN, YOUTH_FOLLOW_UP, THIRD)
            .authority(Authority.ADVISES)
            .topic(words.say("Læretiden", "The apprenticeship"))
            .build());
  }

  private static List<Membership> atHisSide(Words words) {
    return List.of(
        Parts.post(
                "at-his-side",
                ANITA,
                Role.SUPPORT_PERSON,
                SAID_YES,
                words.say(
                    "Jonas spurte henne selv. Hun er mor til kameraten hans.",
                    "Jonas asked her himself. She is the mother of his friend."))
            .build(),
        Parts.membership(
                "contact",
                OUTREACH_WORKER,
                Role.CONTACT_PERSON,
                MENTAL_HEALTH_AND_SUBSTANCE_USE,
                FIRST)
            .authority(Authority.OWN_TIME)
            .introduction(Parts.introduced(TO_WAY_OF_WORKING, FIRST.minusDays(7)))
            .preferred(true)
            .assignment(
                words.say(
                    "Svarer når Jonas skriver, og sender melding dagen før en avtale. Resten av"
                        + " samordningen er investeringslederens.",
                    "Answers when Jonas writes, and sends a message the day before an appointment."
                        + " The rest of the coordination is the leader's."))
            .reason(
                words.say(
                    "Stein har hilst på Jonas ute om kvelden. Jonas skriver heller til ham enn til noen"
                        + " andre.",
                    "Stein has greeted Jonas outside in the evenings. Jonas would rather write to him"
                        + " than to anyone else."))
            .build());
  }

  private static List<Membership> managers(Words words) {
    return List.of(
        manager("nav-manager", NAV_MANAGER, NAV, words),
        manager("housing-manager", HOUSING_MANAGER, HOUSING_OFFICE, words),
        manager("health-manager", HEALTH_MANAGER, MENTAL_HEALTH_AND_SUBSTANCE_USE, words));
  }

  private static Membership manager(
      String id, Id<Person> person, Id<Service> service, Words words) {
    return Parts.unitManager(
        id,
        person,
        service,
        FIRST,
        words.say(
            "Gir fullmakt, og avgjør det som ligger utenfor den.",
            "Delegates, and decides what lies outside the delegation."));
  }

  /** Introduced to the case a week before the first meeting. */
  private static Membership.Builder joining(
      String id, Id<Person> person, Role role, Id<Service> service, LocalDate from) {
    return Parts.membership(id, person, role, service, from)
        .introduction(Parts.introduced(TO_WAY_OF_WORKING, from.minusDays(7)));
  }
}
