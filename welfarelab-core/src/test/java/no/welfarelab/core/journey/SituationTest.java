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
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SituationTest {
  private static Map<Indicator, Level> all(Level level) {
    Map<Indicator, Level> levels = new EnumMap<>(Indicator.class);
    EnumSet.allOf(Indicator.class).forEach(indicator -> levels.put(indicator, level));
    return levels;
  }

  private static Map<Indicator, Level> allYesBut(Indicator indicator, Level level) {
    Map<Indicator, Level> levels = all(Level.YES);
    levels.put(indicator, level);
    return levels;
  }

  private static Map<Indicator, Level> stable() {
    Map<Indicator, Level> levels = all(Level.YES);
    levels.put(NETWORK, Level.NO);
    levels.put(INCOME_ABOVE_LOW_LINE, Level.PARTLY);
    levels.put(SUBSTANCE_USE_UNDER_CONTROL, Level.PARTLY);
    levels.put(SPORADIC_FOLLOW_UP, Level.NO);
    return levels;
  }

  private static Map<Indicator, Level> allPartlyBut(Set<Indicator> lacking) {
    Map<Indicator, Level> levels = all(Level.PARTLY);
    lacking.forEach(indicator -> levels.put(indicator, Level.NO));
    return levels;
  }

  @Nested
  class Sustainable {
    @Test
    void isWhereEveryMarkIsThere() {
      assertThat(Situation.suggestedBy(all(Level.YES))).contains(Situation.SUSTAINABLE);
    }

    @ParameterizedTest
    @EnumSource
    void isNotWhereAMarkIsThereOnlyInPart(Indicator indicator) {
      assertThat(Situation.suggestedBy(allYesBut(indicator, Level.PARTLY)))
          .isPresent()
          .get()
          .isNotEqualTo(Situation.SUSTAINABLE);
    }

    @ParameterizedTest
    @EnumSource
    void isNotSuggestedWhereAMarkIsUnknown(Indicator indicator) {
      Map<Indicator, Level> levels = all(Level.YES);
      levels.remove(indicator);
      assertThat(Situation.suggestedBy(levels)).isEmpty();
    }
  }

  @Nested
  class Stable {
    @Test
    void isWhereTheSevenMarksAreThereAndNothingMore() {
      assertThat(Situation.suggestedBy(stable())).contains(Situation.STABLE);
    }

    @ParameterizedTest
    @CsvSource({
      "NETWORK, NO, STABLE",
      "NETWORK, PARTLY, STABLE",
      "SPORADIC_FOLLOW_UP, NO, STABLE",
      "SPORADIC_FOLLOW_UP, PARTLY, STABLE",
      "INCOME_ABOVE_LOW_LINE, PARTLY, STABLE",
      "INCOME_ABOVE_LOW_LINE, NO, EXPOSED",
      "SUBSTANCE_USE_UNDER_CONTROL, PARTLY, STABLE",
      "SUBSTANCE_USE_UNDER_CONTROL, NO, EXPOSED",
      "SUITABLE_HOME, PARTLY, EXPOSED",
      "DEBT_UNDER_CONTROL, PARTLY, EXPOSED",
      "DAY_ACTIVITY, PARTLY, EXPOSED",
      "HEALTH_CLARIFIED, PARTLY, EXPOSED",
      "RIGHT_FOLLOW_UP, PARTLY, EXPOSED",
      "DAY_ACTIVITY, NO, EXPOSED"
    })
    void dependsOnEachMarkAsTheTableSays(Indicator indicator, Level level, Situation suggested) {
      assertThat(Situation.suggestedBy(allYesBut(indicator, level))).contains(suggested);
    }

    @ParameterizedTest
    @EnumSource(
        mode = Mode.EXCLUDE,
        names = {"NETWORK", "SPORADIC_FOLLOW_UP"})
    void isNotSuggestedWhereOneOfTheSevenIsUnknown(Indicator indicator) {
      Map<Indicator, Level> levels = stable();
      levels.remove(indicator);
      assertThat(Situation.suggestedBy(levels)).isEmpty();
    }

    @Test
    void isSuggestedWhereOnlyWhatItDoesNotAskForIsUnknown() {
      Map<Indicator, Level> levels = stable();
      levels.remove(NETWORK);
      assertThat(Situation.suggestedBy(levels)).contains(Situation.STABLE);
    }
  }

  @Nested
  class Untenable {
    @Test
    void isWhereNothingIsThere() {
      assertThat(Situation.suggestedBy(all(Level.NO))).contains(Situation.UNTENABLE);
    }

    @Test
    void isWhereThreeOfTheFiveLacksAre() {
      assertThat(
              Situation.suggestedBy(allPartlyBut(Set.of(SUITABLE_HOME, NETWORK, RIGHT_FOLLOW_UP))))
          .contains(Situation.UNTENABLE);
      assertThat(
              Situation.suggestedBy(
                  allPartlyBut(
                      Set.of(SUITABLE_HOME, INCOME_ABOVE_LOW_LINE, SUBSTANCE_USE_UNDER_CONTROL))))
          .contains(Situation.UNTENABLE);
      assertThat(
              Situation.suggestedBy(
                  allPartlyBut(Set.of(NETWORK, DEBT_UNDER_CONTROL, HEALTH_CLARIFIED))))
          .contains(Situation.UNTENABLE);
    }

    @Test
    void isNotWhereTwoOfThemAre() {
      assertThat(Situation.suggestedBy(allPartlyBut(Set.of(SUITABLE_HOME, NETWORK))))
          .contains(Situation.EXPOSED);
      assertThat(Situation.suggestedBy(allPartlyBut(Set.of(SUITABLE_HOME, RIGHT_FOLLOW_UP))))
          .contains(Situation.EXPOSED);
    }

    @Test
    void countsDebtAndIncomeAsOneLackAndHealthAndSubstanceUseAsOne() {
      assertThat(
              Situation.suggestedBy(
                  allPartlyBut(
                      Set.of(
                          DEBT_UNDER_CONTROL,
                          INCOME_ABOVE_LOW_LINE,
                          HEALTH_CLARIFIED,
                          SUBSTANCE_USE_UNDER_CONTROL))))
          .contains(Situation.EXPOSED);
    }

    @Test
    void doesNotCountDayActivityOrSporadicFollowUp() {
      assertThat(
              Situation.suggestedBy(
                  allPartlyBut(Set.of(SUITABLE_HOME, NETWORK, DAY_ACTIVITY, SPORADIC_FOLLOW_UP))))
          .contains(Situation.EXPOSED);
    }

    @Test
    void isSuggestedWhereThreeLacksAreKnownAndNothingElseIs() {
      assertThat(
              Situation.suggestedBy(
                  Map.of(
                      SUITABLE_HOME, Level.NO,
                      INCOME_ABOVE_LOW_LINE, Level.NO,
                      HEALTH_CLARIFIED, Level.NO)))
          .contains(Situation.UNTENABLE);
    }

    @Test
    void isNotSuggestedWhereTheThirdLackIsUnknown() {
      Map<Indicator, Level> levels = allPartlyBut(Set.of(SUITABLE_HOME, NETWORK));
      levels.remove(RIGHT_FOLLOW_UP);
      assertThat(Situation.suggestedBy(levels)).isEmpty();
    }
  }

  @Nested
  class Exposed {
    @Test
    void isWhereEverythingIsThereInPart() {
      assertThat(Situation.suggestedBy(all(Level.PARTLY))).contains(Situation.EXPOSED);
    }

    @Test
    void isSuggestedWhereNeitherStableNorUntenableIsPossibleAnyMore() {
      assertThat(
              Situation.suggestedBy(
                  Map.of(
                      SUITABLE_HOME, Level.PARTLY,
                      NETWORK, Level.YES,
                      RIGHT_FOLLOW_UP, Level.YES)))
          .contains(Situation.EXPOSED);
    }
  }

  @Test
  void nothingIsSuggestedWhereNothingIsKnown() {
    assertThat(Situation.suggestedBy(Map.of())).isEqualTo(Optional.empty());
  }
}
