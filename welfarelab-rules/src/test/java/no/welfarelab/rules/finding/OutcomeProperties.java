/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

class OutcomeProperties {

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void deMorganHolds(@ForAll Outcome one, @ForAll Outcome other) {
    assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
    assertThat(one.or(other).not()).isEqualTo(one.not().and(other.not()));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void theOrderOfTwoDoesNotMatter(@ForAll Outcome one, @ForAll Outcome other) {
    assertThat(one.and(other)).isEqualTo(other.and(one));
    assertThat(one.or(other)).isEqualTo(other.or(one));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void theGroupingOfThreeDoesNotMatter(
      @ForAll Outcome one, @ForAll Outcome other, @ForAll Outcome third) {
    assertThat(one.and(other).and(third)).isEqualTo(one.and(other.and(third)));
    assertThat(one.or(other).or(third)).isEqualTo(one.or(other.or(third)));
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void notApplicableIsNeutral(@ForAll Outcome outcome) {
    assertThat(outcome.and(Outcome.NOT_APPLICABLE)).isEqualTo(outcome);
    assertThat(outcome.or(Outcome.NOT_APPLICABLE)).isEqualTo(outcome);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void sayingItTwiceAddsNothing(@ForAll Outcome outcome) {
    assertThat(outcome.and(outcome)).isEqualTo(outcome);
    assertThat(outcome.or(outcome)).isEqualTo(outcome);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void theOppositeOfTheOppositeIsTheSame(@ForAll Outcome outcome) {
    assertThat(outcome.not().not()).isEqualTo(outcome);
  }

  @Property
  void theOrderOfManyDoesNotMatter(@ForAll List<Outcome> outcomes, @ForAll Random random) {
    List<Outcome> shuffled = new ArrayList<>(outcomes);
    Collections.shuffle(shuffled, random);
    assertThat(Outcome.all(shuffled.stream())).isEqualTo(Outcome.all(outcomes.stream()));
  }
}
