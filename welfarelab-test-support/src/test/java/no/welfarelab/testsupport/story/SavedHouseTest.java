/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.SavedHouse.FIFTH;
import static no.welfarelab.testsupport.story.SavedHouse.FIRST;
import static no.welfarelab.testsupport.story.SavedHouse.SEVENTH;
import static no.welfarelab.testsupport.story.SavedHouseFilledInTest.STORY;
import static no.welfarelab.testsupport.story.SavedHouseFilledInTest.entry;
import static no.welfarelab.testsupport.story.SavedHouseFilledInTest.goal;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.MAJA;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Prerequisite;
import org.junit.jupiter.api.Test;

class SavedHouseTest {
  @Test
  void itBeganUntenable() {
    SituationEntry first = STORY.whole().journey().situations().get(0);
    assertThat(first.situation()).isEqualTo(Situation.UNTENABLE);
    assertThat(first.on()).contains(FIRST);
    assertThat(whoSaw(first)).contains(SOFIA, DANIEL, LEADER);
    assertThat(entry(SavedHouseCloth.NEARLY_COLLAPSED).text()).contains("worse and worse");
  }

  @Test
  void depressionIsMappedAndTreated() {
    assertThat(STORY.need("depression").lifeArea()).contains(LifeArea.MENTAL_HEALTH);
    assertThat(STORY.needText("depression")).contains("Depression");
    assertThat(STORY.measure(SavedHouseMeasures.TREATMENT).persons())
        .isEqualTo(STORY.need("depression").persons());
    assertThat(STORY.measure(SavedHouseMeasures.TREATMENT).isStartedOn(STORY.day())).isTrue();
  }

  @Test
  void theFathersInjuriesAreMappedAndTreated() {
    assertThat(STORY.need("injuries").lifeArea()).contains(LifeArea.PHYSICAL_HEALTH);
    assertThat(STORY.need("injuries").persons()).containsExactly(DANIEL);
    assertThat(STORY.measure(SavedHouseMeasures.EXERCISE).answers())
        .containsExactly(SavedHouseCloth.INJURED);
    assertThat(STORY.measure(SavedHouseMeasures.EXERCISE).isStartedOn(STORY.day())).isTrue();
  }

  @Test
  void theSonHasReducedFunctionalAbility() {
    assertThat(STORY.whole().persons())
        .filteredOn(person -> person.seriousCondition().orElse(false))
        .extracting(Person::id)
        .containsExactly(NOAH);
    assertThat(STORY.whole().persons())
        .filteredOn(person -> person.seriousCondition().equals(Optional.of(false)))
        .extracting(Person::id)
        .containsExactly(MAJA);
    assertThat(STORY.needText("noahs-days")).contains("reduced functional ability");
  }

  @Test
  void theEconomyNearlyCollapsed() {
    assertThat(STORY.need("economy").persons()).containsExactlyElementsOf(PARENTS);
    assertThat(entry(SavedHouseCloth.NEARLY_COLLAPSED).saidBy()).contains(SOFIA);
    assertThat(entry(SavedHouseCloth.NEARLY_COLLAPSED).text()).contains("nearly collapsed");
    assertThat(STORY.whole().journey().observations())
        .filteredOn(it -> it.indicator() == Indicator.DEBT_UNDER_CONTROL)
        .extracting(it -> it.level().orElseThrow())
        .containsExactly(Level.NO, Level.PARTLY, Level.YES);
  }

  @Test
  void theyWantedALargerFlat() {
    assertThat(STORY.needText("room")).contains("larger flat");
    assertThat(entry(Id.of("larger-flat")).box()).isEqualTo(ClothBox.DREAM);
    assertThat(goal(SavedHousePlan.ROOM).text()).contains("larger flat");
  }

