/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.LEADER;

import java.time.LocalDate;
import java.util.List;
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

/** Emil's road in {@link CarAndHome}, and what has come of the work so far. */
final class CarAndHomeJourney {
  private static final LocalDate FIRST_MEETING = LocalDate.of(2026, 1, 22);
  private static final LocalDate ASKED = LocalDate.of(2026, 2, 26);

  private CarAndHomeJourney() {}

  static Journey journey(Words words) {
    List<Observation> atTheStart =
        List.of(
            seen("home", Indicator.SUITABLE_HOME, Level.PARTLY, EMIL),
            seen("debt", Indicator.DEBT_UNDER_CONTROL, Level.YES, EMIL),
            seen("income", Indicator.INCOME_ABOVE_LOW_LINE, Level.PARTLY, EMIL),
            seen("network", Indicator.NETWORK, Level.PARTLY, EMIL),
            seen("days", Indicator.DAY_ACTIVITY, Level.NO, EMIL),
            seen("health", Indicator.HEALTH_CLARIFIED, Level.YES, EMIL),
            seen("follow-up", Indicator.RIGHT_FOLLOW_UP, Level.NO, LEADER));
    return Journey.builder()
        .target(Situation.STABLE)
        .situations(
            List.of(
                Course.situation(
                        Situation.EXPOSED,
                        FIRST_MEETING,
                        LEADER,
                        atTheStart.stream().map(Observation::id).toList())
                    .persons(List.of(EMIL))
                    .explanation(
                        words.say(
                            "Noe er på plass, men alt hviler på faren.",
                            "Some things are in place, but all of it rests on his father."))
                    .build()))
        .observations(atTheStart)
        .build()
        .add(
            Course.seen(
                "follow-up-later",
                Indicator.RIGHT_FOLLOW_UP,
                Level.PARTLY,
                ASKED,
                EMIL,
                List.of(EMIL)));
  }

  private static Observation seen(String id, Indicator indicator, Level level, Id<Person> by) {
    return Course.seen(id + "-at-start", indicator, level, FIRST_MEETING, by, List.of(EMIL));
  }

  static Effect effect(Words words) {
    return Effect.builder()
        .goalEffects(
            List.of(
                GoalEffect.builder()
                    .id(Id.of("own-life-seen"))
                    .goal(CarAndHomePlan.OWN_LIFE)
                    .indicator(Indicator.RIGHT_FOLLOW_UP)
                    .text(
                        words.say(
                            "Hvor mye av uken faren må ordne.",
                            "How much of the week his father has to arrange."))
                    .baseline(
                        reading(
                            FIRST_MEETING,
                            Level.NO,
                            words.say("Pappa ordner alt.", "Dad arranges everything.")))
                    .readings(
                        List.of(
                            reading(
                                ASKED,
                                Level.PARTLY,
                                words.say(
                                    "Middagene klarer jeg nå, sammen med Liv.",
                                    "I manage the dinners now, together with Liv."))))
                    .askedOn(ASKED)
                    .build(),
                GoalEffect.builder()
                    .id(Id.of("not-lonely-seen"))
                    .goal(CarAndHomePlan.NOT_LONELY)
                    .indicator(Indicator.NETWORK)
                    .baseline(
                        reading(
                            FIRST_MEETING,
                            Level.PARTLY,
                            words.say(
                                "Pappa, tante Tone og to på verkstedet.",
                                "Dad, aunt Tone and two at the garage.")))
                    .readings(
                        List.of(
                            reading(
                                ASKED,
                                Level.PARTLY,
                                words.say(
                                    "Tirsdager og torsdager er jeg ikke alene. Helgene er lange.",
                                    "Tuesdays and Thursdays I am not alone. The weekends are"
                                        + " long."))))
                    .askedOn(ASKED)
                    .build()))
        .experiences(
            List.of(
                Experience.builder()
                    .id(Id.of("emil-asked"))
                    .person(EMIL)
                    .askedOn(ASKED)
                    .text(
                        words.say(
                            "De spør meg først, og de venter til jeg er ferdig.",
                            "They ask me first, and they wait until I have finished."))
                    .build(),
                Experience.builder()
                    .id(Id.of("father-asked"))
                    .person(FATHER)
                    .askedOn(ASKED)
                    .text(
                        words.say(
                            "Jeg sa alt én gang, til alle. Det var nytt.",
                            "I said it all once, to everybody. That was new."))
                    .build()))
        .build();
  }

  private static Reading reading(LocalDate on, Level level, String remark) {
    return Reading.builder().on(on).level(level).by(EMIL).remark(remark).build();
  }
}
