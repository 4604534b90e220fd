/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SPECIALIST_HEALTH;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.HASSAN;
import static no.welfarelab.testsupport.story.BunkBedPeople.ILYAS;
import static no.welfarelab.testsupport.story.BunkBedPeople.KARIM;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEILA;
import static no.welfarelab.testsupport.story.BunkBedPeople.MOVER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_FOUR;
import static no.welfarelab.testsupport.story.BunkBedPeople.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.SupportAnswer;
import org.junit.jupiter.api.Test;

class BunkBedTest {
  private static final StoryOnDay STORY = StoryOnDay.of(Stories.BUNK_BED);

  private static LocalDate doneOn(Id<Measure> measure) {
    return STORY.measure(measure).doneOn().orElseThrow();
  }

  private static LocalDate startedOn(Id<Measure> measure) {
    return STORY.measure(measure).startedOn().orElseThrow();
  }

  @Test
  void sheWasNeverInWorkSpeaksLittleNorwegianAndIsWornOut() {
    assertThat(STORY.needText("never-in-work")).contains("never been in work", "little Norwegian");
    assertThat(STORY.needText("rest")).contains("worn out");
    assertThat(STORY.person(AMINA).interpretation().orElseThrow().interpreterNeeded())
        .contains(true);
    assertThat(STORY.person(AMINA).interpretation().orElseThrow().language()).contains("ar");
  }

  @Test
  void sheWasIllAndIsToBeOperated() {
    assertThat(STORY.need("operation").lifeArea()).contains(LifeArea.PHYSICAL_HEALTH);
    assertThat(STORY.need("operation").services()).containsExactly(GP, SPECIALIST_HEALTH);
    assertThat(STORY.needText("operation")).contains("seriously ill", "to be operated");
  }

  @Test
  void herHusbandIsLeftAside() {
    assertThat(STORY.family().relations())
        .filteredOn(it -> it.kind() == RelationKind.PARTNER)
        .singleElement()
        .satisfies(it -> assertThat(it.relative()).isEqualTo(KARIM));
    assertThat(STORY.person(KARIM).participates()).contains(false);
    assertThat(STORY.whole().mapping().needs()).noneMatch(it -> it.persons().contains(KARIM));
    assertThat(STORY.whole().plan().orElseThrow().measures())
        .noneMatch(it -> it.persons().contains(KARIM));
    assertThat(STORY.whole().consents()).noneMatch(it -> it.person().equals(KARIM));
    assertThat(LifeArea.values()).noneMatch(area -> STORY.mayKnow(NAV, KARIM, area));
    assertThat(STORY.whole().refusals()).isEmpty();
    assertThat(STORY.whole().intake().considerations()).noneMatch(it -> it.person().equals(KARIM));
  }

  @Test
  void theLeaderCameAlongToTheGp() {
    assertThat(STORY.measure(BunkBedPlan.TO_THE_GP).service()).contains(GP);
    assertThat(STORY.measure(BunkBedPlan.TO_THE_GP).executors()).containsExactly(LEADER);
    assertThat(STORY.measure(BunkBedPlan.TO_THE_GP).text()).contains("certificate");
    assertThat(STORY.measure(BunkBedPlan.TO_THE_GP).status()).contains(MeasureStatus.DONE);
    assertThat(STORY.task("come-along").responsible()).containsExactly(LEADER);
  }

  @Test
  void aapIsAppliedForOnceTheCertificateIsThere() {
    assertThat(STORY.application(BunkBed.AAP).type()).isEqualTo(MeasureTypes.AAP);
    assertThat(STORY.application(BunkBed.AAP).sentOn().orElseThrow())
        .isAfter(doneOn(BunkBedPlan.TO_THE_GP));
    assertThat(STORY.measure(BunkBedPlan.AAP).after()).containsExactly(BunkBedPlan.TO_THE_GP);
    assertThat(STORY.whole().mandate().handUps())
        .singleElement()
        .extracting(HandUp::application, HandUp::to)
        .containsExactly(Optional.of(BunkBed.AAP), Optional.of(NAV_DECISION_MAKER));
    assertThat(STORY.answer(BunkBed.AAP)).isEmpty();
  }

  @Test
  void fourPeopleLiveInTwoRooms() {
    assertThat(STORY.home("flat").residents())
        .extracting(Residence::person)
        .containsExactlyElementsOf(THE_FOUR)
        .hasSize(4);
    assertThat(STORY.home("flat").rooms()).contains(2);
    assertThat(STORY.family().householdOf(AMINA)).contains(LEILA, ILYAS, YUSUF);
  }

