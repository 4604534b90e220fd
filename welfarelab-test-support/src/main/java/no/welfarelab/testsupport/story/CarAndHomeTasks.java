/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.DESK_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.LEADER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePlan.WRITTEN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;

/** Who does what by when in {@link CarAndHome}. */
final class CarAndHomeTasks {
  private static final LocalDate TOLD = LocalDate.of(2026, 2, 26);
  private static final LocalDate SECOND_MEETING = LocalDate.of(2026, 3, 5);

  private CarAndHomeTasks() {}

  static List<Task> tasks(Words words) {
    return Stream.of(done(words), open(words)).flatMap(List::stream).toList();
  }

  private static List<Task> done(Words words) {
    return List.of(
        task(
                "visit-home",
                AWARD_OFFICER,
                CarAndHomeMeasures.HOME_VISIT,
                LocalDate.of(2026, 1, 28),
                words.say("Besøke hjemmet sammen med Emil.", "Visit the home together with Emil."))
            .build()
            .finishedAt(
                LocalDate.of(2026, 1, 28),
                words.say(
                    "Han lager mat når noen er der sammen med ham.",
                    "He cooks when somebody is there with him.")),
        task(
                "ask-garage",
                EMIL,
                CarAndHomeMeasures.GARAGE_EVENINGS,
                LocalDate.of(2026, 2, 2),
                words.say(
                    "Spørre på verkstedet hvilke kvelder som passer.",
                    "Ask at the garage which evenings suit."))
            .build()
            .finishedAt(
                LocalDate.of(2026, 2, 1),
                words.say("Tirsdager og torsdager.", "Tuesdays and Thursdays.")),
        task(
                "find-support-contact",
                AWARD_OFFICER,
                CarAndHomeMeasures.SUPPORT_CONTACT,
                LocalDate.of(2026, 2, 9),
                words.say(
                    "Finne en støttekontakt som liker biler.",
                    "Find a support contact who likes cars."))
            .build()
            .finishedAt(
                LocalDate.of(2026, 2, 5),
                words.say(
                    "Markus begynner den 9. Han skrur selv.",
                    "Markus begins on the 9th. He mends cars himself.")),
        task(
                "start-help",
                AWARD_OFFICER,
                CarAndHomeMeasures.HELP_WITH_HOME,
                LocalDate.of(2026, 2, 16),
                words.say(
                    "Avtale to faste dager med hjemmehjelpen.",
                    "Agree on two fixed days with the home help."))
            .build()
            .finishedAt(
                LocalDate.of(2026, 2, 13),
                words.say(
                    "Liv kommer mandager og onsdager.", "Liv comes on Mondays and Wednesdays.")),
        task(
                "fill-in-guardian-form",
                DESK_ADVISER,
                CarAndHomeMeasures.GUARDIAN,
                LocalDate.of(2026, 2, 6),
                words.say(
                    "Fylle ut søknaden om verge sammen med Emil og Geir.",
                    "Fill in the application for a guardian with Emil and Geir."))
            .build()
            .finishedAt(
                LocalDate.of(2026, 2, 6),
                words.say(
                    "Sendt statsforvalteren; farens papirer ettersendes.",
                    "Sent to the county governor; his father's papers will follow.")));
  }

  private static List<Task> open(Words words) {
    return List.of(
        task(
                "car-budget",
                NAV_ADVISER,
                CarAndHomeMeasures.KEEP_CAR,
                SECOND_MEETING,
                words.say(
                    "Finne ut hvordan forsikring og drivstoff kan dekkes.",
                    "Find out how insurance and fuel can be covered."))
            .history(
                List.of(
                    Course.told(
                        TOLD,
                        NAV_ADVISER,
                        words.say(
                            "Forsikringen er sjekket. Svaret om drivstoff kommer til møtet.",
                            "The insurance is checked. The answer about fuel comes to the"
                                + " meeting."))))
            .build(),
        task(
                "guardian-application",
                LEADER,
                CarAndHomeMeasures.GUARDIAN,
                SECOND_MEETING,
                words.say(
                    "Følge opp søknaden om verge.", "Follow up the application for a guardian."))
            .build(),
        task(
                "collect-papers",
                FATHER,
                CarAndHomeMeasures.GUARDIAN,
                SECOND_MEETING,
                words.say("Samle papirene til vergen.", "Collect the papers for the guardian."))
            .build(),
        task(
                "homes-with-follow-up",
                HOUSING_ADVISER,
                CarAndHomeMeasures.FIND_HOME,
                LocalDate.of(2026, 5, 4),
                words.say(
                    "Lage en liste over boliger med oppfølging i nærheten.",
                    "List homes that have follow-up nearby."))
            .checkOn(SECOND_MEETING)
            .build(),
        task(
                "garage-placement",
                NAV_ADVISER,
                CarAndHomeMeasures.WORK_TRAINING,
                LocalDate.of(2026, 3, 20),
                words.say(
                    "Avtale arbeidstrening med verkstedet.",
                    "Agree on work training with the garage."))
            .history(
                List.of(
                    Course.told(
                        LocalDate.of(2026, 2, 17),
                        NAV_ADVISER,
                        words.say(
                            "Verkstedet er villig. Emil tenker på det til 20. mars.",
                            "The garage is willing. Emil thinks about it until 20 March."))))
            .build());
  }

  private static Task.Builder task(
      String id, Id<Person> responsible, Id<Measure> measure, LocalDate due, String text) {
    return Parts.task(id, responsible, WRITTEN, due, text).measure(measure).confirmedOn(WRITTEN);
  }
}
