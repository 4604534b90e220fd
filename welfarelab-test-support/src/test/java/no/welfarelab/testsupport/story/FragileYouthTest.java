/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.EMPLOYER;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;
import static no.welfarelab.testsupport.story.FragileYouth.FIRST;
import static no.welfarelab.testsupport.story.FragileYouth.SEVENTH;
import static no.welfarelab.testsupport.story.FragileYouth.SIXTH;
import static no.welfarelab.testsupport.story.FragileYouthMeasures.HOME;
import static no.welfarelab.testsupport.story.FragileYouthMeasures.HOUSING_FOLLOW_UP;
import static no.welfarelab.testsupport.story.FragileYouthMeasures.JOB;
import static no.welfarelab.testsupport.story.FragileYouthMeasures.NEXT_CONTRACT;
import static no.welfarelab.testsupport.story.FragileYouthMeasures.STAY_IN_TOUCH;
import static no.welfarelab.testsupport.story.FragileYouthMeasures.TALKS;
import static no.welfarelab.testsupport.story.FragileYouthMeasures.WORK_TRAINING;
import static no.welfarelab.testsupport.story.FragileYouthPeople.LEADER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MATHIAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MOTHER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MOVED_IN;
import static no.welfarelab.testsupport.story.FragileYouthPeople.YOUTH_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.citizen.Tenure;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.TargetGroups;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Level;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.Removal;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Representation;
import no.welfarelab.core.team.SupportAnswer;
import no.welfarelab.core.team.SupportOffer;
import org.junit.jupiter.api.Test;

class FragileYouthTest {
  private static final StoryOnDay STORY = StoryOnDay.of(Stories.FRAGILE_YOUTH);
  private static final InvestmentPlan PLAN = STORY.whole().plan().orElseThrow();

  private static SituationEntry latestSituation() {
    List<SituationEntry> situations = STORY.whole().journey().situations();
    return situations.get(situations.size() - 1);
  }

  private static List<LocalDate> held() {
    return STORY.whole().meetings().stream().flatMap(it -> it.heldOn().stream()).toList();
  }

  @Test
  void heIsOneOfTheYouths() {
    assertThat(STORY.person(MATHIAS).ageOn(STORY.day())).contains(20);
    assertThat(STORY.whole().intake().targetGroups()).containsExactly(TargetGroups.YOUTH);
  }

  @Test
  void heCameInAnUntenableSituation() {
    SituationEntry first = STORY.whole().journey().situations().get(0);
    assertThat(first.situation()).isEqualTo(Situation.UNTENABLE);
    assertThat(STORY.whole().journey().observations())
        .filteredOn(it -> first.evidence().contains(it.id()))
        .allSatisfy(it -> assertThat(it.level()).contains(Level.NO))
        .extracting(Observation::indicator)
        .contains(
            Indicator.SUITABLE_HOME,
            Indicator.NETWORK,
            Indicator.DEBT_UNDER_CONTROL,
            Indicator.INCOME_ABOVE_LOW_LINE);
    assertThat(STORY.whole().mapping().existingHelp())
        .singleElement()
        .extracting(ExistingHelp::service)
        .isEqualTo(Optional.of(YOUTH_FOLLOW_UP));
  }

  @Test
  void heNowHasAHome() {
    assertThat(STORY.home("studio").tenure()).contains(Tenure.RENTED_FROM_MUNICIPALITY);
    assertThat(STORY.home("studio").residents())
        .extracting(Residence::person)
        .containsExactly(MATHIAS);
    assertThat(STORY.answer(FragileYouthMandate.HOME).orElseThrow().startOn()).contains(MOVED_IN);
    assertThat(STORY.measure(HOME).doneOn()).contains(MOVED_IN);
    assertThat(STORY.goal(FragileYouthPlan.A_HOME).reachedOn()).contains(MOVED_IN);
  }

  @Test
  void heNowHasAJob() {
    assertThat(STORY.measure(WORK_TRAINING).status()).contains(MeasureStatus.DONE);
    assertThat(STORY.measure(JOB).after()).containsExactly(WORK_TRAINING);
    assertThat(STORY.measure(JOB).status()).contains(MeasureStatus.STARTED);
    assertThat(STORY.goal(FragileYouthPlan.A_JOB).reachedOn())
        .isPresent()
        .isEqualTo(STORY.measure(JOB).startedOn());
  }

