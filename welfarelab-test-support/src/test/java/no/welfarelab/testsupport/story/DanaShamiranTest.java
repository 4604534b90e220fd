/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.EMPLOYER;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CHILDREN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ROJIN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.consent.Consenters;
import no.welfarelab.core.consent.Information;
import no.welfarelab.core.consent.LanguageHelp;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Test;

class DanaShamiranTest {
  private static final StoryOnDay STORY = StoryOnDay.of(Stories.DANA_SHAMIRAN);

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
  }

  @Test
  void danasNorwegianTestsStoppedForHerHealth() {
    assertThat(STORY.need("norwegian").persons()).containsExactly(DANA);
    assertThat(STORY.needText("norwegian")).contains("not completed", "not well");
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
        .hasSize(5)
        .allSatisfy(
            it ->
                assertThat(it.information().flatMap(Information::languageHelp))
                    .contains(LanguageHelp.INTERPRETER));
  }

  @Test
  void danaTriedWorkWithoutGettingAPermanentJob() {
    assertThat(STORY.need("job").persons()).containsExactly(DANA);
    assertThat(STORY.needText("job")).contains("work measures", "health and language", "permanent");
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
    assertThat(STORY.whole().mandate().handUps())
        .singleElement()
        .extracting(HandUp::application, HandUp::to)
        .containsExactly(Optional.of(DanaShamiranMandate.AAP_NOW), Optional.of(NAV_DECISION_MAKER));
    assertThat(STORY.answer(DanaShamiranMandate.AAP_NOW)).isEmpty();
  }

  @Test
  void shamiransPartTimeJobIsTheOnlyPay() {
    assertThat(STORY.needText("second-income"))
        .contains("Shamiran's permanent part-time job", "only pay");
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

  @Test
  void bothParentsConsentForTheYoungest() {
    Consenters entitled = STORY.consenters(ELIAS, LifeArea.EDUCATION);
    assertThat(entitled.persons()).containsExactlyInAnyOrderElementsOf(PARENTS);
    assertThat(entitled.heard()).isFalse();
    assertThat(STORY.consent("elias-consent").givenBy()).isEqualTo(entitled.persons());
  }

  @Test
  void theEldestConsentsForHerselfExceptForHealth() {
    assertThat(STORY.consenters(ROJIN, LifeArea.HOUSING).persons()).containsExactly(ROJIN);
    assertThat(STORY.consenters(ROJIN, LifeArea.MENTAL_HEALTH).persons())
        .containsExactlyInAnyOrderElementsOf(PARENTS);
    assertThat(STORY.consent("rojin-consents").givenBy()).containsExactly(ROJIN);
  }

  @Test
  void danasMentalHealthIsForThoseWhoNeedIt() {
    assertThat(List.of(NAV, GP, MENTAL_HEALTH_AND_SUBSTANCE_USE, CHILD_AND_FAMILY))
        .allMatch(service -> STORY.mayKnow(service, DANA, LifeArea.MENTAL_HEALTH));
    assertThat(List.of(KINDERGARTEN, HOUSING_OFFICE))
        .allMatch(service -> STORY.mayKnow(service, DANA, LifeArea.HOUSING))
        .noneMatch(service -> STORY.mayKnow(service, DANA, LifeArea.MENTAL_HEALTH));
    assertThat(STORY.whole().refusals())
        .singleElement()
        .satisfies(
            no -> {
              assertThat(no.services()).containsExactly(KINDERGARTEN, HOUSING_OFFICE);
              assertThat(no.lifeAreas()).containsExactly(LifeArea.MENTAL_HEALTH);
            });
    assertThat(STORY.mayKnow(EMPLOYER, SHAMIRAN, LifeArea.WORK)).isFalse();
    assertThat(STORY.mayKnow(NAV, DANA, LifeArea.WORK, LocalDate.of(2025, 11, 11))).isFalse();
  }

  @Test
  void noAddressIsProtected() {
    assertThat(ALL_SIX)
        .allSatisfy(
            person ->
                assertThat(STORY.whole().addressProtectionOf(person))
                    .contains(AddressProtection.UNGRADED));
  }

  @Test
  void sevenAreInTheTeam() {
    assertThat(STORY.whole().team().membersOn(STORY.day())).hasSize(7);
    assertThat(STORY.membersAs(Role.MEMBER)).hasSize(4);
    assertThat(STORY.membersAs(Role.CALLED_IN)).containsExactly(THERAPIST);
    assertThat(STORY.whole().team().membersOn(LocalDate.of(2025, 10, 25)))
        .extracting(Membership::id)
        .containsExactly(Id.of("leads"));
  }
}
