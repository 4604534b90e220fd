/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.ground.Language;
import no.welfarelab.examples.Repository;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {
  private static final Path REPORTS =
      Repository.root().resolve("welfarelab-examples/src/test/resources/reports");
  private static final String EARLIER = REPORTS.resolve("earlier.json").toString();
  private static final String LATER = REPORTS.resolve("later.json").toString();
  private static final String IMPOSSIBLE = REPORTS.resolve("impossible.json").toString();

  @TempDir private Path folder;

  /** The answer, wherever the repository lies. */
  private static byte[] answer(Run run) {
    return run.out().replace(REPORTS + REPORTS.getFileSystem().getSeparator(), "").getBytes(UTF_8);
  }

  private static List<String> kinds(JsonNode comparison) {
    List<String> kinds = new ArrayList<>();
    comparison
        .get("changes")
        .forEach(
            change ->
                kinds.add(change.get("kind").textValue() + " " + change.get("rule").textValue()));
    return kinds;
  }

  @ParameterizedTest
  @EnumSource
  void theDifferenceIsToldInWords(Language language) {
    Run run = Run.of("compare", "--lang", language.tag(), EARLIER, LATER);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    Golden.assertThatSame("compare_" + language.tag() + ".txt", answer(run));
  }

  @Test
  void theDifferenceIsOneObjectForPrograms() throws JsonProcessingException {
    Run run = Run.of("compare", "--format", "json", EARLIER, LATER);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(1);
    assertThat(kinds(Json.read(run.out())))
        .containsExactly(
            "CHANGED INTAKE-01",
            "UNCHANGED PLAN-04",
            "NEW PLAN-07",
            "NEW PLAN-07",
            "NOT_COMPARED PLAN-18",
            "RESOLVED PLAN-04");
    Golden.assertThatSame("compare.json", answer(run));
  }

  @Test
  void theOtherWayRoundWhatIsNewIsResolvedAndACaveatSaysSo() throws JsonProcessingException {
    JsonNode comparison = Json.read(Run.of("compare", "--format", "json", LATER, EARLIER).out());
    assertThat(kinds(comparison))
        .containsExactly(
            "CHANGED INTAKE-01",
            "NEW PLAN-04",
            "UNCHANGED PLAN-04",
            "RESOLVED PLAN-07",
            "RESOLVED PLAN-07",
            "NOT_COMPARED PLAN-18");
    assertThat(comparison.at("/caveats/0/code").textValue()).isEqualTo("BACKWARDS");
    assertThat(Run.of("compare", LATER, EARLIER).out())
        .contains("note: the later report is of an earlier day\n");
  }

  @Test
  void withoutADifferenceAllIsWell() throws IOException {
    assertThat(Run.of("compare", LATER, LATER).exit()).isZero();
    Run run = Run.reading(Files.readString(Path.of(LATER)), "compare", "-", LATER);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("new 0, resolved 0, changed 0, unchanged 5, not compared 0");
  }

  /** Whatever rules there are by then. */
  @Test
  void whatValidatePrintsIsCompared() throws IOException {
    String before =
        written(
            "before.json",
            CaseJson.write(CaseDocument.of(Spoiled.STORY.theCase(), Spoiled.STORY.asOf())));
    String after =
        written(
            "after.json",
            CaseJson.write(CaseDocument.of(Spoiled.plan(Language.EN), Spoiled.STORY.asOf())));
    String earlier = written("earlier.json", validated(before));
    String later = written("later.json", validated(after));
    Run run = Run.of("compare", "--format", "json", earlier, later);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(kinds(Json.read(run.out()))).isNotEmpty().anyMatch(it -> it.startsWith("NEW "));
  }

  private static byte[] validated(String file) {
    return Run.of("validate", "--format", "json", file).out().getBytes(UTF_8);
  }

  private String written(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  @ParameterizedTest
  @EnumSource
  void theProblemsOfBothReportsAreTold(Language language) {
    Run run = Run.of("compare", "--lang", language.tag(), IMPOSSIBLE, "nowhere.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    Golden.assertThatSame("compare_impossible_" + language.tag() + ".txt", answer(run));
  }

  @Test
  void anUnreadableReportIsOneObjectForPrograms() throws JsonProcessingException {
    Run run = Run.of("compare", "--format", "json", EARLIER, IMPOSSIBLE);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.lines()).hasSize(1);
    JsonNode check = Json.read(run.out());
    assertThat(Json.names(check)).containsExactly("file", "readable", "problems");
    assertThat(check.get("file").textValue()).isEqualTo(IMPOSSIBLE);
    assertThat(check.get("readable").booleanValue()).isFalse();
    assertThat(check.at("/problems/0/pointer").textValue()).isEqualTo("/asOf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "no report at all",
        "{\"file\":\"case.json\",\"readable\":false,\"problems\":[]}"
      })
  void whatIsNoReportIsUnreadable(String document) {
    Run run = Run.reading(document, "compare", EARLIER, "-");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().get(0)).isEqualTo("-: cannot be read");
    assertThat(run.lines().stream().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.matches("  [A-Z_]+ line \\d+, column \\d+( /\\S*)?: \\S.*"));
  }
}
