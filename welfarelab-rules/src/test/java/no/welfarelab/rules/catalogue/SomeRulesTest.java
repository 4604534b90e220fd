/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.report.RuleResult;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.testsupport.cohort.RealisticCase;
import no.welfarelab.testsupport.cohort.RealisticCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

// One rule, a family, or all of them.
class SomeRulesTest {
  private static final RealisticCase MADE = RealisticCases.of(3).withDrawnFlaws(8).first();

  private static Report report(Rulebook rulebook) {
    return rulebook.check(MADE.theCase(), MADE.asOf());
  }

  private static List<String> ids(Rulebook rulebook) {
    return rulebook.rules().stream().map(Rule::id).toList();
  }

  static Stream<String> names() {
    return Stream.concat(
        Rulebook.handbook().families().stream(),
        Rulebook.handbook().rules().stream().map(Rule::id));
  }

  @Test
  void areNamedByIdOrFamilyAndKeepTheirOrder() {
    assertThat(ids(Rulebook.handbook().only("PLAN-07"))).containsExactly("PLAN-07");
    assertThat(ids(Rulebook.handbook().only("PLAN")))
        .isEqualTo(ids(Rulebook.handbook()).stream().filter(id -> id.startsWith("PLAN-")).toList());
    assertThat(ids(Rulebook.handbook().only("PLAN-07", "INTAKE-03", "PLAN-07", "PLAN-01")))
        .containsExactly("INTAKE-03", "PLAN-01", "PLAN-07");
  }

  @Test
  void ofAllFamiliesAreAll() {
    Rulebook all = Rulebook.handbook().only(Rulebook.handbook().families().toArray(String[]::new));
    assertThat(report(all)).isEqualTo(report(Rulebook.handbook()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void sayWhatTheySayAmongAll(String name) {
    Report some = report(Rulebook.handbook().only(name));
    Report all = report(Rulebook.handbook());
    List<String> run = some.results().stream().map(RuleResult::rule).toList();
    assertThat(run).isNotEmpty().allMatch(id -> id.equals(name) || id.startsWith(name + "-"));
    assertThat(some.results())
        .isEqualTo(all.results().stream().filter(it -> run.contains(it.rule())).toList());
    assertThat(some.findings())
        .isEqualTo(all.findings().stream().filter(it -> run.contains(it.rule())).toList());
    assertThat(some.catalogue()).isEqualTo(all.catalogue());
  }

  @ParameterizedTest
  @MethodSource("names")
  void leaveTheRecommendationOnIntakeToAllItsCriteria(String name) {
    assertThat(report(Rulebook.handbook().only(name)).eligibility())
        .isEqualTo(report(Rulebook.handbook()).eligibility());
    assertThat(report(Rulebook.handbook().only("INTAKE", "PLAN").only("PLAN")).eligibility())
        .extracting(eligibility -> eligibility.criteria().stream().map(Finding::rule).toList())
        .isEqualTo(List.of("INTAKE-01", "INTAKE-02", "INTAKE-03", "INTAKE-04"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLAN-99", "plan", "PLA", "", "PLAN-07,PLAN-08"})
  void thatAreNotThereAreRefused(String name) {
    assertThatThrownBy(() -> Rulebook.handbook().only("PLAN-07", name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("INTAKE");
  }

  @Test
  void mustBeNamed() {
    assertThatThrownBy(() -> Rulebook.handbook().only())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
