/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.BunkBed.FIRST;
import static no.welfarelab.testsupport.story.BunkBed.INTRODUCED;
import static no.welfarelab.testsupport.story.BunkBed.NEXT;
import static no.welfarelab.testsupport.story.BunkBed.SAID_YES;
import static no.welfarelab.testsupport.story.BunkBed.SECOND;
import static no.welfarelab.testsupport.story.BunkBed.VISITED;
import static no.welfarelab.testsupport.story.BunkBedMandate.APPLIED_FOR_AAP;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.DOCTOR;
import static no.welfarelab.testsupport.story.BunkBedPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.InterpreterOffer;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;

/** The meetings with Amina in {@link BunkBed}: always with the interpreter, once at her home. */
final class BunkBedMeetings {
  private BunkBedMeetings() {}

  static List<Meeting> meetings(Words words) {
    return List.of(
        introduction(words),
        saidYes(words),
        first(words),
        atHome(words),
        papers(words),
        second(words));
  }

  /** Who is there each time, and who else came. */
  static List<Id<Person>> withTheInterpreter(List<Id<Person>> others) {
    return Stream.concat(Stream.of(AMINA, LEADER, INTERPRETER), others.stream()).toList();
  }

  private static Meeting introduction(Words words) {
    return meeting("introduction", MeetingKind.INTRODUCTION, INTRODUCED, List.of())
        .agenda(
            List.of(
                topic(
                    "what-it-is",
                    LifeArea.FAMILY,
                    words.say("Hva velferdslab er", "What the welfare lab is"))))
        .summary(
            words.say(
                "Amina tenker på det til neste onsdag.",
                "Amina thinks about it until next Wednesday."))
        .documentations(Course.documented(INTRODUCED, List.of(HEALTH_VISITOR)))
        .nextOn(SAID_YES)
        .build();
  }

  private static Meeting saidYes(Words words) {
    return meeting("said-yes", MeetingKind.INTRODUCTION, SAID_YES, List.of())
        .agenda(
            List.of(
                topic(
                    "yes-or-no",
                    LifeArea.FAMILY,
                    words.say(
                        "Ja eller nei, og hvem som får vite hva",
                        "Yes or no, and who is to know what"))))
        .summary(
            words.say(
                "Ja. Turid spør foreldrene til barna, og innkaller NAV og boligkontoret.",
                "Yes. Turid asks the children's parents, and calls NAV and the housing office."))
        .documentations(Course.documented(SAID_YES, List.of(HEALTH_VISITOR)))
        .nextOn(FIRST)
        .build();
  }

  private static Meeting first(Words words) {
    return meeting("first", MeetingKind.INVESTMENT, FIRST, List.of(NAV_ADVISER, HOUSING_ADVISER))
        .agenda(
            List.of(
                topic(
                    "how-it-is",
                    LifeArea.MENTAL_HEALTH,
                    words.say("Hvordan Amina har det", "How Amina is")),
                topic(
                    "letters",
                    LifeArea.PHYSICAL_HEALTH,
                    words.say("Brevene fra sykehuset", "The letters from the hospital")),
                topic("money", LifeArea.ECONOMY, words.say("Penger", "Money"))))
        .goals(
            List.of(
                BunkBedPlan.RESTED,
                BunkBedPlan.OWN_MONEY,
                BunkBedPlan.OWN_INCOME,
                BunkBedPlan.A_JOB))
        .measures(
            List.of(
                BunkBedMeasures.TO_THE_GP,
                BunkBedMeasures.MONDAY_CALL,
                BunkBedMeasures.HOME_VISIT,
                BunkBedMeasures.AAP))
        .tasks(
            List.of(
                Id.of("bring-letters"),
                Id.of("come-along"),
                Id.of("go-home-to-her"),
                Id.of("application")))
        .summary(
            words.say(
                "Turid blir med til fastlegen på mandag og kommer hjem på onsdag. Amina tar med"
                    + " brevene. Når legeerklæringen er der, fyller Nils ut AAP sammen med henne.",
                "Turid comes along to the GP on Monday, and comes home on Wednesday. Amina brings"
                    + " the letters. When the certificate is there, Nils fills in AAP together with"
                    + " her."))
        .documentations(
            Course.documented(FIRST.plusDays(1), List.of(HEALTH_VISITOR, NAV, HOUSING_OFFICE)))
        .nextOn(VISITED)
        .build();
  }

