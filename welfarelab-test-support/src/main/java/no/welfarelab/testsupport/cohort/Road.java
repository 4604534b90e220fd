/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.effect.Reading;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.journey.ClosingReason;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.testsupport.chance.Draw;

/** The road from situation to situation, and what came of the work. */
final class Road {
  private static final List<Indicator> SEEN =
      List.of(
          Indicator.SUITABLE_HOME,
          Indicator.DEBT_UNDER_CONTROL,
          Indicator.INCOME_ABOVE_LOW_LINE,
          Indicator.SUBSTANCE_USE_UNDER_CONTROL,
          Indicator.NETWORK,
          Indicator.DAY_ACTIVITY,
          Indicator.HEALTH_CLARIFIED,
          Indicator.RIGHT_FOLLOW_UP,
          Indicator.SPORADIC_FOLLOW_UP);

  private static final int OF_GOALS = 6;

  private final Cast cast;
  private final Timeline days;
  private final Works works;
  private final List<Stop> stops;

  /** How life was on a day. */
  private record Stop(Situation situation, LocalDate on) {
    /** Nobody manages with follow-up now and then yet. */
    Level levelOf(Indicator indicator) {
      return indicator == Indicator.SPORADIC_FOLLOW_UP ? Level.NO : level();
    }

    Level level() {
      return switch (situation) {
        case UNTENABLE -> Level.NO;
        case EXPOSED -> Level.PARTLY;
        case STABLE, SUSTAINABLE -> Level.YES;
      };
    }
  }

  Road(Cast cast, Timeline days, Works works, Draw draw) {
    this.cast = cast;
    this.days = days;
    this.works = works;
    Situation first = draw.oneOf(List.of(Situation.UNTENABLE, Situation.EXPOSED));
    this.stops = stops(first);
  }

  /** Life gets better a step at a time; one who is stable stays so. */
  private List<Stop> stops(Situation first) {
    List<Stop> stops = new ArrayList<>(List.of(new Stop(first, days.first())));
    if (cast.has(Feature.CLOSED)) {
      stops.add(new Stop(Situation.STABLE, days.last()));
    } else if (first == Situation.UNTENABLE) {
      stops.add(new Stop(Situation.EXPOSED, days.last()));
    }
    return stops;
  }

  Journey journey() {
    List<SituationEntry> situations = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    for (Stop stop : stops) {
      List<Observation> seen = seen(stop, observations.size());
      observations.addAll(seen);
      situations.add(
          SituationEntry.builder()
              .situation(stop.situation())
              .persons(cast.citizens())
              .on(stop.on())
              .assessedBy(cast.leaderOn(stop.on()))
              .evidence(seen.stream().map(Observation::id).toList())
              .build());
    }
    Journey.Builder journey =
        Journey.builder()
            .target(Situation.STABLE)
            .situations(situations)
            .observations(observations);
    days.closed().ifPresent(day -> journey.closing(closing(day)));
    return journey.build();
  }

  /** What the leader and the citizen saw of each mark, in turn. */
  private List<Observation> seen(Stop stop, int before) {
    List<Observation> seen = new ArrayList<>();
    for (Indicator indicator : SEEN) {
      seen.add(
          Observation.builder()
              .id(Id.of("observation-" + (before + seen.size() + 1)))
              .indicator(indicator)
              .persons(cast.citizens())
              .level(stop.levelOf(indicator))
              .on(stop.on())
              .by(seen.size() % 2 == 0 ? cast.firstCitizen() : cast.leaderOn(stop.on()))
              .build());
    }
    return seen;
  }

  private Closing closing(LocalDate day) {
    return Closing.builder()
        .on(day)
        .reason(ClosingReason.TARGET_REACHED)
        .agreedBy(cast.citizens())
        .by(List.of(cast.leaderOn(days.last())))
        .remark("Alle er enige om at det står støtt.")
        .build();
  }

  Effect effect() {
    List<GoalEffect> effects = new ArrayList<>();
    for (int number = 1; number <= works.effectGoals(); number++) {
      effects.add(goalEffect(number));
    }
    return Effect.builder().goalEffects(effects).experiences(experiences()).build();
  }

  private GoalEffect goalEffect(int number) {
    Stop first = stops.get(0);
    Stop last = stops.get(stops.size() - 1);
    return GoalEffect.builder()
        .id(Id.of("goal-effect-" + number))
        .goal(Works.effectGoal(number))
        .indicator(SEEN.get(number % OF_GOALS))
        .baseline(reading(first, cast.leaderOn(first.on())))
        .readings(
            List.of(reading(last, cast.leaderOn(last.on())), reading(last, cast.firstCitizen())))
        .askedOn(last.on())
        .build();
  }

  private static Reading reading(Stop stop, Id<Person> by) {
    return Reading.builder().on(stop.on()).level(stop.level()).by(by).build();
  }

  /** Each citizen was asked every ten months, and so at least once a year. */
  private List<Experience> experiences() {
    List<Experience> experiences = new ArrayList<>();
    for (LocalDate day = days.first(); !day.isAfter(days.end()); day = day.plusMonths(10)) {
      for (Id<Person> citizen : cast.citizens()) {
        experiences.add(
            Experience.builder()
                .id(Id.of("experience-" + (experiences.size() + 1)))
                .person(citizen)
                .askedOn(day)
                .text("Jeg blir hørt.")
                .build());
      }
    }
    return experiences;
  }
}
