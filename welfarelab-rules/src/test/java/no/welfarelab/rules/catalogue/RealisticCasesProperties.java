/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import no.welfarelab.core.ground.Language;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.cohort.Feature;
import no.welfarelab.testsupport.cohort.Flaw;
import no.welfarelab.testsupport.cohort.RealisticCase;
import no.welfarelab.testsupport.cohort.RealisticCases;

class RealisticCasesProperties {
  @Property
  void aCaseWithoutFlawsIsValidAndComplete(
      @ForAll long seed,
      @ForAll Set<Feature> features,
      @ForAll @LongRange(min = 0, max = 9) long number) {
    RealisticCase sound =
        RealisticCases.of(seed).with(features.toArray(Feature[]::new)).get(number);
    assertThat(sound.features()).containsAll(features);
    Report report = report(sound);
    assertThat(told(report, Outcome.NOT_SATISFIED)).isEmpty();
    assertThat(report.complete())
        .as("complete but for %s", told(report, Outcome.NOT_ASSESSED))
        .isTrue();
  }

  @Property
  void aFlawBreaksTheRulesItNamesAndNoOther(@ForAll long seed, @ForAll Flaw flaw) {
    RealisticCase flawed = RealisticCases.of(seed).with(flaw).first();
    assertThat(flawed.flaws()).containsExactly(flaw);
    assertThat(broken(flawed)).isEqualTo(builtOf(flawed));
  }

  @Property
  void severalFlawsBreakNothingButTheRulesTheyName(@ForAll long seed) {
    RealisticCase flawed = RealisticCases.of(seed).withDrawnFlaws(8).first();
    assertThat(builtOf(flawed)).containsAll(broken(flawed));
  }

  private static Set<String> builtOf(RealisticCase flawed) {
    return flawed.flaws().stream()
        .flatMap(flaw -> flaw.rules().stream())
        .filter(rule -> Rulebook.handbook().find(rule).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Report report(RealisticCase made) {
    return Rulebook.handbook().check(made.theCase(), made.asOf());
  }

  private static List<String> told(Report report, Outcome outcome) {
    return report.findings().stream()
        .filter(finding -> finding.outcome() == outcome)
        .map(
            finding ->
                finding.rule() + " " + finding.pointer() + " " + finding.message(Language.EN))
        .toList();
  }

  private static Set<String> broken(RealisticCase made) {
    return report(made).findings().stream()
        .filter(finding -> finding.outcome() == Outcome.NOT_SATISFIED)
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
