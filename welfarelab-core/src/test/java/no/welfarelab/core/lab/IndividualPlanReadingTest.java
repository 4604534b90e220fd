/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.IndividualPlanItem.CHILD_PARTICIPATION;
import static no.welfarelab.core.lab.IndividualPlanItem.CONSENT_TO_ACCESS;
import static no.welfarelab.core.lab.IndividualPlanItem.CONSENT_TO_PLAN;
import static no.welfarelab.core.lab.IndividualPlanItem.CONTRIBUTION_OF_RELATIVES;
import static no.welfarelab.core.lab.IndividualPlanItem.COOPERATION;
import static no.welfarelab.core.lab.IndividualPlanItem.COORDINATOR_OFFER;
import static no.welfarelab.core.lab.IndividualPlanItem.EXECUTION;
import static no.welfarelab.core.lab.IndividualPlanItem.GOALS;
import static no.welfarelab.core.lab.IndividualPlanItem.NEEDS;
import static no.welfarelab.core.lab.IndividualPlanItem.PERIOD;
import static no.welfarelab.core.lab.IndividualPlanItem.RESOURCES;
import static no.welfarelab.core.lab.IndividualPlanItem.REVISION;
import static no.welfarelab.core.lab.Parts.DAY;
import static no.welfarelab.core.lab.ReadPlans.KARI;
import static no.welfarelab.core.lab.ReadPlans.OLA;
import static no.welfarelab.core.lab.ReadPlans.TOMORROW;
import static no.welfarelab.core.lab.ReadPlans.aCase;
import static no.welfarelab.core.lab.ReadPlans.kari;
import static no.welfarelab.core.lab.ReadPlans.missing;
import static no.welfarelab.core.lab.ReadPlans.places;
import static no.welfarelab.core.lab.ReadPlans.plan;
import static no.welfarelab.core.lab.ReadPlans.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.IndividualPlan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IndividualPlanReadingTest {
  @Test
  void allThatIsAskedOfAnAdultAloneIsMissingInAnEmptyCase() {
    IndividualPlanReading reading = aCase().build().individualPlanOf(KARI, DAY);
    Set<IndividualPlanItem> asked =
        EnumSet.complementOf(EnumSet.of(CONTRIBUTION_OF_RELATIVES, CHILD_PARTICIPATION));
    assertThat(reading.missing()).containsExactlyElementsOf(asked);
    assertThat(reading.places().keySet()).containsExactlyElementsOf(asked);
    assertThat(reading.places().values()).allMatch(List::isEmpty);
    assertThat(reading.person()).isEqualTo(KARI);
    assertThat(reading.day()).isEqualTo(DAY);
    assertThat(reading).hasToString("IndividualPlanReading[***]");
  }

  @Nested
  class Aims {
    private Goal.Builder goal(String id) {
      return Goal.builder()
          .id(Id.of(id))
          .kind(GoalKind.EFFECT)
          .text("Own home")
          .persons(Set.of(KARI));
    }

    @Test
    void areThePersonsGoalsSetByTheDayAndNotGivenUp() {
      InvestmentCase theCase =
          with(
              plan ->
                  plan.goals(
                      List.of(
                          goal("g0").build(),
                          goal("g1").setOn(DAY).reachedOn(DAY).build(),
                          goal("g2").setOn(TOMORROW).build(),
                          goal("g3").givenUpOn(DAY).build(),
                          goal("g4").givenUpOn(TOMORROW).build(),
                          Parts.goal("g5", "Nobody's"))));
      assertThat(places(theCase, GOALS))
          .containsExactly("/plan/goals/0", "/plan/goals/1", "/plan/goals/4");
      assertThat(missing(theCase)).doesNotContain(GOALS);
    }

    private WorkCloth cloth(String id, LocalDate on, Set<Id<Person>> whose) {
      return WorkCloth.builder()
          .id(Id.of(id))
          .on(on)
          .persons(whose)
          .entries(
              List.of(
                  entry("e0", ClothBox.DIFFICULT, Set.of()),
                  entry("e1", ClothBox.STRENGTH, Set.of()),
                  entry("e2", ClothBox.STRENGTH, Set.of(OLA)),
                  entry("e3", ClothBox.STRENGTH, Set.of(OLA, KARI))))
          .build();
    }

    private ClothEntry entry(String id, ClothBox box, Set<Id<Person>> whose) {
      return ClothEntry.builder().id(Id.of(id)).box(box).text("Cooks").persons(whose).build();
    }

    @Test
    void restOnTheStrengthsOfTheLatestVersionOfThePersonsCloth() {
      Mapping mapping =
          Mapping.builder()
              .cloths(
                  List.of(
                      cloth("c0", DAY, Set.of(KARI, OLA)),
                      cloth("c1", DAY.minusDays(1), Set.of(KARI)),
                      cloth("c2", TOMORROW, Set.of(KARI)),
                      cloth("c3", DAY, Set.of(OLA))))
              .build();
      assertThat(places(aCase().mapping(mapping).build(), RESOURCES))
          .containsExactly("/mapping/cloths/0/entries/1", "/mapping/cloths/0/entries/3");
    }

    @Test
    void restOnTheLastListedOfTheVersionsOfADay() {
      Mapping mapping =
          Mapping.builder()
              .cloths(List.of(cloth("c0", DAY, Set.of(KARI)), cloth("c1", DAY, Set.of(KARI))))
              .build();
      assertThat(places(aCase().mapping(mapping).build(), RESOURCES))
          .allMatch(place -> place.startsWith("/mapping/cloths/1/"));
    }

    @Test
    void restOnThePersonsNeeds() {
      Mapping mapping =
          Mapping.builder()
              .needs(
                  List.of(
                      Parts.need("n0"),
                      Need.builder().id(Id.of("n1")).persons(Set.of(KARI)).build()))
              .build();
      assertThat(places(aCase().mapping(mapping).build(), NEEDS))
          .containsExactly("/mapping/needs/1");
    }
  }

  @Nested
  class WhatStandsInTheIndividualPlan {
    private final IndividualPlan.Builder full =
        plan()
            .execution("By turns")
            .coordinatorOffered(false)
            .period(Period.from(DAY))
            .nextRevisionOn(TOMORROW)
            .consentedOn(DAY)
            .accessConsentedOn(DAY)
            .cooperation("Across the services")
            .childParticipation("She was asked");

    @Test
    void isReadWhereItIsSaid() {
      InvestmentCase theCase = with(IndividualPlan.builder().person(OLA), full);
      String place = "/plan/individualPlans/1/";
      assertThat(places(theCase, EXECUTION)).containsExactly(place + "execution");
      assertThat(places(theCase, COORDINATOR_OFFER)).containsExactly(place + "coordinatorOffered");
      assertThat(places(theCase, PERIOD)).containsExactly(place + "period");
      assertThat(places(theCase, REVISION)).containsExactly(place + "nextRevisionOn");
      assertThat(places(theCase, CONSENT_TO_PLAN)).containsExactly(place + "consentedOn");
      assertThat(places(theCase, CONSENT_TO_ACCESS)).containsExactly(place + "accessConsentedOn");
      assertThat(places(theCase, COOPERATION)).containsExactly(place + "cooperation");
      assertThat(places(theCase, CHILD_PARTICIPATION))
          .containsExactly(place + "childParticipation");
      assertThat(missing(theCase))
          .doesNotContain(
              EXECUTION,
              COORDINATOR_OFFER,
              PERIOD,
              REVISION,
              CONSENT_TO_PLAN,
              CONSENT_TO_ACCESS,
              COOPERATION);
    }

    @Test
    void isAnothers() {
      InvestmentCase theCase = with(full);
      assertThat(theCase.individualPlanOf(OLA, DAY).missing())
          .contains(EXECUTION, CONSENT_TO_PLAN, CHILD_PARTICIPATION);
    }

    @Test
    void isNoConsentBeforeItIsGiven() {
      InvestmentCase theCase = with(full);
      assertThat(theCase.individualPlanOf(KARI, DAY.minusDays(1)).missing())
          .contains(CONSENT_TO_PLAN, CONSENT_TO_ACCESS);
    }

    @Test
    void isMissingWhereItIsBlank() {
      assertThat(missing(with(plan().execution(" ").cooperation(""))))
          .contains(EXECUTION, COOPERATION);
    }
  }

  @Test
  void theParticipationOfAChildIsAskedForUnlessThePersonIsKnownToBeAnAdult() {
    LocalDate turns18 = LocalDate.of(2008, 3, 2);
    assertThat(missing(of(kari().birthDate(turns18)))).doesNotContain(CHILD_PARTICIPATION);
    assertThat(missing(of(kari().birthDate(turns18.plusDays(1))))).contains(CHILD_PARTICIPATION);
    assertThat(missing(of(kari()))).contains(CHILD_PARTICIPATION);
    assertThat(missing(InvestmentCase.builder().id(Id.of("case")).build()))
        .contains(CHILD_PARTICIPATION);
  }

  private static InvestmentCase of(Person.Builder person) {
    return InvestmentCase.builder().id(Id.of("case")).persons(List.of(person.build())).build();
  }
}