  private static Meeting atHome(Words words) {
    return meeting("at-home", MeetingKind.FOLLOW_UP, VISITED, List.of())
        .agenda(
            List.of(
                topic(
                    "how-they-live",
                    LifeArea.HOUSING,
                    words.say("Hvordan dere bor", "How you live"))))
        .goals(List.of(BunkBedPlan.BEDS, BunkBedPlan.AWAKE))
        .measures(
            List.of(
                BunkBedMeasures.MOVE_WARDROBE,
                BunkBedMeasures.BUNK_BED,
                BunkBedMeasures.CHILDRENS_SLEEP))
        .tasks(
            List.of(
                Id.of("decide-bed"),
                Id.of("carry"),
                Id.of("be-there"),
                Id.of("put-in-bed"),
                Id.of("ask-the-children")))
        .applications(List.of(BunkBedMandate.BED))
        .summary(
            words.say(
                "Skapet ut 1. oktober, sengen inn to dager etter. Turid er der. Nils avgjør"
                    + " pengene innen neste fredag.",
                "The wardrobe out on 1 October, the bed in two days after. Turid is there. Nils"
                    + " decides on the money by Friday next week."))
        .documentations(Course.documented(VISITED, List.of(HEALTH_VISITOR)))
        .nextOn(APPLIED_FOR_AAP)
        .build();
  }

  /** All papers on one table, and one application. */
  private static Meeting papers(Words words) {
    return meeting("papers", MeetingKind.FOLLOW_UP, APPLIED_FOR_AAP, List.of(NAV_ADVISER))
        .agenda(
            List.of(
                topic(
                    "all-the-papers",
                    LifeArea.ECONOMY,
                    words.say("Alle papirene til AAP", "All the papers for AAP"))))
        .applications(List.of(BunkBedMandate.AAP))
        .summary(
            words.say(
                "Søknaden er fylt ut og sendt. Oda avgjør den innen 15. januar.",
                "The application is filled in and sent. Oda decides on it by 15 January."))
        .documentations(
            Course.documented(APPLIED_FOR_AAP.plusDays(1), List.of(HEALTH_VISITOR, NAV)))
        .nextOn(SECOND)
        .build();
  }

  private static Meeting second(Words words) {
    return meeting(
            "second", MeetingKind.INVESTMENT, SECOND, List.of(NAV_ADVISER, HOUSING_ADVISER, DOCTOR))
        .agenda(
            List.of(
                topic("nights", LifeArea.HOUSING, words.say("Nettene nå", "The nights now")),
                topic("health", LifeArea.PHYSICAL_HEALTH, BunkBedTeam.aboutHerHealth(words)),
                topic(
                    "larger-home",
                    LifeArea.HOUSING,
                    words.say("En større bolig", "A larger home"))))
        .goals(List.of(BunkBedPlan.WELL_AGAIN, BunkBedPlan.TWO_BEDROOMS))
        .measures(
            List.of(
                BunkBedMeasures.OPERATION, BunkBedMeasures.LARGER_HOME, BunkBedMeasures.WORK_TALK))
        .tasks(
            List.of(
                Id.of("ask-hospital"),
                Id.of("how-far-is-aap"),
                Id.of("who-is-with-the-children"),
                Id.of("language-cafe"),
                Id.of("two-bedrooms")))
        .summary(
            words.say(
                "Dagny spør sykehuset om dato. Nils forteller hvor AAP er. Hanne finner ut"
                    + " hvilke boliger som har to soverom. Amina går på språkkafeen med Turid før 3. desember.",
                "Dagny asks the hospital for a date. Nils tells where AAP is. Hanne finds out"
                    + " which homes have two bedrooms. Amina goes to the language café with Turid before 3"
                    + " December."))
        .documentations(
            Course.documented(SECOND.plusDays(1), List.of(HEALTH_VISITOR, NAV, HOUSING_OFFICE, GP)))
        .nextOn(NEXT)
        .build();
  }

  /** The agenda came by phone, with the interpreter; so did what was agreed, the Monday after. */
  private static Meeting.Builder meeting(
      String id, MeetingKind kind, LocalDate on, List<Id<Person>> others) {
    return Course.held(id, kind, on, withTheInterpreter(others))
        .agendaKnownOn(on.minusDays(2))
        .recordReachedOn(on.plusDays(5))
        .interpreterOffers(
            List.of(
                InterpreterOffer.builder()
                    .person(AMINA)
                    .accepted(true)
                    .interpreter(INTERPRETER)
                    .qualified(true)
                    .build()));
  }

  private static AgendaTopic topic(String id, LifeArea area, String text) {
    return Course.topic(id, area, AMINA, text).persons(List.of(AMINA)).careOrContact(false).build();
  }
}
