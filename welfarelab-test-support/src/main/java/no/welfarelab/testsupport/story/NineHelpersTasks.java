/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.AFTER_SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.ASSESSMENT;
import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.SCHOOL_DAYS;
import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.TREATMENT;
import static no.welfarelab.testsupport.story.NineHelpersDays.FOURTH_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.LEADER_RANG_ROUND;
import static no.welfarelab.testsupport.story.NineHelpersDays.NATANS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.RUTAS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.SECOND_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.INTERPRETING;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.JOB;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.LARGER_FLAT;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.MONTHS_AHEAD;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.MOVING_IN;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.ONE_TO_CALL;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.WHOLE_DAYS;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.WORK_TRAINING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.BUP_THERAPIST;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.KVP_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PROGRAMME_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TEACHER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersPeople.YOUTH_THERAPIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;

/** Who does what by when in {@link NineHelpers}, meeting by meeting. */
final class NineHelpersTasks {
  private static final Id<Task> JOB_IN_AUGUST = Id.of("job-in-august");

  private NineHelpersTasks() {}

  static List<Task> tasks(Words words) {
    List<Task> tasks = new ArrayList<>();
    tasks.addAll(fromTheSecondMeeting(words));
    tasks.addAll(fromTheSmallMeetings(words));
    tasks.addAll(fromTheThirdMeeting(words));
    return tasks;
  }

  private static List<Task> fromTheSecondMeeting(Words words) {
    return List.of(
        task(
                "tell-the-nine",
                LEADER,
                ONE_TO_CALL,
                SECOND_MEETING,
                LocalDate.of(2025, 12, 19),
                words.say(
                    "Skrive til alle ni om hvem som leder, og hvem de skal ringe.",
                    "Write to all nine who leads, and whom they are to call."))
            .doneOn(LocalDate.of(2025, 12, 17))
            .feedback(
                words.say(
                    "Alle ni har svart. Fire visste ikke at de andre fantes.",
                    "All nine have answered. Four did not know that the others were there."))
            .build(),
        task(
                "one-calendar",
                SELAM,
                ONE_TO_CALL,
                SECOND_MEETING,
                LocalDate.of(2025, 12, 19),
                words.say(
                    "Henge opp kalenderen og skrive inn avtalene.",
                    "Put up the calendar and write in the appointments."))
            .doneOn(LocalDate.of(2025, 12, 18))
            .feedback(words.say("Den henger på kjøleskapet.", "It hangs on the refrigerator."))
            .build(),
        task(
                "book-saba",
                PROGRAMME_ADVISER,
                INTERPRETING,
                SECOND_MEETING,
                LocalDate.of(2026, 1, 6),
                words.say(
                    "Bestille Saba til alle møter fram til sommeren.",
                    "Book Saba for all meetings until summer."))
            .doneOn(LocalDate.of(2025, 12, 16))
            .feedback(words.say("Bestilt ut juni.", "Booked to the end of June."))
            .build(),
        task(
                "thursdays",
                PROGRAMME_ADVISER,
                WHOLE_DAYS,
                SECOND_MEETING,
                THIRD_MEETING,
                words.say(
                    "Få møtene flyttet til torsdager etter klokka tre.",
                    "Have the meetings moved to Thursdays after three."))
            .doneOn(LocalDate.of(2026, 1, 20))
            .feedback(
                words.say(
                    "Alle unntatt to har flyttet. De to kommer til skolen.",
                    "All but two have moved. Those two come to the school."))
            .build(),
        task(
                "one-sheet",
                ASSISTANCE_OFFICER,
                MONTHS_AHEAD,
                SECOND_MEETING,
                LocalDate.of(2026, 1, 9),
                words.say(
                    "Sette opp alle tre utbetalingene på ett ark.",
                    "Put all three payments on one sheet."))
            .doneOn(LocalDate.of(2026, 1, 7))
            .feedback(words.say("Sendt, på tigrinja og norsk.", "Sent, in Tigrinya and Norwegian."))
            .build(),
        task(
                "apply-for-flat",
                TESFAY,
                LARGER_FLAT,
                SECOND_MEETING,
                LocalDate.of(2025, 12, 15),
                words.say("Skrive under på søknaden.", "Sign the application."))
            .doneOn(LocalDate.of(2025, 12, 12))
            .feedback(words.say("Levert.", "Handed in."))
            .build(),
        task(
                "flat-to-manager",
                HOUSING_ADVISER,
                LARGER_FLAT,
                SECOND_MEETING,
                LocalDate.of(2025, 12, 19),
                words.say("Legge saken fram for Unni, som avgjør.", "Put it to Unni, who decides."))
            .doneOn(LocalDate.of(2025, 12, 15))
            .feedback(
                words.say(
                    "Jeg har skrevet hva jeg mener, og hva familien mener.",
                    "I wrote what I think, and what the family thinks."))
            .build(),
        task(
                "who-pays",
                FORMER_CHILD_WELFARE_OFFICER,
                AFTER_SCHOOL,
                SECOND_MEETING,
                NATANS_MEETING,
                words.say(
                    "Avklare med sosialtjenesten hvem som betaler plassen.",
                    "Settle with financial assistance who pays the place."))
            .doneOn(NATANS_MEETING)
            .feedback(
                words.say(
                    "Vi ble ikke enige. Lederne våre møtes 20. januar.",
                    "We did not agree. Our managers meet on 20 January."))
            .build());
  }

