/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.examples.Repository;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesOptionTest {
  private static final String BREACHES =
      Repository.root()
          .resolve("welfarelab-examples/src/test/resources/cases/three-breaches.json")
          .toString();

  private static List<String> rulesRun(String... names) throws JsonProcessingException {
    List<String> rules = new ArrayList<>();
    Json.read(
            Run.of("validate", "--format", "json", "--rules", String.join(",", names), BREACHES)
                .out())
        .get("results")
        .forEach(result -> rules.add(result.get("rule").textValue()));
    return rules;
  }

  @Test
  void oneRuleAFamilyOrSeveralAreRun() throws JsonProcessingException {
    assertThat(rulesRun("PLAN-07")).containsExactly("PLAN-07");
    assertThat(rulesRun("PLAN-07", "INTAKE-03")).containsExactly("INTAKE-03", "PLAN-07");
    assertThat(rulesRun("PLAN"))
        .isEqualTo(Rulebook.handbook().only("PLAN").rules().stream().map(Rule::id).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "nb, 'vurdert bare etter reglene PLAN-07, INTAKE-03'",
    "nn, 'vurdert berre etter reglane PLAN-07, INTAKE-03'",
    "en, 'judged by the rules PLAN-07, INTAKE-03 alone'"
  })
  void theTextSaysByWhichRulesAlone(String language, String said) {
    Run run = Run.of("validate", "--lang", language, "--rules", "PLAN-07,INTAKE-03", BREACHES);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .endsWith("  " + said)
        .filteredOn(line -> line.matches("  [A-Z]+-\\d+ .*"))
        .allMatch(line -> line.startsWith("  PLAN-07 ") || line.startsWith("  INTAKE-03 "));
  }

  @Test
  void theTextSaysNothingOfItWhereAllAreRun() {
    assertThat(Run.of("validate", BREACHES).out()).doesNotContain("judged by the rules");
  }

  @Test
  void theExitCodeIsThatOfTheRulesThatWereRun() {
    assertThat(Run.of("validate", BREACHES).exit()).isEqualTo(1);
    assertThat(Run.of("validate", "--rules", "PLAN-07", BREACHES).exit()).isEqualTo(1);
    assertThat(Run.of("validate", "--rules", "PLAN-02", BREACHES).exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOPE", "plan", "PLAN-99", "PLAN-07,NOPE"})
  void aRuleThatIsNotThereIsAWrongCall(String names) {
    Run run = Run.of("validate", "--rules", names, BREACHES);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "welfarelab: no rule or family '"
                + names.substring(names.indexOf(',') + 1)
                + "'; the families are "
                + String.join(", ", Rulebook.handbook().families())
                + "\n")
        .contains("Usage: welfarelab validate");
  }
}
