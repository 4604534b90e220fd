/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SituationProperties {
  @Property
  void aBetterLevelNeverSuggestsAWorseSituation(
      @ForAll("levels") Map<Indicator, Level> levels, @ForAll Indicator raised) {
    Optional<Situation> suggested = Situation.suggestedBy(levels);
    Map<Indicator, Level> better = new EnumMap<>(levels);
    better.computeIfPresent(raised, (indicator, level) -> raised(level));
    Optional<Situation> suggestedThen = Situation.suggestedBy(better);
    if (suggested.isPresent() && suggestedThen.isPresent()) {
      assertThat(suggestedThen.get()).isGreaterThanOrEqualTo(suggested.get());
    }
  }

  private static Level raised(Level level) {
    return level == Level.NO ? Level.PARTLY : Level.YES;
  }

  @Property
  void whatAnyBetterLevelsSuggestIsNoWorse(
      @ForAll("levels") Map<Indicator, Level> one, @ForAll("levels") Map<Indicator, Level> other) {
    Map<Indicator, Level> better = new EnumMap<>(one);
    other.forEach(
        (indicator, level) ->
            better.computeIfPresent(
                indicator, (same, known) -> level.compareTo(known) < 0 ? level : known));
    Optional<Situation> suggested = Situation.suggestedBy(one);
    Situation.suggestedBy(better)
        .ifPresent(
            then -> assertThat(then).isGreaterThanOrEqualTo(suggested.orElse(Situation.UNTENABLE)));
  }

  @Property
  void moreKnowledgeNeverChangesASuggestion(
      @ForAll("levels") Map<Indicator, Level> levels,
      @ForAll Indicator learnt,
      @ForAll Level level) {
    Map<Indicator, Level> more = new EnumMap<>(levels);
    more.putIfAbsent(learnt, level);
    Situation.suggestedBy(levels)
        .ifPresent(suggested -> assertThat(Situation.suggestedBy(more)).contains(suggested));
  }

  @Property(tries = 200)
  void aSuggestionIsMadeIfEveryGuessAtTheUnknownLeadsToIt(
      @ForAll("levels") Map<Indicator, Level> levels) {
    Set<Situation> possible = EnumSet.noneOf(Situation.class);
    for (Map<Indicator, Level> guess : completed(levels)) {
      possible.add(Situation.suggestedBy(guess).orElseThrow());
    }
    assertThat(Situation.suggestedBy(levels).stream().toList())
        .isEqualTo(possible.size() == 1 ? List.copyOf(possible) : List.of());
  }

  @Example
  void everyCombinationOfKnownLevelsSuggestsASituationAndEachSituationIsSuggested() {
    Set<Situation> suggested = EnumSet.noneOf(Situation.class);
    List<Map<Indicator, Level>> combinations = completed(new EnumMap<>(Indicator.class));
    combinations.forEach(levels -> suggested.add(Situation.suggestedBy(levels).orElseThrow()));
    assertThat(combinations).hasSize(19_683).doesNotHaveDuplicates();
    assertThat(suggested).containsExactly(Situation.values());
  }

  /** All ways in which the unknown marks may be. */
  private static List<Map<Indicator, Level>> completed(Map<Indicator, Level> levels) {
    List<Map<Indicator, Level>> completed = List.of(levels);
    for (Indicator indicator : Indicator.values()) {
      if (!levels.containsKey(indicator)) {
        List<Map<Indicator, Level>> longer = new ArrayList<>();
        for (Map<Indicator, Level> some : completed) {
          for (Level level : Level.values()) {
            Map<Indicator, Level> more = new EnumMap<>(Indicator.class);
            more.putAll(some);
            more.put(indicator, level);
            longer.add(more);
          }
        }
        completed = longer;
      }
    }
    return completed;
  }

  @Provide
  static Arbitrary<Map<Indicator, Level>> levels() {
    return Arbitraries.maps(Arbitraries.of(Indicator.class), Arbitraries.of(Level.class))
        .map(
            levels -> {
              Map<Indicator, Level> sorted = new EnumMap<>(Indicator.class);
              sorted.putAll(levels);
              return sorted;
            });
  }
}
