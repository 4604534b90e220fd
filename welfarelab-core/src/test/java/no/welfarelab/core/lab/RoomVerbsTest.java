/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.effect.Effect;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.intake.Intake;
import no.welfarelab.core.journey.Indicator;
import no.welfarelab.core.journey.Journey;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part with an id can be added to its room, and replaced there, in the same way. */
class RoomVerbsTest {
  static final List<Class<?>> ROOMS =
      List.of(
          Family.class,
          Intake.class,
          Team.class,
          Mandate.class,
          Mapping.class,
          WorkCloth.class,
          InvestmentPlan.class,
          Journey.class,
          Effect.class,
          WelfareLab.class,
          InvestmentCase.class);

  /** A list of a room; a part of it is made of an id and something that tells two parts apart. */
  private record Row<R, P extends Identified<P>>(
      R empty,
      Function<R, List<P>> list,
      BiFunction<R, P, R> add,
      BiFunction<R, P, R> replace,
      BiFunction<String, String, P> part) {
    @Override
    public String toString() {
      return typeOf(part.apply("a", "b")).getSimpleName();
    }
  }

  private static <R, P extends Identified<P>> Row<R, P> row(
      R empty,
      Function<R, List<P>> list,
      BiFunction<R, P, R> add,
      BiFunction<R, P, R> replace,
      BiFunction<String, String, P> part) {
    return new Row<>(empty, list, add, replace, part);
  }

  private static Class<?> typeOf(Object part) {
    return part.getClass().getSuperclass();
  }

  static Stream<Row<?, ?>> rows() {
    Mandate mandate = Mandate.empty();
    Mapping mapping = Mapping.empty();
    InvestmentPlan plan = InvestmentPlan.empty();
    WelfareLab lab = WelfareLab.builder().id(Id.of("lab")).build();
    return Stream.of(
        row(
            Family.empty(),
            Family::homes,
            Family::add,
            Family::replace,
            (id, text) -> Home.builder().id(Id.of(id)).address(text).build()),
        row(
            Family.empty(),
            Family::guardianships,
            Family::add,
            Family::replace,
            (id, other) ->
                Guardianship.builder()
                    .id(Id.of(id))
                    .person(Id.of("a"))
                    .guardian(Id.of(other))
                    .build()),
        row(Team.empty(), Team::memberships, Team::add, Team::replace, RoomVerbsTest::membership),
        row(
            mandate,
            Mandate::delegations,
            Mandate::add,
            Mandate::replace,
            (id, other) -> Delegation.builder().id(Id.of(id)).representative(Id.of(other)).build()),
        row(
            mandate,
            Mandate::applications,
            Mandate::add,
            Mandate::replace,
            (id, other) -> Application.builder().id(Id.of(id)).type(Id.of(other)).build()),
        row(
            mandate,
            Mandate::handUps,
            Mandate::add,
            Mandate::replace,
            (id, other) -> HandUp.builder().id(Id.of(id)).to(Id.of(other)).build()),
        row(
            mandate,
            Mandate::decisions,
            Mandate::add,
            Mandate::replace,
            (id, text) ->
                Decision.builder()
                    .id(Id.of(id))
                    .outcome(DecisionOutcome.REFUSED)
                    .reason(text)
                    .build()),
        row(
            mandate,
            Mandate::budgets,
            Mandate::add,
            Mandate::replace,
            (id, other) -> Budget.builder().id(Id.of(id)).owners(List.of(Id.of(other))).build()),
        row(
            mandate,
            Mandate::commitments,
            Mandate::add,
            Mandate::replace,
            (id, other) ->
                Commitment.builder()
                    .id(Id.of(id))
                    .payers(List.of(Id.of(other)))
                    .firstYear(2026)
                    .lastYear(2028)
                    .build()),
        row(
            mandate,
            Mandate::costLines,
            Mandate::add,
            Mandate::replace,
            (id, other) ->
                CostLine.builder()
                    .id(Id.of(id))
                    .year(2026)
                    .amount(Amount.ofKroner(1))
                    .payer(Id.of(other))
                    .build()),
        row(
            mandate,
            Mandate::disagreements,
            Mandate::add,
            Mandate::replace,
            (id, text) -> Disagreement.builder().id(Id.of(id)).about(text).build()),
        row(
            mapping,
            Mapping::needs,
            Mapping::add,
            Mapping::replace,
            (id, text) -> Need.builder().id(Id.of(id)).text(text).build()),
        row(
            mapping,
            Mapping::cloths,
            Mapping::add,
            Mapping::replace,
            (id, other) ->
                WorkCloth.builder().id(Id.of(id)).present(List.of(Id.of(other))).build()),
        row(
            mapping,
            Mapping::existingHelp,
            Mapping::add,
            Mapping::replace,
            (id, text) -> ExistingHelp.builder().id(Id.of(id)).text(text).build()),
        row(
            mapping,
            Mapping::homeVisits,
            Mapping::add,
            Mapping::replace,
            (id, text) -> HomeVisit.builder().id(Id.of(id)).text(text).build()),
        row(
            WorkCloth.builder().id(Id.of("cloth")).build(),
            WorkCloth::entries,
            WorkCloth::add,
            WorkCloth::replace,
            (id, text) ->
                ClothEntry.builder().id(Id.of(id)).box(ClothBox.DREAM).text(text).build()),
        row(
            plan,
            InvestmentPlan::goals,
            InvestmentPlan::add,
            InvestmentPlan::replace,
            (id, text) -> Goal.builder().id(Id.of(id)).kind(GoalKind.EFFECT).text(text).build()),
        row(
            plan,
            InvestmentPlan::measures,
            InvestmentPlan::add,
            InvestmentPlan::replace,
            (id, text) -> Measure.builder().id(Id.of(id)).text(text).build()),
        row(
            plan,
            InvestmentPlan::tasks,
            InvestmentPlan::add,
            InvestmentPlan::replace,
            (id, text) -> Task.builder().id(Id.of(id)).text(text).build()),
        row(
            plan,
            InvestmentPlan::gaps,
            InvestmentPlan::add,
            InvestmentPlan::replace,
            (id, text) -> Gap.builder().id(Id.of(id)).text(text).build()),
        row(
            plan,
            InvestmentPlan::linkedPlans,
            InvestmentPlan::add,
            InvestmentPlan::replace,
            (id, other) ->
                LinkedPlan.builder()
                    .id(Id.of(id))
                    .kind(PlanKind.DEBT_PLAN)
                    .owner(Id.of(other))
                    .build()),
        row(
            Journey.empty(),
            Journey::observations,
            Journey::add,
            Journey::replace,
            (id, text) ->
                Observation.builder()
                    .id(Id.of(id))
                    .indicator(Indicator.NETWORK)
                    .remark(text)
                    .build()),
        row(
            Effect.empty(),
            Effect::goalEffects,
            Effect::add,
            Effect::replace,
            (id, text) ->
                GoalEffect.builder().id(Id.of(id)).goal(Id.of("goal")).text(text).build()),
        row(
            Effect.empty(),
            Effect::experiences,
            Effect::add,
            Effect::replace,
            (id, text) -> Experience.builder().id(Id.of(id)).person(Id.of("a")).text(text).build()),
        row(lab, WelfareLab::persons, WelfareLab::add, WelfareLab::replace, RoomVerbsTest::person),
        row(
            lab,
            WelfareLab::memberships,
            WelfareLab::add,
            WelfareLab::replace,
            RoomVerbsTest::membership),
        row(
            lab,
            WelfareLab::choices,
            WelfareLab::add,
            WelfareLab::replace,
            (id, text) ->
                Choice.builder()
                    .id(Id.of(id))
                    .matter(ChoiceMatter.TARGET_GROUPS)
                    .text(text)
                    .build()));
  }

