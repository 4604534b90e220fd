/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.NineHelpersChildrensMeasures.AFTER_SCHOOL;
import static no.welfarelab.testsupport.story.NineHelpersMeasures.ONE_TO_CALL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ALL_FIVE;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.RUTA;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;
import static no.welfarelab.testsupport.story.NineHelpersTeam.THE_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.effect.Reading;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Role;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class NineHelpersPlanTest {
  private static final StoryOnDay STORY = StoryOnDay.of(Stories.NINE_HELPERS);
  private static final InvestmentPlan PLAN = STORY.whole().plan().orElseThrow();

  @Test
  void theFamilyPlanStandsBesideThePlansOfEach() {
    List<LinkedPlan> plans = PLAN.linkedPlans();
    assertThat(plans)
        .filteredOn(it -> it.kind() == PlanKind.FAMILY_PLAN)
        .singleElement()
        .satisfies(it -> assertThat(it.persons()).containsExactlyElementsOf(ALL_FIVE))
        .satisfies(it -> assertThat(it.owner()).contains(NAV))
        .satisfies(it -> assertThat(it.contact()).contains(LEADER));
    assertThat(plans).hasSize(5).flatExtracting(LinkedPlan::measures).doesNotHaveDuplicates();
  }

  @Test
  void oneOfTheNineIsTheOneToCall() {
    assertThat(STORY.measure(ONE_TO_CALL).service()).contains(NAV);
    assertThat(STORY.whole().team().coordinatorOffers())
        .extracting(CoordinatorOffer::child, CoordinatorOffer::coordinator)
        .containsExactly(
            Tuple.tuple(RUTA, Optional.of(LEADER)), Tuple.tuple(NATAN, Optional.empty()));
    assertThat(STORY.membersAs(Role.COORDINATOR)).isEmpty();
  }

  @Test
  void classAndAfterSchoolBeganTogether() {
    Measure days = STORY.measure(NineHelpersMeasures.WHOLE_DAYS);
    Measure place = STORY.measure(AFTER_SCHOOL);
    assertThat(days.together()).containsExactly(place.id());
    assertThat(place.together()).containsExactly(days.id());
    assertThat(days.startedOn()).isEqualTo(place.startedOn()).isPresent();
  }

  @Test
  void theFlatComesWithFollowUpInIt() {
    Measure flat = STORY.measure(NineHelpersMeasures.LARGER_FLAT);
    Measure followUp = STORY.measure(NineHelpersMeasures.MOVING_IN);
    assertThat(flat.together()).containsExactly(followUp.id());
    assertThat(followUp.type()).contains(MeasureTypes.HOUSING_FOLLOW_UP);
    assertThat(flat.plannedStartOn()).isEqualTo(followUp.plannedStartOn()).isPresent();
  }

  @Test
  void whoPaysIsNotWhoGains() {
    assertThat(STORY.measure(AFTER_SCHOOL).costLines())
        .containsExactlyElementsOf(NineHelpersMoney.PLACE_COSTS);
    assertThat(STORY.measure(AFTER_SCHOOL).expectedGainers())
        .contains(INTRODUCTION_PROGRAMME, KVP)
        .doesNotContain(CHILD_PROTECTION);
    assertThat(STORY.measure(ONE_TO_CALL).expectedGainers()).containsExactlyElementsOf(THE_NINE);
  }

  @Test
  void theFirstRefusalIsLookedAtAgain() {
    Decision refused = STORY.answer(NineHelpersMandate.PLACE_THEN).orElseThrow();
    assertThat(refused.on().orElseThrow()).isBefore(STORY.referred());
    assertThat(refused.denialReason()).contains(DenialReason.ANOTHER_SERVICE);
    assertThat(STORY.whole().mapping().secondLooks())
        .singleElement()
        .satisfies(it -> assertThat(it.decision()).isEqualTo(refused.id()));
    assertThat(STORY.application(NineHelpersMandate.AFTER_SCHOOL_PLACE).reopens())
        .contains(refused.id());
  }

  @Test
  void theDisagreementOnTheAfterSchoolPlaceIsSettled() {
    assertThat(STORY.whole().mandate().disagreements())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.services()).containsExactly(CHILD_PROTECTION, FINANCIAL_ASSISTANCE);
              assertThat(it.settledOn().orElseThrow())
                  .isBeforeOrEqualTo(it.settleBy().orElseThrow());
            })
        .extracting(Disagreement::outcome)
        .isEqualTo(Optional.of("Both managers: a shared budget, half each, to the end of 2027."));
    assertThat(STORY.whole().meetings())
        .filteredOn(it -> it.outcomesTold().contains(NineHelpersMandate.WHO_PAYS))
        .extracting(Meeting::heldOn)
        .containsExactly(Optional.of(NineHelpersDays.THIRD_MEETING));
    assertThat(STORY.whole().mandate().budgets())
        .filteredOn(it -> it.id().equals(NineHelpersMoney.SHARED))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.pooled()).isTrue();
              assertThat(it.owners()).containsExactly(CHILD_PROTECTION, FINANCIAL_ASSISTANCE);
            });
    assertThat(STORY.whole().mandate().costLines())
        .filteredOn(it -> it.budget().equals(Optional.of(NineHelpersMoney.SHARED)))
        .flatExtracting(it -> it.payer().stream().toList())
        .containsOnly(CHILD_PROTECTION, FINANCIAL_ASSISTANCE);
    assertThat(STORY.answer(NineHelpersMandate.AFTER_SCHOOL_PLACE).flatMap(Decision::on))
        .contains(LocalDate.of(2026, 1, 21));
  }

  @Test
  void theFatherTookHisTimeBeforeHisYes() {
    Measure place = STORY.measure(AFTER_SCHOOL);
    assertThat(place.stances())
        .filteredOn(it -> it.person().equals(TESFAY))
        .extracting(Stance::kind)
        .containsExactly(StanceKind.DISAGREES, StanceKind.AGREES);
    assertThat(place.thinkUntil().orElseThrow()).isBefore(place.startedOn().orElseThrow());
  }

  @Test
  void theFlatWasHandedUpAndGranted() {
    assertThat(STORY.whole().mandate().delegations())
        .filteredOn(it -> it.representative().equals(HOUSING_ADVISER))
        .noneMatch(it -> it.measureTypes().contains(MeasureTypes.MUNICIPAL_RENTAL));
    assertThat(STORY.measure(NineHelpersMeasures.LARGER_FLAT).stances())
        .filteredOn(it -> it.kind() == StanceKind.DISAGREES)
        .extracting(Stance::person)
        .containsExactly(HOUSING_ADVISER);
    assertThat(STORY.whole().mandate().handUps())
        .first()
        .extracting(HandUp::application, HandUp::from, HandUp::to)
        .containsExactly(
            Optional.of(NineHelpersMandate.LARGER_FLAT),
            Optional.of(HOUSING_ADVISER),
            Optional.of(HOUSING_MANAGER));
    Decision granted = STORY.answer(NineHelpersMandate.LARGER_FLAT).orElseThrow();
    assertThat(granted.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(granted.by()).contains(HOUSING_MANAGER);
  }

  @Test
  void theGoalOfARoomIsPostponedWithItsReason() {
    Goal room =
        PLAN.goals().stream()
            .filter(it -> it.id().equals(NineHelpersGoals.OWN_ROOM))
            .findAny()
            .orElseThrow();
    assertThat(room.history())
        .singleElement()
        .satisfies(
            it -> assertThat(it.formerDate().orElseThrow()).isBefore(room.targetOn().orElseThrow()))
        .satisfies(it -> assertThat(it.text()).isPresent());
  }

  @Test
  void theEveningCourseIsDroppedAndTheGapStands() {
    Measure course = STORY.measure(NineHelpersMeasures.EVENING_COURSE);
    assertThat(course.status()).contains(MeasureStatus.STOPPED);
    assertThat(course.stopReason()).contains(DenialReason.CITIZEN_WISH);
    assertThat(PLAN.gaps())
        .singleElement()
        .satisfies(it -> assertThat(it.need()).contains(NineHelpersMapping.SPEAK_NORWEGIAN))
        .satisfies(it -> assertThat(it.alternatives()).isPresent());
  }

  @Test
  void theSonsIndividualPlanIsReadOutOfThisOne() {
    assertThat(PLAN.individualPlans())
        .filteredOn(it -> it.wanted().orElseThrow())
        .singleElement()
        .satisfies(it -> assertThat(it.person()).isEqualTo(NATAN))
        .satisfies(it -> assertThat(it.coordinator()).contains(LEADER))
        .satisfies(it -> assertThat(it.consentedOn()).isPresent())
        .satisfies(it -> assertThat(it.childParticipation()).isPresent());
    assertThat(STORY.whole().individualPlanOf(NATAN, STORY.day()).missing()).isEmpty();
  }

  @Test
  void whatEachPaysIsSeenYearByYear() {
    assertThat(STORY.whole().mandate().costsByPayerAndYear())
        .isEqualTo(
            Map.of(
                CHILD_PROTECTION, kroner(Map.of(2026, 17_000L, 2027, 17_000L)),
                FINANCIAL_ASSISTANCE, kroner(Map.of(2026, 41_000L, 2027, 17_000L)),
                INTRODUCTION_PROGRAMME, kroner(Map.of(2025, 6_400L, 2026, 12_800L)),
                NAV, kroner(Map.of(2026, 54_000L))));
  }

  @Test
  void lifeIsCalmerButStillExposed() {
    assertThat(STORY.whole().journey().situations())
        .singleElement()
        .satisfies(it -> assertThat(it.situation()).isEqualTo(Situation.EXPOSED))
        .satisfies(it -> assertThat(it.evidence()).hasSize(8));
    assertThat(STORY.whole().effect().goalEffects())
        .allSatisfy(it -> assertThat(it.baseline()).isPresent())
        .flatExtracting(GoalEffect::readings)
        .extracting(Reading::level)
        .containsExactly(Optional.of(Level.PARTLY), Optional.of(Level.PARTLY));
    assertThat(STORY.whole().effect().experiences()).hasSize(3);
  }

  private static Map<Integer, Amount> kroner(Map<Integer, Long> years) {
    Map<Integer, Amount> amounts = new TreeMap<>();
    years.forEach((year, kroner) -> amounts.put(year, Amount.ofKroner(kroner)));
    return amounts;
  }
}
