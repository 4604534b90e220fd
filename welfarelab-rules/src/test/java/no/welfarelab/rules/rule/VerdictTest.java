/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Missing;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
  private static final Path HERE = Path.parse("/plan/measures/0");
  private static final Path THERE = Path.parse("/plan/measures/1");

  private static final Verdict KEPT = Verdict.satisfied(HERE);
  private static final Verdict BROKEN = Verdict.broken("cycle", HERE);
  private static final Verdict OPEN = Verdict.unknown("date", Role.INVESTMENT_LEADER, HERE);

  private static List<String> told(Verdict verdict) {
    return verdict.reasons().stream().map(reason -> reason.key() + " " + reason.place()).toList();
  }

  @Nested
  class One {

    @Test
    void keptSaysWhereWithItsFigures() {
      Verdict verdict = Verdict.satisfied(HERE, 2, LocalDate.of(2026, 3, 2));
      assertThat(verdict.outcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(verdict.reasons())
          .containsExactly(
              Reason.builder()
                  .key("satisfied")
                  .place(HERE)
                  .arguments(List.of("2", "2026-03-02"))
                  .build());
    }

    @Test
    void brokenSaysHow() {
      assertThat(BROKEN.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
      assertThat(BROKEN.reasons())
          .containsExactly(Reason.builder().key("cycle").place(HERE).build());
    }

    @Test
    void openSaysWhatIsMissingAndWhoCanSay() {
      assertThat(OPEN.outcome()).isEqualTo(Outcome.NOT_ASSESSED);
      assertThat(OPEN.reasons())
          .containsExactly(
              Reason.builder()
                  .key("unknown")
                  .place(HERE)
                  .missing(Missing.of("date", Role.INVESTMENT_LEADER))
                  .build());
    }

    @Test
    void notApplicableHasNoReasons() {
      assertThat(Verdict.notApplicable().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(Verdict.notApplicable().reasons()).isEmpty();
    }
  }

  @Nested
  class Several {

    private Verdict verdict(Outcome outcome) {
      return switch (outcome) {
        case SATISFIED -> KEPT;
        case NOT_SATISFIED -> BROKEN;
        case NOT_ASSESSED -> OPEN;
        case NOT_APPLICABLE -> Verdict.notApplicable();
      };
    }

    @ParameterizedTest(name = "of {0} and {1} the reasons of {2} stay")
    @CsvSource({
      "SATISFIED,     NOT_ASSESSED,   NOT_ASSESSED",
      "SATISFIED,     NOT_SATISFIED,  NOT_SATISFIED",
      "SATISFIED,     NOT_APPLICABLE, SATISFIED",
      "NOT_ASSESSED,  NOT_SATISFIED,  NOT_SATISFIED",
      "NOT_ASSESSED,  NOT_APPLICABLE, NOT_ASSESSED",
      "NOT_SATISFIED, NOT_APPLICABLE, NOT_SATISFIED",
    })
    void keepOnlyTheReasonsThatDecide(Outcome one, Outcome other, Outcome joint) {
      for (Verdict both :
          List.of(verdict(one).and(verdict(other)), verdict(other).and(verdict(one)))) {
        assertThat(both.outcome()).isEqualTo(joint);
        assertThat(both.reasons()).isEqualTo(verdict(joint).reasons());
      }
    }

    @Test
    void ofOneOutcomeKeepAllReasonsInTheirOrder() {
      assertThat(told(BROKEN.and(KEPT).and(Verdict.broken("dangling", THERE))))
          .containsExactly("cycle /plan/measures/0", "dangling /plan/measures/1");
    }

    @Test
    void sayTheSameReasonOnce() {
      assertThat(told(KEPT.and(Verdict.satisfied(THERE)).and(KEPT)))
          .containsExactly("satisfied /plan/measures/0", "satisfied /plan/measures/1");
    }

    @Test
    void areTogetherAsKnownAsTheLeastKnown() {
      assertThat(told(Verdict.all(Stream.of(KEPT, Verdict.notApplicable(), OPEN, KEPT))))
          .containsExactly("unknown /plan/measures/0");
    }

    @Test
    void thatAreNoneConcernNothing() {
      assertThat(Verdict.all(Stream.of()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(Verdict.all(Stream.of()).reasons()).isEmpty();
    }

    @Test
    void ofAListKnowTheirPositions() {
      Verdict each =
          Verdict.each(
              List.of("a", "b", "c"),
              (part, i) -> Verdict.broken(part, Path.ROOT.then("goals").then(i)));
      assertThat(told(each)).containsExactly("a /goals/0", "b /goals/1", "c /goals/2");
    }
  }
}
