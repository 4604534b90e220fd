/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.EMPLOYER;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.core.service.Services.USER_DESK;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.FIND_HOME;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.FOLLOW_UP;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.GARAGE_EVENINGS;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.GUARDIAN;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.HELP_WITH_HOME;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.HOME_VISIT;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.KEEP_CAR;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.KEEP_JOB;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.MASTER_FLAT;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.SUPPORT_CONTACT;
import static no.welfarelab.testsupport.story.CarAndHomeMeasures.WORK_TRAINING;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AUNT;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.GUARDIANSHIP_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.meeting.Documentation;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import org.junit.jupiter.api.Test;

class CarAndHomeTest {
  private static final StoryOnDay STORY = StoryOnDay.of(Stories.CAR_AND_HOME);
  private static final InvestmentPlan PLAN = STORY.whole().plan().orElseThrow();
  private static final List<ClothEntry> CLOTH = STORY.whole().mapping().cloths().get(0).entries();

  private static ClothEntry written(String id) {
    return CLOTH.stream().filter(it -> it.id().value().equals(id)).findAny().orElseThrow();
  }

  private static LocalDate startedOn(Id<Measure> measure) {
    return STORY.measure(measure).startedOn().orElseThrow();
  }

  private static Decision decisionOn(Id<Measure> measure) {
    return STORY.answer(STORY.measure(measure).application().orElseThrow()).orElseThrow();
  }

  @Test
  void aYoungManWithALightDisabilityLivesWithHisFather() {
    assertThat(STORY.person(EMIL).ageOn(STORY.day())).contains(22);
    assertThat(STORY.person(EMIL).seriousCondition()).contains(true);
    assertThat(written("today-body").lifeArea()).contains(LifeArea.PHYSICAL_HEALTH);
    assertThat(written("today-body").text()).contains("light disability");
    assertThat(STORY.parentsOf(EMIL)).containsExactly(FATHER);
    assertThat(STORY.home("fathers-house").residents())
        .extracting(Residence::person)
        .containsExactly(EMIL, FATHER);
  }

  @Test
  void theGarageEveningsPreventLonelinessAndDepression() {
    assertThat(STORY.needText("company")).contains("lonely and depressed");
    assertThat(written("difficult-low").lifeArea()).contains(LifeArea.MENTAL_HEALTH);
    assertThat(written("difficult-low").saidBy()).contains(EMIL);
    assertThat(STORY.measure(GARAGE_EVENINGS).phase()).contains(Phase.PREVENTION);
    assertThat(STORY.measure(GARAGE_EVENINGS).answers()).contains(CarAndHomeMapping.LOW);
    assertThat(STORY.measure(GARAGE_EVENINGS).status()).contains(MeasureStatus.STARTED);
  }

  @Test
  void aGuardianIsAppliedForToRelieveHisFather() {
    assertThat(STORY.measure(GUARDIAN).text()).isEqualTo("A guardian, to relieve his father.");
    assertThat(STORY.measure(GUARDIAN).persons()).containsExactly(EMIL, FATHER);
    assertThat(STORY.measure(GUARDIAN).status()).contains(MeasureStatus.APPLIED_FOR);
    assertThat(STORY.application(CarAndHomeMandate.GUARDIAN).persons()).containsExactly(EMIL);
    assertThat(STORY.answer(CarAndHomeMandate.GUARDIAN)).isEmpty();
    assertThat(STORY.whole().mandate().handUps())
        .singleElement()
        .extracting(HandUp::application, HandUp::to)
        .containsExactly(
            Optional.of(CarAndHomeMandate.GUARDIAN), Optional.of(GUARDIANSHIP_OFFICER));
    assertThat(STORY.family().guardianships()).isEmpty();
  }

  @Test
  void aSupportContactComesThreeHoursAWeek() {
    assertThat(STORY.measure(SUPPORT_CONTACT).text()).contains("three hours a week");
    assertThat(STORY.measure(SUPPORT_CONTACT).status()).contains(MeasureStatus.STARTED);
    assertThat(STORY.measure(SUPPORT_CONTACT).executors())
        .containsExactly(CarAndHomePeople.SUPPORT_CONTACT);
    assertThat(decisionOn(SUPPORT_CONTACT).service()).contains(SERVICE_AWARD_OFFICE);
    assertThat(decisionOn(SUPPORT_CONTACT).by()).contains(AWARD_OFFICER);
    assertThat(decisionOn(SUPPORT_CONTACT).on().orElseThrow()).isBefore(startedOn(SUPPORT_CONTACT));
  }

