/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.EMPLOYER;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CHILDREN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CHILD_COORDINATOR;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DOCTOR;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ROJIN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.Consenters;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Test;

class DanaShamiranFilledInTest {
  static final StoryOnDay STORY = StoryOnDay.of(Stories.DANA_SHAMIRAN);

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
    assertThat(STORY.mayKnow(MENTAL_HEALTH_AND_SUBSTANCE_USE, SHAMIRAN, LifeArea.FAMILY)).isTrue();
    assertThat(STORY.mayKnow(MENTAL_HEALTH_AND_SUBSTANCE_USE, SHAMIRAN, LifeArea.ECONOMY))
        .isFalse();
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
  void everyoneConsentedBeforeAServiceCame() {
    StoryLaws.everyoneConsentedBeforeAServiceCame(STORY, ALL_SIX);
  }

  @Test
  void whatWasSharedRestsOnAConsent() {
    assertThat(STORY.whole().disclosures())
        .hasSize(2)
        .allSatisfy(
            shared ->
                assertThat(shared.lifeAreas())
                    .allSatisfy(
                        area ->
                            assertThat(
                                    STORY
                                        .consent(shared.consent().orElseThrow().value())
                                        .covers(
                                            shared.recipient(),
                                            area,
                                            shared.purpose().orElseThrow(),
                                            shared.at().orElseThrow()))
                                .isTrue()));
  }

  @Test
  void theParentsWantAChildCoordinator() {
    assertThat(STORY.whole().team().coordinatorOffers())
        .singleElement()
        .satisfies(
            offer -> {
              assertThat(offer.child()).isEqualTo(ELIAS);
              assertThat(offer.wanted()).contains(true);
              assertThat(offer.coordinator()).contains(CHILD_COORDINATOR);
            });
    assertThat(STORY.membersAs(Role.COORDINATOR)).containsExactly(CHILD_COORDINATOR);
    assertThat(STORY.membership("child-coordinator").assignment().orElseThrow()).contains("Elias");
  }

  @Test
  void nineAreInTheTeam() {
    assertThat(STORY.whole().team().membersOn(STORY.day())).hasSize(9);
    assertThat(STORY.membersAs(Role.MEMBER)).hasSize(4);
    assertThat(STORY.membersAs(Role.CALLED_IN)).containsExactly(THERAPIST, DOCTOR);
    assertThat(STORY.whole().team().membersOn(LocalDate.of(2025, 10, 25)))
        .extracting(Membership::id)
        .containsExactly(Id.of("leads"));
  }

  @Test
  void theRefusedLoanIsLookedAtAgainToo() {
    assertThat(conclusionOn(DanaShamiranMandate.LOAN_REFUSED))
        .contains("Treatment and AAP must come first");
  }

  @Test
  void everyChildIsSeenByAParentAndAService() {
    for (Id<Person> child : CHILDREN) {
      List<ClothEntry> about =
          cloth().entries().stream().filter(it -> it.persons().contains(child)).toList();
      assertThat(about).anyMatch(it -> PARENTS.contains(it.saidBy().orElseThrow()));
      assertThat(about)
          .anyMatch(
              it ->
                  it.persons().size() == 1
                      && it.service().filter(List.of(SCHOOL, KINDERGARTEN)::contains).isPresent());
    }
  }

  @Test
  void noEntryOfTheClothIsLost() {
    StoryLaws.noEntryOfTheClothIsLost(STORY, 3);
  }

  @Test
  void everyLifeAreaIsConsidered() {
    StoryLaws.everyLifeAreaIsConsidered(STORY);
  }

  @Test
  void theFlatWasSeen() {
    assertThat(STORY.whole().mapping().homeVisits())
        .singleElement()
        .satisfies(
            visit -> {
              assertThat(visit.home()).contains(DanaShamiranPeople.FLAT);
              assertThat(visit.visitors()).containsExactly(LEADER, HOUSING_ADVISER);
            });
  }

