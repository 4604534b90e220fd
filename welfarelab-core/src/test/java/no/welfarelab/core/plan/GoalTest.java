/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mapping.Stance;
import org.junit.jupiter.api.Test;

class GoalTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);
  private static final Id<Person> EMIL = Id.of("emil");
  private static final Id<Person> LEADER = Id.of("leader");
  private static final HistoryEntry WHY = HistoryEntry.of(DAY, LEADER, "a diagnosis arrives");

  private static Goal.Builder goal() {
    return Goal.builder().id(Id.of("goal")).kind(GoalKind.RESULT).text("a job");
  }

  private static HistoryEntry.Builder why() {
    return HistoryEntry.builder().on(DAY).by(LEADER).text("a diagnosis arrives");
  }

  @Test
  void aPostponedGoalKeepsTheDayThatStoodBefore() {
    Goal goal = goal().targetOn(SUMMER).build();
    assertThat(goal.postponedTo(AUTUMN, WHY))
        .isEqualTo(
            goal().targetOn(AUTUMN).history(List.of(why().formerDate(SUMMER).build())).build());
    assertThat(goal).isEqualTo(goal().targetOn(SUMMER).build());
  }

  @Test
  void aGoalThatHadNoDayKeepsTheReason() {
    assertThat(goal().build().postponedTo(AUTUMN, WHY))
        .isEqualTo(goal().targetOn(AUTUMN).history(List.of(WHY)).build());
  }

  @Test
  void whatWasPostponedTwiceKeepsBothDays() {
    assertThat(
            goal()
                .targetOn(DAY)
                .build()
                .postponedTo(SUMMER, WHY)
                .postponedTo(AUTUMN, WHY)
                .history())
        .containsExactly(why().formerDate(DAY).build(), why().formerDate(SUMMER).build());
  }

  @Test
  void aGoalInOtherWordsKeepsTheFormerAndNobodyHasConfirmedTheNew() {
    assertThat(
            goal()
                .saidBy(LEADER)
                .confirmedBy(List.of(EMIL))
                .build()
                .reworded("a job with engines", EMIL, WHY))
        .isEqualTo(
            Goal.builder()
                .id(Id.of("goal"))
                .kind(GoalKind.RESULT)
                .text("a job with engines")
                .saidBy(EMIL)
                .history(List.of(why().formerText("a job").build()))
                .build());
  }

  @Test
  void everyoneWhoConfirmsIsKeptOnce() {
    assertThat(goal().build().confirmed(EMIL).confirmed(LEADER).confirmed(EMIL).confirmedBy())
        .containsExactly(EMIL, LEADER);
  }

  @Test
  void aGoalIsReachedOnADay() {
    assertThat(goal().build().reachedAt(DAY)).isEqualTo(goal().reachedOn(DAY).build());
  }

  @Test
  void aGoalIsGivenUpOnTheDayOfTheReason() {
    assertThat(goal().build().givenUp(WHY))
        .isEqualTo(goal().givenUpOn(DAY).history(List.of(WHY)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal().build().givenUp(HistoryEntry.builder().by(EMIL).build()))
        .withMessage("the day is missing");
  }

  @Test
  void aStanceComesAfterThoseBefore() {
    Stance no = Stance.disagrees(EMIL, DAY, "too early");
    Stance yes = Stance.agrees(EMIL, SUMMER);
    assertThat(goal().build().add(no).add(yes).stances()).containsExactly(no, yes);
  }
}
