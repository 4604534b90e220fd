/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import static no.welfarelab.rules.responsibility.Answering.ADVISER;
import static no.welfarelab.rules.responsibility.Answering.CITIZEN;
import static no.welfarelab.rules.responsibility.Answering.DAY;
import static no.welfarelab.rules.responsibility.Answering.EARLIER;
import static no.welfarelab.rules.responsibility.Answering.LEADER;
import static no.welfarelab.rules.responsibility.Answering.MANAGER;
import static no.welfarelab.rules.responsibility.Answering.all;
import static no.welfarelab.rules.responsibility.Answering.led;
import static no.welfarelab.rules.responsibility.Answering.membership;
import static no.welfarelab.rules.responsibility.Answering.one;
import static no.welfarelab.rules.responsibility.Answering.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ServiceHoldingsTest {
  @Nested
  class AService {
    private final Membership nav =
        membership("nav", ADVISER, Role.MEMBER)
            .service(Services.NAV)
            .authority(Authority.DECIDES)
            .period(Period.of(EARLIER, DAY.plusDays(1)))
            .build();

    @Test
    void isItsMembers() {
      Holding holding = only(Responsibility.DOCUMENT, led().add(nav));
      assertThat(holding.subject()).isEqualTo(Subject.of(PartKind.SERVICE, Services.NAV));
      assertThat(holding.place()).isEqualTo(Path.parse("/team/memberships/1/service"));
      assertThat(holding.holders()).containsExactly(one(Role.MEMBER, ADVISER));
    }

    @Test
    void isItsMembersOnceThoughTheyAreThereTwice() {
      Membership again =
          membership("again", ADVISER, Role.MEMBER)
              .service(Services.NAV)
              .period(Period.from(EARLIER))
              .build();
      assertThat(only(Responsibility.DOCUMENT, led().add(nav).add(again)).holders())
          .containsExactly(one(Role.MEMBER, ADVISER));
    }

    @Test
    void isNobodysWhenTheMemberLeftWithAMeasureUnfinished() {
      InvestmentCase left = led().add(nav.endingAt(DAY)).add(work().build());
      assertThat(only(Responsibility.DOCUMENT, left).gap()).isTrue();
    }

    @Test
    void owesNothingAfterItsMemberLeftWithNothingUnfinished() {
      InvestmentCase left = led().add(nav.endingAt(DAY));
      assertThat(all(Responsibility.DOCUMENT, left)).isEmpty();
      assertThat(all(Responsibility.DOCUMENT, left.add(work().doneOn(DAY).build()))).isEmpty();
      assertThat(all(Responsibility.DOCUMENT, left.add(work().stoppedOn(DAY).build()))).isEmpty();
    }

    @Test
    void owesNothingBeforeItHasHadAMember() {
      InvestmentCase toCome =
          led()
              .add(
                  membership("nav", ADVISER, Role.MEMBER)
                      .service(Services.NAV)
                      .period(Period.from(DAY.plusDays(1)))
                      .build())
              .add(
                  membership("called", ADVISER, Role.CALLED_IN)
                      .service(Services.NAV)
                      .period(Period.of(EARLIER, DAY))
                      .build())
              .add(work().build());
      assertThat(all(Responsibility.DOCUMENT, toCome)).isEmpty();
    }

    private Measure.Builder work() {
      return Measure.builder().id(Id.of("work")).text("Work.").service(Services.NAV);
    }

    @Test
    void isDelegatedByItsManagerWhereTheMemberDecides() {
      assertThat(only(Responsibility.DELEGATE, led().add(nav)).gap()).isTrue();
      assertThat(only(Responsibility.DELEGATE, led().add(nav).add(manager(Services.NAV))).holders())
          .containsExactly(one(Role.UNIT_MANAGER, MANAGER));
    }

    @Test
    void isDelegatedByTheGiverOfADelegationOnTheDaysItHolds() {
      Delegation given = delegation().service(Services.NAV).period(Period.of(EARLIER, DAY)).build();
      InvestmentCase delegated = led().add(nav).add(given);
      assertThat(Responsibilities.of(delegated, DAY.minusDays(1)).of(MANAGER))
          .extracting(Holding::responsibility)
          .containsExactly(Responsibility.DELEGATE);
      assertThat(only(Responsibility.DELEGATE, delegated).gap()).isTrue();
    }

    @Test
    void isNotDelegatedWhereNobodyToldForWhichService() {
      Delegation given = delegation().period(Period.from(EARLIER)).build();
      assertThat(only(Responsibility.DELEGATE, led().add(nav).add(given)).gap()).isTrue();
    }

    private Delegation.Builder delegation() {
      return Delegation.builder().id(Id.of("given")).representative(ADVISER).givenBy(MANAGER);
    }
  }

  private static Membership manager(Id<Service> service) {
    return membership("manages", MANAGER, Role.UNIT_MANAGER)
        .service(service)
        .period(Period.from(EARLIER))
        .build();
  }

  @Nested
  class AMeasure {
    private final InvestmentCase appliedFor = appliedFor(application().build());

    private Application.Builder application() {
      return Application.builder()
          .id(Id.of("loan"))
          .type(Id.of("START_UP_LOAN"))
          .service(Services.HOUSING_OFFICE)
          .sentOn(DAY);
    }

    private InvestmentCase appliedFor(Application application) {
      return led()
          .withMandate(mandate -> mandate.add(application))
          .add(loan().application(Id.of("loan")).build());
    }

    private Measure.Builder loan() {
      return Measure.builder().id(Id.of("loan")).text("A loan.");
    }

    private HandUp.Builder handUp(String id) {
      return HandUp.builder().id(Id.of(id)).application(Id.of("loan"));
    }

    private Decision granted(LocalDate on) {
      return Decision.builder()
          .id(Id.of("yes"))
          .outcome(DecisionOutcome.GRANTED)
          .application(Id.of("loan"))
          .on(on)
          .build();
    }

    private Membership atTheTable(Authority authority) {
      return membership("housing", ADVISER, Role.MEMBER)
          .service(Services.HOUSING_OFFICE)
          .authority(authority)
          .period(Period.from(EARLIER))
          .build();
    }

    private List<Holder> deciders(InvestmentCase theCase) {
      return only(Responsibility.DECIDE_MEASURE, theCase).holders();
    }

    private List<Holding> toBeDecided(InvestmentCase theCase) {
      return all(Responsibility.DECIDE_MEASURE, theCase);
    }

    @Test
    void thatNobodyCanDecideIsAGap() {
      assertThat(deciders(appliedFor)).isEmpty();
    }

    @Test
    void isDecidedByWhomItWasHandedUpToLast() {
      InvestmentCase handedUp =
          appliedFor.withMandate(
              mandate ->
                  mandate
                      .add(handUp("first").to(LEADER).on(DAY.minusDays(1)).build())
                      .add(handUp("then").to(ADVISER).on(DAY).build())
                      .add(handUp("tomorrow").to(MANAGER).on(DAY.plusDays(1)).build()));
      assertThat(deciders(handedUp)).containsExactly(one(Role.MEMBER, ADVISER));
    }

    @Test
    void isDecidedByTheLastWhoIsToldWhereItWentOnToNobodyKnown() {
      InvestmentCase handedUp =
          appliedFor.withMandate(
              mandate ->
                  mandate
                      .add(handUp("first").to(ADVISER).on(DAY.minusDays(1)).build())
                      .add(handUp("on").on(DAY).build()));
      assertThat(deciders(handedUp)).containsExactly(one(Role.MEMBER, ADVISER));
    }

    @Test
    void isDecidedByTheNamedDecisionMaker() {
      assertThat(deciders(appliedFor(application().decisionMaker(MANAGER).build())))
          .containsExactly(one(Role.MEMBER, MANAGER));
    }

    @Test
    void isDecidedByTheMemberWhoMayElseByTheServicesManager() {
      InvestmentCase managed = appliedFor.add(manager(Services.HOUSING_OFFICE));
      assertThat(deciders(managed.add(atTheTable(Authority.DECIDES))))
          .containsExactly(one(Role.MEMBER, ADVISER));
      assertThat(deciders(managed.add(atTheTable(Authority.ADVISES))))
          .containsExactly(one(Role.UNIT_MANAGER, MANAGER));
    }

    @Test
    void isToBeDecidedFromTheDayItIsAppliedFor() {
      assertThat(toBeDecided(led().add(loan().application(Id.of("loan")).build()))).isEmpty();
      assertThat(toBeDecided(appliedFor)).hasSize(1);
      assertThat(Responsibilities.of(appliedFor, DAY.minusDays(1)).gaps()).isEmpty();
    }

    @Test
    void isToBeDecidedFromTheDayItWasToldToBeAppliedFor() {
      InvestmentCase managed = led().add(manager(Services.HOUSING_OFFICE));
      Measure.Builder told =
          loan().service(Services.HOUSING_OFFICE).status(MeasureStatus.APPLIED_FOR);
      InvestmentCase onTheDay = managed.add(told.statusToldOn(DAY).build());
      assertThat(deciders(onTheDay)).containsExactly(one(Role.UNIT_MANAGER, MANAGER));
      assertThat(Responsibilities.of(onTheDay, DAY.minusDays(1)).of(MANAGER)).isEmpty();
      assertThat(toBeDecided(managed.add(loan().status(MeasureStatus.DECIDED).build()))).isEmpty();
    }

    @Test
    void isToBeDecidedUntilTheDayOfTheDecision() {
      assertThat(toBeDecided(appliedFor.withMandate(mandate -> mandate.add(granted(DAY)))))
          .isEmpty();
      assertThat(
              toBeDecided(appliedFor.withMandate(mandate -> mandate.add(granted(DAY.plusDays(1))))))
          .hasSize(1);
    }

    @Test
    void isDecidedByTheDecisionItCites() {
      Decision decision =
          Decision.builder().id(Id.of("yes")).outcome(DecisionOutcome.GRANTED).on(DAY).build();
      InvestmentCase decided =
          led()
              .withMandate(mandate -> mandate.add(decision))
              .add(loan().status(MeasureStatus.APPLIED_FOR).decision(Id.of("yes")).build());
      assertThat(toBeDecided(decided)).isEmpty();
    }

    @Test
    void thatWasGivenUpWaitsForNobody() {
      InvestmentCase stopped =
          led()
              .withMandate(mandate -> mandate.add(application().build()))
              .add(loan().application(Id.of("loan")).stoppedOn(DAY).build());
      assertThat(toBeDecided(stopped)).isEmpty();
    }
  }

  @Nested
  class ATask {

    @Test
    void isItsResponsiblesEachInTheirRole() {
      assertThat(
              only(
                      Responsibility.CARRY_OUT_TASKS,
                      led().add(call().responsible(List.of(CITIZEN, ADVISER)).build()))
                  .holders())
          .containsExactly(one(Role.CITIZEN, CITIZEN), one(Role.MEMBER, ADVISER));
    }

    @Test
    void isNobodysOnceItIsDoneOrDropped() {
      assertThat(all(Responsibility.CARRY_OUT_TASKS, led().add(call().doneOn(DAY).build())))
          .isEmpty();
      assertThat(all(Responsibility.CARRY_OUT_TASKS, led().add(call().droppedOn(DAY).build())))
          .isEmpty();
    }

    private Task.Builder call() {
      return Task.builder().id(Id.of("call")).text("Call.");
    }
  }
}
