/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.PHYSIOTHERAPIST;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.SavedHouse.EIGHTH;
import static no.welfarelab.testsupport.story.SavedHouse.FIFTH;
import static no.welfarelab.testsupport.story.SavedHouse.FIRST;
import static no.welfarelab.testsupport.story.SavedHouse.FOURTH;
import static no.welfarelab.testsupport.story.SavedHouse.INTRODUCED;
import static no.welfarelab.testsupport.story.SavedHouse.NINTH;
import static no.welfarelab.testsupport.story.SavedHouse.RUNG_ROUND;
import static no.welfarelab.testsupport.story.SavedHouse.SECOND;
import static no.welfarelab.testsupport.story.SavedHouse.SEVENTH;
import static no.welfarelab.testsupport.story.SavedHouse.SIXTH;
import static no.welfarelab.testsupport.story.SavedHouse.THIRD;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.AAP;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.ASSISTANCE;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.ASSISTANT;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.DEBT;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.EXERCISE;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.HANDBALL;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.LOAN;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.NOAHS_TREATMENT;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.SUPPORT_CONTACT;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.TREATMENT;
import static no.welfarelab.testsupport.story.SavedHousePeople.ALL_FOUR;
import static no.welfarelab.testsupport.story.SavedHousePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.PHYSIO;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static no.welfarelab.testsupport.story.SavedHousePeople.TEACHER;
import static no.welfarelab.testsupport.story.SavedHousePeople.TOMAS;
import static no.welfarelab.testsupport.story.SavedHousePlan.ECONOMY_HOLDS;
import static no.welfarelab.testsupport.story.SavedHousePlan.JOB;
import static no.welfarelab.testsupport.story.SavedHousePlan.NOAHS_DAYS;
import static no.welfarelab.testsupport.story.SavedHousePlan.ROOM;
import static no.welfarelab.testsupport.story.SavedHousePlan.TOGETHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Service;

/** When family and team in {@link SavedHouse} met, and what they agreed. */
final class SavedHouseMeetings {
  static final List<Id<Person>> EVERYONE =
      List.of(
          SOFIA,
          DANIEL,
          TOMAS,
          LEADER,
          NAV_ADVISER,
          HOUSING_ADVISER,
          DEBT_COUNSELLOR,
          PHYSIO,
          TEACHER,
          AWARD_OFFICER);

  private static final List<Id<Service>> ALL_SERVICES =
      List.of(
          MENTAL_HEALTH_AND_SUBSTANCE_USE,
          NAV,
          HOUSING_OFFICE,
          DEBT_COUNSELLING,
          PHYSIOTHERAPIST,
          SCHOOL,
          SERVICE_AWARD_OFFICE);

  private SavedHouseMeetings() {}

  static List<Meeting> meetings(Words words) {
    return List.of(
        introduction(words),
        first(words),
        second(words),
        third(words),
        fourth(words),
        fifth(words),
        sixth(words),
        seventh(words),
        eighth(words),
        ninth(words));
  }

