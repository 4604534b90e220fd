/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiranFilledInTest.STORY;
import static no.welfarelab.testsupport.story.DanaShamiranFilledInTest.conclusionOn;
import static no.welfarelab.testsupport.story.DanaShamiranFilledInTest.entry;
import static no.welfarelab.testsupport.story.DanaShamiranFilledInTest.goal;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CHILDREN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.consent.Information;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Test;

class DanaShamiranTest {
  @Test
  void twoParentsHaveFourChildren() {
    assertThat(STORY.whole().persons())
        .filteredOn(person -> person.standing() == Standing.CITIZEN)
        .extracting(Person::id)
        .containsExactlyElementsOf(PARENTS);
    assertThat(STORY.whole().persons())
        .filteredOn(person -> person.standing() == Standing.FAMILY)
        .extracting(Person::id)
        .containsExactlyElementsOf(CHILDREN);
    assertThat(CHILDREN)
        .hasSize(4)
        .allSatisfy(child -> assertThat(STORY.parentsOf(child)).containsExactlyElementsOf(PARENTS));
  }

  @Test
  void theYoungestHasNeedsOfItsOwnBecauseOfAutism() {
    assertThat(STORY.need("autism").persons()).containsExactly(ELIAS);
    assertThat(STORY.needText("autism")).contains("autism");
    assertThat(STORY.whole().persons())
        .filteredOn(person -> person.seriousCondition().orElse(false))
        .extracting(Person::id)
        .containsExactly(ELIAS);
    assertThat(CHILDREN)
        .allSatisfy(child -> assertThat(STORY.person(child).seriousCondition()).isPresent());
    assertThat(CHILDREN)
        .allSatisfy(
            child ->
                assertThat(STORY.person(child).birthDate().orElseThrow())
                    .isBeforeOrEqualTo(STORY.person(ELIAS).birthDate().orElseThrow()));
  }

  @Test
  void theKindergartenHelpedBeforeTheCaseBegan() {
    assertThat(STORY.decisions(MeasureTypes.KINDERGARTEN_ADAPTATION))
        .singleElement()
        .satisfies(
            help -> {
              assertThat(help.outcome()).isEqualTo(DecisionOutcome.GRANTED);
              assertThat(help.service()).contains(KINDERGARTEN);
              assertThat(help.startOn().orElseThrow()).isBefore(STORY.referred());
            });
    assertThat(STORY.whole().mandate().costsByPayerAndYear())
        .containsEntry(
            KINDERGARTEN,
            new TreeMap<>(
                Map.of(
                    2025, Amount.ofKroner(88_000),
                    2026, Amount.ofKroner(236_000),
                    2027, Amount.ofKroner(148_000))))
        .containsOnlyKeys(
            KINDERGARTEN, SERVICE_AWARD_OFFICE, MENTAL_HEALTH_AND_SUBSTANCE_USE, CHILD_AND_FAMILY);
  }

  @Test
  void noOtherHelpWasThereWhenTheCaseBegan() {
    assertThat(STORY.whole().mapping().existingHelp())
        .flatExtracting(help -> help.service().stream().toList())
        .containsExactly(KINDERGARTEN, SCHOOL, GP);
    assertThat(STORY.whole().mandate().decisions())
        .filteredOn(it -> it.on().orElseThrow().isBefore(STORY.referred()))
        .filteredOn(it -> it.outcome() != DecisionOutcome.REFUSED)
        .flatExtracting(it -> it.type().stream().toList())
        .containsExactly(MeasureTypes.KINDERGARTEN_ADAPTATION);
  }

  @Test
  void danaWasNotTreatedUntilTheCaseBegan() {
    assertThat(STORY.need("treatment").lifeArea()).contains(LifeArea.MENTAL_HEALTH);
    assertThat(STORY.needText("treatment")).contains("Anxiety and depression", "never treated");
    assertThat(STORY.decisions(MeasureTypes.TREATMENT))
        .singleElement()
        .satisfies(it -> assertThat(it.on().orElseThrow()).isAfter(STORY.referred()));
    assertThat(STORY.measure(DanaShamiranPlan.TREATMENT).startedOn())
        .isEqualTo(STORY.decisions(MeasureTypes.TREATMENT).get(0).startOn())
        .isPresent();
  }

  @Test
  void danasNorwegianTestsStoppedForHerHealth() {
    assertThat(STORY.need("norwegian").persons()).containsExactly(DANA);
    assertThat(STORY.needText("norwegian")).contains("not completed", "not well");
    assertThat(entry(DanaShamiranCloth.TESTS).saidBy()).contains(DANA);
  }

  @Test
  void danaUnderstandsThroughAnInterpreter() {
    assertThat(STORY.person(DANA).interpretation().orElseThrow().interpreterNeeded())
        .contains(true);
    assertThat(STORY.membersAs(Role.INTERPRETER)).containsExactly(INTERPRETER);
    assertThat(STORY.whole().intake().told())
        .filteredOn(it -> it.person().equals(DANA))
        .allSatisfy(it -> assertThat(it.languageHelp()).contains(LanguageHelp.INTERPRETER))
        .isNotEmpty();
    assertThat(STORY.whole().consents())
        .filteredOn(it -> it.givenBy().contains(DANA))
        .hasSize(8)
        .allSatisfy(
            it ->
                assertThat(it.information().flatMap(Information::languageHelp))
                    .contains(LanguageHelp.INTERPRETER));
  }

