/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.journey;

import static no.welfarelab.core.journey.Indicator.DAY_ACTIVITY;
import static no.welfarelab.core.journey.Indicator.HEALTH_CLARIFIED;
import static no.welfarelab.core.journey.Indicator.NETWORK;
import static no.welfarelab.core.journey.Indicator.RIGHT_FOLLOW_UP;
import static no.welfarelab.core.journey.Indicator.SUITABLE_HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Id<Person> DANA = Id.of("dana");
  private static final Id<Person> SHAMIRAN = Id.of("shamiran");

  private static Observation.Builder seen(String id, Indicator indicator, LocalDate on) {
    return Observation.builder().id(Id.of(id)).indicator(indicator).on(on);
  }

  private static Observation seen(String id, Indicator indicator, Level level, LocalDate on) {
    return seen(id, indicator, on).level(level).build();
  }

  private static Observation seen(String id, Set<Id<Person>> whose) {
    return seen(id, SUITABLE_HOME, DAY).level(Level.NO).persons(whose).build();
  }

  private static Journey journey(Observation... observations) {
    return Journey.builder().observations(List.of(observations)).build();
  }

  @Nested
  class TheLatestObservations {
    @Test
    void areOneOfEachMarkInTheOrderOfTheList() {
      Observation first = seen("1", NETWORK, Level.NO, DAY.minusDays(9));
      Observation second = seen("2", NETWORK, Level.YES, DAY.minusDays(1));
      Observation other = seen("3", SUITABLE_HOME, Level.YES, DAY.minusDays(30));
      assertThat(journey(second, first, other).latestObservations(Set.of(), DAY))
          .containsExactly(second, other);
    }

    @Test
    void areSeveralWhereSeveralLookedOnThatDay() {
      Observation one = seen("1", NETWORK, Level.NO, DAY);
      Observation other = seen("2", NETWORK, Level.YES, DAY);
      assertThat(journey(one, other).latestObservations(Set.of(), DAY)).containsExactly(one, other);
    }

    @Test
    void areSeenOnTheirDayAndNotBefore() {
      Observation earlier = seen("1", NETWORK, Level.NO, DAY.minusDays(9));
      Observation later = seen("2", NETWORK, Level.YES, DAY);
      Journey journey = journey(earlier, later);
      assertThat(journey.latestObservations(Set.of(), DAY)).containsExactly(later);
      assertThat(journey.latestObservations(Set.of(), DAY.minusDays(1))).containsExactly(earlier);
      assertThat(journey.latestObservations(Set.of(), DAY.minusDays(10))).isEmpty();
    }

    @Test
    void haveADay() {
      Observation undated =
          Observation.builder().id(Id.of("1")).indicator(NETWORK).level(Level.NO).build();
      assertThat(journey(undated).latestObservations(Set.of(), DAY)).isEmpty();
    }

    @Test
    void areAboutAllThePersonsAskedAbout() {
      Observation ofDana = seen("1", Set.of(DANA));
      Observation ofBoth = seen("2", Set.of(DANA, SHAMIRAN));
      Observation ofTheFamily = seen("3", Set.of());
      Journey journey = journey(ofDana, ofBoth, ofTheFamily);
      assertThat(journey.latestObservations(Set.of(DANA), DAY)).containsExactly(ofDana, ofBoth);
      assertThat(journey.latestObservations(Set.of(SHAMIRAN), DAY)).containsExactly(ofBoth);
      assertThat(journey.latestObservations(Set.of(SHAMIRAN, DANA), DAY)).containsExactly(ofBoth);
      assertThat(journey.latestObservations(Set.of(), DAY)).containsExactly(ofTheFamily);
    }
  }

  @Nested
  class TheSuggestedSituation {
    private final Observation noHome = seen("1", SUITABLE_HOME, Level.NO, DAY.minusDays(20));
    private final Observation noNetwork = seen("2", NETWORK, Level.NO, DAY.minusDays(20));
    private final Observation noFollowUp = seen("3", RIGHT_FOLLOW_UP, Level.NO, DAY.minusDays(20));

    @Test
    void isThatOfTheLevelsSeen() {
      Journey journey = journey(noHome, noNetwork, noFollowUp);
      assertThat(journey.suggestedSituation(Set.of(), DAY)).contains(Situation.UNTENABLE);
      assertThat(journey.suggestedSituation(Set.of(), DAY.minusDays(20)))
          .contains(Situation.UNTENABLE);
    }

    @Test
    void isEmptyWhereTooLittleIsKnown() {
      assertThat(journey().suggestedSituation(Set.of(), DAY)).isEmpty();
      assertThat(journey(noHome, noNetwork).suggestedSituation(Set.of(), DAY)).isEmpty();
      assertThat(
              journey(noHome, noNetwork, noFollowUp)
                  .suggestedSituation(Set.of(), DAY.minusDays(21)))
          .isEmpty();
      assertThat(journey(noHome, noNetwork, noFollowUp).suggestedSituation(Set.of(DANA), DAY))
          .isEmpty();
    }

    @Test
    void followsWhatWasSeenLater() {
      Journey journey =
          journey(
              noHome,
              noNetwork,
              noFollowUp,
              seen("4", HEALTH_CLARIFIED, Level.YES, DAY.minusDays(20)),
              seen("5", DAY_ACTIVITY, Level.NO, DAY.minusDays(20)),
              seen("6", RIGHT_FOLLOW_UP, Level.YES, DAY),
              seen("7", NETWORK, Level.PARTLY, DAY));
      assertThat(journey.suggestedSituation(Set.of(), DAY.minusDays(1)))
          .contains(Situation.UNTENABLE);
      assertThat(journey.suggestedSituation(Set.of(), DAY)).isEmpty();
    }

    @Test
    void countsTheLowestLevelOfADayInWhateverOrder() {
      Journey journey =
          journey(
              noHome,
              noNetwork,
              seen("4", RIGHT_FOLLOW_UP, Level.YES, DAY),
              seen("5", RIGHT_FOLLOW_UP, Level.NO, DAY));
      assertThat(journey.suggestedSituation(Set.of(), DAY)).contains(Situation.UNTENABLE);
      List<Observation> reversed = new ArrayList<>(journey.observations());
      Collections.reverse(reversed);
      assertThat(Journey.builder().observations(reversed).build().suggestedSituation(Set.of(), DAY))
          .contains(Situation.UNTENABLE);
    }

    @Test
    void forgetsALevelWhereTheMarkWasLookedAtLaterAndIsNotKnown() {
      Observation unknown = seen("4", RIGHT_FOLLOW_UP, DAY).build();
      assertThat(journey(noHome, noNetwork, noFollowUp, unknown).suggestedSituation(Set.of(), DAY))
          .isEmpty();
    }

    @Test
    void keepsTheLevelThatSomeoneSawOnTheDayOnWhichAnotherDidNotKnow() {
      Journey journey =
          journey(
              noHome,
              noNetwork,
              seen("4", RIGHT_FOLLOW_UP, DAY).build(),
              seen("5", RIGHT_FOLLOW_UP, Level.NO, DAY));
      assertThat(journey.suggestedSituation(Set.of(), DAY)).contains(Situation.UNTENABLE);
    }
  }
}
