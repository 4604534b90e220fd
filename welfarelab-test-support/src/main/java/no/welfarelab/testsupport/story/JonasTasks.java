/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.Jonas.FIRST;
import static no.welfarelab.testsupport.story.Jonas.NEXT;
import static no.welfarelab.testsupport.story.Jonas.SECOND;
import static no.welfarelab.testsupport.story.Jonas.THIRD;
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
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;

/** Who does what by when for {@link Jonas}. */
final class JonasTasks {
  static final Id<Task> MEET = Id.of("meet");

  private JonasTasks() {}

  static List<Task> tasks(Words words) {
    return Stream.of(fromTheFirst(words), fromTheSecond(words), fromTheThird(words))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Task> fromTheFirst(Words words) {
    return List.of(
        task(
                "decide-money",
                NAV_ADVISER,
                FIRST,
                LocalDate.of(2025, 11, 21),
                JonasMeasures.MONEY,
                words.say("Avgjøre pengene denne uka.", "Decide on the money this week."))
            .doneOn(LocalDate.of(2025, 11, 21))
            .feedback(words.say("Utbetalt samme dag.", "Paid out the same day."))
            .build(),
        task(
                "find-flat",
                HOUSING_ADVISER,
                FIRST,
                LocalDate.of(2025, 12, 16),
                JonasMeasures.FLAT,
                words.say("Finne en leilighet.", "Find a flat."))
            .doneOn(LocalDate.of(2025, 12, 15))
            .feedback(words.say("Klar 16. februar.", "Ready on 16 February."))
            .build(),
        task(
                MEET.value(),
                OUTREACH_WORKER,
                FIRST,
                JonasMapping.SOFA_SEEN,
                JonasMeasures.TALKS,
                words.say("Begynne samtalene.", "Begin the talks."))
            .history(
                List.of(
                    Course.postponed(
                        LocalDate.of(2025, 11, 26),
                        OUTREACH_WORKER,
                        LocalDate.of(2025, 11, 26),
                        words.say(
                            "Han kom ikke klokka ni. Ny time klokka ett, hjemme hos Anita.",
                            "He did not come at nine. A new appointment at one, at Anita's."))))
            .doneOn(JonasMapping.SOFA_SEEN)
            .feedback(words.say("Vi snakket i to timer.", "We talked for two hours."))
            .build(),
        task(
                "along-to-gp",
                LEADER,
                FIRST,
                LocalDate.of(2025, 12, 15),
                JonasMeasures.EXAMINATION,
                words.say("Bli med til fastlegen.", "Come along to the GP."))
            .doneOn(LocalDate.of(2025, 12, 15))
            .feedback(words.say("Ny time hver tredje uke.", "A new appointment every third week."))
            .build(),
        task(
                "open-letters",
                JONAS,
                FIRST,
                SECOND,
                JonasMeasures.DEBT,
                words.say(
                    "Åpne tre brev sammen med Ragnhild.",
                    "Open three letters together with Ragnhild."))
            .doneOn(LocalDate.of(2025, 12, 8))
            .feedback(words.say("Det ble elleve.", "It became eleven."))
            .build());
  }

  private static List<Task> fromTheSecond(Words words) {
    return List.of(
        task(
                "aap-form",
                NAV_ADVISER,
                SECOND,
                SECOND,
                JonasMeasures.AAP,
                words.say(
                    "Fylle ut søknaden om AAP sammen med Jonas.",
                    "Fill in the application for AAP together with Jonas."))
            .doneOn(SECOND)
            .feedback(words.say("Sendt fra møtet.", "Sent from the meeting."))
            .build(),
        task(
                "money-in-new-year",
                NAV_ADVISER,
                SECOND,
                LocalDate.of(2025, 12, 30),
                JonasMeasures.MONEY_GOES_ON,
                words.say("Avgjøre pengene etter nyttår.", "Decide on the money after New Year."))
            .doneOn(LocalDate.of(2025, 12, 22))
            .feedback(words.say("Til 1. april.", "Until 1 April."))
            .build(),
        task(
                "ask-manager",
                OUTREACH_WORKER,
                SECOND,
                LocalDate.of(2026, 1, 16),
                JonasMeasures.FOLLOW_UP,
                words.say("Spørre Berit om tre besøk i uka.", "Ask Berit for three visits a week."))
            .doneOn(LocalDate.of(2026, 1, 12))
            .feedback(words.say("Ja, fra innflytting.", "Yes, from the day he moves in."))
            .build(),
        task(
                "list-debt",
                DEBT_COUNSELLOR,
                SECOND,
                LocalDate.of(2026, 1, 15),
                JonasMeasures.DEBT,
                words.say("Lage en liste over gjelden.", "Make a list of the debt."))
            .doneOn(LocalDate.of(2026, 1, 15))
            .feedback(
                words.say(
                    "Listen er gjeldsplanen. To krav var foreldet.",
                    "The list is the debt plan. Two claims were time-barred."))
            .build());
  }

  private static List<Task> fromTheThird(Words words) {
    return List.of(
        task(
                "ready-flat",
                HOUSING_ADVISER,
                THIRD,
                LocalDate.of(2026, 2, 13),
                JonasMeasures.FLAT,
                words.say(
                    "Se at leiligheten er malt og at låsen er ny.",
                    "See that the flat is painted and the lock is new."))
            .build(),
        task(
                "housing-allowance",
                NAV_ADVISER,
                THIRD,
                LocalDate.of(2026, 2, 20),
                JonasMeasures.FLAT,
                words.say(
                    "Søke om bostøtte sammen med Jonas.",
                    "Apply for housing allowance together with Jonas."))
            .build(),
        task(
                "first-visit",
                OUTREACH_WORKER,
                THIRD,
                JonasMandate.MOVES_IN,
                JonasMeasures.FOLLOW_UP,
                words.say("Være der når han flytter inn.", "Be there when he moves in."))
            .build(),
        task(
                "creditors",
                DEBT_COUNSELLOR,
                THIRD,
                NEXT,
                JonasMeasures.DEBT,
                words.say("Skrive til kreditorene.", "Write to the creditors."))
            .history(
                List.of(
                    Course.told(
                        LocalDate.of(2026, 1, 28),
                        DEBT_COUNSELLOR,
                        words.say("Seks av elleve venter.", "Six of eleven will wait."))))
            .build(),
        task(
                "examine",
                DOCTOR,
                THIRD,
                NEXT,
                JonasMeasures.EXAMINATION,
                words.say("Fortelle hva utredningen viser.", "Tell what the examination shows."))
            .build(),
        task(
                "training-plan",
                YOUTH_ADVISER,
                THIRD,
                NEXT,
                JonasMeasures.TRAINING,
                words.say(
                    "Finne ut hvordan læretiden kan tas opp igjen.",
                    "Find out how the apprenticeship can be taken up again."))
            .build(),
        task(
                "boxing",
                LEADER,
                THIRD,
                NEXT,
                words.say(
                    "Spørre bokseklubben om kveldstrening.",
                    "Ask the boxing club about evening training."))
            .build(),
        task(
                "kitchen-list",
                JONAS,
                THIRD,
                LocalDate.of(2026, 2, 11),
                JonasMeasures.FLAT,
                words.say(
                    "Skrive hva jeg trenger på kjøkkenet.", "Write what I need in the kitchen."))
            .build(),
        task(
                "ring-terje",
                JONAS,
                THIRD,
                NEXT,
                JonasMeasures.TRAINING,
                words.say("Ringe Terje.", "Ring Terje."))
            .build());
  }

  private static Task.Builder task(
      String id,
      Id<Person> responsible,
      LocalDate made,
      LocalDate due,
      Id<Measure> measure,
      String text) {
    return task(id, responsible, made, due, text).measure(measure);
  }

  /** Taken on at the meeting by who is to do it. */
  private static Task.Builder task(
      String id, Id<Person> responsible, LocalDate made, LocalDate due, String text) {
    return Parts.task(id, responsible, made, due, text).confirmedOn(made);
  }
}
