/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SPECIALIST_HEALTH;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.ILYAS;
import static no.welfarelab.testsupport.story.BunkBedPeople.INTERPRETER;
import static no.welfarelab.testsupport.story.BunkBedPeople.KARIM;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEILA;
import static no.welfarelab.testsupport.story.BunkBedPeople.MOVER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_FOUR;
import static no.welfarelab.testsupport.story.BunkBedPeople.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.MeasureTypes;
import org.junit.jupiter.api.Test;

/** What the source tells of {@link BunkBed}. */
class BunkBedTest extends BunkBedFilledIn {
  private static LocalDate doneOn(Id<Measure> measure) {
    return STORY.measure(measure).doneOn().orElseThrow();
  }

  private static LocalDate startedOn(Id<Measure> measure) {
    return STORY.measure(measure).startedOn().orElseThrow();
  }

  @Test
  void sheWasNeverInWorkSpeaksLittleNorwegianAndIsWornOut() {
    assertThat(STORY.needText("never-in-work")).contains("never been in work");
    assertThat(STORY.needText("norwegian")).contains("little Norwegian");
    assertThat(STORY.needText("rest")).contains("worn out");
    assertThat(STORY.clothEntry(BunkBedCloth.WORN_OUT).saidBy()).contains(AMINA);
    assertThat(STORY.person(AMINA).interpretation().orElseThrow().interpreterNeeded())
        .contains(true);
    assertThat(STORY.person(AMINA).interpretation().orElseThrow().language()).contains("ar");
  }

  @Test
  void nothingWorkedWhenTheLeaderCame() {
    SituationEntry began = STORY.whole().journey().situations().get(0);
    assertThat(began.situation()).isEqualTo(Situation.UNTENABLE);
    assertThat(began.on()).contains(BunkBed.FIRST);
    assertThat(observers(began)).contains(AMINA);
    assertThat(STORY.clothEntry(BunkBedCloth.WORN_OUT).text()).endsWith("Nothing works.");
  }

  @Test
  void sheWasIllAndIsToBeOperated() {
    assertThat(STORY.person(AMINA).seriousCondition()).contains(true);
    assertThat(STORY.need("operation").lifeArea()).contains(LifeArea.PHYSICAL_HEALTH);
    assertThat(STORY.needText("operation")).contains("seriously ill", "to be operated");
    assertThat(STORY.whole().mapping().existingHelp())
        .filteredOn(it -> it.service().equals(Optional.of(SPECIALIST_HEALTH)))
        .singleElement()
        .satisfies(it -> assertThat(it.text().orElseThrow()).contains("waiting list"));
    assertThat(STORY.measure(BunkBedMeasures.OPERATION).status()).contains(MeasureStatus.PLANNED);
  }

  @Test
  void herHusbandIsLeftAside() {
    assertThat(STORY.family().relations())
        .filteredOn(it -> it.kind() == RelationKind.PARTNER)
        .singleElement()
        .satisfies(it -> assertThat(it.relative()).isEqualTo(KARIM));
    assertThat(STORY.person(KARIM).participates()).contains(false);
    assertThat(STORY.explanation(Matter.PARTNER_TAKES_NO_PART).persons()).containsExactly(KARIM);
    assertThat(STORY.explanation(Matter.PARTNER_TAKES_NO_PART).reason().orElseThrow())
        .contains("many matters of his own");
    assertThat(STORY.whole().mapping().needs()).noneMatch(it -> it.persons().contains(KARIM));
    assertThat(STORY.whole().mapping().cloths())
        .flatExtracting(it -> it.entries())
        .noneMatch(it -> it.persons().contains(KARIM));
    assertThat(STORY.whole().plan().orElseThrow().measures())
        .noneMatch(it -> it.persons().contains(KARIM));
    assertThat(STORY.whole().consents()).noneMatch(it -> it.person().equals(KARIM));
    assertThat(LifeArea.values()).noneMatch(area -> STORY.mayKnow(NAV, KARIM, area));
    assertThat(STORY.whole().refusals()).isEmpty();
    assertThat(STORY.whole().intake().considerations()).noneMatch(it -> it.person().equals(KARIM));
  }

  @Test
  void theLeaderCameAlongToTheGp() {
    assertThat(STORY.measure(BunkBedMeasures.TO_THE_GP).service()).contains(GP);
    assertThat(STORY.measure(BunkBedMeasures.TO_THE_GP).executors()).containsExactly(LEADER);
    assertThat(STORY.measure(BunkBedMeasures.TO_THE_GP).text()).contains("certificate");
    assertThat(STORY.measure(BunkBedMeasures.TO_THE_GP).status()).contains(MeasureStatus.DONE);
    assertThat(STORY.task("come-along").responsible()).containsExactly(LEADER);
  }

  @Test
  void aapIsAppliedForOnceTheCertificateIsThere() {
    assertThat(STORY.application(BunkBedMandate.AAP).type()).isEqualTo(MeasureTypes.AAP);
    assertThat(STORY.application(BunkBedMandate.AAP).sentOn().orElseThrow())
        .isAfter(doneOn(BunkBedMeasures.TO_THE_GP));
    assertThat(STORY.measure(BunkBedMeasures.AAP).after())
        .containsExactly(BunkBedMeasures.TO_THE_GP);
    assertThat(STORY.whole().mandate().handUps())
        .singleElement()
        .extracting(HandUp::application, HandUp::to)
        .containsExactly(Optional.of(BunkBedMandate.AAP), Optional.of(NAV_DECISION_MAKER));
    assertThat(STORY.answer(BunkBedMandate.AAP)).isEmpty();
  }

