/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import no.welfarelab.rules.finding.Outcome;

class EligibilityProperties {

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void aNoSettlesItThenWhatIsNotKnown(
      @ForAll Outcome change,
      @ForAll Outcome consent,
      @ForAll Outcome needs,
      @ForAll Outcome plan) {
    List<Outcome> criteria = List.of(change, consent, needs, plan);
    Recommendation expected =
        criteria.contains(Outcome.NOT_SATISFIED)
            ? Recommendation.NOT_RECOMMENDED
            : criteria.contains(Outcome.NOT_ASSESSED) || !criteria.contains(Outcome.SATISFIED)
                ? Recommendation.NOT_YET_CLEAR
                : Recommendation.RECOMMENDED;
    assertThat(EligibilityTest.eligibility(change, consent, needs, plan).recommendation())
        .isEqualTo(expected);
  }
}
