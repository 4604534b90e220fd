/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.considering;
import static no.welfarelab.core.lab.Parts.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.CareOrder;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.citizen.ParentalResponsibility;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.ResponsibilityKind;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.intake.Adaptation;
import no.welfarelab.core.intake.GradeAssessment;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.intake.ServiceGrade;
import no.welfarelab.core.intake.TeamWish;
import no.welfarelab.core.intake.Told;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.NotRelevant;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.CoordinatorOffer;
import no.welfarelab.core.team.Representation;
import no.welfarelab.core.team.SupportOffer;
import no.welfarelab.core.team.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A part without an id is added to its room after those before, twice if it is said twice. */
class RoomAdditionsTest {
  private static final Id<Person> EMIL = Id.of("emil");

  /** A list of a room, and a part of it. */
  private record Row<R, P>(R empty, Function<R, List<P>> list, BiFunction<R, P, R> add, P part) {
    @Override
    public String toString() {
      return name(empty) + " of " + name(part);
    }
  }

  private static String name(Object value) {
    return value.getClass().getSuperclass().getSimpleName();
  }

  private static <R, P> Row<R, P> row(
      R empty, Function<R, List<P>> list, BiFunction<R, P, R> add, P part) {
    return new Row<>(empty, list, add, part);
  }

  static Stream<Row<?, ?>> rows() {
    Family family = Family.empty();
    Intake intake = Intake.empty();
    Team team = Team.empty();
    InvestmentPlan plan = InvestmentPlan.empty();
    WelfareLab lab = WelfareLab.builder().id(Id.of("lab")).build();
    return Stream.of(
        row(
            family,
            Family::relations,
            Family::add,
            Relation.builder().person(EMIL).kind(RelationKind.PARENT).relative(Id.of("x")).build()),
        row(
            family,
            Family::parentalResponsibilities,
            Family::add,
            ParentalResponsibility.builder().child(EMIL).kind(ResponsibilityKind.JOINT).build()),
        row(family, Family::careOrders, Family::add, CareOrder.builder().child(EMIL).build()),
        row(
            intake,
            Intake::gradeAssessments,
            Intake::add,
            GradeAssessment.builder().grade(ServiceGrade.GRADE_3).build()),
        row(intake, Intake::considerations, Intake::add, considering()),
        row(intake, Intake::told, Intake::add, Told.builder().person(EMIL).build()),
        row(intake, Intake::teamWishes, Intake::add, TeamWish.builder().person(EMIL).build()),
        row(intake, Intake::adaptations, Intake::add, Adaptation.builder().person(EMIL).build()),
        row(team, Team::supportOffers, Team::add, SupportOffer.builder().person(EMIL).build()),
        row(
            team,
            Team::coordinatorOffers,
            Team::add,
            CoordinatorOffer.builder().child(EMIL).build()),
        row(
            team,
            Team::representations,
            Team::add,
            Representation.builder().service(Services.NAV).build()),
        row(team, Team::meetingCapacity, Team::add, Judgement.builder().holds(true).build()),
        row(
            Mapping.empty(),
            Mapping::secondLooks,
            Mapping::add,
            SecondLook.builder().decision(Id.of("refused")).build()),
        row(
            WorkCloth.builder().id(Id.of("cloth")).build(),
            WorkCloth::notRelevant,
            WorkCloth::add,
            NotRelevant.builder().lifeArea(LifeArea.WORK).build()),
        row(
            plan,
            InvestmentPlan::contributions,
            InvestmentPlan::add,
            Contribution.builder().person(EMIL).build()),
        row(
            plan,
            InvestmentPlan::individualPlans,
            InvestmentPlan::add,
            IndividualPlan.builder().person(EMIL).build()),
        row(Journey.empty(), Journey::situations, Journey::add, situation()),
        row(
            lab,
            WelfareLab::leaderPosts,
            WelfareLab::add,
            LeaderPost.builder().person(EMIL).build()),
        row(
            lab,
            WelfareLab::portfolio,
            WelfareLab::add,
            PortfolioEntry.builder().caseId(Id.of("case")).build()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  <R, P> void aPartIsAddedAtTheEnd(Row<R, P> row) {
    R one = row.add().apply(row.empty(), row.part());
    assertThat(row.list().apply(one)).containsExactly(row.part());
    assertThat(row.list().apply(row.add().apply(one, row.part())))
        .containsExactly(row.part(), row.part());
    assertThat(row.list().apply(row.empty())).isEmpty();
  }

  @Test
  void everySuchVerbOfARoomIsTried() {
    List<String> there =
        RoomVerbsTest.ROOMS.stream()
            .filter(room -> room != InvestmentCase.class)
            .flatMap(
                room ->
                    Arrays.stream(room.getMethods())
                        .filter(verb -> verb.getName().equals("add"))
                        .map(verb -> verb.getParameterTypes()[0])
                        .filter(part -> !Identified.class.isAssignableFrom(part))
                        .map(part -> room.getSimpleName() + " of " + part.getSimpleName()))
            .distinct()
            .toList();
    assertThat(rows().map(Row::toString)).containsExactlyInAnyOrderElementsOf(there);
  }
}
