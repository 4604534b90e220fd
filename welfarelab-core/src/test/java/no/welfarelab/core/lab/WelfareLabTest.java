/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WelfareLabTest {
  private static final Id<Person> LISE = Id.of("lise");
  private static final Id<Person> MONS = Id.of("mons");
  private static final LocalDate YESTERDAY = DAY.minusDays(1);
  private static final LocalDate TOMORROW = DAY.plusDays(1);

  private static WelfareLab.Builder lab() {
    return WelfareLab.builder().id(Id.of("lab"));
  }

  private static Membership membership(String id, Id<Person> person, Role role, Period period) {
    return Membership.builder().id(Id.of(id)).person(person).role(role).period(period).build();
  }

  private static Membership undated(String id, Id<Person> person, Role role) {
    return Membership.builder().id(Id.of(id)).person(person).role(role).build();
  }

  private static PortfolioEntry entry(String caseId, Id<Person> leader, Period period) {
    return entry(caseId).leader(leader).period(period).build();
  }

  private static PortfolioEntry.Builder entry(String caseId) {
    return PortfolioEntry.builder().caseId(Id.of(caseId));
  }

  private static Choice.Builder choice(String id, ChoiceMatter matter) {
    return Choice.builder().id(Id.of(id)).matter(matter);
  }

  private static LeaderPost.Builder post(Id<Person> person) {
    return LeaderPost.builder().person(person);
  }

  private static List<String> ids(List<? extends Id<?>> ids) {
    return ids.stream().map(Id::value).toList();
  }

  @Nested
  class Roles {
    private final WelfareLab lab =
        lab()
            .memberships(
                List.of(
                    membership("1", LISE, Role.INVESTMENT_LEADER, Period.of(DAY, TOMORROW)),
                    membership("2", LISE, Role.CORE_TEAM, Period.from(DAY)),
                    membership("3", MONS, Role.INVESTMENT_LEADER, Period.from(TOMORROW)),
                    undated("4", MONS, Role.CORE_TEAM)))
            .build();

    @Test
    void areHeldFromTheFirstDayToTheDayBeforeTheEnd() {
      assertThat(lab.holdersOf(Role.INVESTMENT_LEADER, YESTERDAY)).isEmpty();
      assertThat(lab.holdersOf(Role.INVESTMENT_LEADER, DAY)).containsExactly(LISE);
      assertThat(lab.holdersOf(Role.INVESTMENT_LEADER, TOMORROW)).containsExactly(MONS);
    }

    @Test
    void ofAPersonAreTheirsOnTheDay() {
      assertThat(lab.rolesOf(LISE, YESTERDAY)).isEmpty();
      assertThat(lab.rolesOf(LISE, DAY)).containsExactly(Role.INVESTMENT_LEADER, Role.CORE_TEAM);
      assertThat(lab.rolesOf(LISE, TOMORROW)).containsExactly(Role.CORE_TEAM);
    }

    @Test
    void ofUnknownDaysAreHeldOnNone() {
      assertThat(lab.rolesOf(MONS, DAY)).isEmpty();
      assertThat(lab.holdersOf(Role.CORE_TEAM, DAY)).containsExactly(LISE);
    }

    @Test
    void areOnePersonsOnceThoughTheyStandTwice() {
      WelfareLab twice = lab.add(membership("5", LISE, Role.CORE_TEAM, Period.from(YESTERDAY)));
      assertThat(twice.holdersOf(Role.CORE_TEAM, DAY)).containsExactly(LISE);
    }
  }

  @Nested
  class ThePortfolio {
    private final WelfareLab lab =
        lab()
            .memberships(List.of(membership("1", MONS, Role.INVESTMENT_LEADER, Period.from(DAY))))
            .portfolio(
                List.of(
                    entry("a", LISE, Period.of(YESTERDAY, DAY)),
                    entry("b", LISE, Period.of(DAY, TOMORROW)),
                    entry("c", LISE, Period.from(DAY)),
                    entry("d").leader(LISE).build(),
                    entry("e").period(Period.from(DAY)).build(),
                    entry("f", LISE, Period.of(DAY, DAY)),
                    entry("c", LISE, Period.from(DAY))))
            .build();

    @Test
    void holdsTheCasesThatAreOpenOnTheDay() {
      assertThat(lab.portfolioOn(YESTERDAY))
          .extracting(it -> it.caseId().value())
          .containsExactly("a");
      assertThat(lab.portfolioOn(DAY))
          .extracting(it -> it.caseId().value())
          .containsExactly("b", "c", "e", "c");
      assertThat(lab.portfolioOn(TOMORROW))
          .extracting(it -> it.caseId().value())
          .containsExactly("c", "e", "c");
    }

    @Test
    void givesALeaderEachOpenCaseOnce() {
      assertThat(ids(lab.openCasesOf(LISE, DAY))).containsExactly("b", "c");
      assertThat(ids(lab.openCasesOf(LISE, YESTERDAY))).containsExactly("a");
      assertThat(lab.openCasesOf(MONS, DAY)).isEmpty();
    }

    @Test
    void givesEveryLeaderTheirCaseloadAlsoWhereItIsEmpty() {
      Map<Id<Person>, List<Id<InvestmentCase>>> caseloads = lab.caseloadsOn(DAY);
      assertThat(caseloads.keySet()).containsExactly(MONS, LISE);
      assertThat(caseloads.get(MONS)).isEmpty();
      assertThat(ids(caseloads.get(LISE))).containsExactly("b", "c");
      assertThat(lab.caseloadsOn(YESTERDAY).keySet()).containsExactly(LISE);
      assertThat(lab.caseloadsOn(YESTERDAY.minusDays(1))).isEmpty();
    }

    @Test
    void losesACaseFromTheDayItIsClosed() {
      WelfareLab closed = lab.closeCase(Id.of("c"), TOMORROW);
      assertThat(ids(closed.openCasesOf(LISE, DAY))).containsExactly("b", "c");
      assertThat(closed.openCasesOf(LISE, TOMORROW)).isEmpty();
      assertThat(closed.portfolio()).hasSameSizeAs(lab.portfolio());
    }

    @Test
    void keepsACaseThatIsHandedOverUnderItsNewLeader() {
      WelfareLab handedOver = lab.handOverCase(Id.of("b"), MONS, DAY);
      assertThat(ids(handedOver.openCasesOf(LISE, DAY))).containsExactly("c");
      assertThat(ids(handedOver.openCasesOf(MONS, DAY))).containsExactly("b");
      assertThat(handedOver.openCasesOf(MONS, TOMORROW)).isEmpty();
      WelfareLab later =
          lab()
              .portfolio(List.of(entry("c", LISE, Period.from(DAY))))
              .build()
              .handOverCase(Id.of("c"), MONS, TOMORROW);
      assertThat(later.portfolio())
          .containsExactly(
              entry("c", LISE, Period.of(DAY, TOMORROW)), entry("c", MONS, Period.from(TOMORROW)));
    }

    @Test
    void refusesToCloseOrHandOverACaseThatIsNotOpen() {
      assertThatIllegalArgumentException().isThrownBy(() -> lab.closeCase(Id.of("b"), TOMORROW));
      assertThatIllegalArgumentException().isThrownBy(() -> lab.closeCase(Id.of("d"), DAY));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> lab.handOverCase(Id.of("x"), MONS, DAY))
          .withMessage("the case is not open on the day");
    }
  }

  @Nested
  class TheShareOfALeader {
    @Test
    void isThatOfThePostsHeldOnTheDayTogether() {
      WelfareLab lab =
          lab()
              .leaderPosts(
                  List.of(
                      post(LISE).sharePercent(40).period(Period.from(DAY)).build(),
                      post(LISE)
                          .sharePercent(10)
                          .period(Period.of(TOMORROW, TOMORROW.plusDays(1)))
                          .build(),
                      post(MONS).sharePercent(50).period(Period.from(DAY)).build()))
              .build();
      assertThat(lab.shareOf(LISE, YESTERDAY)).isEmpty();
      assertThat(lab.shareOf(LISE, DAY)).contains(40);
      assertThat(lab.shareOf(LISE, TOMORROW)).contains(50);
      assertThat(lab.shareOf(LISE, TOMORROW.plusDays(1))).contains(40);
    }

    @Test
    void isUnknownWhereThatOfAPostIs() {
      LeaderPost known = post(LISE).sharePercent(40).period(Period.from(DAY)).build();
      WelfareLab lab =
          lab()
              .leaderPosts(List.of(known, post(LISE).period(Period.from(TOMORROW)).build()))
              .build();
      assertThat(lab.shareOf(LISE, DAY)).contains(40);
      assertThat(lab.shareOf(LISE, TOMORROW)).isEmpty();
    }

    @Test
    void doesNotCountAPostOfUnknownDays() {
      WelfareLab lab = lab().leaderPosts(List.of(post(LISE).sharePercent(40).build())).build();
      assertThat(lab.shareOf(LISE, DAY)).isEmpty();
    }

    @Test
    void liesFrom0To100() {
      assertThat(post(LISE).sharePercent(0).build().sharePercent()).contains(0);
      assertThat(post(LISE).sharePercent(100).build().sharePercent()).contains(100);
      for (int share : new int[] {-1, 101}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> post(LISE).sharePercent(share).build())
            .withMessage("sharePercent is not between 0 and 100");
      }
    }
  }

  @Nested
  class Choices {
    private final WelfareLab lab =
        lab()
            .choices(
                List.of(
                    choice("1", ChoiceMatter.TEAM_MODEL).on(DAY).build(),
                    choice("2", ChoiceMatter.TEAM_MODEL).on(YESTERDAY).build(),
                    choice("3", ChoiceMatter.TARGET_GROUPS).on(DAY).build(),
                    choice("4", ChoiceMatter.TARGET_GROUPS).on(DAY).build(),
                    choice("5", ChoiceMatter.TEAM_MODEL).build(),
                    choice("6", ChoiceMatter.POLICY).on(TOMORROW).build()))
            .build();

    private List<String> standing(LocalDate day) {
      return ids(lab.choicesOn(day).stream().map(Choice::id).toList());
    }

    @Test
    void standFromTheirDayUntilTheNextOfTheMatter() {
      assertThat(standing(YESTERDAY.minusDays(1))).isEmpty();
      assertThat(standing(YESTERDAY)).containsExactly("2");
      assertThat(standing(DAY)).containsExactly("4", "1");
      assertThat(standing(TOMORROW)).containsExactly("4", "1", "6");
    }

    @Test
    void ofOneDayAreOvertakenByTheLastListed() {
      assertThat(lab.choiceOn(ChoiceMatter.TARGET_GROUPS, DAY).orElseThrow().id().value())
          .isEqualTo("4");
      assertThat(lab.choiceOn(ChoiceMatter.BUDGET_MODEL, DAY)).isEmpty();
    }
  }

  @Nested
  class Edits {
    private final Person person = Person.builder().id(LISE).standing(Standing.PROFESSIONAL).build();

    @Test
    void addPartsAndReplaceThoseWithAnId() {
      WelfareLab lab =
          lab()
              .build()
              .add(person)
              .replace(Person.builder().id(LISE).standing(Standing.CITIZEN).build())
              .add(undated("1", LISE, Role.CORE_TEAM))
              .replace(undated("1", LISE, Role.STEERING_GROUP))
              .add(post(LISE).build())
              .add(choice("1", ChoiceMatter.POLICY).build())
              .replace(choice("1", ChoiceMatter.POLICY).on(DAY).by(Set.of(LISE)).build())
              .add(entry("a").build());
      assertThat(lab.persons()).extracting(Person::standing).containsExactly(Standing.CITIZEN);
      assertThat(lab.memberships())
          .extracting(Membership::role)
          .containsExactly(Role.STEERING_GROUP);
      assertThat(lab.leaderPosts()).hasSize(1);
      assertThat(lab.choiceOn(ChoiceMatter.POLICY, DAY)).isPresent();
      assertThat(lab.portfolio()).hasSize(1);
      assertThat(lab).hasToString("WelfareLab[***]");
    }

    @Test
    void refuseAnIdThatIsTakenOrUnknown() {
      WelfareLab lab = lab().build().add(person);
      assertThatIllegalArgumentException().isThrownBy(() -> lab.add(person));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> lab.replace(undated("1", LISE, Role.CORE_TEAM)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> lab.replace(choice("1", ChoiceMatter.POLICY).build()));
    }
  }
}
