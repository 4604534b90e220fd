/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.HASSAN;
import static no.welfarelab.testsupport.story.BunkBedPeople.ILYAS;
import static no.welfarelab.testsupport.story.BunkBedPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.BunkBedPeople.KARIM;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEILA;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_CHILDREN;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_FOUR;
import static no.welfarelab.testsupport.story.BunkBedPeople.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import org.junit.jupiter.api.Test;

/** What is filled in where the source of {@link BunkBed} is silent. */
abstract class BunkBedFilledIn {
  static final StoryOnDay STORY = StoryOnDay.of(Stories.BUNK_BED);

  static List<Id<Person>> observers(SituationEntry entry) {
    return STORY.whole().journey().observations().stream()
        .filter(it -> entry.evidence().contains(it.id()))
        .flatMap(it -> it.by().stream())
        .toList();
  }

  @Test
  void theHusbandIsInNoHome() {
    assertThat(STORY.family().homes())
        .flatExtracting(home -> home.residents())
        .noneMatch(it -> it.person().equals(KARIM));
    assertThat(STORY.family().householdOf(KARIM)).containsExactly(KARIM);
  }

  @Test
  void eachChildsConsentIsGivenByItsOwnTwoParents() {
    assertThat(STORY.person(HASSAN).participates()).contains(false);
    Map.of(YUSUF, HASSAN, LEILA, KARIM, ILYAS, KARIM)
        .forEach(
            (Id<Person> child, Id<Person> father) -> {
              assertThat(STORY.consenters(child, LifeArea.HOUSING).persons())
                  .containsExactlyInAnyOrder(AMINA, father);
              assertThat(STORY.whole().consents())
                  .filteredOn(it -> it.person().equals(child))
                  .singleElement()
                  .satisfies(it -> assertThat(it.givenBy()).containsExactly(AMINA, father));
            });
    assertThat(List.of(NAV, HEALTH_VISITOR, HOUSING_OFFICE))
        .allMatch(service -> STORY.mayKnow(service, YUSUF, LifeArea.HOUSING));
    assertThat(STORY.consenters(LEILA, LifeArea.HOUSING).heard()).isTrue();
    assertThat(STORY.consent("leila-consent").hearings()).hasSize(1);
    assertThat(STORY.consenters(ILYAS, LifeArea.HOUSING).heard()).isFalse();
  }

  @Test
  void everyoneConsentedBeforeAServiceCame() {
    StoryLaws.everyoneConsentedBeforeAServiceCame(STORY, THE_FOUR);
  }

  @Test
  void whatWasSharedRestsOnAConsent() {
    assertThat(STORY.whole().disclosures()).hasSize(1);
    assertThat(STORY.restsOnItsConsent("certificate-to-nav")).isTrue();
  }

  @Test
  void nobodySaidHowLargeTheFlatIs() {
    assertThat(STORY.home("flat").areaInSquareMetres()).isEmpty();
    assertThat(STORY.home("flat").isOvercrowded(StoryOnDay.squareMetresAPerson(15))).isEmpty();
  }

