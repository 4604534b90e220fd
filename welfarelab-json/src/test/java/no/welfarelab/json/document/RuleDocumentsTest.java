/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Reason;
import no.welfarelab.rules.finding.Texts;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleDocumentsTest {
  static List<RuleDocument> documents() {
    return RuleDocument.all();
  }

  static List<Rule> rules() {
    return Rulebook.handbook().rules();
  }

  private static Rule ruleOf(RuleDocument document) {
    return Rulebook.handbook().find(document.rule()).orElseThrow();
  }

  private static List<String> failures(Rule rule) {
    return RuleDocument.of(rule.id()).stream()
        .flatMap(document -> document.failure(rule).stream())
        .toList();
  }

  private static Properties properties(Reader reader) throws IOException {
    Properties properties = new Properties();
    try (reader) {
      properties.load(reader);
    }
    return properties;
  }

  @Nested
  class ADocument {

    @ParameterizedTest(name = "{0}")
    @MethodSource("no.welfarelab.json.document.RuleDocumentsTest#documents")
    void keepsThePromiseOfItsName(RuleDocument document) {
      assertThat(document.expectedOutcome()).isEqualTo(document.promised());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("no.welfarelab.json.document.RuleDocumentsTest#documents")
    void holdsEveryPlaceThatIsTold(RuleDocument document) throws IOException {
      for (Finding finding : document.findings(ruleOf(document))) {
        List<Path> places = new ArrayList<>(finding.places());
        places.add(finding.place());
        places.add(finding.pointer());
        places.removeIf(Path.ROOT::equals);
        for (Path place : places) {
          assertThat(stands(place, document)).as(place.toString()).isTrue();
        }
      }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("no.welfarelab.json.document.RuleDocumentsTest#documents")
    void isWrittenAsCasesAndLabsAreWritten(RuleDocument document) throws IOException {
      if (Boolean.getBoolean("golden.write")) {
        document.rewrite();
        return;
      }
      assertThat(document.asOf()).contains(RuleDocument.AS_OF);
      assertThat(document.text()).isEqualTo(document.printed());
    }

    private boolean stands(Path place, RuleDocument document) throws IOException {
      try (JsonParser found =
          new FilteringParserDelegate(
              new JsonFactory().createParser(document.text()),
              new JsonPointerBasedFilter(place.toString()),
              Inclusion.ONLY_INCLUDE_ALL,
              false)) {
        return found.nextToken() != null;
      }
    }
  }

  @Nested
  class TheDocuments {

    @ParameterizedTest(name = "{0}")
    @MethodSource("no.welfarelab.json.document.RuleDocumentsTest#rules")
    void areAllExpectedToSaySomething(Rule rule) {
      assertThat(RuleDocument.filesOf(rule.id()))
          .containsExactlyInAnyOrderElementsOf(
              RuleDocument.of(rule.id()).stream().map(RuleDocument::file).toList());
    }

    @Test
    void showEveryOutcomeOfEveryRuleThatIsNotImpossible() throws IOException {
      Set<String> shown = new TreeSet<>();
      documents()
          .forEach(document -> shown.add(document.rule() + "." + document.file().split("\\.")[0]));
      Properties impossible =
          properties(new StringReader(RuleDocument.read("impossible.properties")));
      Set<String> neither = new TreeSet<>();
      Set<String> both = new TreeSet<>();
      Set<String> outcomes = new TreeSet<>();
      for (Rule rule : rules()) {
        for (Outcome outcome : Outcome.values()) {
          String key = rule.id() + "." + RuleDocument.word(outcome);
          outcomes.add(key);
          boolean listed = impossible.containsKey(key);
          if (listed == shown.contains(key)) {
            (listed ? both : neither).add(key);
          }
        }
      }
      assertThat(neither).as("outcomes without a document").isEmpty();
      assertThat(both).as("impossible outcomes with a document").isEmpty();
      assertThat(outcomes).containsAll(impossible.stringPropertyNames());
      assertThat(documents())
          .noneMatch(
              document ->
                  impossible.containsKey(
                      document.rule() + "." + RuleDocument.word(document.promised())));
    }

    @Test
    void showEveryReasonAndEveryOpenQuestionThatHasAText() throws IOException {
      Set<String> texts = new TreeSet<>();
      Texts.in(Language.EN).keys().stream()
          .filter(key -> key.matches("missing\\..*|[A-Z]+-\\d+\\.(?!title$)[^.]*"))
          .forEach(texts::add);
      Set<String> told = new TreeSet<>();
      for (RuleDocument document : documents()) {
        for (Finding finding : document.findings(ruleOf(document))) {
          for (Reason reason : finding.reasons()) {
            told.add(
                reason
                    .missing()
                    .map(missing -> "missing." + missing.what())
                    .orElse(finding.rule() + "." + reason.key()));
          }
        }
      }
      assertThat(told).isEqualTo(texts);
    }
  }

  @Nested
  class ARule {

    static Stream<Arguments> constants() {
      return rules().stream()
          .flatMap(
              rule -> Arrays.stream(Outcome.values()).map(outcome -> arguments(rule, outcome)));
    }

    @ParameterizedTest(name = "{0} that always says {1}")
    @MethodSource("constants")
    void failsByNameIfItAlwaysSaysTheSame(Rule rule, Outcome outcome) {
      Rule constant = always(outcome, rule);
      assertThat(failures(constant))
          .isNotEmpty()
          .allSatisfy(failure -> assertThat(failure).startsWith(rule.id() + " "));
      assertThat(RuleDocument.of(rule.id()))
          .as("documents with another outcome")
          .anySatisfy(
              document ->
                  assertThat(
                          Outcome.all(document.findings(constant).stream().map(Finding::outcome)))
                      .isNotEqualTo(document.expectedOutcome()));
    }

    private static Rule always(Outcome outcome, Rule rule) {
      return rule.judging(place -> verdict(outcome, place));
    }

    private static Verdict verdict(Outcome outcome, Path place) {
      return switch (outcome) {
        case SATISFIED -> Verdict.satisfied(place);
        case NOT_SATISFIED -> Verdict.broken("no", place);
        case NOT_ASSESSED -> Verdict.unknown("date", Role.INVESTMENT_LEADER, place);
        case NOT_APPLICABLE -> Verdict.notApplicable();
      };
    }
  }
}