  @Test
  void fromUntenableToStableWentFairlyFast() {
    List<SituationEntry> situations = STORY.whole().journey().situations();
    assertThat(situations)
        .extracting(SituationEntry::situation)
        .containsExactly(Situation.UNTENABLE, Situation.EXPOSED, Situation.STABLE);
    assertThat(
            ChronoUnit.MONTHS.between(
                situations.get(0).on().orElseThrow(), latestSituation().on().orElseThrow()))
        .isLessThan(7);
    assertThat(situations)
        .allSatisfy(
            it ->
                assertThat(STORY.whole().journey().observations())
                    .filteredOn(seen -> it.evidence().contains(seen.id()))
                    .extracting(seen -> seen.by().orElseThrow())
                    .contains(MATHIAS));
    StoryLaws.everySituationIsAsTheMarksSuggest(STORY);
  }

  @Test
  void hisSituationIsStableButFragile() {
    assertThat(latestSituation().situation()).isEqualTo(Situation.STABLE);
    assertThat(latestSituation().explanation().orElseThrow()).contains("fragile", "ends in August");
    assertThat(STORY.whole().journey().target()).contains(Situation.SUSTAINABLE);
    assertThat(STORY.measure(JOB).answers()).contains(FragileYouthCloth.CONTRACT);
    assertThat(STORY.measure(NEXT_CONTRACT).status()).contains(MeasureStatus.PLANNED);
    assertThat(STORY.goal(FragileYouthPlan.IT_KEEPS).reachedOn()).isEmpty();
  }

  @Test
  void hisNetworkIsVeryLittle() {
    assertThat(STORY.whole().journey().observations())
        .filteredOn(it -> it.indicator() == Indicator.NETWORK)
        .hasSize(4)
        .allSatisfy(it -> assertThat(it.by()).contains(MATHIAS))
        .allSatisfy(it -> assertThat(it.level()).contains(Level.NO));
    assertThat(latestSituation().explanation().orElseThrow()).contains("very little network");
  }

  @Test
  void theLabStillSpendsTimeOnHim() {
    assertThat(Stream.of(HOUSING_FOLLOW_UP, TALKS, STAY_IN_TOUCH).map(STORY::measure))
        .allSatisfy(it -> assertThat(it.status()).contains(MeasureStatus.STARTED))
        .allSatisfy(it -> assertThat(it.doneOn()).isEmpty());
    assertThat(STORY.measure(STAY_IN_TOUCH).text()).contains("also when all goes well");
    assertThat(STORY.measure(STAY_IN_TOUCH).startedOn().orElseThrow())
        .isAfter(latestSituation().on().orElseThrow());
    assertThat(STORY.task("call-in-march").responsible()).containsExactly(LEADER);
    assertThat(STORY.task("call-in-march").doneOn().orElseThrow())
        .isAfter(latestSituation().on().orElseThrow());
    assertThat(STORY.task("call-again").doneOn()).isEmpty();
    assertThat(held()).contains(SEVENTH);
  }

  @Test
  void oneServiceWithdrewAndTheOthersStayed() {
    assertThat(STORY.membership("youth").heldOn(SIXTH)).contains(true);
    assertThat(STORY.membership("youth").heldOn(SIXTH.plusDays(1))).contains(false);
    assertThat(STORY.explanation(Matter.HANDLER_NOT_IN_TEAM).persons())
        .containsExactly(YOUTH_ADVISER);
    assertThat(STORY.whole().team().membersOn(STORY.day()))
        .extracting(it -> it.id().value())
        .containsExactly("leads", "nav", "housing", "health", "debt");
    assertThat(STORY.whole().team().memberships())
        .filteredOn(it -> !it.heldOn(STORY.day()).orElseThrow())
        .extracting(Membership::person)
        .containsExactly(YOUTH_ADVISER, FragileYouthPeople.FOREMAN);
  }

  @Test
  void theCaseIsNotClosedForTime() {
    assertThat(STORY.whole().journey().closing()).isEmpty();
    assertThat(STORY.goal(FragileYouthPlan.A_HOME).reachedOn()).isPresent();
    assertThat(STORY.goal(FragileYouthPlan.A_JOB).reachedOn()).isPresent();
    assertThat(latestSituation().situation())
        .isNotEqualTo(STORY.whole().journey().target().orElseThrow());
    assertThat(STORY.whole().consents())
        .allSatisfy(it -> assertThat(it.withdrawnExclusive()).isEmpty());
    assertThat(STORY.measure(STAY_IN_TOUCH).text()).contains("Without an end date");
  }

