/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.ASSESSMENT;
import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.SCHOOL_DAYS;
import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.TREATMENT;
import static no.welfarelab.testsupport.story.NineHelpersDays.MANAGERS_MET;
import static no.welfarelab.testsupport.story.NineHelpersDays.NATANS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.RUTAS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.BUP_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TEACHER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersPeople.YOUTH_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersTeam.BUP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.YOUTH_PSYCHIATRY_TEAM;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;

/** The meetings of {@link NineHelpers} away from the table: each child's, and the managers'. */
final class NineHelpersSmallMeetings {
  private NineHelpersSmallMeetings() {}

  static Meeting rutas(Words words) {
    return NineHelpersMeetings.meeting(
            "rutas",
            MeetingKind.FOLLOW_UP,
            RUTAS_MEETING,
            List.of(
                RUTA,
                SELAM,
                TESFAY,
                LEADER,
                FORMER_CHILD_WELFARE_OFFICER,
                BUP_THERAPIST,
                TEACHER,
                INTERPRETER))
        .childReason(
            words.say(
                "Ruta ville si selv hva skolen skal vite. Hun gikk da hun hadde sagt det.",
                "Ruta wanted to say herself what school is to know. She left when she had said"
                    + " it."))
        .agenda(
            List.of(
                NineHelpersMeetings.topic(
                    "rutas-school-days",
                    LifeArea.EDUCATION,
                    List.of(RUTA),
                    RUTA,
                    NineHelpersTeam.rutasSchoolDays(words)),
                NineHelpersMeetings.topic(
                    "rutas-assessment",
                    LifeArea.MENTAL_HEALTH,
                    List.of(RUTA),
                    SELAM,
                    NineHelpersTeam.rutasAssessment(words))))
        .goals(List.of(NineHelpersGoals.SCHOOL_KNOWS))
        .measures(List.of(SCHOOL_DAYS, ASSESSMENT))
        .tasks(NineHelpersMeetings.tasksMadeOn(RUTAS_MEETING, words))
        .summary(
            words.say(
                "Liv finner et rom innen 19. januar. Bente gir skolen råd innen 30. januar.",
                "Liv finds a room by 19 January. Bente advises the school by 30 January."))
        .documentations(
            Course.documented(
                RUTAS_MEETING.plusDays(1), List.of(NAV, CHILD_PROTECTION, BUP, SCHOOL)))
        .nextOn(LocalDate.of(2026, 4, 9))
        .build();
  }

  static Meeting natans(Words words) {
    return NineHelpersMeetings.meeting(
            "natans",
            MeetingKind.FOLLOW_UP,
            NATANS_MEETING,
            List.of(
                NATAN, SELAM, LEADER, YOUTH_THERAPIST, FORMER_CHILD_WELFARE_OFFICER, INTERPRETER))
        .childReason(
            words.say(
                "Møtet er Natans. Han er 17 og ba om å ha moren med.",
                "The meeting is Natan's. He is 17, and asked to have his mother there."))
        .agenda(
            List.of(
                NineHelpersMeetings.topic(
                    "natans-treatment",
                    LifeArea.MENTAL_HEALTH,
                    List.of(NATAN),
                    NATAN,
                    NineHelpersTeam.natansTreatment(words))))
        .goals(List.of(NineHelpersGoals.SLEEP))
        .measures(List.of(TREATMENT))
        .tasks(NineHelpersMeetings.tasksMadeOn(NATANS_MEETING, words))
        .summary(
            words.say(
                "Natan skriver søvndagbok. Ylva flytter timene innen 30. januar.",
                "Natan keeps a sleep diary. Ylva moves the appointments by 30 January."))
        .documentations(
            Course.documented(
                NATANS_MEETING.plusDays(1), List.of(NAV, CHILD_PROTECTION, YOUTH_PSYCHIATRY_TEAM)))
        .nextOn(LocalDate.of(2026, 4, 16))
        .build();
  }

  /** Without the family: only who pays was settled, and nothing in the plan. */
  static Meeting theManagers(Words words) {
    return Course.held(
            "managers",
            MeetingKind.SERVICES,
            MANAGERS_MET,
            List.of(CHILD_WELFARE_MANAGER, ASSISTANCE_MANAGER, LEADER))
        .agendaKnownOn(NATANS_MEETING)
        .agenda(
            List.of(
                AgendaTopic.builder()
                    .id(Id.of("who-pays"))
                    .lifeArea(LifeArea.LEISURE)
                    .persons(List.of(ABEL))
                    .careOrContact(false)
                    .text(words.say("Hvem som betaler plassen til Abel", "Who pays Abel's place"))
                    .build()))
        .disagreements(List.of(NineHelpersMandate.WHO_PAYS))
        .summary(
            words.say(
                "Halvparten hver, fra et felles budsjett. Ingrid forteller det til familien 22."
                    + " januar.",
                "Half each, from a shared budget. Ingrid tells the family on 22 January."))
        .recordReachedOn(THIRD_MEETING)
        .documentations(
            Course.documented(
                MANAGERS_MET.plusDays(1), List.of(NAV, CHILD_PROTECTION, FINANCIAL_ASSISTANCE)))
        .nextOn(THIRD_MEETING)
        .build();
  }
}
