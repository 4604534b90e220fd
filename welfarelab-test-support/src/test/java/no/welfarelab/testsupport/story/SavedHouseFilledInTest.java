/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.testsupport.story.SavedHousePeople.ALL_FOUR;
import static no.welfarelab.testsupport.story.SavedHousePeople.CHILDREN;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.PHYSIO;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static no.welfarelab.testsupport.story.SavedHousePeople.TOMAS;
import static org.assertj.core.api.Assertions.assertThat;

import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.consent.Hearing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import org.junit.jupiter.api.Test;

class SavedHouseFilledInTest {
  static final StoryOnDay STORY = StoryOnDay.of(Stories.SAVED_HOUSE);

  @Test
  void theLoanIsGrantedTheSecondTime() {
    Decision yes = STORY.answer(SavedHouseMandate.LOAN_AGAIN).orElseThrow();
    assertThat(yes.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(STORY.measure(SavedHouseMeasures.LOAN).decision()).contains(yes.id());
    Delegation housing =
        STORY.whole().mandate().delegations().stream()
            .filter(it -> it.representative().equals(HOUSING_ADVISER))
            .findAny()
            .orElseThrow();
    assertThat(yes.amount().orElseThrow()).isLessThan(housing.limit().orElseThrow());
  }

  @Test
  void theBanksNoIsACause() {
    assertThat(entry(SavedHouseCloth.LOST_HOPE).causes())
        .singleElement()
        .satisfies(it -> assertThat(it.text()).contains("The bank said no"));
  }

  @Test
  void fourLiveInNinetyTwoSquareMetres() {
    assertThat(STORY.home("new-flat").areaInSquareMetres()).contains(92);
    assertThat(STORY.home("new-flat").tenure()).contains(Tenure.OWNED);
    assertThat(STORY.home("new-flat").residents())
        .extracting(Residence::person)
        .containsExactlyElementsOf(ALL_FOUR);
    assertThat(STORY.home("old-flat").residents()).isEmpty();
  }

  @Test
  void theEconomyIsSavedByADebtPlanAndAnIncome() {
    assertThat(STORY.whole().plan().orElseThrow().linkedPlans())
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.kind()).isEqualTo(PlanKind.DEBT_PLAN);
              assertThat(plan.owner()).contains(DEBT_COUNSELLING);
              assertThat(plan.measures()).containsExactly(SavedHouseMeasures.DEBT);
            });
    Decision aap = STORY.answer(SavedHouseMandate.AAP).orElseThrow();
    assertThat(aap.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(aap.by()).contains(NAV_DECISION_MAKER);
    assertThat(aap.on().orElseThrow())
        .isBefore(STORY.application(SavedHouseMandate.LOAN_AGAIN).sentOn().orElseThrow());
  }

  @Test
  void theJobIsPutOffUntilItIsKnownWhatHisBackCanTake() {
    Goal job = goal(SavedHousePlan.JOB);
    assertThat(job.history())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.formerDate().orElseThrow()).isBefore(job.targetOn().orElseThrow());
              assertThat(change.text().orElseThrow()).contains("back assessed");
            });
  }

  @Test
  void noServiceHasAJobThatSuits() {
    assertThat(STORY.whole().plan().orElseThrow().gaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.need()).contains(STORY.need("job").id());
              assertThat(gap.alternatives()).isPresent();
            });
  }

  @Test
  void theHealthVisitorIsTheDoorIn() {
    assertThat(STORY.whole().intake().referral().flatMap(Referral::service))
        .contains(HEALTH_VISITOR);
  }

  @Test
  void bothChildrenWereHeard() {
    for (Id<Person> child : CHILDREN) {
      assertThat(STORY.consenters(child, LifeArea.HOUSING).persons())
          .containsExactlyInAnyOrderElementsOf(PARENTS);
      assertThat(STORY.whole().consents())
          .filteredOn(it -> it.person().equals(child))
          .hasSize(2)
          .allSatisfy(
              it -> {
                assertThat(it.givenBy()).containsExactlyElementsOf(PARENTS);
                assertThat(it.hearings()).extracting(Hearing::child).containsExactly(child);
              });
    }
  }

  @Test
  void everyoneConsentedBeforeAServiceCame() {
    StoryLaws.everyoneConsentedBeforeAServiceCame(STORY, ALL_FOUR);
  }

  @Test
  void whatWasSharedRestsOnEachParentsOwnConsent() {
    assertThat(STORY.whole().disclosures())
        .extracting(it -> it.persons().iterator().next())
        .containsExactlyElementsOf(PARENTS);
    assertThat(STORY.whole().disclosures())
        .allSatisfy(
            it -> {
              assertThat(STORY.consent(it.consent().orElseThrow().value()).person())
                  .isIn(it.persons());
              assertThat(STORY.restsOnItsConsent(it.id().value())).isTrue();
            });
  }

  @Test
  void nobodyWantsAnIndividualPlan() {
    assertThat(STORY.whole().plan().orElseThrow().individualPlans())
        .allSatisfy(it -> assertThat(it.wanted()).contains(false))
        .extracting(IndividualPlan::person)
        .containsExactly(SOFIA, DANIEL, NOAH);
  }

  @Test
  void theParentsDeclineAChildCoordinator() {
    assertThat(STORY.whole().team().coordinatorOffers())
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.child()).isEqualTo(NOAH);
              assertThat(offer.toldOn()).isPresent();
              assertThat(offer.wanted()).contains(false);
            });
  }

  @Test
  void thePhysiotherapistIsTheirContactPerson() {
    assertThat(STORY.membersAs(Role.CONTACT_PERSON)).containsExactly(PHYSIO);
    assertThat(STORY.membership("contact").preferred()).contains(true);
    assertThat(STORY.membership("contact").assignment().orElseThrow()).contains("Answers");
  }

  @Test
  void hisBrotherCameAlong() {
    assertThat(STORY.whole().team().supportOffers())
        .filteredOn(it -> it.person().equals(DANIEL))
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.answer()).contains(SupportAnswer.ACCEPTED);
              assertThat(offer.supportPerson()).contains(TOMAS);
            });
    assertThat(STORY.membersAs(Role.SUPPORT_PERSON)).containsExactly(TOMAS);
  }

  @Test
  void noEntryOfTheClothIsLost() {
    StoryLaws.noEntryOfTheClothIsLost(STORY, 4);
  }

  @Test
  void everyLifeAreaIsConsidered() {
    StoryLaws.everyLifeAreaIsConsidered(STORY);
  }

  @Test
  void theLabStays() {
    assertThat(STORY.whole().journey().closing()).isEmpty();
    assertThat(STORY.whole().journey().target()).contains(Situation.SUSTAINABLE);
    assertThat(STORY.whole().meetings())
        .filteredOn(it -> it.plannedOn().orElseThrow().isAfter(STORY.day()))
        .singleElement()
        .satisfies(it -> assertThat(it.heldOn()).isEmpty());
  }

  @Test
  void everyEffectGoalIsFollowed() {
    StoryLaws.everyEffectGoalIsFollowed(STORY);
  }

  @Test
  void everyCostHasAPayerAndABudget() {
    StoryLaws.everyCostHasAPayerAndABudget(STORY);
  }

  @Test
  void isToldInBokmalToo() {
    StoryLaws.isToldInBokmalToo(
        Stories.SAVED_HOUSE,
        SavedHousePlan.JOB,
        "Jeg har en jobb som passer.",
        "I have a job that suits.");
  }

  static ClothEntry entry(Id<ClothEntry> id) {
    return STORY.whole().mapping().cloths().get(0).entries().stream()
        .filter(it -> it.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  static Goal goal(Id<Goal> id) {
    return STORY.whole().plan().orElseThrow().goals().stream()
        .filter(it -> it.id().equals(id))
        .findAny()
        .orElseThrow();
  }
}