  @Test
  void aNextMeetingIsSetThoughHeIsStable() {
    Meeting latest =
        STORY.whole().meetings().stream()
            .filter(it -> it.heldOn().equals(Optional.of(SEVENTH)))
            .findAny()
            .orElseThrow();
    assertThat(latest.nextOn()).contains(FragileYouth.NEXT);
    assertThat(latest.nextOn().orElseThrow())
        .isAfter(STORY.day())
        .isBeforeOrEqualTo(SEVENTH.plusDays(90));
    assertThat(STORY.whole().meetings())
        .filteredOn(it -> it.heldOn().isEmpty())
        .singleElement()
        .satisfies(it -> assertThat(it.plannedOn()).contains(FragileYouth.NEXT));
  }

  @Test
  void heHopesTheyWillBeThereUntilHeSaysSo() {
    assertThat(STORY.whole().effect().experiences())
        .singleElement()
        .extracting(Experience::person, Experience::text)
        .containsExactly(
            MATHIAS,
            Optional.of(
                "I hope that they will be there until I say that I don't need them any more!"));
  }

  @Test
  void aGoalHeIsNotReadyForWaits() {
    assertThat(STORY.goal(FragileYouthPlan.OWN_FLAT).waitingFor().orElseThrow())
        .contains("not ready for it now", "remind him");
    assertThat(PLAN.measures()).noneMatch(it -> it.goals().contains(FragileYouthPlan.OWN_FLAT));
  }