  @Test
  void sheDeclinedASupportPerson() {
    assertThat(STORY.whole().team().supportOffers())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.person()).isEqualTo(AMINA);
              assertThat(it.answer()).contains(SupportAnswer.DECLINED);
            });
  }

  @Test
  void anInterpreterSatAtEveryMeeting() {
    assertThat(STORY.whole().meetings())
        .allSatisfy(
            meeting -> {
              assertThat(meeting.present()).contains(INTERPRETER);
              assertThat(meeting.interpreterOffers())
                  .singleElement()
                  .satisfies(
                      it -> {
                        assertThat(it.person()).isEqualTo(AMINA);
                        assertThat(it.accepted()).contains(true);
                        assertThat(it.interpreter()).contains(INTERPRETER);
                        assertThat(it.qualified()).contains(true);
                      });
            });
    assertThat(STORY.family().relations())
        .noneMatch(it -> it.person().equals(INTERPRETER) || it.relative().equals(INTERPRETER));
  }

  @Test
  void everyChildIsSeenAndTheOlderOnesHeard() {
    for (Id<Person> child : THE_CHILDREN) {
      assertThat(STORY.whole().mapping().cloths().get(0).entries())
          .filteredOn(it -> it.persons().equals(Set.of(child)))
          .extracting(ClothEntry::service)
          .containsExactly(Optional.empty(), Optional.of(HEALTH_VISITOR));
    }
    assertThat(STORY.whole().consents())
        .flatExtracting(it -> it.hearings())
        .extracting(it -> it.child())
        .containsExactly(YUSUF, LEILA);
    assertThat(STORY.goal(BunkBedPlan.BEDS).stances())
        .extracting(it -> it.person())
        .containsExactly(AMINA, YUSUF, LEILA);
  }

  @Test
  void theChildrensSleepIsPrevention() {
    assertThat(STORY.measure(BunkBedMeasures.CHILDRENS_SLEEP).phase()).contains(Phase.PREVENTION);
    assertThat(STORY.measure(BunkBedMeasures.CHILDRENS_SLEEP).persons()).containsAll(THE_CHILDREN);
    assertThat(STORY.goal(BunkBedPlan.AWAKE).phase()).contains(Phase.PREVENTION);
  }

  @Test
  void noChildIsSeriouslyIll() {
    assertThat(THE_CHILDREN)
        .allSatisfy(it -> assertThat(STORY.person(it).seriousCondition()).contains(false));
  }

  @Test
  void nothingIsAboutTheCareOfAChild() {
    assertThat(STORY.whole().plan().orElseThrow().measures())
        .allSatisfy(it -> assertThat(it.careOrContact()).contains(false));
    assertThat(STORY.whole().meetings())
        .flatExtracting(it -> it.agenda())
        .allSatisfy(it -> assertThat(it.careOrContact()).contains(false));
  }

  @Test
  void aManagerStandsBehindEachServiceOfTheTeam() {
    assertThat(STORY.whole().team().memberships())
        .filteredOn(it -> it.role() == Role.UNIT_MANAGER)
        .extracting(it -> it.service().orElseThrow())
        .containsExactly(NAV, HOUSING_OFFICE, HEALTH_VISITOR);
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
  void sheSeesTheChangeHerself() {
    List<SituationEntry> situations = STORY.whole().journey().situations();
    assertThat(situations)
        .extracting(SituationEntry::situation)
        .containsExactly(Situation.UNTENABLE, Situation.EXPOSED);
    assertThat(observers(situations.get(1))).contains(AMINA);
    StoryLaws.everySituationIsAsTheMarksSuggest(STORY);
  }

  @Test
  void everyoneHasABed() {
    assertThat(STORY.goal(BunkBedPlan.BEDS).reachedOn()).contains(BunkBedMeasures.BED_IN);
  }

  @Test
  void workWaitsForTheOperation() {
    assertThat(STORY.goal(BunkBedPlan.A_JOB).waitingFor().orElseThrow())
        .startsWith("The operation");
    assertThat(STORY.measure(BunkBedMeasures.WORK_TALK).after())
        .containsExactly(BunkBedMeasures.OPERATION);
  }

  @Test
  void noCourseFitsHer() {
    assertThat(STORY.whole().plan().orElseThrow().gaps())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.need()).contains(BunkBedMapping.NORWEGIAN);
              assertThat(it.alternatives().orElseThrow()).contains("language café");
            });
  }

  @Test
  void everyEffectGoalIsFollowedAndSheIsAsked() {
    StoryLaws.everyEffectGoalIsFollowed(STORY);
    assertThat(STORY.whole().effect().experiences())
        .singleElement()
        .satisfies(it -> assertThat(it.person()).isEqualTo(AMINA));
  }

  @Test
  void navPaysForTheBed() {
    assertThat(STORY.whole().mandate().costsByPayerAndYear()).containsOnlyKeys(NAV, HEALTH_VISITOR);
    assertThat(STORY.whole().mandate().costsByPayerAndYear().get(NAV))
        .containsExactly(Map.entry(2025, Amount.ofKroner(4_990)));
    assertThat(STORY.measure(BunkBedMeasures.BUNK_BED).costLines())
        .containsExactly(BunkBedMandate.BUNK_BED_2025);
    StoryLaws.everyCostHasAPayerAndABudget(STORY);
  }

  @Test
  void herAddressIsNotProtected() {
    assertThat(STORY.whole().addressProtectionOf(AMINA)).contains(AddressProtection.UNGRADED);
    assertThat(STORY.whole().addressProtectionOf(KARIM)).isEmpty();
  }

  @Test
  void isToldInBokmalToo() {
    StoryLaws.isToldInBokmalToo(
        Stories.BUNK_BED,
        BunkBedPlan.BEDS,
        "Alle har en seng å sove i.",
        "Everyone has a bed to sleep in.");
  }
}
