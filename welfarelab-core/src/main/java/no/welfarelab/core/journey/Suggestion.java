/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import static no.welfarelab.core.journey.Indicator.DAY_ACTIVITY;
import static no.welfarelab.core.journey.Indicator.DEBT_UNDER_CONTROL;
import static no.welfarelab.core.journey.Indicator.HEALTH_CLARIFIED;
import static no.welfarelab.core.journey.Indicator.INCOME_ABOVE_LOW_LINE;
import static no.welfarelab.core.journey.Indicator.NETWORK;
import static no.welfarelab.core.journey.Indicator.RIGHT_FOLLOW_UP;
import static no.welfarelab.core.journey.Indicator.SPORADIC_FOLLOW_UP;
import static no.welfarelab.core.journey.Indicator.SUBSTANCE_USE_UNDER_CONTROL;
import static no.welfarelab.core.journey.Indicator.SUITABLE_HOME;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;

/** The table of {@link Situation#suggestedBy}, and the levels that observations bring to it. */
final class Suggestion {
  /** What a situation asks for at the least; a mark that is not named may be at any level. */
  private static final Map<Indicator, Level> SUSTAINABLE =
      Map.of(
          SUITABLE_HOME, Level.YES,
          DEBT_UNDER_CONTROL, Level.YES,
          INCOME_ABOVE_LOW_LINE, Level.YES,
          NETWORK, Level.YES,
          DAY_ACTIVITY, Level.YES,
          HEALTH_CLARIFIED, Level.YES,
          SUBSTANCE_USE_UNDER_CONTROL, Level.YES,
          RIGHT_FOLLOW_UP, Level.YES,
          SPORADIC_FOLLOW_UP, Level.YES);

  private static final Map<Indicator, Level> STABLE =
      Map.of(
          SUITABLE_HOME, Level.YES,
          DEBT_UNDER_CONTROL, Level.YES,
          INCOME_ABOVE_LOW_LINE, Level.PARTLY,
          DAY_ACTIVITY, Level.YES,
          HEALTH_CLARIFIED, Level.YES,
          SUBSTANCE_USE_UNDER_CONTROL, Level.PARTLY,
          RIGHT_FOLLOW_UP, Level.YES);

  /** Each is a lack if one of its marks is not there at all. */
  private static final List<Set<Indicator>> LACKS =
      List.of(
          Set.of(SUITABLE_HOME),
          Set.of(NETWORK),
          Set.of(DEBT_UNDER_CONTROL, INCOME_ABOVE_LOW_LINE),
          Set.of(HEALTH_CLARIFIED, SUBSTANCE_USE_UNDER_CONTROL),
          Set.of(RIGHT_FOLLOW_UP));

  private static final int LACKS_OF_THE_UNTENABLE = 3;

  private Suggestion() {}

  /** The table never falls as a level rises, so the worst and the best guess bound all others. */
  static Optional<Situation> of(Map<Indicator, Level> levels) {
    Situation atWorst = row(levels, Level.NO);
    return atWorst == row(levels, Level.YES) ? Optional.of(atWorst) : Optional.empty();
  }

  private static Situation row(Map<Indicator, Level> levels, Level guess) {
    if (reaches(levels, guess, SUSTAINABLE)) {
      return Situation.SUSTAINABLE;
    }
    if (reaches(levels, guess, STABLE)) {
      return Situation.STABLE;
    }
    return lacks(levels, guess) >= LACKS_OF_THE_UNTENABLE ? Situation.UNTENABLE : Situation.EXPOSED;
  }

  private static boolean reaches(
      Map<Indicator, Level> levels, Level guess, Map<Indicator, Level> least) {
    return least.entrySet().stream()
        .allMatch(it -> levels.getOrDefault(it.getKey(), guess).compareTo(it.getValue()) <= 0);
  }

  private static long lacks(Map<Indicator, Level> levels, Level guess) {
    return LACKS.stream()
        .filter(marks -> marks.stream().anyMatch(it -> levels.getOrDefault(it, guess) == Level.NO))
        .count();
  }

  /** Of each mark, what was seen on the latest day by then on which anyone looked. */
  static List<Observation> latest(
      List<Observation> observations, Set<Id<Person>> persons, LocalDate day) {
    Map<Indicator, LocalDate> latest = new EnumMap<>(Indicator.class);
    List<Observation> counting =
        observations.stream()
            .filter(it -> isAbout(it, persons))
            .filter(it -> it.on().filter(on -> !on.isAfter(day)).isPresent())
            .toList();
    counting.forEach(it -> latest.merge(it.indicator(), it.on().orElseThrow(), Suggestion::later));
    return counting.stream()
        .filter(it -> it.on().equals(Optional.ofNullable(latest.get(it.indicator()))))
        .toList();
  }

  private static boolean isAbout(Observation observation, Set<Id<Person>> persons) {
    return persons.isEmpty()
        ? observation.persons().isEmpty()
        : observation.persons().containsAll(persons);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Where several looked on the same day, the lowest level anyone saw. */
  static Map<Indicator, Level> levels(List<Observation> observations) {
    Map<Indicator, Level> levels = new EnumMap<>(Indicator.class);
    observations.forEach(
        it ->
            it.level().ifPresent(level -> levels.merge(it.indicator(), level, Suggestion::lower)));
    return levels;
  }

  private static Level lower(Level one, Level other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
