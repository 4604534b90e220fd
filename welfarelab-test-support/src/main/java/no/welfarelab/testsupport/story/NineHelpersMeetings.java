/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.AFTER_SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersDays.FIRST_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.FOURTH_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.INFORMED;
import static no.welfarelab.testsupport.story.NineHelpersDays.SECOND_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.EVENING_COURSE;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.INTERPRETING;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.JOB;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.LARGER_FLAT;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.MONTHS_AHEAD;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.MOVING_IN;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.ONE_TO_CALL;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.WHOLE_DAYS;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.WORK_TRAINING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ALL_FIVE;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HIWET;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.KVP_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.THE_TABLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.meeting.Absence;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.InterpreterOffer;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Service;

/**
 * The meetings of {@link NineHelpers}: at the table what all there may hear, in small circles the
 * rest.
 */
final class NineHelpersMeetings {
  private NineHelpersMeetings() {}

  static List<Meeting> meetings(Words words) {
    return List.of(
        introduction(words),
        first(words),
        second(words),
        NineHelpersSmallMeetings.rutas(words),
        NineHelpersSmallMeetings.natans(words),
        NineHelpersSmallMeetings.theManagers(words),
        third(words));
  }

  private static Meeting introduction(Words words) {
    return meeting(
            "introduction",
            MeetingKind.INTRODUCTION,
            INFORMED,
            List.of(SELAM, TESFAY, LEADER, INTERPRETER))
        .agenda(
            List.of(
                topic(
                    "what-it-is",
                    LifeArea.FAMILY,
                    PARENTS,
                    SELAM,
                    words.say(
                        "Hva velferdslaben er, og hva dere sier ja eller nei til",
                        "What the welfare lab is, and what you say yes or no to"))))
        .summary(
            words.say(
                "Selam sier ja. Tesfay tenker på det. Ingrid snakker med barna 12. november.",
                "Selam says yes. Tesfay thinks it over. Ingrid talks with the children on 12"
                    + " November."))
        .documentations(Course.documented(INFORMED.plusDays(1), List.of(NAV)))
        .nextOn(FIRST_MEETING)
        .build();
  }

  private static Meeting first(Words words) {
    return table("first", FIRST_MEETING, List.of(FORMER_CHILD_WELFARE_OFFICER, HOUSING_ADVISER))
        .agenda(
            List.of(
                topic(
                    "who-are-the-nine",
                    LifeArea.FAMILY,
                    ALL_FIVE,
                    SELAM,
                    words.say(
                        "Hvem de ni er, og hva dere har fortalt til hvem",
                        "Who the nine are, and what you have told whom")),
                topic(
                    "a-week",
                    LifeArea.EDUCATION,
                    PARENTS,
                    TESFAY,
                    words.say("En uke hos dere", "A week in your home"))))
        .summary(
            words.say(
                "Duken er fylt ut. Til neste gang finner hver av oss ut hva vi kan slutte å"
                    + " spørre om.",
                "The cloth is filled in. By next time each of us finds out what we can stop asking"
                    + " about."))
        .documentations(Course.documented(FIRST_MEETING.plusDays(1), THE_TABLE))
        .nextOn(SECOND_MEETING)
        .build();
  }

  private static Meeting second(Words words) {
    return table(
            "second",
            SECOND_MEETING,
            List.of(FORMER_CHILD_WELFARE_OFFICER, HOUSING_ADVISER, ASSISTANCE_OFFICER))
        .agenda(
            List.of(
                topic(
                    "money",
                    LifeArea.ECONOMY,
                    PARENTS,
                    TESFAY,
                    NineHelpersTeam.theMoneyOfTheMonth(words)),
                topic(
                    "class",
                    LifeArea.EDUCATION,
                    List.of(SELAM),
                    SELAM,
                    words.say("Hele dager i klassen", "Whole days in class")),
                topic(
                    "afternoons",
                    LifeArea.LEISURE,
                    List.of(ABEL),
                    SELAM,
                    words.say("Ettermiddagene til Abel", "Abel's afternoons")),
                topic(
                    "flat",
                    LifeArea.HOUSING,
                    PARENTS,
                    SELAM,
                    words.say("En større leilighet", "A larger flat"))))
        .goals(
            List.of(
                NineHelpersGoals.TIME_FOR_EACH_OTHER,
                NineHelpersGoals.OWN_PAY,
                NineHelpersGoals.CHILDREN_ARE_WELL,
                NineHelpersGoals.ONE_TO_CALL,
                NineHelpersGoals.WHOLE_DAYS,
                NineHelpersGoals.CALM_MONEY,
                NineHelpersGoals.A_JOB,
                NineHelpersGoals.OWN_ROOM,
                NineHelpersGoals.WITH_OTHERS,
                NineHelpersGoals.OWN_HOME))
        .measures(
            List.of(
                ONE_TO_CALL,
                INTERPRETING,
                WHOLE_DAYS,
                MONTHS_AHEAD,
                EVENING_COURSE,
                LARGER_FLAT,
                AFTER_SCHOOL))
        .tasks(tasksMadeOn(SECOND_MEETING, words))
        .applications(
            List.of(
                NineHelpersMandate.AFTER_SCHOOL_PLACE,
                NineHelpersMandate.LARGER_FLAT,
                NineHelpersMandate.MONTHS_AHEAD))
        .summary(
            words.say(
                "Åtte oppgaver, alle med frist innen neste møte. Tesfay vil tenke på SFO-plassen.",
                "Eight tasks, all due by the next meeting. Tesfay wants to think about the"
                    + " after-school place."))
        .documentations(
            Course.documented(SECOND_MEETING.plusDays(1), and(THE_TABLE, FINANCIAL_ASSISTANCE)))
        .nextOn(THIRD_MEETING)
        .build();
  }

