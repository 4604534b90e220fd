/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.welfarelab.core.lab.InvestmentCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlawTest {
  private static final int MANY = 30;

  @ParameterizedTest
  @EnumSource
  void namesRulesOfTheHandbook(Flaw flaw) {
    assertThat(flaw.rules())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(
            rule ->
                rule.matches(
                    "(INTAKE|CONSENT|FAMILY|TEAM|MANDATE|MAPPING|PLAN|JOURNEY|MEETING|ROLE|EFFECT)"
                        + "-\\d\\d"));
  }

  @Test
  void eachFamilyOfRulesHasItsFlaws() {
    assertThat(
            Arrays.stream(Flaw.values())
                .flatMap(flaw -> flaw.rules().stream())
                .map(rule -> rule.substring(0, rule.indexOf('-')))
                .collect(Collectors.toSet()))
        .hasSize(11);
  }

  @ParameterizedTest
  @EnumSource
  void isTheOnlyDifferenceFromTheSoundCase(Flaw flaw) {
    for (int number = 0; number < MANY; number++) {
      RealisticCase flawed = RealisticCases.of(21).with(flaw).get(number);
      assertThat(flawed.flaws()).containsExactly(flaw);
      assertThat(flawed.features()).containsAll(flaw.needs());
      InvestmentCase sound = soundLike(flawed, 21, number).theCase();
      assertThat(flawed.theCase()).as("case %d", number).isNotEqualTo(sound);
      assertThat(flawed.theCase().id()).isEqualTo(sound.id());
    }
  }

  private static RealisticCase soundLike(RealisticCase flawed, long seed, int number) {
    return RealisticCases.of(seed)
        .with(flawed.features().toArray(Feature[]::new))
        .without(
            Arrays.stream(Feature.values())
                .filter(feature -> !flawed.features().contains(feature))
                .toArray(Feature[]::new))
        .get(number);
  }

  @Test
  void areDrawnToo() {
    List<RealisticCase> cases = RealisticCases.of(3).withDrawnFlaws(3).list(400);
    assertThat(cases.stream().map(made -> made.flaws().size()).collect(Collectors.toSet()))
        .isEqualTo(Set.of(0, 1, 2, 3));
    assertThat(cases.stream().flatMap(made -> made.flaws().stream()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Flaw.values());
    assertThat(RealisticCases.of(3).withDrawnFlaws(3).get(17).theCase())
        .isEqualTo(cases.get(17).theCase());
  }

  @Test
  void areDrawnBesideThoseAskedForAndRespectWhatIsUnwanted() {
    assertThat(
            RealisticCases.of(4)
                .without(Feature.INTERPRETER)
                .with(Flaw.CYCLE_IN_PLAN)
                .withDrawnFlaws(2)
                .list(100))
        .allSatisfy(
            made ->
                assertThat(made.flaws())
                    .contains(Flaw.CYCLE_IN_PLAN)
                    .doesNotContain(Flaw.CLOSED_FOR_TIME, Flaw.NO_INTERPRETER_OFFERED)
                    .hasSizeBetween(1, 3));
  }

  @Test
  void canAllBeInOneCaseButThatOfAClosedOne() {
    EnumSet<Flaw> open = EnumSet.complementOf(EnumSet.of(Flaw.CLOSED_FOR_TIME));
    for (int number = 0; number < MANY; number++) {
      assertThat(RealisticCases.of(5).with(open.toArray(Flaw[]::new)).get(number).flaws())
          .isEqualTo(open);
    }
  }
}