  @Test
  void theCarIsFreedomAndIndependence() {
    assertThat(STORY.measure(KEEP_CAR).text()).contains("freedom and independence");
    assertThat(STORY.measure(KEEP_CAR).status()).contains(MeasureStatus.STARTED);
    assertThat(STORY.measure(KEEP_CAR).notUsuallyGiven()).contains(true);
    assertThat(STORY.measure(KEEP_CAR).exceptionReason()).isPresent();
    assertThat(PLAN.measures()).extracting(Measure::id).startsWith(KEEP_CAR);
    assertThat(written("today-car").text()).contains("that is freedom");
  }

  @Test
  void helpWithFoodAndHygieneCameAfterAVisit() {
    assertThat(STORY.measure(HELP_WITH_HOME).text()).contains("food and hygiene");
    assertThat(STORY.measure(HELP_WITH_HOME).after()).containsExactly(HOME_VISIT);
    assertThat(STORY.whole().mapping().homeVisits())
        .singleElement()
        .satisfies(
            visit -> {
              assertThat(visit.home()).contains(CarAndHomePeople.FATHERS_HOUSE);
              assertThat(visit.on().orElseThrow())
                  .isBefore(decisionOn(HELP_WITH_HOME).on().orElseThrow());
            });
    assertThat(STORY.measure(HELP_WITH_HOME).costLines())
        .containsExactly(CarAndHomeMandate.HELP_2026, CarAndHomeMandate.HELP_2027);
  }

  @Test
  void heIsNotAloneInTheNewHomeFromTheFirstDay() {
    assertThat(STORY.measure(FIND_HOME).text()).contains("not live there alone from the first day");
    assertThat(STORY.measure(FIND_HOME).together()).containsExactly(FOLLOW_UP);
    assertThat(STORY.measure(FOLLOW_UP).together()).containsExactly(FIND_HOME);
    assertThat(STORY.measure(FOLLOW_UP).type()).contains(MeasureTypes.HOUSING_FOLLOW_UP);
    assertThat(STORY.measure(FOLLOW_UP).plannedStartOn())
        .isPresent()
        .isEqualTo(STORY.measure(FIND_HOME).plannedStartOn());
  }