  private static Meeting third(Words words) {
    return table("third", THIRD_MEETING, List.of(CHILD_WELFARE_OFFICER))
        .absences(List.of(Absence.builder().person(HOUSING_ADVISER).sentWord(true).build()))
        .agenda(
            List.of(
                topic(
                    "what-the-managers-agreed",
                    LifeArea.LEISURE,
                    List.of(ABEL),
                    TESFAY,
                    words.say("SFO, og hvem som betaler", "The after-school place, and who pays")),
                topic(
                    "after-summer",
                    LifeArea.WORK,
                    List.of(TESFAY),
                    TESFAY,
                    words.say("Etter sommeren", "After summer")),
                topic(
                    "the-flat",
                    LifeArea.HOUSING,
                    List.of(SELAM, TESFAY, NATAN),
                    SELAM,
                    words.say("Når leiligheten er ledig", "When the flat stands free"))))
        .goals(List.of(NineHelpersGoals.OWN_ROOM))
        .measures(List.of(AFTER_SCHOOL, WORK_TRAINING, JOB, EVENING_COURSE, MOVING_IN))
        .tasks(tasksMadeOn(THIRD_MEETING, words))
        .applications(List.of(NineHelpersMandate.WORK_TRAINING))
        .outcomesTold(List.of(NineHelpersMandate.WHO_PAYS))
        .summary(
            words.say(
                "Tesfay sier ja til SFO fra 2. februar. Knut spør to verksteder. Ingrid ringer"
                    + " alle før 5. mars.",
                "Tesfay says yes to the after-school place from 2 February. Knut asks two garages."
                    + " Ingrid calls everyone before 5 March."))
        .documentations(Course.documented(THIRD_MEETING.plusDays(1), THE_TABLE))
        .nextOn(FOURTH_MEETING)
        .build();
  }

  static List<Id<Task>> tasksMadeOn(LocalDate day, Words words) {
    return NineHelpersTasks.tasks(words).stream()
        .filter(task -> task.madeOn().equals(Optional.of(day)))
        .map(Task::id)
        .toList();
  }

  private static List<Id<Service>> and(List<Id<Service>> services, Id<Service> one) {
    List<Id<Service>> more = new ArrayList<>(services);
    more.add(one);
    return more;
  }

  /** Those who are always at the table, and the others who were. */
  private static Meeting.Builder table(String id, LocalDate on, List<Id<Person>> others) {
    List<Id<Person>> present =
        new ArrayList<>(
            List.of(SELAM, TESFAY, HIWET, LEADER, KVP_ADVISER, PROGRAMME_ADVISER, INTERPRETER));
    present.addAll(others);
    return meeting(id, MeetingKind.INVESTMENT, on, present);
  }

  static Meeting.Builder meeting(
      String id, MeetingKind kind, LocalDate on, List<Id<Person>> present) {
    return Course.held(id, kind, on, present)
        .agendaKnownOn(on.minusDays(6))
        .interpreterOffers(
            present.stream()
                .filter(PARENTS::contains)
                .map(NineHelpersMeetings::interpreted)
                .toList())
        .recordReachedOn(on.plusDays(4));
  }

  private static InterpreterOffer interpreted(Id<Person> parent) {
    return InterpreterOffer.builder()
        .person(parent)
        .accepted(true)
        .interpreter(INTERPRETER)
        .qualified(true)
        .build();
  }

  static AgendaTopic topic(
      String id, LifeArea area, List<Id<Person>> about, Id<Person> firstSpeaker, String text) {
    return Course.topic(id, area, firstSpeaker, text).persons(about).careOrContact(false).build();
  }
}
