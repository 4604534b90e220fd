/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import static no.welfarelab.testsupport.Sketch.citizen;
import static no.welfarelab.testsupport.Sketch.meeting;
import static no.welfarelab.testsupport.Sketch.person;
import static no.welfarelab.testsupport.Sketch.professional;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.LeaderAppointment;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.testsupport.story.Stories;
import no.welfarelab.testsupport.story.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResponsibilitiesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate EARLIER = DAY.minusWeeks(4);
  private static final Id<Person> CITIZEN = Id.of("citizen");
  private static final Id<Person> LEADER = Id.of("leader");
  private static final Id<Person> ADVISER = Id.of("adviser");
  private static final Id<Person> MANAGER = Id.of("manager");
  private static final InvestmentCase REFERRED = InvestmentCase.builder().id(Id.of("case")).build();

  static Stream<Story> stories() {
    return Stories.all().stream();
  }

  private static Membership.Builder membership(String id, Id<Person> person, Role role) {
    return Membership.builder().id(Id.of(id)).person(person).role(role);
  }

  private static Membership held(String id, Id<Person> person, Role role) {
    return membership(id, person, role).period(Period.from(EARLIER)).build();
  }

  private static InvestmentCase aCase(Membership... memberships) {
    InvestmentCase theCase =
        InvestmentCase.builder().id(Id.of("case")).plan(InvestmentPlan.empty()).build();
    theCase = theCase.add(citizen(CITIZEN).birthDate(LocalDate.of(1990, 5, 17)).build());
    theCase = theCase.add(professional(ADVISER).build());
    for (Membership membership : memberships) {
      theCase = theCase.add(membership);
    }
    return theCase;
  }

  private static InvestmentCase led() {
    return aCase(held("leads", LEADER, Role.INVESTMENT_LEADER));
  }

  private static Holding only(Responsibility responsibility, InvestmentCase theCase) {
    List<Holding> found = all(responsibility, theCase);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Holding> all(Responsibility responsibility, InvestmentCase theCase) {
    return Responsibilities.of(theCase, DAY).holdings().stream()
        .filter(holding -> holding.responsibility() == responsibility)
        .toList();
  }

  private static Holder one(Role role, Id<Person> person) {
    return Holder.of(role, Set.of(person));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void inTheHandbooksStoriesExactlyOneAnswersForEachThing(Story story) {
    Responsibilities responsibilities = Responsibilities.of(story.theCase(), story.asOf());
    assertThat(responsibilities.holdings()).hasSizeGreaterThan(18);
    assertThat(responsibilities.gaps()).isEmpty();
    assertThat(responsibilities.doubles()).isEmpty();
  }

  @Nested
  class TheCase {

    @Test
    void isTheLeadersInAlmostAll() {
      Responsibilities responsibilities = Responsibilities.of(led(), DAY);
      assertThat(responsibilities.of(LEADER))
          .extracting(Holding::responsibility)
          .contains(Responsibility.WRITE_PLAN, Responsibility.CHAIR_MEETINGS)
          .doesNotContain(Responsibility.ANSWER, Responsibility.DECIDE_INTAKE);
      assertThat(responsibilities.gaps()).isEmpty();
    }

    @Test
    void hasAGapWithoutALeader() {
      assertThat(Responsibilities.of(aCase(), DAY).gaps())
          .extracting(Holding::responsibility)
          .contains(Responsibility.WRITE_PLAN, Responsibility.KEEP_DIALOGUE)
          .doesNotContain(Responsibility.DECIDE_INTAKE, Responsibility.ANSWER);
    }

    @Test
    void hasADoubleWithTwoLeaders() {
      InvestmentCase theCase = led().add(held("too", ADVISER, Role.INVESTMENT_LEADER));
      assertThat(Responsibilities.of(theCase, DAY).doubles())
          .extracting(Holding::responsibility)
          .contains(Responsibility.WRITE_PLAN);
    }

    @Test
    void isTheContactPersonsInTheDialogueIfThereIsOne() {
      assertThat(only(Responsibility.KEEP_DIALOGUE, led()).holders())
          .containsExactly(one(Role.INVESTMENT_LEADER, LEADER));
      assertThat(
              only(
                      Responsibility.KEEP_DIALOGUE,
                      led().add(held("contact", ADVISER, Role.CONTACT_PERSON)))
                  .holders())
          .containsExactly(one(Role.CONTACT_PERSON, ADVISER));
    }

    @Test
    void isTheCoreTeamsAloneBeforeThereIsALeaderOrAPlan() {
      assertThat(Responsibilities.of(REFERRED, DAY).holdings())
          .extracting(Holding::responsibility)
          .containsExactly(Responsibility.DECIDE_INTAKE, Responsibility.APPOINT_LEADER);
      assertThat(Responsibilities.of(REFERRED, DAY).gaps()).isEmpty();
    }

    @Test
    void isWorkedOnFromTheDayOfItsFirstLeaderAppointmentOrMeetingWithTheCitizen() {
      Membership leads =
          membership("leads", LEADER, Role.INVESTMENT_LEADER).period(Period.from(DAY)).build();
      assertThat(workBeganOnTheDay(REFERRED.add(leads))).isTrue();
      assertThat(workBeganOnTheDay(REFERRED.withIntake(intake -> intake.appointed(appointed()))))
          .isTrue();
      assertThat(workBeganOnTheDay(REFERRED.add(met(MeetingKind.INTRODUCTION)))).isTrue();
    }

    @Test
    void isNotWorkedOnBecauseServicesMeetOrACoreTeamIsThere() {
      assertThat(workBegan(REFERRED.add(met(MeetingKind.SERVICES)), DAY)).isFalse();
      assertThat(workBegan(REFERRED.add(held("core", LEADER, Role.CORE_TEAM)), DAY)).isFalse();
      Meeting planned =
          Meeting.builder().id(Id.of("met")).kind(MeetingKind.INTRODUCTION).plannedOn(DAY).build();
      assertThat(workBegan(REFERRED.add(planned), DAY)).isFalse();
    }

    @Test
    void isTheCoreTeamsAsABodyInIntake() {
      InvestmentCase taken =
          led()
              .add(held("core", LEADER, Role.CORE_TEAM))
              .add(held("core-too", ADVISER, Role.CORE_TEAM));
      assertThat(only(Responsibility.DECIDE_INTAKE, taken).holders())
          .containsExactly(Holder.of(Role.CORE_TEAM, Set.of(LEADER, ADVISER)));
    }

    @Test
    void isNobodysOnceItIsClosed() {
      InvestmentCase closed = led().close(Closing.builder().on(DAY).build());
      assertThat(Responsibilities.of(closed, DAY).holdings()).isEmpty();
      assertThat(Responsibilities.of(closed, DAY.minusDays(1)).holdings()).isNotEmpty();
    }

    private LeaderAppointment appointed() {
      return LeaderAppointment.builder().leader(LEADER).on(DAY).build();
    }

    private Meeting met(MeetingKind kind) {
      return meeting("met", kind, DAY, List.of(CITIZEN)).build();
    }

    private boolean workBeganOnTheDay(InvestmentCase theCase) {
      return workBegan(theCase, DAY) && !workBegan(theCase, DAY.minusDays(1));
    }

    private boolean workBegan(InvestmentCase theCase, LocalDate day) {
      return Responsibilities.of(theCase, day).holdings().stream()
          .anyMatch(holding -> holding.responsibility() == Responsibility.WRITE_PLAN);
    }
  }

  @Nested
  class AHandOver {
    private final InvestmentCase handedOver =
        aCase(
            membership("first", LEADER, Role.INVESTMENT_LEADER)
                .period(Period.of(EARLIER, DAY.minusDays(3)))
                .build(),
            membership("next", ADVISER, Role.INVESTMENT_LEADER)
                .period(Period.from(DAY.minusDays(3)))
                .acceptedOn(DAY)
                .build());

    @Test
    void countsFromTheDayItWasAccepted() {
      assertThat(only(Responsibility.WRITE_PLAN, handedOver).holders())
          .containsExactly(one(Role.INVESTMENT_LEADER, ADVISER));
    }

    @Test
    void leavesTheFormerHolderToAnswerUntilThen() {
      assertThat(Responsibilities.of(handedOver, DAY.minusDays(1)).of(LEADER))
          .extracting(Holding::responsibility)
          .contains(Responsibility.WRITE_PLAN);
      assertThat(Responsibilities.of(handedOver, DAY.minusDays(1)).of(ADVISER)).isEmpty();
    }

    @Test
    void leavesTheFormerMemberToAnswerOnceThoughTwoAreToSucceed() {
      InvestmentCase parted =
          led()
              .add(
                  membership("former", ADVISER, Role.MEMBER)
                      .period(Period.of(EARLIER, DAY))
                      .build())
              .add(membership("next", Id.of("next"), Role.MEMBER).period(Period.from(DAY)).build())
              .add(membership("too", Id.of("too"), Role.MEMBER).period(Period.from(DAY)).build());
      assertThat(only(Responsibility.BRIEF_SUCCESSOR, parted).holders())
          .containsExactly(one(Role.MEMBER, ADVISER));
    }

    @Test
    void comesFromNobodyWhoHeldTheRoleOnNoDay() {
      InvestmentCase fellOut =
          aCase(
              membership("never", LEADER, Role.INVESTMENT_LEADER)
                  .period(Period.of(EARLIER, EARLIER))
                  .build(),
              held("leads", ADVISER, Role.INVESTMENT_LEADER));
      assertThat(only(Responsibility.WRITE_PLAN, fellOut).holders())
          .containsExactly(one(Role.INVESTMENT_LEADER, ADVISER));
    }
  }

  @Test
  void anAdultWhoTakesPartAnswersForTheirOwnGoals() {
    LocalDate grownUp = LocalDate.of(1985, 5, 17);
    Person.Builder aunt = person(Id.of("aunt"), Standing.FAMILY).birthDate(grownUp);
    Person.Builder uncle = person(Id.of("uncle"), Standing.FAMILY).birthDate(grownUp);
    InvestmentCase theCase =
        led()
            .add(citizen(Id.of("child")).birthDate(DAY.minusYears(8)).build())
            .add(aunt.takesPart(true).build())
            .add(uncle.takesPart(false).build());
    assertThat(all(Responsibility.SET_GOALS, theCase))
        .flatExtracting(Holding::holders)
        .containsExactly(one(Role.CITIZEN, CITIZEN), one(Role.CITIZEN, Id.of("aunt")));
  }

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

  @Nested
  class TheLab {
    private final WelfareLab lab =
        WelfareLab.builder()
            .id(Id.of("lab"))
            .memberships(
                List.of(
                    held("s1", LEADER, Role.STEERING_GROUP),
                    held("s2", ADVISER, Role.STEERING_GROUP),
                    held("p", CITIZEN, Role.PROJECT_LEADER)))
            .build();

    @Test
    void countsASteeringGroupAsOne() {
      Responsibilities responsibilities = Responsibilities.of(lab, DAY);
      assertThat(responsibilities.holdings())
          .extracting(Holding::subject)
          .containsOnly(Subject.of(PartKind.LAB, lab.id()));
      assertThat(responsibilities.doubles()).isEmpty();
      assertThat(responsibilities.gaps())
          .extracting(Holding::responsibility)
          .containsExactly(Responsibility.SETTLE_DISAGREEMENT);
    }
  }
}
