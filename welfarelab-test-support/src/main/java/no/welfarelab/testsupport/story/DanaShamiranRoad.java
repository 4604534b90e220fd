/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.DanaShamiran.FIRST;
import static no.welfarelab.testsupport.story.DanaShamiran.THIRD;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PEDAGOGUE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.CHILDREN_THRIVE;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.DANA_IS_WELL;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.ROOM_FOR_ALL;

import java.util.List;
import java.util.Locale;
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

/** How life is for the family in {@link DanaShamiran}, and what came of the work so far. */
final class DanaShamiranRoad {
  private DanaShamiranRoad() {}

  static Journey journey(Words words) {
    List<Observation> observations =
        List.of(
            seen(Indicator.SUITABLE_HOME, Level.NO, SHAMIRAN),
            seen(Indicator.DEBT_UNDER_CONTROL, Level.YES, SHAMIRAN),
            seen(Indicator.INCOME_ABOVE_LOW_LINE, Level.PARTLY, NAV_ADVISER),
            seen(Indicator.NETWORK, Level.PARTLY, DANA),
            seen(Indicator.DAY_ACTIVITY, Level.PARTLY, NAV_ADVISER),
            seen(Indicator.HEALTH_CLARIFIED, Level.NO, DANA),
            seen(Indicator.SUBSTANCE_USE_UNDER_CONTROL, Level.YES, DANA),
            seen(Indicator.RIGHT_FOLLOW_UP, Level.PARTLY, PEDAGOGUE),
            seen(Indicator.SPORADIC_FOLLOW_UP, Level.NO, LEADER));
    return Journey.builder()
        .target(Situation.STABLE)
        .observations(observations)
        .situations(
            List.of(
                Course.situation(
                        Situation.EXPOSED,
                        FIRST,
                        LEADER,
                        observations.stream().map(Observation::id).toList())
                    .explanation(
                        words.say(
                            "Barnehagen er på plass. Helse, inntekt og bolig er det ikke.",
                            "The kindergarten is in place. Health, income and home are not."))
                    .build()))
        .build();
  }

  private static Observation seen(Indicator indicator, Level level, Id<Person> by) {
    return Course.seen(
        "start-" + indicator.code().toLowerCase(Locale.ROOT).replace('_', '-'),
        indicator,
        level,
        FIRST,
        by,
        List.of());
  }

  static Effect effect(Words words) {
    return Effect.builder()
        .goalEffects(
            List.of(
                followed(ROOM_FOR_ALL, Indicator.SUITABLE_HOME)
                    .baseline(
                        Course.read(
                            FIRST,
                            Level.NO,
                            SHAMIRAN,
                            words.say("Seks på to soverom.", "Six in two bedrooms.")))
                    .build(),
                followed(DANA_IS_WELL, Indicator.HEALTH_CLARIFIED)
                    .baseline(
                        Course.read(
                            FIRST, Level.NO, DANA, words.say("Ingen behandling.", "No treatment.")))
                    .readings(
                        List.of(
                            Course.read(
                                THIRD,
                                Level.PARTLY,
                                DANA,
                                words.say(
                                    "Jeg har begynt, og jeg sover bedre.",
                                    "I have begun, and I sleep better."))))
                    .build(),
                followed(CHILDREN_THRIVE, Indicator.RIGHT_FOLLOW_UP)
                    .text(
                        words.say(
                            "Hvert av barna har én ting som er deres egen.",
                            "Each of the children has one thing of their own."))
                    .baseline(
                        Course.read(
                            FIRST, Level.PARTLY, DANA, words.say("Bare Sami.", "Only Sami.")))
                    .build()))
        .experiences(
            List.of(
                Course.asked(
                    "dana-asked",
                    DANA,
                    THIRD,
                    words.say(
                        "Før fikk jeg brev jeg ikke forsto. Nå sier de det til meg.",
                        "Before, I got letters that I did not understand. Now they tell me.")),
                Course.asked(
                    "shamiran-asked",
                    SHAMIRAN,
                    THIRD,
                    words.say(
                        "Vi slipper å fortelle alt på nytt hvert sted.",
                        "We need not tell everything anew in every place."))))
        .build();
  }

  private static GoalEffect.Builder followed(Id<Goal> goal, Indicator indicator) {
    return GoalEffect.builder()
        .id(Id.of(goal.value()))
        .goal(goal)
        .indicator(indicator)
        .askedOn(THIRD);
  }
}
