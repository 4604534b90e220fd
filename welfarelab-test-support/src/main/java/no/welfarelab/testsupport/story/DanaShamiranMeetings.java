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
import static no.welfarelab.testsupport.story.DanaShamiran.FOURTH;
import static no.welfarelab.testsupport.story.DanaShamiran.INTRODUCED;
import static no.welfarelab.testsupport.story.DanaShamiran.SECOND;
import static no.welfarelab.testsupport.story.DanaShamiran.THIRD;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CHILD_COORDINATOR;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DOCTOR;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LARA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PEDAGOGUE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ROJIN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.THERAPIST;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.AAP;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.CHILDREN_THRIVE;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.DANA_IS_WELL;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.INCOME;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.LEISURE;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.LOAN;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.NORWEGIAN;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.NORWEGIAN_TEST;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.RESPITE;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.ROOM_FOR_ALL;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.TREATMENT;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.WORK_TRAINING;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.meeting.Absence;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.InterpreterOffer;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;

/** When family and team in {@link DanaShamiran} met, and what they agreed. */
final class DanaShamiranMeetings {
  static final List<Id<Person>> AT_THE_FIRST =
      List.of(
          DANA,
          SHAMIRAN,
          LEADER,
          HOUSING_ADVISER,
          NAV_ADVISER,
          PEDAGOGUE,
          AWARD_OFFICER,
          THERAPIST,
          INTERPRETER);
  static final List<Id<Person>> AT_THE_SECOND =
      List.of(DANA, SHAMIRAN, LEADER, HOUSING_ADVISER, PEDAGOGUE, AWARD_OFFICER, INTERPRETER);
  static final List<Id<Person>> AT_THE_THIRD =
      List.of(
          DANA,
          SHAMIRAN,
          LEADER,
          HOUSING_ADVISER,
          NAV_ADVISER,
          PEDAGOGUE,
          AWARD_OFFICER,
          CHILD_COORDINATOR,
          DOCTOR,
          INTERPRETER);

  private DanaShamiranMeetings() {}

  static List<Meeting> meetings(Words words) {
    return List.of(introduction(words), first(words), second(words), third(words), fourth(words));
  }

  private static Meeting introduction(Words words) {
    return held(
            "introduction",
            MeetingKind.INTRODUCTION,
            INTRODUCED,
            List.of(DANA, SHAMIRAN, LEADER, INTERPRETER))
        .agendaKnownOn(LocalDate.of(2025, 10, 24))
        .agenda(
            List.of(
                topic(
                    "what-it-is",
                    LifeArea.FAMILY,
                    DANA,
                    PARENTS,
                    words.say(
                        "Hva velferdslaben er, og hva den krever",
                        "What the welfare lab is, and what it asks"))))
        .summary(
            words.say(
                "Dana og Shamiran tenker på det. Grete ringer 3. november.",
                "Dana and Shamiran think about it. Grete calls on 3 November."))
        .recordReachedOn(LocalDate.of(2025, 10, 30))
        .documentations(Course.documented(INTRODUCED, List.of(CHILD_AND_FAMILY)))
        .nextOn(FIRST)
        .build();
  }

  private static Meeting first(Words words) {
    return held("first", MeetingKind.INVESTMENT, FIRST, AT_THE_FIRST)
        .agendaKnownOn(LocalDate.of(2025, 11, 13))
        .agenda(
            List.of(
                topic(
                    "everyday",
                    LifeArea.FAMILY,
                    DANA,
                    ALL_SIX,
                    words.say("Hverdagen med Elias", "The days with Elias")),
                topic(
                    "home",
                    LifeArea.HOUSING,
                    SHAMIRAN,
                    ALL_SIX,
                    words.say("Plassen, og avslaget på lån", "The room, and the refused loan")),
                topic(
                    "income",
                    LifeArea.ECONOMY,
                    SHAMIRAN,
                    PARENTS,
                    words.say("Jobb, norsk og AAP", "Work, Norwegian and AAP")),
                topic(
                    "treatment",
                    LifeArea.MENTAL_HEALTH,
                    DANA,
                    List.of(DANA),
                    DanaShamiranTeam.danasTreatment(words))))
        .goals(List.of(ROOM_FOR_ALL, DANA_IS_WELL, INCOME, CHILDREN_THRIVE, NORWEGIAN_TEST))
        .measures(List.of(TREATMENT, RESPITE, AAP, LOAN))
        .tasks(
            List.of(
                Id.of("certificate"),
                Id.of("write-certificate"),
                Id.of("explain-terms"),
                Id.of("ask-for-hours")))
        .applications(List.of(DanaShamiranMandate.TREATMENT, DanaShamiranMandate.RESPITE))
        .summary(
            words.say(
                "Tor tar med søknaden om behandling, Anders den om avlastning. Nils forklarer"
                    + " avslaget på AAP før jul. Dana går til legen, Shamiran spør på jobben.",
                "Tor takes along the application for treatment, Anders the one for respite. Nils"
                    + " explains the refused AAP before Christmas. Dana sees the doctor, Shamiran"
                    + " asks at work."))
        .recordReachedOn(LocalDate.of(2025, 11, 20))
        .documentations(
            Course.documented(
                LocalDate.of(2025, 11, 20),
                List.of(
                    CHILD_AND_FAMILY,
                    HOUSING_OFFICE,
                    NAV,
                    KINDERGARTEN,
                    SERVICE_AWARD_OFFICE,
                    MENTAL_HEALTH_AND_SUBSTANCE_USE)))
        .nextOn(SECOND)
        .build();
  }