  @Test
  void theApplicationWasFilledInTogether() {
    assertThat(STORY.whole().meetings())
        .filteredOn(it -> it.applications().contains(BunkBedMandate.AAP))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.present()).contains(AMINA, LEADER, INTERPRETER, NAV_ADVISER);
              assertThat(it.heldOn()).isEqualTo(STORY.application(BunkBedMandate.AAP).sentOn());
            });
  }

  @Test
  void fourPeopleLiveWithOneBedroom() {
    assertThat(STORY.home("flat").residents())
        .extracting(Residence::person)
        .containsExactlyElementsOf(THE_FOUR)
        .hasSize(4);
    assertThat(STORY.home("flat").rooms()).contains(2);
    assertThat(STORY.home("flat").bedrooms()).contains(1);
    assertThat(STORY.family().householdOf(AMINA)).contains(LEILA, ILYAS, YUSUF);
  }

  @Test
  void allFourSleptInOneBed() {
    assertThat(STORY.need("beds").persons()).containsExactlyElementsOf(THE_FOUR);
    assertThat(STORY.needText("beds")).contains("All four sleep in one bed", "one bedroom");
    assertThat(STORY.clothEntry(BunkBedCloth.ONE_BED).box()).isEqualTo(ClothBox.DIFFICULT);
    assertThat(STORY.clothEntry(BunkBedCloth.ONE_BED).saidBy()).contains(AMINA);
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
  void theHomeVisitFoundOut() {
    HomeVisit visit = STORY.whole().mapping().homeVisits().get(0);
    assertThat(visit.home()).contains(BunkBedPeople.FLAT);
    assertThat(visit.visitors()).containsExactly(LEADER);
    assertThat(STORY.whole().mapping().cloths())
        .filteredOn(
            cloth -> cloth.entries().stream().anyMatch(it -> it.id().equals(BunkBedCloth.ONE_BED)))
        .first()
        .satisfies(it -> assertThat(it.on()).isEqualTo(visit.on()));
  }

  @Test
  void theHomeVisitCameBeforeTheBed() {
    assertThat(STORY.measure(BunkBedMeasures.HOME_VISIT).type()).contains(MeasureTypes.HOME_VISIT);
    assertThat(STORY.measure(BunkBedMeasures.HOME_VISIT).executors()).containsExactly(LEADER);
    assertThat(STORY.measure(BunkBedMeasures.MOVE_WARDROBE).after())
        .containsExactly(BunkBedMeasures.HOME_VISIT);
    assertThat(doneOn(BunkBedMeasures.HOME_VISIT))
        .isBefore(startedOn(BunkBedMeasures.MOVE_WARDROBE))
        .isBefore(STORY.application(BunkBedMandate.BED).sentOn().orElseThrow());
  }

  @Test
  void aManFromWorkForBenefitMovedTheWardrobe() {
    assertThat(STORY.measure(BunkBedMeasures.MOVE_WARDROBE).status()).contains(MeasureStatus.DONE);
    assertThat(STORY.measure(BunkBedMeasures.MOVE_WARDROBE).executors()).contains(MOVER);
    assertThat(STORY.measure(BunkBedMeasures.MOVE_WARDROBE).text()).contains("work for benefit");
    assertThat(STORY.task("carry").responsible()).containsExactly(MOVER);
    assertThat(STORY.whole().team().memberships()).noneMatch(it -> it.person().equals(MOVER));
  }

  @Test
  void movingAWardrobeIsNotUsuallyGiven() {
    assertThat(STORY.measure(BunkBedMeasures.MOVE_WARDROBE).notUsuallyGiven()).contains(true);
    assertThat(STORY.measure(BunkBedMeasures.MOVE_WARDROBE).exceptionReason().orElseThrow())
        .startsWith("They cannot do it themselves.");
  }

  @Test
  void theLeaderStayedMeanwhile() {
    assertThat(STORY.measure(BunkBedMeasures.MOVE_WARDROBE).executors()).contains(LEADER);
    assertThat(STORY.task("be-there").responsible()).containsExactly(LEADER);
    assertThat(STORY.task("be-there").measure()).contains(BunkBedMeasures.MOVE_WARDROBE);
    assertThat(STORY.task("be-there").text()).contains("so that she is safe");
  }

  @Test
  void theBunkBedCameAfterTheWardrobe() {
    Decision granted = STORY.answer(BunkBedMandate.BED).orElseThrow();
    assertThat(granted.outcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(granted.amount()).contains(Amount.ofKroner(4_990));
    assertThat(STORY.measure(BunkBedMeasures.BUNK_BED).after())
        .containsExactly(BunkBedMeasures.MOVE_WARDROBE);
    assertThat(doneOn(BunkBedMeasures.MOVE_WARDROBE)).isBefore(startedOn(BunkBedMeasures.BUNK_BED));
  }

  @Test
  void thePracticalCameBeforeTheFormal() {
    assertThat(doneOn(BunkBedMeasures.BUNK_BED))
        .isBefore(STORY.application(BunkBedMandate.AAP).sentOn().orElseThrow());
  }
}
