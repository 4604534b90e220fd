/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TeamTest {
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final LocalDate END = LocalDate.of(2026, 6, 1);

  private static Membership.Builder membership(String id, Role role) {
    return Membership.builder().id(Id.of(id)).person(Id.of("person-" + id)).role(role);
  }

  private static Membership leader(String id, Period period) {
    return membership(id, Role.INVESTMENT_LEADER).period(period).build();
  }

  private static Team team(Membership... memberships) {
    return Team.builder().memberships(List.of(memberships)).build();
  }

  @Nested
  class MembersOn {
    private final Membership member =
        membership("member", Role.MEMBER).period(Period.of(START, END)).build();

    @Test
    void aMemberIsInTheTeamFromTheFirstDayUntilTheDayBeforeTheEnd() {
      assertThat(team(member).membersOn(START.minusDays(1))).isEmpty();
      assertThat(team(member).membersOn(START)).containsExactly(member);
      assertThat(team(member).membersOn(END.minusDays(1))).containsExactly(member);
      assertThat(team(member).membersOn(END)).isEmpty();
    }

    @Test
    void aMembershipOfUnknownPeriodIsNotKnownToBeHeld() {
      Membership unknown = membership("unknown", Role.MEMBER).build();
      assertThat(unknown.heldOn(START)).isEmpty();
      assertThat(team(unknown).membersOn(START)).isEmpty();
    }

    @Test
    void whoHoldsARoleOutsideTheTeamIsNoMember() {
      Membership manager =
          membership("manager", Role.UNIT_MANAGER).period(Period.from(START)).build();
      assertThat(manager.heldOn(START)).contains(true);
      assertThat(team(manager, member).membersOn(START)).containsExactly(member);
    }

    @Test
    void nobodyIsInAnEmptyTeam() {
      assertThat(Team.empty().membersOn(START)).isEmpty();
      assertThat(Team.empty()).isEqualTo(team());
    }
  }

  @Nested
  class HandOverLeadership {
    private final Membership former = leader("former", Period.from(START));
    private final Membership successor = leader("successor", Period.from(END));

    @Test
    void theFormerLeadsUntilTheDayBefore() {
      Team after = team(former).handOverLeadership(successor);
      assertThat(after.memberships())
          .containsExactly(leader("former", Period.of(START, END)), successor);
      assertThat(after.membersOn(END.minusDays(1)))
          .extracting(Membership::id)
          .containsExactly(former.id());
      assertThat(after.membersOn(END)).containsExactly(successor);
    }

    @Test
    void aFormerWhoWasToLeadLongerLeavesEarlier() {
      Team after =
          team(leader("former", Period.of(START, END.plusDays(30)))).handOverLeadership(successor);
      assertThat(after.memberships().get(0).period()).contains(Period.of(START, END));
    }

    @Test
    void aFormerOfTheSameFirstDayLeadsOnNoDay() {
      Team after = team(leader("former", Period.from(END))).handOverLeadership(successor);
      assertThat(after.membersOn(END)).containsExactly(successor);
    }

    @Test
    void othersStayAsTheyAre() {
      Membership member = membership("member", Role.MEMBER).period(Period.from(START)).build();
      Membership longGone = leader("long-gone", Period.of(START, START.plusDays(1)));
      Membership unknown = membership("unknown", Role.INVESTMENT_LEADER).build();
      assertThat(team(member, longGone, unknown).handOverLeadership(successor).memberships())
          .containsExactly(member, longGone, unknown, successor);
    }

    @Test
    void aTeamWithoutALeaderGetsOne() {
      assertThat(Team.empty().handOverLeadership(successor)).isEqualTo(team(successor));
    }

    @Test
    void theOffersOfASupportPersonStay() {
      Team before =
          Team.builder()
              .memberships(List.of(former))
              .supportOffers(List.of(SupportOffer.builder().person(Id.of("kari")).build()))
              .build();
      assertThat(before.handOverLeadership(successor).supportOffers())
          .isEqualTo(before.supportOffers());
    }

    @Test
    void anotherRoleIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  team(former)
                      .handOverLeadership(
                          membership("member", Role.MEMBER).period(Period.from(END)).build()))
          .withMessage("the role is not INVESTMENT_LEADER");
    }

    @Test
    void aSuccessorOfUnknownPeriodIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  team(former).handOverLeadership(membership("x", Role.INVESTMENT_LEADER).build()))
          .withMessage("the period is missing");
    }

    @Test
    void aTakenIdIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> team(former).handOverLeadership(leader("former", Period.from(END))))
          .withMessage("an id stands twice in memberships");
    }
  }

  @Nested
  class Ending {
    @Test
    void aMembershipOfUnknownPeriodCannotEnd() {
      assertThatIllegalStateException()
          .isThrownBy(() -> membership("unknown", Role.MEMBER).build().endingAt(END))
          .withMessage("the period is unknown");
    }

    @Test
    void aMembershipDoesNotEndBeforeItsStart() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> leader("former", Period.from(START)).endingAt(START.minusDays(1)));
    }

    @Test
    void aMembershipEndsAtTheDayGiven() {
      Membership ended = leader("former", Period.from(START)).endingAt(END);
      assertThat(ended).isEqualTo(leader("former", Period.of(START, END)));
      assertThat(ended.heldOn(END)).isEqualTo(Optional.of(false));
    }
  }
}
