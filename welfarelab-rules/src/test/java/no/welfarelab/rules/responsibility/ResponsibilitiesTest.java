/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import static no.welfarelab.rules.responsibility.Answering.ADVISER;
import static no.welfarelab.rules.responsibility.Answering.CITIZEN;
import static no.welfarelab.rules.responsibility.Answering.DAY;
import static no.welfarelab.rules.responsibility.Answering.EARLIER;
import static no.welfarelab.rules.responsibility.Answering.LEADER;
import static no.welfarelab.rules.responsibility.Answering.REFERRED;
import static no.welfarelab.rules.responsibility.Answering.aCase;
import static no.welfarelab.rules.responsibility.Answering.all;
import static no.welfarelab.rules.responsibility.Answering.held;
import static no.welfarelab.rules.responsibility.Answering.led;
import static no.welfarelab.rules.responsibility.Answering.membership;
import static no.welfarelab.rules.responsibility.Answering.one;
import static no.welfarelab.rules.responsibility.Answering.only;
import static no.welfarelab.testsupport.Sketch.citizen;
import static no.welfarelab.testsupport.Sketch.meeting;
import static no.welfarelab.testsupport.Sketch.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.LeaderAppointment;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
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
  static Stream<Story> stories() {
    return Stories.all().stream();
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