  private static Meeting introduction(Words words) {
    return Course.held(
            "introduction", MeetingKind.INTRODUCTION, INTRODUCED, List.of(SOFIA, DANIEL, LEADER))
        .agendaKnownOn(LocalDate.of(2024, 9, 5))
        .agenda(
            List.of(
                topic(
                    LifeArea.FAMILY,
                    SOFIA,
                    PARENTS,
                    words.say(
                        "Hva velferdslaben er, og hva den krever",
                        "What the welfare lab is, and what it asks"))))
        .summary(
            words.say(
                "De tenker på det til fredag. Tomas blir med videre.",
                "They think about it until Friday. Tomas comes along."))
        .recordReachedOn(LocalDate.of(2024, 9, 11))
        .documentations(Course.documented(INTRODUCED, List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE)))
        .nextOn(FIRST)
        .build();
  }

  private static Meeting first(Words words) {
    return held("first", FIRST, SECOND)
        .agenda(
            List.of(
                topic(
                    LifeArea.ECONOMY,
                    SOFIA,
                    PARENTS,
                    words.say("Regningene og strømmen", "The bills and the electricity")),
                topic(
                    LifeArea.FAMILY,
                    DANIEL,
                    ALL_FOUR,
                    words.say("Hverdagen med Noah", "The days with Noah")),
                topic(
                    LifeArea.HOUSING,
                    SOFIA,
                    ALL_FOUR,
                    words.say(
                        "Leiligheten, og det gamle avslaget", "The flat, and the old refusal"))))
        .goals(List.of(ECONOMY_HOLDS, NOAHS_DAYS, ROOM, TOGETHER, JOB))
        .measures(List.of(ASSISTANCE, DEBT, TREATMENT, EXERCISE, NOAHS_TREATMENT, HANDBALL))
        .tasks(
            tasks(
                "urgent-money",
                "bring-the-bills",
                "call-the-creditors",
                "ask-for-treatment",
                "pool-time",
                "read-the-refusal"))
        .applications(List.of(SavedHouseMandate.ASSISTANCE, SavedHouseMandate.TREATMENT))
        .summary(
            words.say(
                "Nina svarer om penger denne uken. Daniel tar regningene til Dag. Solveig skaffer"
                    + " time til Sofia, Ingrid tid i bassenget.",
                "Nina answers about money this week. Daniel takes the bills to Dag. Solveig finds a"
                    + " session for Sofia, Ingrid time in the pool."))
        .build();
  }

  private static Meeting second(Words words) {
    return held("second", SECOND, THIRD)
        .agenda(
            List.of(
                topic(
                    LifeArea.ECONOMY,
                    DANIEL,
                    PARENTS,
                    words.say("Én liste, én avtale", "One list, one agreement")),
                topic(
                    LifeArea.HOUSING,
                    SOFIA,
                    ALL_FOUR,
                    words.say("Avslaget på lån, sett på nytt", "The refused loan, seen anew")),
                topic(
                    LifeArea.EDUCATION,
                    DANIEL,
                    List.of(NOAH),
                    words.say("Noah på skolen og etterpå", "Noah at school and after it"))))
        .measures(List.of(ASSISTANT, SUPPORT_CONTACT, AAP))
        .tasks(tasks("describe-the-day"))
        .applications(
            List.of(
                SavedHouseMandate.AAP,
                SavedHouseMandate.ASSISTANT,
                SavedHouseMandate.SUPPORT_CONTACT))
        .summary(
            words.say(
                "Nina sender søknaden om AAP for Sofia, Tone og Arild de to for Noah. Lånet tas opp"
                    + " igjen til våren.",
                "Nina sends the application for AAP for Sofia, Tone and Arild the two for Noah. The"
                    + " loan is taken up again in spring."))
        .build();
  }

  private static Meeting third(Words words) {
    return held("third", THIRD, FOURTH)
        .agenda(
            List.of(
                topic(
                    LifeArea.FAMILY,
                    DANIEL,
                    List.of(NOAH),
                    words.say("Assistent og støttekontakt", "Assistant and support contact"))))
        .tasks(tasks("meet-sindre"))
        .summary(
            words.say(
                "Begge deler er innvilget. Arild lar Noah velge støttekontakt før skolen begynner.",
                "Both are granted. Arild lets Noah choose a support contact before school begins."))
        .build();
  }

  private static Meeting fourth(Words words) {
    return held("fourth", FOURTH, FIFTH)
        .agenda(
            List.of(
                topic(
                    LifeArea.FAMILY,
                    SOFIA,
                    ALL_FOUR,
                    words.say("Hvordan har dere det nå?", "How are you now?"))))
        .summary(
            words.say(
                "Det går bedre. Dag gjør ferdig avtalen i februar, Nina venter svar om AAP.",
                "It goes better. Dag finishes the agreement in February, Nina awaits the answer on"
                    + " AAP."))
        .build();
  }

  private static Meeting fifth(Words words) {
    return held("fifth", FIFTH, SIXTH)
        .agenda(
            List.of(
                topic(
                    LifeArea.HOUSING,
                    SOFIA,
                    ALL_FOUR,
                    words.say("Søke om lån på nytt", "Applying for the loan again"))))
        .goals(List.of(NOAHS_DAYS))
        .measures(List.of(LOAN))
        .tasks(tasks("apply-again"))
        .applications(List.of(SavedHouseMandate.LOAN_AGAIN))
        .summary(
            words.say(
                "Målet for Noah er nådd. Sofia søker om lånet denne uken, Håkon hjelper.",
                "The goal for Noah is reached. Sofia applies for the loan this week, Håkon helps."))
        .build();
  }

  private static Meeting sixth(Words words) {
    return held("sixth", SIXTH, SEVENTH)
        .agenda(
            List.of(
                topic(
                    LifeArea.HOUSING,
                    DANIEL,
                    ALL_FOUR,
                    words.say("Hva vi ser etter", "What we look for"))))
        .tasks(tasks("look-at-flats"))
        .summary(
            words.say(
                "Håkon svarer på lånet før påske. Daniel og Tomas går på visning når svaret er"
                    + " der.",
                "Håkon answers on the loan before Easter. Daniel and Tomas view flats once the"
                    + " answer is there."))
        .build();
  }

  private static Meeting seventh(Words words) {
    return held("seventh", SEVENTH, EIGHTH)
        .agenda(
            List.of(
                topic(
                    LifeArea.HOUSING,
                    SOFIA,
                    ALL_FOUR,
                    words.say("Det nye hjemmet", "The new home")),
                topic(
                    LifeArea.WORK,
                    DANIEL,
                    List.of(DANIEL),
                    words.say("Jobben må vente", "The job must wait"))))
        .goals(List.of(ECONOMY_HOLDS, ROOM, JOB))
        .summary(
            words.say(
                "To mål til er nådd. Jobben flyttes til mars, for ryggen må utredes først.",
                "Two more goals are reached. The job moves to March, for the back must be assessed"
                    + " first."))
        .build();
  }

  private static Meeting eighth(Words words) {
    return held("eighth", EIGHTH, NINTH)
        .agenda(
            List.of(
                topic(
                    LifeArea.FAMILY,
                    SOFIA,
                    ALL_FOUR,
                    words.say("Året som gikk", "The year that went")),
                topic(
                    LifeArea.WORK,
                    DANIEL,
                    List.of(DANIEL),
                    words.say("En jobb som passer", "A job that suits"))))
        .tasks(tasks("order-the-assessment", "what-i-can-do", "before-new-year"))
        .summary(
            words.say(
                "Nina bestiller utredningen, Daniel skriver hva han kan, Arild tar opp"
                    + " støttekontakten før nyttår. Laben blir.",
                "Nina orders the assessment, Daniel writes what he can do, Arild takes up the"
                    + " support contact before New Year. The lab stays."))
        .build();
  }

  private static Meeting ninth(Words words) {
    return Meeting.builder()
        .id(Id.of("ninth"))
        .kind(MeetingKind.INVESTMENT)
        .plannedOn(NINTH)
        .durationInMinutes(90)
        .agendaKnownOn(RUNG_ROUND)
        .agenda(
            List.of(
                AgendaTopic.builder()
                    .id(Id.of("work"))
                    .lifeArea(LifeArea.WORK)
                    .persons(List.of(DANIEL))
                    .careOrContact(false)
                    .text(words.say("Hva utredningen sier", "What the assessment says"))
                    .build()))
        .build();
  }

  private static Meeting.Builder held(String id, LocalDate on, LocalDate next) {
    LocalDate dayAfter = on.plusDays(1);
    return Course.held(id, MeetingKind.INVESTMENT, on, EVERYONE)
        .agendaKnownOn(on.minusDays(6))
        .recordReachedOn(dayAfter)
        .documentations(Course.documented(dayAfter, ALL_SERVICES))
        .nextOn(next);
  }

  private static List<Id<Task>> tasks(String... ids) {
    return Stream.of(ids).map(Id::<Task>of).toList();
  }

  private static AgendaTopic topic(
      LifeArea area, Id<Person> firstSpeaker, List<Id<Person>> persons, String text) {
    return Course.topic(area.code().toLowerCase(Locale.ROOT), area, firstSpeaker, text)
        .persons(persons)
        .careOrContact(false)
        .build();
  }
}
