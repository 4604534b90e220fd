/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.json.document.ReportJson;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.report.RuleResult;
import no.welfarelab.testsupport.story.Stories;
import no.welfarelab.testsupport.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {
  static List<Story> all() {
    return Stories.all();
  }

  private static CaseDocument document(Story story) {
    return CaseDocument.of(story.theCase(), story.asOf());
  }

  private static byte[] golden(Story story) throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/stories", story.key() + ".json"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void areWrittenAsTheirGoldenDocument(Story story) throws IOException {
    assertThat(CaseJson.print(document(story)))
        .isEqualTo(new String(golden(story), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("all")
  void areReadBackEqual(Story story) throws IOException {
    assertThat(CaseJson.readOrThrow(golden(story))).isEqualTo(document(story));
  }

  private static Report report(Story story) {
    return Rulebook.handbook().check(story.theCase(), story.asOf());
  }

  /**
   * Which of nine-helpers' own services are under confidentiality its municipality's policy says.
   */
  @ParameterizedTest
  @MethodSource("all")
  void areValidAndCompleteOnTheirDay(Story story) {
    assertThat(report(story).valid()).isTrue();
    assertThat(report(story).findings())
        .filteredOn(it -> it.strength() == Strength.MUST)
        .extracting(Finding::rule)
        .allMatch(rule -> story == Stories.NINE_HELPERS && rule.equals("CONSENT-08"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void areJudgedAsTheirTableExpects(Story story) throws IOException {
    assertThat(Expected.of(report(story))).containsExactlyElementsOf(Expected.of(story));
  }

  @ParameterizedTest
  @MethodSource("all")
  void haveTheReportThatWasOnceFoundRight(Story story) {
    Golden.assertThatSame(
        "reports/" + story.key() + ".json",
        ReportJson.print(report(story), Language.NB).getBytes(StandardCharsets.UTF_8));
  }

  /** What a rule says of a story: a line for each outcome that needs attention, else one. */
  private record Expected(String rule, String outcome, Set<String> subjects) {
    private static final Pattern ROW =
        Pattern.compile("[|] ([A-Z]+-\\d\\d) [|] ([a-z ]+?) [|] (.*?) ?[|] .+ [|]");

    /** The rows of the table that was written before the rules were run. */
    static List<Expected> of(Story story) throws IOException {
      try (Stream<String> lines =
          Files.lines(Path.of("../docs/stories/rules", story.key() + ".md"))) {
        return lines
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(row -> new Expected(row.group(1), row.group(2), subjects(row.group(3))))
            .toList();
      }
    }

    private static Set<String> subjects(String cell) {
      return Stream.of(cell.replace("`", "").split(", "))
          .filter(subject -> !subject.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Expected> of(Report report) {
      return report.results().stream().flatMap(result -> of(result, report)).toList();
    }

    private static Stream<Expected> of(RuleResult result, Report report) {
      List<Expected> attention =
          Stream.of(Outcome.NOT_SATISFIED, Outcome.NOT_ASSESSED)
              .map(
                  outcome ->
                      new Expected(result.rule(), word(outcome), of(result, outcome, report)))
              .filter(expected -> !expected.subjects().isEmpty())
              .toList();
      return attention.isEmpty()
          ? Stream.of(new Expected(result.rule(), word(result.outcome()), Set.of()))
          : attention.stream();
    }

    private static Set<String> of(RuleResult result, Outcome outcome, Report report) {
      return report.findings().stream()
          .filter(it -> it.rule().equals(result.rule()) && it.outcome() == outcome)
          .map(it -> lower(it.subject().kind().code()) + " " + it.subject().id().value())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String word(Outcome outcome) {
      return lower(outcome.code());
    }

    private static String lower(String code) {
      return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
