/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Language;
import no.welfarelab.examples.Repository;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.json.document.PolicyJson;
import no.welfarelab.json.document.ReportJson;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.policy.Policy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyOptionTest {
  private static final Path RESOURCES =
      Repository.root().resolve("welfarelab-examples/src/test/resources");
  private static final String OURS = file("policies/ours.json");
  private static final String IMPOSSIBLE = file("policies/impossible.json");
  private static final String WAIVED = file("cases/waived.json");
  private static final String STORY = file("stories/car-and-home.json");

  @TempDir private Path folder;

  private static String file(String name) {
    return RESOURCES.resolve(name).toString();
  }

  /** The answer, wherever the repository lies. */
  private static byte[] answer(Run run) {
    return run.out()
        .replace(RESOURCES + RESOURCES.getFileSystem().getSeparator(), "")
        .getBytes(UTF_8);
  }

  private static Policy ours() throws IOException {
    return PolicyJson.readOrThrow(Files.readAllBytes(Path.of(OURS)));
  }

  @Nested
  class ThePolicyAskedFor {
    @ParameterizedTest
    @EnumSource
    void isNamedWithItsChecksumInTheText(Language language) throws IOException {
      Run run = Run.of("validate", "--lang", language.tag(), "--policy", OURS, STORY);
      assertThat(run.exit()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("ours-2026 (SHA-256 " + ours().checksum() + ")");
      Golden.assertThatSame("validate_policy_" + language.tag() + ".txt", answer(run));
    }

    @Test
    void isNamedWithItsChecksumInTheReport() throws IOException {
      JsonNode check =
          Json.read(Run.of("validate", "--policy", OURS, "--format", "json", STORY).out());
      assertThat(check.get("policy").textValue()).isEqualTo("ours-2026");
      assertThat(check.get("policyChecksum").textValue()).isEqualTo(ours().checksum());
    }

    @Test
    void isWhatTheCaseIsJudgedBy() throws IOException {
      assertThat(waiver("--format", "json", WAIVED)).isEqualTo("ROLE_NOT_ALLOWED");
      assertThat(waiver("--policy", OURS, "--format", "json", WAIVED)).isEqualTo("ACCEPTED");
    }

    private static String waiver(String... arguments) throws JsonProcessingException {
      String[] call = new String[arguments.length + 1];
      call[0] = "validate";
      System.arraycopy(arguments, 0, call, 1, arguments.length);
      for (JsonNode finding : Json.read(Run.of(call).out()).get("findings")) {
        if (finding.get("rule").textValue().equals("PLAN-04")) {
          return finding.get("waiver").textValue();
        }
      }
      throw new AssertionError("PLAN-04 is kept");
    }

    @Test
    void givesTheReportOfTheLibrary() throws IOException {
      String check = Run.of("validate", "--policy", OURS, "--format", "json", WAIVED).out();
      String report =
          new String(
              ReportJson.write(
                  Rulebook.handbook()
                      .check(
                          CaseJson.readOrThrow(Files.readAllBytes(Path.of(WAIVED))).theCase(),
                          LocalDate.of(2026, 3, 2),
                          ours()),
                  Language.EN),
              UTF_8);
      assertThat(check.strip()).endsWith(report.substring(1));
    }

    @Test
    void holdsForEveryDocument() throws IOException {
      String line = "{\"format\":\"welfarelab-case\",\"version\":1,\"id\":\"c\"}\n";
      Run run =
          Run.reading(
              line + line, "validate", "--policy", OURS, "--ndjson", "--format", "json", "-");
      assertThat(Json.readLines(run.out()))
          .hasSize(2)
          .allMatch(check -> check.get("policy").textValue().equals("ours-2026"));
    }

    @Test
    void mayBeCalledAnythingAndTakesOneLine() throws IOException {
      String named =
          Files.writeString(
                  folder.resolve("named.json"),
                  "{\"format\": \"welfarelab-policy\", \"version\": 1, \"name\": \"a\\nb\\u2028c\\u001b[1m\"}")
              .toString();
      assertThat(Run.of("validate", "--policy", named, STORY).out())
          .contains(
              "  judged by the policy a b c [1m (SHA-256 " + Policy.handbook().checksum() + ")\n");
    }
  }

  @Test
  void withoutOneItIsTheHandbooks() throws IOException {
    assertThat(Run.of("validate", STORY).out())
        .contains(
            "  judged by the policy handbook (SHA-256 " + Policy.handbook().checksum() + ")\n");
    JsonNode check = Json.read(Run.of("validate", "--format", "json", STORY).out());
    assertThat(check.get("policy").textValue()).isEqualTo("handbook");
    assertThat(check.get("policyChecksum").textValue()).isEqualTo(Policy.handbook().checksum());
  }

  @Nested
  class APolicyThatCanNotBeRead {
    @ParameterizedTest
    @EnumSource
    void isOneLineAProblemAndNoCaseIsJudged(Language language) {
      Run run = Run.of("validate", "--lang", language.tag(), "--policy", IMPOSSIBLE, STORY);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).isEmpty();
      Golden.assertThatSame("validate_impossible-policy_" + language.tag() + ".txt", answer(run));
    }

    @Test
    void isOneObjectForPrograms() throws JsonProcessingException {
      Run run = Run.of("validate", "--format", "json", "--policy", IMPOSSIBLE, STORY, WAIVED);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.lines()).hasSize(1);
      JsonNode check = Json.read(run.out());
      assertThat(Json.names(check)).containsExactly("file", "readable", "problems");
      assertThat(check.get("file").textValue()).isEqualTo(IMPOSSIBLE);
      assertThat(check.get("readable").booleanValue()).isFalse();
      assertThat(check.get("problems")).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "no policy at all"})
    void isAnythingElse(String document) throws IOException {
      Path other = Files.writeString(folder.resolve("other.json"), document);
      assertThatUnreadable(other.toString());
    }

    @Test
    void isACase() {
      assertThat(assertThatUnreadable(STORY).lines())
          .containsExactly(
              STORY + ": cannot be read",
              "  WRONG_FORMAT line 2, column 14 /format: The document must say \"format\":"
                  + " \"welfarelab-policy\".");
    }

    @Test
    void isNotThere() {
      assertThat(assertThatUnreadable("nowhere.json").lines())
          .containsExactly(
              "nowhere.json: cannot be read",
              "  CANNOT_OPEN: The file does not exist or cannot be opened.");
      assertThatUnreadable(folder.toString());
      assertThatUnreadable("a\0b");
    }

    @Test
    void isNotMadeGoodByAGoodCase() {
      assertThat(List.of(run(IMPOSSIBLE, STORY), run(OURS, STORY), run(OURS, "nowhere.json")))
          .extracting(Run::exit)
          .containsExactly(2, 0, 2);
    }

    private static Run run(String policy, String file) {
      return Run.of("validate", "--policy", policy, file);
    }

    private static Run assertThatUnreadable(String policy) {
      Run run = run(policy, STORY);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).isEmpty();
      assertThat(run.lines().get(0)).isEqualTo(policy + ": cannot be read");
      assertThat(run.lines().stream().skip(1))
          .isNotEmpty()
          .allMatch(line -> line.matches("  [A-Z_]+( line \\d+, column \\d+)?( /\\S*)?: \\S.*"));
      assertThat(run.out()).doesNotContain("valid,", "Exception", "\tat ");
      return run;
    }
  }
}
