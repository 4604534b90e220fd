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
import static no.welfarelab.testsupport.story.Jonas.NEXT;
import static no.welfarelab.testsupport.story.Jonas.ON_THE_BENCH;
import static no.welfarelab.testsupport.story.Jonas.ON_THE_WALK;
import static no.welfarelab.testsupport.story.Jonas.SAID_YES;
import static no.welfarelab.testsupport.story.Jonas.SECOND;
import static no.welfarelab.testsupport.story.Jonas.THIRD;
import static no.welfarelab.testsupport.story.Jonas.WITHOUT_A_WORD;
import static no.welfarelab.testsupport.story.JonasPeople.ANITA;
import static no.welfarelab.testsupport.story.JonasPeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.JonasPeople.DOCTOR;
import static no.welfarelab.testsupport.story.JonasPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.LEADER;
import static no.welfarelab.testsupport.story.JonasPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.OUTREACH_WORKER;
import static no.welfarelab.testsupport.story.JonasPeople.YOUTH_ADVISER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.meeting.Absence;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;

/** The meetings with {@link Jonas}: three to get to know each other, three at the table. */
final class JonasMeetings {
  private JonasMeetings() {}

  static List<Meeting> meetings(Words words) {
    return List.of(
        onTheBench(words),
        onTheWalk(words),
        saidYes(words),
        first(words),
        second(words),
        third(words));
  }

  /** Who is there each time, and who else came. */
  static List<Id<Person>> withTheFixed(List<Id<Person>> others) {
    return Stream.concat(Stream.of(JONAS, LEADER, NAV_ADVISER, OUTREACH_WORKER), others.stream())
        .toList();
  }

  private static Meeting onTheBench(Words words) {
    return gettingToKnow("on-the-bench", ON_THE_BENCH)
        .agenda(
            List.of(
                topic(
                    "what-it-is",
                    LifeArea.FAMILY,
                    words.say("Hva velferdslab er", "What the welfare lab is"))))
        .summary(
            words.say(
                "Jonas tenker på det. Ragnhild skriver om to uker.",
                "Jonas thinks about it. Ragnhild writes in two weeks."))
        .nextOn(WITHOUT_A_WORD)
        .build();
  }

  private static Meeting onTheWalk(Words words) {
    return gettingToKnow("on-the-walk", ON_THE_WALK)
        .agenda(
            List.of(
                topic(
                    "who-is-there",
                    LifeArea.FAMILY,
                    words.say("Hvem som sitter ved bordet", "Who sits at the table"))))
        .summary(
            words.say(
                "Ikke ennå: det er for mange. Ragnhild finner ut hvordan det kan bli færre. Jonas"
                    + " skriver når han vil møtes.",
                "Not yet: there are too many. Ragnhild finds out how there can be fewer. Jonas"
                    + " writes when he wants to meet."))
        .nextOn(SAID_YES)
        .build();
  }

  private static Meeting saidYes(Words words) {
    return gettingToKnow("said-yes", SAID_YES)
        .agenda(
            List.of(
                topic(
                    "yes-or-no",
                    LifeArea.FAMILY,
                    words.say("Ja eller nei, og hvem som er med", "Yes or no, and who is there"))))
        .summary(
            words.say(
                "Ja. Samtykket er underskrevet; om rus skal NAV ikke vite noe. Ragnhild innkaller"
                    + " NAV og Stein.",
                "Yes. The consent is signed; of substance use NAV is to know nothing. Ragnhild"
                    + " calls NAV and Stein."))
        .nextOn(FIRST)
        .build();
  }

  private static Meeting.Builder gettingToKnow(String id, LocalDate on) {
    return meeting(id, MeetingKind.INTRODUCTION, on, List.of(JONAS, LEADER))
        .documentations(Course.documented(on, List.of(CHILD_AND_FAMILY)));
  }

  private static Meeting first(Words words) {
    return atTheTable("first", FIRST, List.of(ANITA, HOUSING_ADVISER))
        .agenda(
            List.of(
                topic("tonight", LifeArea.HOUSING, words.say("Et sted å bo", "Somewhere to live")),
                topic("money", LifeArea.ECONOMY, words.say("Penger", "Money")),
                topic(
                    "sleep",
                    LifeArea.MENTAL_HEALTH,
                    words.say("Søvn, og noen å snakke med", "Sleep, and someone to talk to"))))
        .goals(
            List.of(
                JonasPlan.A_HOME,
                JonasPlan.GETS_UP,
                JonasPlan.A_KEY,
                JonasPlan.MONEY_EVERY_WEEK,
                JonasPlan.NOBODY_RINGS,
                JonasPlan.SLEEPS,
                JonasPlan.THROUGH_TRAINING))
        .measures(
            List.of(
                JonasMeasures.MONEY,
                JonasMeasures.FLAT,
                JonasMeasures.TALKS,
                JonasMeasures.EXAMINATION))
        .tasks(
            List.of(
                Id.of("decide-money"),
                Id.of("find-flat"),
                JonasTasks.MEET,
                Id.of("along-to-gp"),
                Id.of("open-letters")))
        .applications(List.of(JonasMandate.MONEY, JonasMandate.HOME))
        .summary(
            words.say(
                "Jakob avgjør pengene innen fredag. Hanne finner leilighet før jul. Stein møter"
                    + " Jonas neste uke. Ragnhild blir med til legen. Jonas åpner tre brev.",
                "Jakob decides on money by Friday. Hanne finds a flat before Christmas. Stein meets"
                    + " Jonas next week. Ragnhild comes along to the doctor. Jonas opens three"
                    + " letters."))
        .documentations(
            Course.documented(
                FIRST.plusDays(1),
                List.of(CHILD_AND_FAMILY, NAV, MENTAL_HEALTH_AND_SUBSTANCE_USE, HOUSING_OFFICE)))
        .nextOn(SECOND)
        .build();
  }

