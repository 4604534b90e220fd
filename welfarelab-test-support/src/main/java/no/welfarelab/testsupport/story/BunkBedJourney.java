/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.BunkBed.FIRST;
import static no.welfarelab.testsupport.story.BunkBed.SECOND;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.DOCTOR;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;

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

/** How life is in {@link BunkBed}, and what has come of the work so far. */
final class BunkBedJourney {
  private BunkBedJourney() {}

  static Journey journey(Words words) {
    List<Observation> first = atFirst(words);
    List<Observation> second = withTheBedThere(words);
    return Journey.builder()
        .target(Situation.STABLE)
        .situations(
            List.of(
                Course.situation(Situation.UNTENABLE, FIRST, LEADER, Course.ids(first))
                    .persons(List.of(AMINA))
                    .build(),
                Course.situation(Situation.EXPOSED, SECOND, LEADER, Course.ids(second))
                    .persons(List.of(AMINA))
                    .build()))
        .observations(Stream.concat(first.stream(), second.stream()).toList())
        .build();
  }

  private static List<Observation> atFirst(Words words) {
    return List.of(
        seen(
            "home-1",
            Indicator.SUITABLE_HOME,
            Level.NO,
            FIRST,
            AMINA,
            words.say("Det er trangt.", "It is cramped.")),
        seen(
            "income-1",
            Indicator.INCOME_ABOVE_LOW_LINE,
            Level.NO,
            FIRST,
            AMINA,
            words.say("Ingenting som er mitt.", "Nothing that is mine.")),
        seen(
            "health-1",
            Indicator.HEALTH_CLARIFIED,
            Level.NO,
            FIRST,
            LEADER,
            words.say("Ingen vet hva som feiler henne.", "Nobody knows what ails her.")),
        seen(
            "network-1",
            Indicator.NETWORK,
            Level.NO,
            FIRST,
            AMINA,
            words.say("Søsteren min, på telefon.", "My sister, on the phone.")),
        seen(
            "day-1",
            Indicator.DAY_ACTIVITY,
            Level.NO,
            FIRST,
            AMINA,
            words.say("Jeg ligger når barna er ute.", "I lie down when the children are out.")),
        seen(
            "follow-up-1",
            Indicator.RIGHT_FOLLOW_UP,
            Level.NO,
            FIRST,
            LEADER,
            words.say("Mange brev, ingen samtale.", "Many letters, no talk.")));
  }

  private static List<Observation> withTheBedThere(Words words) {
    return List.of(
        seen(
            "home-2",
            Indicator.SUITABLE_HOME,
            Level.PARTLY,
            SECOND,
            AMINA,
            words.say("Trangt, men alle har en seng.", "Cramped, but everyone has a bed.")),
        seen(
            "income-2",
            Indicator.INCOME_ABOVE_LOW_LINE,
            Level.NO,
            SECOND,
            NAV_ADVISER,
            words.say("AAP er søkt om.", "AAP is applied for.")),
        seen(
            "health-2",
            Indicator.HEALTH_CLARIFIED,
            Level.PARTLY,
            SECOND,
            DOCTOR,
            words.say("Avklart, ikke behandlet.", "Clarified, not treated.")),
        seen(
            "network-2",
            Indicator.NETWORK,
            Level.PARTLY,
            SECOND,
            AMINA,
            words.say("Naboen var her på te.", "The neighbour was here for tea.")),
        seen(
            "day-2",
            Indicator.DAY_ACTIVITY,
            Level.NO,
            SECOND,
            AMINA,
            words.say("Ikke før operasjonen.", "Not before the operation.")),
        seen(
            "follow-up-2",
            Indicator.RIGHT_FOLLOW_UP,
            Level.YES,
            SECOND,
            AMINA,
            words.say(
                "Turid kommer når hun sier at hun kommer.",
                "Turid comes when she says that she comes.")));
  }

  private static Observation seen(
      String id, Indicator indicator, Level level, LocalDate on, Id<Person> by, String remark) {
    return Observation.builder()
        .id(Id.of(id))
        .indicator(indicator)
        .level(level)
        .on(on)
        .by(by)
        .persons(List.of(AMINA))
        .remark(remark)
        .build();
  }

  static Effect effect(Words words) {
    return Effect.builder()
        .goalEffects(
            List.of(
                followed(
                    BunkBedPlan.RESTED,
                    Indicator.HEALTH_CLARIFIED,
                    words.say("Jeg klarer ingenting.", "I manage nothing."),
                    Level.PARTLY,
                    words.say(
                        "Jeg sover. Om dagen er jeg fortsatt trøtt.",
                        "I sleep. In the daytime I am still tired.")),
                followed(
                    BunkBedPlan.OWN_MONEY,
                    Indicator.INCOME_ABOVE_LOW_LINE,
                    words.say("Ingen egne penger.", "No money of my own."),
                    Level.NO,
                    words.say("Søknaden er sendt.", "The application is sent."))))
        .experiences(
            List.of(
                Course.asked(
                    "asked-on-a-monday",
                    AMINA,
                    LocalDate.of(2025, 11, 10),
                    words.say(
                        "Før fikk jeg brev. Nå kommer det noen. Det første de gjorde, var å bære ut"
                            + " et skap.",
                        "Before I got letters. Now someone comes. The first thing they did was to"
                            + " carry out a wardrobe."))))
        .build();
  }

  private static GoalEffect followed(
      Id<Goal> goal, Indicator indicator, String then, Level level, String now) {
    return GoalEffect.builder()
        .id(Id.of("effect-" + goal.value()))
        .goal(goal)
        .indicator(indicator)
        .baseline(Course.read(FIRST, Level.NO, AMINA, then))
        .readings(List.of(Course.read(SECOND, level, AMINA, now)))
        .askedOn(SECOND)
        .build();
  }
}
