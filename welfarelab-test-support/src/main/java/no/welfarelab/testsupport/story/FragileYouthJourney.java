/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.FragileYouth.FIRST;
import static no.welfarelab.testsupport.story.FragileYouth.FOURTH;
import static no.welfarelab.testsupport.story.FragileYouth.SEVENTH;
import static no.welfarelab.testsupport.story.FragileYouth.SIXTH;
import static no.welfarelab.testsupport.story.FragileYouthPeople.LEADER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MATHIAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.SUPPORT_WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.effect.Reading;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;

/** Mathias's road in {@link FragileYouth}: stable and fragile, with no end set. */
final class FragileYouthJourney {
  private FragileYouthJourney() {}

  static Journey journey(Words words) {
    List<Observation> first =
        List.of(
            seen(Indicator.SUITABLE_HOME, Level.NO, FIRST, MATHIAS),
            seen(Indicator.DEBT_UNDER_CONTROL, Level.NO, FIRST, MATHIAS),
            seen(Indicator.INCOME_ABOVE_LOW_LINE, Level.NO, FIRST, MATHIAS),
            seen(Indicator.NETWORK, Level.NO, FIRST, MATHIAS),
            seen(Indicator.DAY_ACTIVITY, Level.NO, FIRST, MATHIAS),
            seen(Indicator.RIGHT_FOLLOW_UP, Level.NO, FIRST, LEADER));
    List<Observation> withAHome =
        List.of(
            seen(Indicator.SUITABLE_HOME, Level.YES, FOURTH, MATHIAS),
            seen(Indicator.DEBT_UNDER_CONTROL, Level.PARTLY, FOURTH, MATHIAS),
            seen(Indicator.INCOME_ABOVE_LOW_LINE, Level.NO, FOURTH, MATHIAS),
            seen(Indicator.NETWORK, Level.NO, FOURTH, MATHIAS),
            seen(Indicator.DAY_ACTIVITY, Level.PARTLY, FOURTH, MATHIAS),
            seen(Indicator.HEALTH_CLARIFIED, Level.PARTLY, FOURTH, SUPPORT_WORKER),
            seen(Indicator.SUBSTANCE_USE_UNDER_CONTROL, Level.YES, FOURTH, MATHIAS),
            seen(Indicator.RIGHT_FOLLOW_UP, Level.PARTLY, FOURTH, LEADER));
    List<Observation> withAJob =
        List.of(
            seen(Indicator.SUITABLE_HOME, Level.YES, SIXTH, MATHIAS),
            seen(Indicator.DEBT_UNDER_CONTROL, Level.YES, SIXTH, MATHIAS),
            seen(Indicator.INCOME_ABOVE_LOW_LINE, Level.YES, SIXTH, MATHIAS),
            seen(Indicator.NETWORK, Level.NO, SIXTH, MATHIAS),
            seen(Indicator.DAY_ACTIVITY, Level.YES, SIXTH, MATHIAS),
            seen(Indicator.HEALTH_CLARIFIED, Level.YES, SIXTH, SUPPORT_WORKER),
            seen(Indicator.SUBSTANCE_USE_UNDER_CONTROL, Level.YES, SIXTH, MATHIAS),
            seen(Indicator.RIGHT_FOLLOW_UP, Level.YES, SIXTH, MATHIAS),
            seen(Indicator.SPORADIC_FOLLOW_UP, Level.NO, SIXTH, LEADER));
    List<Observation> now =
        List.of(
            seen(Indicator.SUITABLE_HOME, Level.YES, SEVENTH, MATHIAS),
            seen(Indicator.DAY_ACTIVITY, Level.YES, SEVENTH, MATHIAS),
            seen(Indicator.NETWORK, Level.NO, SEVENTH, MATHIAS),
            seen(Indicator.SPORADIC_FOLLOW_UP, Level.NO, SEVENTH, LEADER));
    return Journey.builder()
        .target(Situation.SUSTAINABLE)
        .situations(
            List.of(
                situation(
                    Situation.UNTENABLE,
                    FIRST,
                    first,
                    words.say(
                        "Ingen bolig, ingen inntekt, gjeld, og ingen rundt ham.",
                        "No home, no income, debt, and nobody around him.")),
                situation(
                    Situation.EXPOSED,
                    FOURTH,
                    withAHome,
                    words.say(
                        "Han har en dør, og verkstedet tre dager i uken.",
                        "He has a door, and the workshop three days a week.")),
                situation(
                    Situation.STABLE,
                    SIXTH,
                    withAJob,
                    words.say(
                        "Bolig og jobb er på plass, men det er skjørt: Kontrakten går ut i august,"
                            + " og han har veldig lite nettverk.",
                        "Home and job are in place, but it is fragile: the contract ends in August,"
                            + " and he has very little network."))))
        .observations(Stream.of(first, withAHome, withAJob, now).flatMap(List::stream).toList())
        .build();
  }

  private static Observation seen(Indicator indicator, Level level, LocalDate on, Id<Person> by) {
    String id = indicator.code().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + on;
    return Course.seen(id, indicator, level, on, by, List.of(MATHIAS));
  }

  private static SituationEntry situation(
      Situation situation, LocalDate on, List<Observation> evidence, String explanation) {
    return Course.situation(situation, on, LEADER, evidence.stream().map(Observation::id).toList())
        .persons(List.of(MATHIAS))
        .explanation(explanation)
        .build();
  }

  static Effect effect(Words words) {
    return Effect.builder()
        .goalEffects(
            List.of(
                GoalEffect.builder()
                    .id(Id.of("own-feet-seen"))
                    .goal(FragileYouthPlan.OWN_FEET)
                    .indicator(Indicator.DAY_ACTIVITY)
                    .baseline(reading(FIRST, Level.NO, words.say("Ingenting.", "Nothing.")))
                    .readings(
                        List.of(
                            reading(
                                SIXTH,
                                Level.YES,
                                words.say(
                                    "Livet mitt kan ikke sammenliknes med hvordan det var.",
                                    "My life cannot be compared with how it was.")),
                            reading(
                                SEVENTH,
                                Level.YES,
                                words.say(
                                    "Det går bra, selv om det fortsatt er mye å jobbe med.",
                                    "It goes well, though there is still much to work on."))))
                    .askedOn(SEVENTH)
                    .build(),
                GoalEffect.builder()
                    .id(Id.of("not-alone-seen"))
                    .goal(FragileYouthPlan.NOT_ALONE)
                    .indicator(Indicator.NETWORK)
                    .baseline(reading(FIRST, Level.NO, words.say("Ingen.", "Nobody.")))
                    .readings(
                        List.of(
                            reading(
                                SIXTH,
                                Level.NO,
                                words.say(
                                    "Stein, men han er jo sjefen min.",
                                    "Stein, but then he is my boss.")),
                            reading(
                                SEVENTH,
                                Level.NO,
                                words.say(
                                    "Fredag til mandag snakker jeg ikke med noen.",
                                    "From Friday to Monday I talk to nobody."))))
                    .askedOn(SEVENTH)
                    .build()))
        .experiences(
            List.of(
                Experience.builder()
                    .id(Id.of("asked-in-february"))
                    .person(MATHIAS)
                    .askedOn(SEVENTH)
                    .text(
                        words.say(
                            "Jeg håper at de vil være der til jeg sier at jeg ikke trenger dem mer!",
                            "I hope that they will be there until I say that I don't need them any"
                                + " more!"))
                    .build()))
        .build();
  }

  private static Reading reading(LocalDate on, Level level, String remark) {
    return Reading.builder().on(on).level(level).by(MATHIAS).remark(remark).build();
  }
}