  private static Meeting second(Words words) {
    return atTheTable("second", SECOND, List.of(DEBT_COUNSELLOR))
        .agenda(
            List.of(
                topic(
                    "letters",
                    LifeArea.ECONOMY,
                    words.say("Brevene og gjelden", "The letters and the debt")),
                topic(
                    "after-new-year",
                    LifeArea.ECONOMY,
                    words.say("Penger etter nyttår", "Money after New Year")),
                topic(
                    "not-alone",
                    LifeArea.HOUSING,
                    words.say("Ikke alene i leiligheten", "Not alone in the flat"))))
        .absences(List.of(Absence.builder().person(ANITA).sentWord(true).build()))
        .measures(
            List.of(
                JonasMeasures.MONEY_GOES_ON,
                JonasMeasures.AAP,
                JonasMeasures.FOLLOW_UP,
                JonasMeasures.DEBT))
        .tasks(
            List.of(
                Id.of("aap-form"),
                Id.of("money-in-new-year"),
                Id.of("ask-manager"),
                Id.of("list-debt")))
        .applications(
            List.of(JonasMandate.AAP, JonasMandate.MONEY_IN_NEW_YEAR, JonasMandate.FOLLOW_UP))
        .summary(
            words.say(
                "AAP er søkt om herfra. Jakob avgjør pengene før nyttår. Stein spør Berit om tre"
                    + " besøk i uka. Georg lager en liste over gjelden til 15. januar.",
                "AAP was applied for from here. Jakob decides on the money before New Year. Stein"
                    + " asks Berit for three visits a week. Georg makes a list of the debt by 15"
                    + " January."))
        .documentations(
            Course.documented(
                SECOND.plusDays(1),
                List.of(CHILD_AND_FAMILY, NAV, MENTAL_HEALTH_AND_SUBSTANCE_USE, DEBT_COUNSELLING)))
        .nextOn(THIRD)
        .build();
  }

  private static Meeting third(Words words) {
    return atTheTable("third", THIRD, List.of(ANITA, DOCTOR, YOUTH_ADVISER))
        .agenda(
            List.of(
                topic(
                    "refused",
                    LifeArea.ECONOMY,
                    words.say("Helsen og avslaget på AAP", "His health and the refusal of AAP")),
                topic("moving-in", LifeArea.HOUSING, words.say("Innflyttingen", "Moving in")),
                topic(
                    "apprentice",
                    LifeArea.EDUCATION,
                    words.say("Læretiden", "The apprenticeship"))))
        .goals(List.of(JonasPlan.THROUGH_TRAINING))
        .measures(List.of(JonasMeasures.TRAINING))
        .tasks(
            List.of(
                Id.of("ready-flat"),
                Id.of("housing-allowance"),
                Id.of("first-visit"),
                Id.of("creditors"),
                Id.of("examine"),
                Id.of("training-plan"),
                Id.of("boxing"),
                Id.of("kitchen-list"),
                Id.of("ring-terje")))
        .summary(
            words.say(
                "AAP søkes på nytt når legen er ferdig; sosialhjelpen går som før. Jonas flytter"
                    + " inn 16. februar, og Stein er der. Læretiden venter til Jonas sover. Innen"
                    + " 25. februar forteller alle hva de har gjort.",
                "AAP is applied for again when the doctor is done; financial assistance goes on as"
                    + " before. Jonas moves in on 16 February, and Stein is there. The"
                    + " apprenticeship waits until Jonas sleeps. By 25 February everyone tells what"
                    + " they have done."))
        .documentations(
            Course.documented(
                THIRD.plusDays(1),
                List.of(
                    CHILD_AND_FAMILY, NAV, MENTAL_HEALTH_AND_SUBSTANCE_USE, GP, YOUTH_FOLLOW_UP)))
        .nextOn(NEXT)
        .build();
  }

  private static Meeting.Builder atTheTable(String id, LocalDate on, List<Id<Person>> others) {
    return meeting(id, MeetingKind.INVESTMENT, on, withTheFixed(others));
  }

  /** He got the agenda two days before, and a message with what was agreed the day after. */
  private static Meeting.Builder meeting(
      String id, MeetingKind kind, LocalDate on, List<Id<Person>> present) {
    return Course.held(id, kind, on, present)
        .agendaKnownOn(on.minusDays(2))
        .recordReachedOn(on.plusDays(1));
  }

  private static AgendaTopic topic(String id, LifeArea area, String text) {
    return Course.topic(id, area, JONAS, text).persons(List.of(JONAS)).build();
  }
}