  @Test
  void danaTriedWorkWithoutGettingAPermanentJob() {
    assertThat(STORY.need("job").persons()).containsExactly(DANA);
    assertThat(STORY.needText("job")).contains("work measures", "health and language", "permanent");
    assertThat(entry(DanaShamiranCloth.NOTHING_PERMANENT).causes())
        .extracting(Cause::text)
        .containsExactly("My health.", "The language.");
  }

  @Test
  void anEarlierApplicationForAapWasRefused() {
    assertThat(STORY.application(DanaShamiranMandate.AAP_THEN).type()).isEqualTo(MeasureTypes.AAP);
    Decision refusal = STORY.answer(DanaShamiranMandate.AAP_THEN).orElseThrow();
    assertThat(refusal.outcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(refusal.reason()).isPresent();
    assertThat(refusal.on().orElseThrow()).isBefore(STORY.referred());
  }

  @Test
  void theRefusedAapIsLookedAtAgain() {
    assertThat(STORY.applications(MeasureTypes.AAP))
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.persons()).containsExactly(DANA));
    assertThat(STORY.application(DanaShamiranMandate.AAP_NOW).sentOn().orElseThrow())
        .isAfter(STORY.answer(DanaShamiranMandate.AAP_THEN).orElseThrow().on().orElseThrow());
    assertThat(STORY.application(DanaShamiranMandate.AAP_NOW).reopens())
        .contains(DanaShamiranMandate.AAP_REFUSED);
    assertThat(conclusionOn(DanaShamiranMandate.AAP_REFUSED)).contains("Apply again");
    assertThat(STORY.whole().mandate().handUps())
        .filteredOn(it -> it.application().equals(Optional.of(DanaShamiranMandate.AAP_NOW)))
        .singleElement()
        .satisfies(it -> assertThat(it.to()).contains(NAV_DECISION_MAKER));
    assertThat(STORY.answer(DanaShamiranMandate.AAP_NOW)).isEmpty();
  }

  @Test
  void shamiransPartTimeJobIsTheOnlyPay() {
    assertThat(STORY.needText("second-income"))
        .contains("Shamiran's permanent part-time job", "only pay");
    assertThat(entry(Id.of("steady-worker")).box()).isEqualTo(ClothBox.STRENGTH);
  }

  @Test
  void sixPeopleOwnSixtyFiveSquareMetres() {
    assertThat(STORY.home("flat").areaInSquareMetres()).contains(65);
    assertThat(STORY.home("flat").tenure()).contains(Tenure.OWNED);
    assertThat(STORY.home("flat").residents())
        .extracting(Residence::person)
        .containsExactlyElementsOf(ALL_SIX)
        .hasSize(6);
  }

  @Test
  void theFlatIsOvercrowdedAtFifteenSquareMetresAPerson() {
    assertThat(STORY.home("flat").isOvercrowded(StoryOnDay.squareMetresAPerson(15))).contains(true);
    assertThat(STORY.home("flat").isOvercrowded(StoryOnDay.squareMetresAPerson(10.8)))
        .contains(false);
  }

  @Test
  void allSixNeedMoreRoom() {
    assertThat(STORY.need("room").persons()).containsExactlyElementsOf(ALL_SIX);
    assertThat(STORY.need("room").lifeArea()).contains(LifeArea.HOUSING);
    assertThat(entry(Id.of("room-for-six")).box()).isEqualTo(ClothBox.DREAM);
    assertThat(goal(DanaShamiranPlan.ROOM_FOR_ALL).saidBy()).contains(SHAMIRAN);
    assertThat(goal(DanaShamiranPlan.ROOM_FOR_ALL).kind()).isEqualTo(GoalKind.EFFECT);
  }

  @Test
  void theLoanIsRefusedWhileTheMotherHasNoIncome() {
    Decision refusal = STORY.answer(DanaShamiranMandate.LOAN).orElseThrow();
    assertThat(refusal.type()).contains(MeasureTypes.START_UP_LOAN);
    assertThat(refusal.outcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(refusal.reason().orElseThrow()).contains("Dana has no income");
    assertThat(refusal.alternative().orElseThrow()).contains("when Dana has an income");
  }

  @Test
  void theLoanComesAfterTreatmentAndAap() {
    assertThat(STORY.measure(DanaShamiranPlan.LOAN).after())
        .containsExactly(DanaShamiranPlan.TREATMENT, DanaShamiranPlan.AAP);
    assertThat(STORY.measure(DanaShamiranPlan.LOAN).status()).contains(MeasureStatus.PLANNED);
  }

  @Test
  void theHousingCareerPlanIsTheHousingOffices() {
    assertThat(STORY.whole().plan().orElseThrow().linkedPlans())
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.kind()).isEqualTo(PlanKind.HOUSING_CAREER_PLAN);
              assertThat(plan.owner()).contains(HOUSING_OFFICE);
              assertThat(plan.measures()).containsExactly(DanaShamiranPlan.LOAN);
              assertThat(plan.persons()).containsExactlyElementsOf(ALL_SIX);
            });
  }

  @Test
  void theHousingOfficeIsTheDoorIn() {
    assertThat(STORY.whole().intake().referral().flatMap(Referral::service))
        .contains(HOUSING_OFFICE);
    assertThat(STORY.whole().intake().referral().flatMap(Referral::referrer))
        .contains(HOUSING_ADVISER);
  }

  @Test
  void itBelongsToTwoTargetGroups() {
    assertThat(STORY.whole().intake().targetGroups())
        .containsExactly(Parts.REDUCED_FUNCTIONAL_ABILITY, Parts.LIVING_CONDITIONS);
  }
}