  private static Meeting second(Words words) {
    return held("second", MeetingKind.INVESTMENT, SECOND, AT_THE_SECOND)
        .agendaKnownOn(LocalDate.of(2025, 12, 11))
        .agenda(
            List.of(
                topic(
                    "visit",
                    LifeArea.HOUSING,
                    SHAMIRAN,
                    ALL_SIX,
                    words.say("Det Grete og Hanne så hjemme", "What Grete and Hanne saw at home")),
                topic(
                    "girls",
                    LifeArea.LEISURE,
                    DANA,
                    List.of(ROJIN, LARA),
                    words.say("Noe for jentene", "Something for the girls"))))
        .absences(List.of(Absence.builder().person(NAV_ADVISER).sentWord(true).build()))
        .measures(List.of(LEISURE))
        .tasks(List.of(Id.of("price-of-dancing"), Id.of("write-housing-career")))
        .summary(
            words.say(
                "Grete finner ut av dansen, Hanne skriver boligkarriereplanen med Shamiran. Anders"
                    + " svarer om avlastning før neste møte.",
                "Grete finds out about dancing, Hanne writes the housing-career plan with Shamiran."
                    + " Anders answers on respite before the next meeting."))
        .recordReachedOn(LocalDate.of(2025, 12, 18))
        .documentations(
            Course.documented(
                LocalDate.of(2025, 12, 18),
                List.of(CHILD_AND_FAMILY, HOUSING_OFFICE, KINDERGARTEN, SERVICE_AWARD_OFFICE)))
        .nextOn(THIRD)
        .build();
  }

  private static Meeting third(Words words) {
    return held("third", MeetingKind.INVESTMENT, THIRD, AT_THE_THIRD)
        .agendaKnownOn(LocalDate.of(2026, 1, 8))
        .agenda(
            List.of(
                topic(
                    "weekends",
                    LifeArea.FAMILY,
                    DANA,
                    List.of(ELIAS, DANA, SHAMIRAN),
                    words.say(
                        "Avlastningen, og Inger som barnekoordinator",
                        "The respite, and Inger as child coordinator")),
                topic(
                    "treatment",
                    LifeArea.MENTAL_HEALTH,
                    DANA,
                    List.of(DANA),
                    DanaShamiranTeam.danasTreatment(words)),
                topic(
                    "aap",
                    LifeArea.ECONOMY,
                    DANA,
                    List.of(DANA),
                    words.say("AAP på nytt, og norskprøven", "AAP again, and the Norwegian test"))))
        .goals(List.of(NORWEGIAN_TEST))
        .measures(List.of(NORWEGIAN, WORK_TRAINING))
        .tasks(
            List.of(
                Id.of("respite-home"),
                Id.of("picture-plan"),
                Id.of("pack-for-the-weekend"),
                Id.of("follow-up-aap")))
        .applications(List.of(DanaShamiranMandate.AAP_NOW))
        .summary(
            words.say(
                "Nils sender AAP-søknaden denne uken. Anders og Inger gjør klar den første"
                    + " helgen. Norskprøven flyttes til desember.",
                "Nils sends the AAP application this week. Anders and Inger prepare the first"
                    + " weekend. The Norwegian test moves to December."))
        .recordReachedOn(LocalDate.of(2026, 1, 15))
        .documentations(
            Course.documented(
                LocalDate.of(2026, 1, 15),
                List.of(
                    CHILD_AND_FAMILY, HOUSING_OFFICE, NAV, KINDERGARTEN, SERVICE_AWARD_OFFICE, GP)))
        .nextOn(FOURTH)
        .build();
  }

  private static Meeting fourth(Words words) {
    return Meeting.builder()
        .id(Id.of("fourth"))
        .kind(MeetingKind.INVESTMENT)
        .plannedOn(FOURTH)
        .durationInMinutes(90)
        .agendaKnownOn(LocalDate.of(2026, 2, 13))
        .agenda(
            List.of(
                topic(
                        "first-weekend",
                        LifeArea.FAMILY,
                        List.of(ELIAS),
                        words.say("Før den første helgen", "Before the first weekend"))
                    .build()))
        .build();
  }

  private static Meeting.Builder held(
      String id, MeetingKind kind, LocalDate on, List<Id<Person>> present) {
    return Course.held(id, kind, on, present)
        .interpreterOffers(
            List.of(
                InterpreterOffer.builder()
                    .person(DANA)
                    .accepted(true)
                    .interpreter(INTERPRETER)
                    .qualified(true)
                    .build()));
  }

  private static AgendaTopic topic(
      String id, LifeArea area, Id<Person> firstSpeaker, List<Id<Person>> persons, String text) {
    return topic(id, area, persons, text).firstSpeaker(firstSpeaker).build();
  }

  private static AgendaTopic.Builder topic(
      String id, LifeArea area, List<Id<Person>> persons, String text) {
    return AgendaTopic.builder()
        .id(Id.of(id))
        .lifeArea(area)
        .persons(persons)
        .careOrContact(false)
        .text(text);
  }
}