  @Test
  void allFourSleptInOneBed() {
    assertThat(STORY.need("beds").persons()).containsExactlyElementsOf(THE_FOUR);
    assertThat(STORY.needText("beds")).contains("All four sleep in one bed", "one bedroom");
  }

  @Test
  void oneChildLivesThereEveryOtherWeek() {
    assertThat(STORY.home("flat").residents())
        .filteredOn(it -> it.sharePercent().isPresent())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.person()).isEqualTo(YUSUF);
              assertThat(it.sharePercent()).contains(50);
            });
    assertThat(STORY.home("at-hassans").residents())
        .filteredOn(it -> it.person().equals(YUSUF))
        .singleElement()
        .satisfies(it -> assertThat(it.sharePercent()).contains(50));
    assertThat(STORY.home("flat").residentCount()).isEqualTo(3.5);
  }

  @Test
  void theFlatIsOvercrowdedAtOnePersonARoom() {
    assertThat(STORY.home("flat").isOvercrowded(StoryOnDay.personsARoom(1))).contains(true);
    assertThat(STORY.home("flat").isOvercrowded(StoryOnDay.personsARoom(1.75))).contains(false);
  }

  @Test
  void theHomeVisitCameBeforeTheBed() {
    assertThat(STORY.measure(BunkBedPlan.HOME_VISIT).type()).contains(MeasureTypes.HOME_VISIT);
    assertThat(STORY.measure(BunkBedPlan.HOME_VISIT).executors()).containsExactly(LEADER);
    assertThat(STORY.measure(BunkBedPlan.MOVE_WARDROBE).after())
        .containsExactly(BunkBedPlan.HOME_VISIT);
    assertThat(doneOn(BunkBedPlan.HOME_VISIT))
        .isBefore(startedOn(BunkBedPlan.MOVE_WARDROBE))
        .isBefore(STORY.application(BunkBed.BED).sentOn().orElseThrow());
  }

  @Test
  void aManFromWorkForBenefitMovedTheWardrobe() {
    assertThat(STORY.measure(BunkBedPlan.MOVE_WARDROBE).status()).contains(MeasureStatus.DONE);
    assertThat(STORY.measure(BunkBedPlan.MOVE_WARDROBE).executors()).contains(MOVER);
    assertThat(STORY.membership("moves").role()).isEqualTo(Role.CALLED_IN);
    assertThat(STORY.membership("moves").topic()).contains("The wardrobe");
    assertThat(STORY.membership("moves").reason().orElseThrow()).startsWith("Work for benefit");
    assertThat(STORY.whole().team().membersOn(doneOn(BunkBedPlan.MOVE_WARDROBE)))
        .extracting(Membership::person)
        .contains(MOVER);
    assertThat(STORY.whole().team().membersOn(STORY.day()))
        .extracting(Membership::person)
        .doesNotContain(MOVER);
  }

  @Test
  void theLeaderStayedMeanwhile() {
    assertThat(STORY.measure(BunkBedPlan.MOVE_WARDROBE).executors()).contains(LEADER);
    assertThat(STORY.task("be-there").responsible()).containsExactly(LEADER);
    assertThat(STORY.task("be-there").measure()).contains(BunkBedPlan.MOVE_WARDROBE);
    assertThat(STORY.task("be-there").text()).contains("so that she is safe");
  }

  @Test
  void theBunkBedCameAfterTheWardrobe() {
    Decision granted = STORY.answer(BunkBed.BED).orElseThrow();
    assertThat(granted.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(granted.amount()).contains(Amount.ofKroner(4_990));
    assertThat(STORY.measure(BunkBedPlan.BUNK_BED).after())
        .containsExactly(BunkBedPlan.MOVE_WARDROBE);
    assertThat(doneOn(BunkBedPlan.MOVE_WARDROBE)).isBefore(startedOn(BunkBedPlan.BUNK_BED));
  }

  @Test
  void thePracticalCameBeforeTheFormal() {
    assertThat(doneOn(BunkBedPlan.BUNK_BED))
        .isBefore(STORY.application(BunkBed.AAP).sentOn().orElseThrow());
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
  void navPaysForTheBed() {
    assertThat(STORY.whole().mandate().costsByPayerAndYear()).containsOnlyKeys(NAV);
    assertThat(STORY.whole().mandate().costsByPayerAndYear().get(NAV))
        .containsExactly(Map.entry(2025, Amount.ofKroner(4_990)));
  }

  @Test
  void herAddressIsNotProtected() {
    assertThat(STORY.whole().addressProtectionOf(AMINA)).contains(AddressProtection.UNGRADED);
    assertThat(STORY.whole().addressProtectionOf(KARIM)).isEmpty();
  }
}