  @Test
  void noServiceHasFriendsToGive() {
    assertThat(STORY.need("friends").services()).isEmpty();
    assertThat(PLAN.gaps())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.need()).contains(FragileYouthMapping.FRIENDS);
              assertThat(it.alternatives().orElseThrow())
                  .contains("support contact", "sports club", "bike kitchen");
            });
  }

  @Test
  void heHadNobodyToAskAlong() {
    assertThat(STORY.whole().team().supportOffers())
        .extracting(SupportOffer::answer)
        .containsExactly(Optional.of(SupportAnswer.DECLINED), Optional.of(SupportAnswer.THINKING));
  }

  @Test
  void hisMotherIsLeftOut() {
    assertThat(STORY.parentsOf(MATHIAS)).containsExactly(MOTHER);
    assertThat(STORY.person(MOTHER).participates()).contains(false);
    assertThat(STORY.explanation(Matter.NO_ENTRY_OF_THEIR_OWN).persons()).containsExactly(MOTHER);
    assertThat(STORY.whole().consents()).noneMatch(it -> it.person().equals(MOTHER));
    assertThat(STORY.mayKnow(NAV, MATHIAS, LifeArea.FAMILY)).isFalse();
    assertThat(STORY.whole().refusals())
        .singleElement()
        .satisfies(it -> assertThat(it.lifeAreas()).containsExactly(LifeArea.FAMILY));
  }

  @Test
  void thePermanentJobWasPostponedForAReason() {
    assertThat(STORY.goal(FragileYouthPlan.PERMANENT_JOB).history())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.formerDate().orElseThrow())
                  .isBefore(STORY.goal(FragileYouthPlan.PERMANENT_JOB).targetOn().orElseThrow());
              assertThat(it.text().orElseThrow()).contains("I want to manage this first");
            });
  }

  @Test
  void assistanceEndedBecauseHeHasWages() {
    Decision ended = STORY.decisions(MeasureTypes.FINANCIAL_ASSISTANCE).get(1);
    assertThat(ended.outcome()).isEqualTo(DecisionOutcome.ENDED);
    assertThat(ended.application()).contains(FragileYouthMandate.ASSISTANCE);
    assertThat(ended.denialReason()).contains(DenialReason.NOT_NEEDED);
    assertThat(ended.reason().orElseThrow()).contains("wages of his own");
    assertThat(ended.on().orElseThrow()).isAfter(STORY.measure(JOB).startedOn().orElseThrow());
  }

  @Test
  void theEmployerKnowsOfTheWorkOnly() {
    assertThat(LifeArea.values())
        .filteredOn(area -> STORY.mayKnow(EMPLOYER, MATHIAS, area))
        .containsExactly(LifeArea.WORK);
    assertThat(STORY.whole().disclosures())
        .filteredOn(it -> it.recipient().equals(EMPLOYER))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.consent()).contains(STORY.consent("employer-consent").id());
              assertThat(it.lifeAreas()).containsExactly(LifeArea.WORK);
            });
  }

  @Test
  void theDebtHasAPlanOfItsOwn() {
    assertThat(PLAN.linkedPlans())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.owner()).contains(DEBT_COUNSELLING);
              assertThat(it.measures()).containsExactly(FragileYouthMeasures.DEBT);
            });
  }

  @Test
  void heWantsNoIndividualPlan() {
    assertThat(PLAN.individualPlans())
        .singleElement()
        .satisfies(it -> assertThat(it.wanted()).contains(false));
  }

  @Test
  void theStudioWasToldOfUntilItWasAnswered() {
    assertThat(STORY.application(FragileYouthMandate.HOME).statusToldOn().orElseThrow())
        .isEqualTo(FragileYouth.SECOND)
        .isBefore(STORY.answer(FragileYouthMandate.HOME).orElseThrow().on().orElseThrow());
  }

  @Test
  void onlyWhoPaysForTheCallsGainsNothingByThem() {
    StoryLaws.everyCostHasAPayerAndABudget(STORY);
    assertThat(PLAN.measures())
        .filteredOn(it -> !it.costLines().isEmpty())
        .filteredOn(it -> !it.expectedGainers().equals(Set.copyOf(it.service().stream().toList())))
        .extracting(Measure::id)
        .containsExactly(STAY_IN_TOUCH);
  }

  @Test
  void eachServiceSaysWhoPicksWhomItSends() {
    assertThat(STORY.whole().team().representations())
        .allSatisfy(it -> assertThat(it.picker()).isPresent())
        .extracting(Representation::service)
        .contains(YOUTH_FOLLOW_UP, DEBT_COUNSELLING)
        .hasSize(6);
  }

  @Test
  void theClothKeepsWhatWasSaid() {
    List<WorkCloth> cloths = STORY.whole().mapping().cloths();
    assertThat(cloths).extracting(WorkCloth::on).containsExactly(on(FIRST), on(SIXTH));
    List<Id<ClothEntry>> later = cloths.get(1).entries().stream().map(ClothEntry::id).toList();
    assertThat(cloths.get(0).entries())
        .extracting(ClothEntry::id)
        .filteredOn(it -> !later.contains(it))
        .containsExactly(FragileYouthCloth.OLD_FRIENDS, FragileYouthCloth.NOBODY_AT_WORK);
    assertThat(cloths.get(1).removals())
        .extracting(Removal::entry)
        .containsExactly(FragileYouthCloth.OLD_FRIENDS, FragileYouthCloth.NOBODY_AT_WORK);
    assertThat(later).contains(FragileYouthCloth.CONTRACT);
  }

  private static Optional<LocalDate> on(LocalDate day) {
    return Optional.of(day);
  }

  @Test
  void theMeetingsCameCloserAtFirst() {
    List<LocalDate> held = held();
    for (int i = 1; i < held.size(); i++) {
      boolean early = held.get(i).isBefore(held.get(0).plusMonths(7));
      assertThat(ChronoUnit.DAYS.between(held.get(i - 1), held.get(i)))
          .isLessThanOrEqualTo(early ? 42 : 90);
    }
    assertThat(held).hasSize(8).isSorted();
  }

  @Test
  void theStoryIsToldInTwoLanguages() {
    InvestmentCase told = Stories.FRAGILE_YOUTH.theCase(Language.NB);
    InvestmentPlan plan = told.plan().orElseThrow();
    assertThat(plan.measures())
        .extracting(Measure::id)
        .isEqualTo(PLAN.measures().stream().map(Measure::id).toList());
    assertThat(plan.measures())
        .extracting(Measure::text)
        .doesNotContainAnyElementsOf(PLAN.measures().stream().map(Measure::text).toList());
    assertThat(told.effect().experiences())
        .extracting(it -> it.text().orElseThrow())
        .containsExactly("Jeg håper at de vil være der til jeg sier at jeg ikke trenger dem mer!");
  }
}
