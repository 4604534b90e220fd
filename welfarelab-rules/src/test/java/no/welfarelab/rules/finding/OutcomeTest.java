/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import static no.welfarelab.rules.finding.Outcome.NOT_APPLICABLE;
import static no.welfarelab.rules.finding.Outcome.NOT_ASSESSED;
import static no.welfarelab.rules.finding.Outcome.NOT_SATISFIED;
import static no.welfarelab.rules.finding.Outcome.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

  @ParameterizedTest(name = "{0} and {1} is {2}; {0} or {1} is {3}")
  @CsvSource({
    "SATISFIED,      SATISFIED,      SATISFIED,      SATISFIED",
    "SATISFIED,      NOT_ASSESSED,   NOT_ASSESSED,   SATISFIED",
    "SATISFIED,      NOT_SATISFIED,  NOT_SATISFIED,  SATISFIED",
    "SATISFIED,      NOT_APPLICABLE, SATISFIED,      SATISFIED",
    "NOT_ASSESSED,   SATISFIED,      NOT_ASSESSED,   SATISFIED",
    "NOT_ASSESSED,   NOT_ASSESSED,   NOT_ASSESSED,   NOT_ASSESSED",
    "NOT_ASSESSED,   NOT_SATISFIED,  NOT_SATISFIED,  NOT_ASSESSED",
    "NOT_ASSESSED,   NOT_APPLICABLE, NOT_ASSESSED,   NOT_ASSESSED",
    "NOT_SATISFIED,  SATISFIED,      NOT_SATISFIED,  SATISFIED",
    "NOT_SATISFIED,  NOT_ASSESSED,   NOT_SATISFIED,  NOT_ASSESSED",
    "NOT_SATISFIED,  NOT_SATISFIED,  NOT_SATISFIED,  NOT_SATISFIED",
    "NOT_SATISFIED,  NOT_APPLICABLE, NOT_SATISFIED,  NOT_SATISFIED",
    "NOT_APPLICABLE, SATISFIED,      SATISFIED,      SATISFIED",
    "NOT_APPLICABLE, NOT_ASSESSED,   NOT_ASSESSED,   NOT_ASSESSED",
    "NOT_APPLICABLE, NOT_SATISFIED,  NOT_SATISFIED,  NOT_SATISFIED",
    "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
  })
  void andAndOrFollowTheTable(Outcome one, Outcome other, Outcome and, Outcome or) {
    assertThat(one.and(other)).isEqualTo(and);
    assertThat(one.or(other)).isEqualTo(or);
  }

  @ParameterizedTest(name = "not {0} is {1}")
  @CsvSource({
    "SATISFIED,      NOT_SATISFIED",
    "NOT_SATISFIED,  SATISFIED",
    "NOT_ASSESSED,   NOT_ASSESSED",
    "NOT_APPLICABLE, NOT_APPLICABLE",
  })
  void notFollowsTheTable(Outcome outcome, Outcome not) {
    assertThat(outcome.not()).isEqualTo(not);
  }

  @Test
  void nothingAtAllIsNotApplicable() {
    assertThat(Outcome.all(Stream.of())).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void oneNoAmongManyDecides() {
    assertThat(Outcome.all(Stream.of(SATISFIED, NOT_ASSESSED, NOT_SATISFIED, NOT_APPLICABLE)))
        .isEqualTo(NOT_SATISFIED);
  }
}