  private static List<Task> fromTheSmallMeetings(Words words) {
    return List.of(
        task(
                "quiet-room",
                TEACHER,
                SCHOOL_DAYS,
                RUTAS_MEETING,
                LocalDate.of(2026, 1, 19),
                words.say(
                    "Finne et stille rom og lage én timeplan.",
                    "Find a quiet room and make one timetable."))
            .doneOn(LocalDate.of(2026, 1, 16))
            .feedback(words.say("Ruta valgte rommet selv.", "Ruta chose the room herself."))
            .build(),
        task(
                "advice-to-school",
                BUP_THERAPIST,
                ASSESSMENT,
                RUTAS_MEETING,
                LocalDate.of(2026, 1, 30),
                words.say(
                    "Gi skolen råd om hva den kan gjøre imens.",
                    "Advise the school what it can do meanwhile."))
            .doneOn(LocalDate.of(2026, 1, 28))
            .feedback(words.say("Jeg var på skolen en time.", "I was at school for an hour."))
            .build(),
        task(
                "the-answer",
                BUP_THERAPIST,
                ASSESSMENT,
                RUTAS_MEETING,
                LocalDate.of(2026, 3, 27),
                words.say(
                    "Gjøre utredningen ferdig og fortelle Ruta og foreldrene hva den viser.",
                    "Finish the assessment and tell Ruta and her parents what it shows."))
            .build(),
        task(
                "hours-after-school",
                YOUTH_THERAPIST,
                TREATMENT,
                NATANS_MEETING,
                LocalDate.of(2026, 1, 30),
                words.say(
                    "Flytte timene til etter skoletid.", "Move the appointments to after school."))
            .doneOn(LocalDate.of(2026, 1, 26))
            .feedback(words.say("Onsdager klokka fire.", "Wednesdays at four."))
            .build(),
        task(
                "sleep-diary",
                NATAN,
                TREATMENT,
                NATANS_MEETING,
                FOURTH_MEETING,
                words.say(
                    "Skrive opp når jeg sover, og vise det til Ylva.",
                    "Write down when I sleep, and show Ylva."))
            .build());
  }

  private static List<Task> fromTheThirdMeeting(Words words) {
    return List.of(
        task(
                "first-days",
                CHILD_WELFARE_OFFICER,
                AFTER_SCHOOL,
                THIRD_MEETING,
                LocalDate.of(2026, 2, 6),
                words.say(
                    "Følge Abel de første dagene på SFO.",
                    "Go with Abel the first days after school."))
            .doneOn(LocalDate.of(2026, 2, 6))
            .feedback(
                words.say("Fredag ville han ikke hjem.", "On Friday he did not want to go home."))
            .build(),
        task(
                JOB_IN_AUGUST.value(),
                KVP_ADVISER,
                JOB,
                THIRD_MEETING,
                LocalDate.of(2026, 7, 31),
                words.say(
                    "Finne en jobb som kan begynne i august.",
                    "Find a job that can begin in August."))
            .checkOn(LocalDate.of(2026, 4, 16))
            .build(),
        task(
                "ask-garages",
                KVP_ADVISER,
                WORK_TRAINING,
                THIRD_MEETING,
                FOURTH_MEETING,
                words.say("Spørre to verksteder.", "Ask two garages."))
            .partOf(JOB_IN_AUGUST)
            .history(
                List.of(
                    Course.postponed(
                        LocalDate.of(2026, 2, 12),
                        KVP_ADVISER,
                        LocalDate.of(2026, 2, 13),
                        words.say(
                            "Det ene svarer først i mars.",
                            "One of them does not answer until March."))))
            .build(),
        task(
                "call-the-garage",
                TESFAY,
                WORK_TRAINING,
                THIRD_MEETING,
                FOURTH_MEETING,
                words.say(
                    "Ringe verkstedet der jeg kjenner en.",
                    "Call the garage where I know someone."))
            .build(),
        task(
                "show-the-flat",
                HOUSING_ADVISER,
                MOVING_IN,
                THIRD_MEETING,
                LocalDate.of(2026, 4, 15),
                words.say("Vise familien leiligheten.", "Show the family the flat."))
            .build(),
        task(
                "ring-round",
                LEADER,
                ONE_TO_CALL,
                THIRD_MEETING,
                FOURTH_MEETING,
                words.say(
                    "Ringe alle ni før neste møte og si fra til familien.",
                    "Call all nine before the next meeting, and tell the family."))
            .history(
                List.of(
                    Course.told(
                        LEADER_RANG_ROUND,
                        LEADER,
                        words.say(
                            "Ringt alle ni. Alt går som avtalt, bortsett fra verkstedene.",
                            "Called all nine. All goes as agreed, but for the garages."))))
            .build(),
        Parts.task(
                "language-evenings",
                LEADER,
                THIRD_MEETING,
                LocalDate.of(2026, 2, 20),
                words.say(
                    "Spørre frivilligsentralen om noen å snakke norsk med hjemme.",
                    "Ask the volunteer centre for someone to speak Norwegian with at home."))
            .confirmedOn(THIRD_MEETING)
            .doneOn(LocalDate.of(2026, 2, 17))
            .feedback(
                words.say(
                    "De har ingen nå, men spør igjen etter påske.",
                    "They have nobody now, but will ask again after Easter."))
            .build());
  }

  private static Task.Builder task(
      String id,
      Id<Person> responsible,
      Id<Measure> measure,
      LocalDate made,
      LocalDate due,
      String text) {
    return Parts.task(id, responsible, made, due, text).measure(measure).confirmedOn(made);
  }
}