  private static Person person(String id, String name) {
    return Person.builder().id(Id.of(id)).standing(Standing.PROFESSIONAL).name(name).build();
  }

  private static Membership membership(String id, String reason) {
    return Membership.builder()
        .id(Id.of(id))
        .person(Id.of("a"))
        .role(Role.MEMBER)
        .reason(reason)
        .build();
  }

  @ParameterizedTest
  @MethodSource("rows")
  <R, P extends Identified<P>> void aPartIsAddedAtTheEndUnlessItsIdIsTaken(Row<R, P> row) {
    P a = row.part().apply("a", "first");
    P b = row.part().apply("b", "second");
    R one = row.add().apply(row.empty(), a);
    assertThat(row.list().apply(row.add().apply(one, b))).containsExactly(a, b);
    assertThat(row.list().apply(one)).containsExactly(a);
    assertThat(row.list().apply(row.empty())).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.add().apply(one, row.part().apply("a", "third")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  <R, P extends Identified<P>> void aPartIsReplacedInItsPlaceIfItIsThere(Row<R, P> row) {
    P a = row.part().apply("a", "first");
    P b = row.part().apply("b", "second");
    P other = row.part().apply("a", "third");
    R both = row.add().apply(row.add().apply(row.empty(), a), b);
    assertThat(other).isNotEqualTo(a);
    assertThat(row.list().apply(row.replace().apply(both, other))).containsExactly(other, b);
    assertThat(row.list().apply(both)).containsExactly(a, b);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.replace().apply(both, row.part().apply("unknown", "third")))
        .withMessage("no part has this id");
  }

  @Test
  void everyListOfPartsWithIdsIsTriedHereOrAsAVerbOfTheCase() {
    List<String> tried =
        rows().map(row -> typeOf(row.empty()).getSimpleName() + " of " + row).toList();
    List<String> there =
        ROOMS.stream()
            .filter(room -> room != InvestmentCase.class)
            .flatMap(room -> parts(room).map(part -> room.getSimpleName() + " of " + part))
            .toList();
    assertThat(tried).containsExactlyInAnyOrderElementsOf(there);
    assertThat(InvestmentCaseTest.names())
        .containsAll(
            parts(InvestmentCase.class)
                .flatMap(part -> Stream.of("add(" + part + ")", "replace(" + part + ")"))
                .toList());
  }

  /** The kinds of part with an id of which a room's builder takes several. */
  private static Stream<String> parts(Class<?> room) {
    return Arrays.stream(room.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .flatMap(builder -> Arrays.stream(builder.getDeclaredMethods()))
        .flatMap(setter -> Arrays.stream(setter.getGenericParameterTypes()))
        .flatMap(RoomVerbsTest::elements)
        .filter(Identified.class::isAssignableFrom)
        .map(Class::getSimpleName);
  }

  private static Stream<Class<?>> elements(Type parameter) {
    if (parameter instanceof ParameterizedType several
        && several.getRawType() == Iterable.class
        && several.getActualTypeArguments()[0] instanceof WildcardType element
        && element.getUpperBounds()[0] instanceof Class<?> type) {
      return Stream.of(type);
    }
    return Stream.empty();
  }
}
