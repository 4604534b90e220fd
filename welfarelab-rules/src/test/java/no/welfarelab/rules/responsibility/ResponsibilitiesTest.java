/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import static no.welfarelab.testsupport.Sketch.citizen;
import static no.welfarelab.testsupport.Sketch.professional;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Authority;
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
      InvestmentCase referred = InvestmentCase.builder().id(Id.of("case")).build();
      assertThat(Responsibilities.of(referred, DAY).holdings())
          .extracting(Holding::responsibility)
          .containsExactly(Responsibility.DECIDE_INTAKE, Responsibility.APPOINT_LEADER);
      assertThat(Responsibilities.of(referred, DAY).gaps()).isEmpty();
    }

    @Test
    void isNobodysOnceItIsClosed() {
      InvestmentCase closed = led().close(Closing.builder().on(DAY).build());
      assertThat(Responsibilities.of(closed, DAY).holdings()).isEmpty();
      assertThat(Responsibilities.of(closed, DAY.minusDays(1)).holdings()).isNotEmpty();
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
    void isNobodysWhenTheMemberLeftWithAMeasureUnfinished() {
      InvestmentCase left =
          led()
              .add(nav.endingAt(DAY))
              .withPlan(
                  plan ->
                      plan.add(
                          Measure.builder()
                              .id(Id.of("work"))
                              .text("Work.")
                              .service(Services.NAV)
                              .build()));
      assertThat(only(Responsibility.DOCUMENT, left).gap()).isTrue();
      assertThat(all(Responsibility.DOCUMENT, led().add(nav.endingAt(DAY)))).isEmpty();
    }

    @Test
    void isDelegatedByItsManagerWhereTheMemberDecides() {
      assertThat(only(Responsibility.DELEGATE, led().add(nav)).gap()).isTrue();
      Membership manager =
          membership("manages", Id.of("manager"), Role.UNIT_MANAGER)
              .service(Services.NAV)
              .period(Period.from(EARLIER))
              .build();
      assertThat(only(Responsibility.DELEGATE, led().add(nav).add(manager)).holders())
          .containsExactly(one(Role.UNIT_MANAGER, Id.of("manager")));
    }
  }

  @Nested
  class AMeasure {
    private final Application application =
        Application.builder()
            .id(Id.of("loan"))
            .type(Id.of("START_UP_LOAN"))
            .service(Services.HOUSING_OFFICE)
            .build();
    private final InvestmentCase appliedFor =
        led()
            .withMandate(mandate -> mandate.add(application))
            .withPlan(
                plan ->
                    plan.add(
                        Measure.builder()
                            .id(Id.of("loan"))
                            .text("A loan.")
                            .application(Id.of("loan"))
                            .build()));

    @Test
    void thatNobodyCanDecideIsAGap() {
      assertThat(only(Responsibility.DECIDE_MEASURE, appliedFor).gap()).isTrue();
    }

    @Test
    void isDecidedByWhomItWasHandedUpTo() {
      HandUp handUp =
          HandUp.builder().id(Id.of("up")).application(Id.of("loan")).to(ADVISER).on(DAY).build();
      InvestmentCase handedUp = appliedFor.withMandate(mandate -> mandate.add(handUp));
      assertThat(only(Responsibility.DECIDE_MEASURE, handedUp).holders())
          .extracting(Holder::persons)
          .containsExactly(Set.of(ADVISER));
    }
  }

  @Test
  void aTaskIsItsResponsibles() {
    Task.Builder call = Task.builder().id(Id.of("call")).text("Call.");
    assertThat(
            only(
                    Responsibility.CARRY_OUT_TASKS,
                    led().add(call.responsible(List.of(CITIZEN)).build()))
                .holders())
        .containsExactly(one(Role.CITIZEN, CITIZEN));
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
