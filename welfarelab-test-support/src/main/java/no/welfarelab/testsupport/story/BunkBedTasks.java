/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.BunkBed.FIRST;
import static no.welfarelab.testsupport.story.BunkBed.NEXT;
import static no.welfarelab.testsupport.story.BunkBed.SECOND;
import static no.welfarelab.testsupport.story.BunkBed.VISITED;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.DOCTOR;
import static no.welfarelab.testsupport.story.BunkBedPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.MOVER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;

/** Who does what by when in {@link BunkBed}. */
final class BunkBedTasks {
  private BunkBedTasks() {}

  static List<Task> tasks(Words words) {
    return Stream.of(fromTheFirst(words), fromTheVisit(words), fromTheSecond(words))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Task> fromTheFirst(Words words) {
    return List.of(
        task(
                "bring-letters",
                AMINA,
                FIRST,
                BunkBedMeasures.AT_THE_GP,
                BunkBedMeasures.TO_THE_GP,
                words.say("Ta med alle brevene i én pose.", "Bring all the letters in one bag."))
            .doneOn(BunkBedMeasures.AT_THE_GP)
            .feedback(words.say("To poser.", "Two bags."))
            .build(),
        task(
                "come-along",
                LEADER,
                FIRST,
                BunkBedMeasures.AT_THE_GP,
                BunkBedMeasures.TO_THE_GP,
                words.say(
                    "Bli med til fastlegen, og forklare hva legeerklæringen skal brukes til.",
                    "Come along to the GP, and explain what the certificate is for."))
            .doneOn(BunkBedMeasures.AT_THE_GP)
            .feedback(
                words.say(
                    "Hun har vært alvorlig syk og skal opereres.",
                    "She has been seriously ill, and is to be operated on."))
            .build(),
        task(
                "go-home-to-her",
                LEADER,
                FIRST,
                VISITED,
                BunkBedMeasures.HOME_VISIT,
                words.say("Dra hjem til Amina.", "Go home to Amina."))
            .doneOn(VISITED)
            .feedback(
                words.say(
                    "Fire i én seng. En køyeseng får plass om skapet går ut.",
                    "Four in one bed. A bunk bed has room if the wardrobe goes."))
            .build(),
        task(
                "application",
                NAV_ADVISER,
                FIRST,
                SECOND,
                BunkBedMeasures.AAP,
                words.say(
                    "Fylle ut søknaden om AAP sammen med henne og tolken.",
                    "Fill in the application for AAP together with her and the interpreter."))
            .doneOn(BunkBedMandate.APPLIED_FOR_AAP)
            .feedback(words.say("Sendt, med legeerklæringen.", "Sent, with the certificate."))
            .build());
  }

  private static List<Task> fromTheVisit(Words words) {
    return List.of(
        task(
                "decide-bed",
                NAV_ADVISER,
                VISITED,
                LocalDate.of(2025, 9, 26),
                BunkBedMeasures.BUNK_BED,
                words.say("Avgjøre søknaden om seng.", "Decide on the application for a bed."))
            .doneOn(LocalDate.of(2025, 9, 24))
            .feedback(words.say("4 990 kroner.", "4 990 kroner."))
            .build(),
        task(
                "carry",
                MOVER,
                VISITED,
                BunkBedMeasures.WARDROBE_OUT,
                BunkBedMeasures.MOVE_WARDROBE,
                words.say(
                    "Bære skapet ut av soverommet.", "Carry the wardrobe out of the bedroom."))
            .doneOn(BunkBedMeasures.WARDROBE_OUT)
            .feedback(words.say("Det står i stua.", "It stands in the living room."))
            .build(),
        task(
                "be-there",
                LEADER,
                VISITED,
                BunkBedMeasures.WARDROBE_OUT,
                BunkBedMeasures.MOVE_WARDROBE,
                words.say(
                    "Være der mens skapet flyttes, så hun er trygg.",
                    "Be there while the wardrobe is moved, so that she is safe."))
            .doneOn(BunkBedMeasures.WARDROBE_OUT)
            .feedback(words.say("Vi drakk te imens.", "We drank tea meanwhile."))
            .build(),
        task(
                "put-in-bed",
                MOVER,
                VISITED,
                BunkBedMeasures.BED_IN,
                BunkBedMeasures.BUNK_BED,
                words.say("Sette sammen køyesengen.", "Put the bunk bed together."))
            .doneOn(BunkBedMeasures.BED_IN)
            .feedback(words.say("Yusuf tok overkøya.", "Yusuf took the upper bunk."))
            .build(),
        task(
                "ask-the-children",
                LEADER,
                VISITED,
                SECOND,
                BunkBedMeasures.CHILDRENS_SLEEP,
                words.say("Spørre barna hvordan de sover.", "Ask the children how they sleep."))
            .doneOn(LocalDate.of(2025, 10, 6))
            .feedback(words.say("Alle tre sov.", "All three slept."))
            .build());
  }

  private static List<Task> fromTheSecond(Words words) {
    return List.of(
        task(
                "ask-hospital",
                DOCTOR,
                SECOND,
                LocalDate.of(2025, 11, 14),
                BunkBedMeasures.OPERATION,
                words.say(
                    "Spørre sykehuset om dato, og be om tolk.",
                    "Ask the hospital for a date, and ask for an interpreter."))
            .doneOn(LocalDate.of(2025, 11, 10))
            .feedback(
                words.say("20. januar. Tolk er bestilt.", "20 January. An interpreter is booked."))
            .build(),
        task(
                "how-far-is-aap",
                NAV_ADVISER,
                SECOND,
                NEXT,
                BunkBedMeasures.AAP,
                words.say(
                    "Fortelle hvor langt søknaden om AAP er kommet.",
                    "Tell how far the application for AAP has come."))
            .history(
                List.of(
                    Course.told(
                        LocalDate.of(2025, 11, 12),
                        NAV_ADVISER,
                        words.say(
                            "Oda har saken, og mangler ingenting.",
                            "Oda has the case, and lacks nothing."))))
            .build(),
        task(
                "who-is-with-the-children",
                LEADER,
                SECOND,
                NEXT,
                BunkBedMeasures.OPERATION,
                words.say(
                    "Finne ut med Amina hvem som er hos barna mens hun er på sykehuset.",
                    "Find out with Amina who is with the children while she is in hospital."))
            .build(),
        task(
                "language-cafe",
                AMINA,
                SECOND,
                NEXT,
                BunkBedMeasures.WORK_TALK,
                words.say(
                    "Gå på språkkafeen én gang, sammen med Turid.",
                    "Go to the language café once, together with Turid."))
            .build(),
        task(
                "two-bedrooms",
                HOUSING_ADVISER,
                SECOND,
                LocalDate.of(2026, 1, 14),
                BunkBedMeasures.LARGER_HOME,
                words.say(
                    "Finne ut hvilke kommunale boliger som har to soverom.",
                    "Find out which municipal homes have two bedrooms."))
            .checkOn(NEXT)
            .build());
  }

  /** Taken on the same day by who is to do it. */
  private static Task.Builder task(
      String id,
      Id<Person> responsible,
      LocalDate made,
      LocalDate due,
      Id<Measure> measure,
      String text) {
    return Parts.task(id, responsible, made, due, text).measure(measure).confirmedOn(made);
  }
}
