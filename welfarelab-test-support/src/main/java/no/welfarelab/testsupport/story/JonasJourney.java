/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.Jonas.FIRST;
import static no.welfarelab.testsupport.story.Jonas.THIRD;
import static no.welfarelab.testsupport.story.JonasPeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.JonasPeople.DOCTOR;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.LEADER;
import static no.welfarelab.testsupport.story.JonasPeople.OUTREACH_WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.plan.Goal;

/** How life is for {@link Jonas}, and what has come of the work so far. */
final class JonasJourney {
  private JonasJourney() {}

  /** Still untenable in January: a key that is promised is no key. */
  static Journey journey(Words words) {
    List<Observation> first = atFirst(words);
    List<Observation> third = inTheNewYear(words);
    return Journey.builder()
        .target(Situation.STABLE)
        .situations(
            List.of(
                Course.situation(Situation.UNTENABLE, FIRST, LEADER, Course.ids(first))
                    .persons(List.of(JONAS))
                    .build(),
                Course.situation(Situation.UNTENABLE, THIRD, LEADER, Course.ids(third))
                    .persons(List.of(JONAS))
                    .build()))
        .observations(Stream.concat(first.stream(), third.stream()).toList())
        .build();
  }

  private static List<Observation> atFirst(Words words) {
    return List.of(
        seen(
            "home-1",
            Indicator.SUITABLE_HOME,
            Level.NO,
            FIRST,
            JONAS,
            words.say("Tre sofaer og en bag.", "Three sofas and a bag.")),
        seen(
            "income-1",
            Indicator.INCOME_ABOVE_LOW_LINE,
            Level.NO,
            FIRST,
            JONAS,
            words.say("Ingen inntekt.", "No income.")),
        seen(
            "debt-1",
            Indicator.DEBT_UNDER_CONTROL,
            Level.NO,
            FIRST,
            JONAS,
            words.say(
                "Over to hundre tusen, og uåpnede brev.",
                "More than two hundred thousand, and unopened letters.")),
        seen(
            "network-1",
            Indicator.NETWORK,
            Level.PARTLY,
            FIRST,
            JONAS,
            words.say("Ali og Anita.", "Ali and Anita.")),
        seen(
            "day-1",
            Indicator.DAY_ACTIVITY,
            Level.NO,
            FIRST,
            JONAS,
            words.say("Jeg sover om dagen.", "I sleep in the daytime.")),
        seen(
            "health-1",
            Indicator.HEALTH_CLARIFIED,
            Level.NO,
            FIRST,
            OUTREACH_WORKER,
            words.say(
                "Utredet flere ganger, aldri ferdig.", "Assessed several times, never done.")),
        seen(
            "substances-1",
            Indicator.SUBSTANCE_USE_UNDER_CONTROL,
            Level.YES,
            FIRST,
            JONAS,
            words.say("Ikke siden juni.", "Not since June.")),
        seen(
            "follow-up-1",
            Indicator.RIGHT_FOLLOW_UP,
            Level.NO,
            FIRST,
            LEADER,
            words.say("Ingen tjeneste følger ham opp.", "No service follows him up.")));
  }

  private static List<Observation> inTheNewYear(Words words) {
    return List.of(
        seen(
            "home-2",
            Indicator.SUITABLE_HOME,
            Level.NO,
            THIRD,
            JONAS,
            words.say("Sofaen, til 16. februar.", "The sofa, until 16 February.")),
        seen(
            "income-2",
            Indicator.INCOME_ABOVE_LOW_LINE,
            Level.NO,
            THIRD,
            JONAS,
            words.say("Sosialhjelp, og nei til AAP.", "Financial assistance, and a no to AAP.")),
        seen(
            "debt-2",
            Indicator.DEBT_UNDER_CONTROL,
            Level.NO,
            THIRD,
            DEBT_COUNSELLOR,
            words.say("Talt opp, ikke stanset.", "Counted, not stopped.")),
        seen(
            "day-2",
            Indicator.DAY_ACTIVITY,
            Level.NO,
            THIRD,
            JONAS,
            words.say("Ikke ennå.", "Not yet.")),
        seen(
            "health-2",
            Indicator.HEALTH_CLARIFIED,
            Level.NO,
            THIRD,
            DOCTOR,
            words.say(
                "Utredningen er i gang, men ingenting er avklart.",
                "The examination is under way, but nothing is clarified.")),
        seen(
            "follow-up-2",
            Indicator.RIGHT_FOLLOW_UP,
            Level.PARTLY,
            THIRD,
            JONAS,
            words.say("Noen svarer når jeg skriver.", "Someone answers when I write.")));
  }

  private static Observation seen(
      String id, Indicator indicator, Level level, LocalDate on, Id<Person> by, String remark) {
    return Observation.builder()
        .id(Id.of(id))
        .indicator(indicator)
        .level(level)
        .on(on)
        .by(by)
        .persons(List.of(JONAS))
        .remark(remark)
        .build();
  }

  static Effect effect(Words words) {
    return Effect.builder()
        .goalEffects(
            List.of(
                followed(
                    JonasPlan.A_HOME,
                    Indicator.SUITABLE_HOME,
                    words.say("Tre sofaer.", "Three sofas."),
                    words.say("En sofa og et løfte.", "One sofa and a promise.")),
                followed(
                    JonasPlan.GETS_UP,
                    Indicator.DAY_ACTIVITY,
                    words.say("Jeg sover til tre.", "I sleep until three."),
                    words.say(
                        "Jeg sto opp for å møte Stein.", "I got up in order to meet Stein."))))
        .experiences(
            List.of(
                Course.asked(
                    "asked-in-the-new-year",
                    JONAS,
                    THIRD,
                    words.say(
                        "Før ble jeg sendt videre. Nå er det de som kommer. Men det er mange å"
                            + " huske navnet på.",
                        "Before I was sent on. Now it is they who come. But there are many names"
                            + " to remember."))))
        .build();
  }

  private static GoalEffect followed(Id<Goal> goal, Indicator indicator, String then, String now) {
    return GoalEffect.builder()
        .id(Id.of("effect-" + goal.value()))
        .goal(goal)
        .indicator(indicator)
        .baseline(Course.read(FIRST, Level.NO, JONAS, then))
        .readings(List.of(Course.read(THIRD, Level.NO, JONAS, now)))
        .askedOn(THIRD)
        .build();
  }
}