  @Test
  void theLoanWasRefusedAndHopeLost() {
    Decision no = STORY.answer(SavedHouseMandate.LOAN_THEN).orElseThrow();
    assertThat(no.id()).isEqualTo(SavedHouseMandate.LOAN_REFUSED);
    assertThat(no.outcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(no.on().orElseThrow()).isBefore(STORY.referred());
    assertThat(entry(SavedHouseCloth.LOST_HOPE).text()).contains("got a no", "lost hope");
  }

  @Test
  void theRefusalIsReopened() {
    assertThat(STORY.whole().mapping().secondLooks())
        .singleElement()
        .extracting(SecondLook::decision)
        .isEqualTo(SavedHouseMandate.LOAN_REFUSED);
    assertThat(STORY.application(SavedHouseMandate.LOAN_AGAIN).reopens())
        .contains(SavedHouseMandate.LOAN_REFUSED);
    assertThat(STORY.whole().meetings())
        .filteredOn(it -> it.applications().contains(SavedHouseMandate.LOAN_AGAIN))
        .singleElement()
        .satisfies(it -> assertThat(it.heldOn()).contains(FIFTH));
  }

  @Test
  void theSonGotTreatmentAndDailySupport() {
    assertThat(
            List.of(
                SavedHouseMeasures.NOAHS_TREATMENT,
                SavedHouseMeasures.ASSISTANT,
                SavedHouseMeasures.SUPPORT_CONTACT))
        .allSatisfy(
            id -> {
              assertThat(STORY.measure(id).persons()).containsExactly(NOAH);
              assertThat(STORY.measure(id).status()).contains(MeasureStatus.STARTED);
              assertThat(STORY.measure(id).goals()).contains(SavedHousePlan.NOAHS_DAYS);
            });
  }

  @Test
  void threeGoalsAreReached() {
    assertThat(STORY.whole().plan().orElseThrow().goals())
        .filteredOn(it -> it.reachedOn().isPresent())
        .extracting(Goal::id)
        .containsExactly(
            SavedHousePlan.ECONOMY_HOLDS, SavedHousePlan.NOAHS_DAYS, SavedHousePlan.ROOM);
    assertThat(goal(SavedHousePlan.NOAHS_DAYS).reachedOn()).contains(FIFTH);
    assertThat(goal(SavedHousePlan.ROOM).reachedOn()).contains(SEVENTH);
  }

  @Test
  void theLoanCameWhenTheRestWasInPlace() {
    Measure loan = STORY.measure(SavedHouseMeasures.LOAN);
    assertThat(loan.status()).contains(MeasureStatus.DONE);
    assertThat(loan.after()).containsExactly(SavedHouseMeasures.DEBT);
    assertThat(STORY.measure(SavedHouseMeasures.DEBT).doneOn().orElseThrow())
        .isBefore(loan.startedOn().orElseThrow());
    assertThat(loan.prerequisites())
        .extracting(Prerequisite::text)
        .containsExactly("Noah has treatment and support.", "Sofia has an income of her own.");
    assertThat(loan.prerequisites())
        .allSatisfy(
            it -> assertThat(it.metOn().orElseThrow()).isBefore(loan.startedOn().orElseThrow()));
  }

  @Test
  void theySayThatTheyAreContent() {
    assertThat(STORY.whole().effect().experiences())
        .extracting(it -> it.person(), it -> it.text().orElseThrow())
        .containsExactly(
            tuple(SOFIA, "Now that those things are in place, we are incredibly content."),
            tuple(DANIEL, "The last problem is to get a job that suits."));
  }

  @Test
  void theLastGoalWaits() {
    InvestmentPlan plan = STORY.whole().plan().orElseThrow();
    assertThat(plan.goals())
        .filteredOn(it -> !plan.served().contains(it.id()))
        .singleElement()
        .satisfies(
            job -> {
              assertThat(job.id()).isEqualTo(SavedHousePlan.JOB);
              assertThat(job.text()).isEqualTo("I have a job that suits.");
              assertThat(job.waitingFor()).isPresent();
              assertThat(job.reachedOn()).isEmpty();
            });
  }

  @Test
  void theSituationMovesToStable() {
    List<SituationEntry> road = STORY.whole().journey().situations();
    assertThat(road)
        .extracting(SituationEntry::situation)
        .containsExactly(Situation.UNTENABLE, Situation.EXPOSED, Situation.STABLE);
    assertThat(road).allSatisfy(it -> assertThat(whoSaw(it)).contains(SOFIA, DANIEL));
    assertThat(road.get(2).on().orElseThrow()).isBeforeOrEqualTo(STORY.day());
    StoryLaws.everySituationIsAsTheMarksSuggest(STORY);
  }

  private static List<Id<Person>> whoSaw(SituationEntry situation) {
    return STORY.whole().journey().observations().stream()
        .filter(it -> situation.evidence().contains(it.id()))
        .map(it -> it.by().orElseThrow())
        .toList();
  }
}
