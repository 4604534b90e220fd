/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.rules.catalogue.Rebuilding.Gap;
import no.welfarelab.rules.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewDoubtTest {

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void happensThroughEachOfItsFacts(NewDoubt doubt) {
    TreeSet<String> facts = new TreeSet<>();
    for (Gap gap : Rebuilding.gapsIn(doubt.example())) {
      if (outcomes(doubt.example(), doubt).contains(Outcome.NOT_ASSESSED)
          && !outcomes(gap.theCase(), doubt).contains(Outcome.NOT_ASSESSED)
          && doubt.facts().contains(gap.fact())) {
        facts.add(gap.fact());
      }
    }
    assertThat(facts).isEqualTo(new TreeSet<>(doubt.facts()));
  }

  @Test
  void happensForAtMostTenReasons() {
    assertThat(NewDoubt.values()).hasSizeLessThanOrEqualTo(10);
  }

  // What the rule says of each subject that it concerns.
  private static List<Outcome> outcomes(InvestmentCase theCase, NewDoubt doubt) {
    return Judged.of(theCase, NewDoubt.Example.DAY).entrySet().stream()
        .filter(
            entry -> doubt.rules().stream().anyMatch(rule -> entry.getKey().startsWith(rule + " ")))
        .map(entry -> entry.getValue().outcome())
        .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
        .toList();
  }
}
