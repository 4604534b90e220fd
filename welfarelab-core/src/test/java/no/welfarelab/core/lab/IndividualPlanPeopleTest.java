/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.IndividualPlanItem.CONTRIBUTION_OF_RELATIVES;
import static no.welfarelab.core.lab.IndividualPlanItem.CONTRIBUTION_OF_SERVICES;
import static no.welfarelab.core.lab.IndividualPlanItem.COORDINATOR;
import static no.welfarelab.core.lab.IndividualPlanItem.COORDINATOR_OFFER;
import static no.welfarelab.core.lab.IndividualPlanItem.MEASURES;
import static no.welfarelab.core.lab.IndividualPlanItem.MEASURES_RESPONSIBLE;
import static no.welfarelab.core.lab.IndividualPlanItem.OWN_CONTRIBUTION;
import static no.welfarelab.core.lab.IndividualPlanItem.PARTICIPANTS;
import static no.welfarelab.core.lab.IndividualPlanItem.RESPONSIBLE;
import static no.welfarelab.core.lab.Parts.DAY;
import static no.welfarelab.core.lab.ReadPlans.KARI;
import static no.welfarelab.core.lab.ReadPlans.OLA;
import static no.welfarelab.core.lab.ReadPlans.TOMORROW;
import static no.welfarelab.core.lab.ReadPlans.kari;
import static no.welfarelab.core.lab.ReadPlans.membership;
import static no.welfarelab.core.lab.ReadPlans.missing;
import static no.welfarelab.core.lab.ReadPlans.places;
import static no.welfarelab.core.lab.ReadPlans.plan;
import static no.welfarelab.core.lab.ReadPlans.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Team;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IndividualPlanPeopleTest {
  @Nested
  class ThePeople {
    @Test
    void areThoseInTheTeamOnTheDay() {
      InvestmentCase theCase =
          with(
              membership("m0", Role.INVESTMENT_LEADER, DAY.minusDays(9), DAY),
              membership("m1", Role.INVESTMENT_LEADER, DAY, TOMORROW),
              membership("m2", Role.COORDINATOR, DAY, TOMORROW),
              membership("m3", Role.MEMBER, TOMORROW, TOMORROW.plusDays(1)),
              membership("m4", Role.UNIT_MANAGER, DAY, TOMORROW));
      assertThat(places(theCase, PARTICIPANTS))
          .containsExactly("/team/memberships/1", "/team/memberships/2");
      assertThat(places(theCase, RESPONSIBLE)).containsExactly("/team/memberships/1");
      assertThat(places(theCase, COORDINATOR)).containsExactly("/team/memberships/2");
    }

    @Test
    void areNamedByAPlanThatIsAlreadyThere() {
      LinkedPlan.Builder other = linked("l0", KARI);
      InvestmentCase theCase =
          with(
              plan ->
                  plan.linkedPlans(
                      List.of(
                          other.build(),
                          linked("l1", KARI).owner(Services.NAV).build(),
                          linked("l2", KARI).contact(OLA).since(TOMORROW).build(),
                          linked("l3", OLA).owner(Services.NAV).build(),
                          LinkedPlan.builder()
                              .id(Id.of("l4"))
                              .kind(PlanKind.DEBT_PLAN)
                              .persons(Set.of(KARI))
                              .owner(Services.NAV)
                              .build())));
      assertThat(places(theCase, RESPONSIBLE)).containsExactly("/plan/linkedPlans/1");
    }

    private LinkedPlan.Builder linked(String id, Id<Person> whose) {
      return LinkedPlan.builder()
          .id(Id.of(id))
          .kind(PlanKind.INDIVIDUAL_PLAN)
          .persons(Set.of(whose));
    }

    @Test
    void haveACoordinatorWhereThePlanOrTheOfferNamesOne() {
      Team team =
          Team.builder()
              .coordinatorOffers(
                  List.of(
                      CoordinatorOffer.builder().child(KARI).toldOn(DAY).build(),
                      CoordinatorOffer.builder().child(KARI).coordinator(OLA).build(),
                      CoordinatorOffer.builder().child(OLA).coordinator(OLA).build()))
              .build();
      InvestmentCase theCase = with(plan(), plan().coordinator(OLA)).withTeam(former -> team);
      assertThat(places(theCase, COORDINATOR))
          .containsExactly("/team/coordinatorOffers/1", "/plan/individualPlans/1/coordinator");
      assertThat(places(theCase, COORDINATOR_OFFER))
          .containsExactly("/team/coordinatorOffers/0", "/team/coordinatorOffers/1");
    }
  }

  @Nested
  class Contributions {
    private Contribution of(Id<Person> person, LocalDate on) {
      return Contribution.builder().person(person).on(on).build();
    }

    private InvestmentCase.Builder with(Person other) {
      return aCaseOf(other)
          .plan(
              InvestmentPlan.builder()
                  .contributions(List.of(of(KARI, DAY), of(OLA, DAY), of(KARI, TOMORROW)))
                  .build());
    }

    private InvestmentCase.Builder aCaseOf(Person other) {
      return InvestmentCase.builder().id(Id.of("case")).persons(List.of(kari().build(), other));
    }

    private Person.Builder ola(Standing standing) {
      return Person.builder().id(OLA).standing(standing);
    }

    @Test
    void areThePersonsOwnAndThoseOfRelatives() {
      InvestmentCase theCase = with(ola(Standing.NETWORK).build()).build();
      assertThat(places(theCase, OWN_CONTRIBUTION)).containsExactly("/plan/contributions/0");
      assertThat(places(theCase, CONTRIBUTION_OF_RELATIVES))
          .containsExactly("/plan/contributions/1");
    }

    @Test
    void areNotThoseOfProfessionals() {
      InvestmentCase theCase = with(ola(Standing.PROFESSIONAL).build()).build();
      assertThat(theCase.individualPlanOf(KARI, DAY).places())
          .doesNotContainKey(CONTRIBUTION_OF_RELATIVES);
    }

    @Test
    void areAskedOfRelativesWhereSomeoneElseOfTheFamilyTakesPart() {
      assertThat(missing(aCaseOf(ola(Standing.CITIZEN).build()).build()))
          .contains(CONTRIBUTION_OF_RELATIVES);
      assertThat(missing(aCaseOf(ola(Standing.FAMILY).takesPart(true).build()).build()))
          .contains(CONTRIBUTION_OF_RELATIVES);
      assertThat(missing(aCaseOf(ola(Standing.FAMILY).build()).build()))
          .doesNotContain(CONTRIBUTION_OF_RELATIVES);
      assertThat(missing(aCaseOf(ola(Standing.NETWORK).build()).build()))
          .doesNotContain(CONTRIBUTION_OF_RELATIVES);
    }
  }

  @Nested
  class Measures {
    private Measure.Builder measure(String id) {
      return Measure.builder().id(Id.of(id)).text("Find a home").persons(Set.of(KARI));
    }

    private InvestmentCase theCase(Measure.Builder... measures) {
      return with(
          plan -> plan.measures(Arrays.stream(measures).map(Measure.Builder::build).toList()));
    }

    @Test
    void areThePersonsUnlessTheyWereGivenUpByTheDay() {
      InvestmentCase theCase =
          theCase(
              measure("m0").doneOn(DAY),
              measure("m1").stoppedOn(DAY),
              measure("m2").stoppedOn(TOMORROW).status(MeasureStatus.STOPPED),
              measure("m3").status(MeasureStatus.STOPPED),
              Measure.builder().id(Id.of("m4")).text("Nobody's"));
      assertThat(places(theCase, MEASURES)).containsExactly("/plan/measures/0", "/plan/measures/2");
    }

    @Test
    void haveSomeoneResponsibleInFullOnlyWhereEachHas() {
      InvestmentCase theCase =
          theCase(
              measure("m0").service(Services.NAV),
              measure("m1").executors(Set.of(OLA)),
              measure("m2").service(Services.NAV).stoppedOn(DAY));
      assertThat(places(theCase, MEASURES_RESPONSIBLE))
          .containsExactly("/plan/measures/0", "/plan/measures/1");
      assertThat(places(theCase, CONTRIBUTION_OF_SERVICES)).containsExactly("/plan/measures/0");
      assertThat(missing(theCase)).doesNotContain(MEASURES_RESPONSIBLE);
      InvestmentCase oneLacks = theCase.add(measure("m3").build());
      assertThat(places(oneLacks, MEASURES_RESPONSIBLE))
          .containsExactly("/plan/measures/0", "/plan/measures/1");
      assertThat(missing(oneLacks)).contains(MEASURES_RESPONSIBLE);
    }
  }
}
