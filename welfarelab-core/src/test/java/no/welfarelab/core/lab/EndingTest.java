/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for some days ends in the same way, whatever it is. */
class EndingTest {
  private static final LocalDate END = DAY.plusMonths(3);

  /** Lets a part that is called a and has this period end: the period it then has. */
  private record Ending(
      String name, BiFunction<Optional<Period>, LocalDate, Optional<Period>> ending) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Membership membership(Optional<Period> period) {
    Membership.Builder membership =
        Membership.builder().id(Id.of("a")).person(Id.of("p")).role(Role.MEMBER);
    period.ifPresent(membership::period);
    return membership.build();
  }

  private static Delegation delegation(Optional<Period> period) {
    Delegation.Builder delegation = Delegation.builder().id(Id.of("a")).representative(Id.of("p"));
    period.ifPresent(delegation::period);
    return delegation.build();
  }

  private static Guardianship guardianship(Optional<Period> period) {
    Guardianship.Builder guardianship =
        Guardianship.builder().id(Id.of("a")).person(Id.of("p")).guardian(Id.of("q"));
    period.ifPresent(guardianship::period);
    return guardianship.build();
  }

  private static Waiver waiver(Optional<Period> period) {
    Waiver.Builder waiver =
        Waiver.builder().id(Id.of("a")).rule("PLAN-02").kind(PartKind.PLAN).part(Id.of("case"));
    period.ifPresent(waiver::period);
    return waiver.build();
  }

  static List<Ending> endings() {
    return List.of(
        new Ending(
            "membership",
            (period, end) -> {
              Team team = Team.empty().add(membership(period)).end(Id.of("a"), end);
              return team.memberships().get(0).period();
            }),
        new Ending(
            "delegation",
            (period, end) -> {
              Mandate mandate = Mandate.empty().add(delegation(period)).end(Id.of("a"), end);
              return mandate.delegations().get(0).period();
            }),
        new Ending(
            "guardianship",
            (period, end) -> {
              Family family = Family.empty().add(guardianship(period)).end(Id.of("a"), end);
              return family.guardianships().get(0).period();
            }),
        new Ending("waiver", (period, end) -> waiver(period).endingAt(end).period()));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void itHoldsUntilTheDayBefore(Ending it) {
    assertThat(it.ending().apply(Optional.of(Period.from(DAY)), END)).contains(Period.of(DAY, END));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void itDoesNotEndBeforeItBegan(Ending it) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> it.ending().apply(Optional.of(Period.from(DAY)), DAY.minusDays(1)));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void whatHasNoKnownPeriodCanNotEnd(Ending it) {
    assertThatIllegalStateException()
        .isThrownBy(() -> it.ending().apply(Optional.empty(), END))
        .withMessage("the period is unknown");
  }

  @Test
  void whatIsNotThereCanNotEnd() {
    assertThatIllegalArgumentException().isThrownBy(() -> Team.empty().end(Id.of("a"), END));
    assertThatIllegalArgumentException().isThrownBy(() -> Mandate.empty().end(Id.of("a"), END));
    assertThatIllegalArgumentException().isThrownBy(() -> Family.empty().end(Id.of("a"), END));
  }
}