  @Test
  void theHomeMustBeRightTheFirstTime() {
    assertThat(written("difficult-moving").text()).contains("I move back", "won't try again");
    assertThat(STORY.measure(FIND_HOME).answers()).containsExactly(CarAndHomeMapping.MOVING);
    assertThat(STORY.measure(FIND_HOME).prerequisites())
        .allSatisfy(it -> assertThat(it.metOn()).isEmpty())
        .anySatisfy(it -> assertThat(it.text()).contains("right the first time"));
    assertThat(STORY.measure(FIND_HOME).alternatives())
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.consequences()).isPresent())
        .allSatisfy(it -> assertThat(it.explainedOn()).contains(CarAndHomePlan.WRITTEN));
  }

  @Test
  void theActivityMattersMoreThanThePay() {
    assertThat(STORY.needText("something-to-go-to")).contains("matters more than the pay");
    assertThat(written("dream-job").box()).isEqualTo(ClothBox.DREAM);
    assertThat(STORY.measure(WORK_TRAINING).text()).contains("matters more than the pay");
    assertThat(STORY.measure(WORK_TRAINING).goals()).containsExactly(CarAndHomePlan.A_JOB);
  }

  @Test
  void theJobIsKeptByAnAlternativeArrangement() {
    assertThat(STORY.measure(KEEP_JOB).text()).contains("alternative arrangement");
    assertThat(STORY.measure(KEEP_JOB).phase()).contains(Phase.SUSTAINABLE);
    assertThat(STORY.measure(KEEP_JOB).after()).containsExactly(WORK_TRAINING);
  }

  @Test
  void heMastersHisFlatWithSupport() {
    assertThat(STORY.measure(MASTER_FLAT).text()).contains("run the flat, with support");
    assertThat(STORY.measure(MASTER_FLAT).phase()).contains(Phase.SUSTAINABLE);
    assertThat(STORY.measure(MASTER_FLAT).after()).containsExactly(FIND_HOME, FOLLOW_UP);
    assertThat(STORY.measure(MASTER_FLAT).goals()).containsExactly(CarAndHomePlan.MASTERS_HOME);
  }

  @Test
  void thePlanReachesOverAllFourPhases() {
    assertThat(PLAN.measures()).extracting(it -> it.phase().orElseThrow()).contains(Phase.values());
    assertThat(PLAN.goals()).extracting(it -> it.phase().orElseThrow()).contains(Phase.values());
    assertThat(PLAN.measures()).allSatisfy(it -> assertThat(it.goals()).isNotEmpty());
  }

  @Test
  void whatMustComeFirstCameFirst() {
    assertThat(STORY.measure(HOME_VISIT).doneOn().orElseThrow())
        .isBefore(startedOn(HELP_WITH_HOME));
    assertThat(STORY.measure(FIND_HOME).after()).containsExactly(GUARDIAN);
    assertThat(STORY.measure(WORK_TRAINING).after()).containsExactly(KEEP_CAR);
    assertThat(Stream.of(FIND_HOME, WORK_TRAINING, KEEP_JOB, MASTER_FLAT).map(STORY::measure))
        .allSatisfy(it -> assertThat(it.startedOn()).isEmpty());
  }

  @Test
  void theSupportContactAndTheHelpBeganTogether() {
    assertThat(STORY.measure(SUPPORT_CONTACT).together()).containsExactly(HELP_WITH_HOME);
    assertThat(STORY.measure(HELP_WITH_HOME).together()).containsExactly(SUPPORT_CONTACT);
    assertThat(startedOn(HELP_WITH_HOME))
        .isBetween(startedOn(SUPPORT_CONTACT), startedOn(SUPPORT_CONTACT).plusDays(14));
  }

  @Test
  void thePlanGathersTheThreadsOfHisIndividualPlan() {
    assertThat(PLAN.linkedPlans())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.owner()).contains(SERVICE_AWARD_OFFICE);
              assertThat(it.measures()).containsExactly(SUPPORT_CONTACT, HELP_WITH_HOME);
            });
    assertThat(PLAN.individualPlans())
        .filteredOn(it -> it.person().equals(EMIL))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.wanted()).contains(true);
              assertThat(it.consentedOn()).contains(CarAndHomePlan.WRITTEN);
              assertThat(it.coordinator()).contains(AWARD_OFFICER);
            });
    assertThat(STORY.whole().individualPlanOf(EMIL, STORY.day()).missing()).isEmpty();
  }

  @Test
  void heThoughtForThreeWeeksBeforeHeSaidYes() {
    assertThat(STORY.whole().intake().considerations())
        .allSatisfy(it -> assertThat(it.spoken()).contains(true))
        .filteredOn(it -> it.person().equals(EMIL))
        .extracting(Consideration::answer)
        .containsExactly(Answer.ASKED, Answer.THINKING, Answer.YES);
  }

  @Test
  void hisAuntIsAtHisSide() {
    assertThat(STORY.whole().team().supportOffers())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.answer()).contains(SupportAnswer.ACCEPTED);
              assertThat(it.supportPerson()).contains(AUNT);
            });
    assertThat(STORY.membersAs(Role.SUPPORT_PERSON)).containsExactly(AUNT);
    assertThat(STORY.whole().meetings())
        .filteredOn(it -> it.heldOn().isPresent())
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.present()).contains(AUNT));
  }

  @Test
  void hisFatherSpeaksForHimself() {
    assertThat(written("difficult-papers").saidBy()).contains(FATHER);
    assertThat(written("dream-just-dad").persons()).containsExactly(FATHER);
    assertThat(PLAN.contributions()).extracting(Contribution::person).containsExactly(EMIL, FATHER);
    assertThat(STORY.consent("father-consents").givenBy()).containsExactly(FATHER);
    assertThat(PLAN.individualPlans())
        .filteredOn(it -> it.person().equals(FATHER))
        .singleElement()
        .satisfies(it -> assertThat(it.wanted()).contains(false));
  }

  @Test
  void everyLifeAreaWasTalkedThrough() {
    assertThat(
            Stream.concat(
                CLOTH.stream().flatMap(it -> it.lifeArea().stream()),
                STORY.whole().mapping().cloths().get(0).notRelevant().stream()
                    .map(NotRelevant::lifeArea)))
        .contains(LifeArea.values());
    assertThat(STORY.whole().mapping().cloths().get(0).notRelevant())
        .allSatisfy(it -> assertThat(it.saidBy()).contains(EMIL));
  }

  @Test
  void theGarageKnowsOfHisWorkOnly() {
    assertThat(STORY.mayKnow(EMPLOYER, EMIL, LifeArea.WORK)).isTrue();
    assertThat(LifeArea.values())
        .filteredOn(area -> STORY.mayKnow(EMPLOYER, EMIL, area))
        .containsExactly(LifeArea.WORK);
    assertThat(STORY.whole().disclosures())
        .filteredOn(it -> it.recipient().equals(EMPLOYER))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.lifeAreas()).containsExactly(LifeArea.WORK);
              assertThat(it.at().orElseThrow())
                  .isAfter(STORY.consent("emil-garage").startInclusive().orElseThrow());
            });
  }

  @Test
  void heThinksAboutTheWorkTraining() {
    assertThat(STORY.measure(WORK_TRAINING).thinkUntil().orElseThrow()).isAfter(STORY.day());
    assertThat(STORY.measure(WORK_TRAINING).plannedStartOn().orElseThrow())
        .isAfter(STORY.measure(WORK_TRAINING).thinkUntil().orElseThrow());
    assertThat(STORY.measure(WORK_TRAINING).stances()).isEmpty();
  }

  @Test
  void whoPaysForTheSupportContactIsNotWhoGains() {
    assertThat(STORY.whole().mandate().costLines())
        .filteredOn(it -> STORY.measure(SUPPORT_CONTACT).costLines().contains(it.id()))
        .extracting(CostLine::payer)
        .containsOnly(Optional.of(SERVICE_AWARD_OFFICE));
    assertThat(STORY.measure(SUPPORT_CONTACT).expectedGainers())
        .containsExactly(MENTAL_HEALTH_AND_SUBSTANCE_USE);
    assertThat(STORY.measure(HELP_WITH_HOME).expectedGainers())
        .containsExactly(SERVICE_AWARD_OFFICE);
  }

  @Test
  void hisLifeIsExposedAndIsToBecomeStable() {
    assertThat(STORY.whole().journey().target()).contains(Situation.STABLE);
    assertThat(STORY.whole().journey().situations())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.situation()).isEqualTo(Situation.EXPOSED);
              assertThat(it.assessedBy()).contains(LEADER);
              assertThat(STORY.whole().journey().observations())
                  .filteredOn(seen -> it.evidence().contains(seen.id()))
                  .extracting(Observation::by)
                  .contains(Optional.of(EMIL), Optional.of(LEADER));
            });
    assertThat(STORY.whole().journey().closing()).isEmpty();
  }

  @Test
  void theFirstMeetingEndedWithWhoDoesWhat() {
    Meeting first =
        STORY.whole().meetings().stream()
            .filter(it -> it.id().equals(CarAndHomeMeetings.FIRST))
            .findAny()
            .orElseThrow();
    assertThat(first.summary().orElseThrow()).contains("until 5 March");
    assertThat(first.nextOn()).contains(LocalDate.of(2026, 3, 5));
    assertThat(first.recordReachedOn()).isPresent();
    assertThat(first.documentations())
        .extracting(Documentation::service)
        .containsExactly(USER_DESK, NAV, HOUSING_OFFICE, SERVICE_AWARD_OFFICE);
    assertThat(first.tasks()).hasSameSizeAs(PLAN.tasks());
  }

  @Test
  void theStoryIsToldInTwoLanguages() {
    InvestmentCase told = Stories.CAR_AND_HOME.theCase(Language.NB);
    InvestmentPlan plan = told.plan().orElseThrow();
    assertThat(plan.measures()).extracting(Measure::id).isEqualTo(ids(PLAN));
    assertThat(plan.measures()).extracting(Measure::text).doesNotContainAnyElementsOf(texts(PLAN));
    assertThat(plan.goals())
        .extracting(Goal::text)
        .contains("Jeg har min egen bolig, riktig første gang.");
    assertThat(told.mandate().costsByPayerAndYear())
        .isEqualTo(STORY.whole().mandate().costsByPayerAndYear());
  }

  private static List<Id<Measure>> ids(InvestmentPlan plan) {
    return plan.measures().stream().map(Measure::id).toList();
  }

  private static List<String> texts(InvestmentPlan plan) {
    return plan.measures().stream().map(Measure::text).toList();
  }
}