  @Test
  void theNorwegianTestIsPutOffUntilDanaIsStronger() {
    Goal test = goal(DanaShamiranPlan.NORWEGIAN_TEST);
    assertThat(test.history())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.formerDate().orElseThrow()).isBefore(test.targetOn().orElseThrow());
              assertThat(change.text()).isPresent();
            });
  }

  @Test
  void respiteIsGivenInPart() {
    Decision answer = STORY.answer(DanaShamiranMandate.RESPITE).orElseThrow();
    assertThat(answer.outcome()).isEqualTo(DecisionOutcome.LIMITED);
    assertThat(answer.reason()).isPresent();
    assertThat(answer.alternative()).isPresent();
    assertThat(answer.denialReason()).contains(DenialReason.NO_CAPACITY);
    assertThat(STORY.measure(DanaShamiranPlan.RESPITE).rightsBased()).contains(true);
    assertThat(STORY.measure(DanaShamiranPlan.RESPITE).status()).contains(MeasureStatus.DECIDED);
    assertThat(STORY.measure(DanaShamiranPlan.RESPITE).executors())
        .containsExactly(DanaShamiranPeople.RESPITE_MOTHER);
  }

  @Test
  void nobodyWantsAnIndividualPlan() {
    assertThat(STORY.whole().plan().orElseThrow().individualPlans())
        .allSatisfy(it -> assertThat(it.wanted()).contains(false))
        .extracting(IndividualPlan::person)
        .containsExactly(DANA, SHAMIRAN, ELIAS);
  }

  @Test
  void anInterpreterSatAtEveryMeeting() {
    assertThat(STORY.whole().meetings())
        .filteredOn(meeting -> meeting.heldOn().isPresent())
        .hasSize(4)
        .allSatisfy(
            meeting -> {
              assertThat(meeting.present()).contains(INTERPRETER);
              assertThat(meeting.interpreterOffers())
                  .singleElement()
                  .satisfies(
                      offer -> {
                        assertThat(offer.person()).isEqualTo(DANA);
                        assertThat(offer.accepted()).contains(true);
                        assertThat(offer.qualified()).contains(true);
                      });
            });
  }

  @Test
  void theFamilyIsExposedAsTheyThemselvesSay() {
    SituationEntry now = STORY.whole().journey().situations().get(0);
    assertThat(STORY.whole().journey().situations()).containsExactly(now);
    assertThat(now.situation()).isEqualTo(Situation.EXPOSED);
    assertThat(STORY.whole().journey().observations())
        .filteredOn(it -> now.evidence().contains(it.id()))
        .extracting(it -> it.by().orElseThrow())
        .contains(DANA, SHAMIRAN, LEADER);
    assertThat(STORY.whole().journey().target()).contains(Situation.STABLE);
    StoryLaws.everySituationIsAsTheMarksSuggest(STORY);
  }

  @Test
  void everyEffectGoalIsFollowed() {
    StoryLaws.everyEffectGoalIsFollowed(STORY);
  }

  @Test
  void bothWereAskedHowItIsToMeetTheMunicipality() {
    assertThat(STORY.whole().effect().experiences())
        .allSatisfy(it -> assertThat(it.text()).isPresent())
        .extracting(Experience::person)
        .containsExactlyElementsOf(PARENTS);
  }

  @Test
  void everyCostHasAPayerAndABudget() {
    StoryLaws.everyCostHasAPayerAndABudget(STORY);
  }

  @Test
  void isToldInBokmalToo() {
    StoryLaws.isToldInBokmalToo(
        Stories.DANA_SHAMIRAN,
        DanaShamiranPlan.INCOME,
        "Vi har to inntekter.",
        "We have two incomes.");
  }

  static WorkCloth cloth() {
    return STORY.whole().mapping().cloths().get(0);
  }

  static ClothEntry entry(Id<ClothEntry> id) {
    return cloth().entries().stream().filter(it -> it.id().equals(id)).findAny().orElseThrow();
  }

  static Goal goal(Id<Goal> id) {
    return STORY.whole().plan().orElseThrow().goals().stream()
        .filter(it -> it.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  static String conclusionOn(Id<Decision> refusal) {
    return STORY.whole().mapping().secondLooks().stream()
        .filter(it -> it.decision().equals(refusal))
        .findAny()
        .flatMap(SecondLook::conclusion)
        .orElseThrow();
  }
}
