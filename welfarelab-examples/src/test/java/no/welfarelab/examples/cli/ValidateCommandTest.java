/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.welfarelab.core.ground.Language;
import no.welfarelab.examples.Repository;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {
  private static final String THREE_BREACHES =
      Repository.root()
          .resolve("welfarelab-examples/src/test/resources/cases/three-breaches.json")
          .toString();
  private static final String BARE =
      "{\"format\": \"welfarelab-case\", \"version\": 1, \"id\": \"bare\"}";

  @TempDir private Path folder;
  private String story;

  @BeforeEach
  void writeStory() throws IOException {
    story = write("story.json", Run.of("example", "car-and-home").out());
  }

  @Nested
  class OfAGoodCase {

    @Test
    void theStoryIsValidAndComplete() {
      for (Run run : List.of(Run.of("validate", story), Run.of("validate", "--complete", story))) {
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(0))
            .isEqualTo(
                story
                    + ": valid, complete, as of 2026-03-02 (errors: 0, warnings: 0, advice: 1,"
                    + " not assessed: 1)");
      }
    }

    @Test
    void standardInputIsADash() throws IOException {
      Run run = Run.reading(Files.readString(Path.of(story)), "validate", "-");
      assertThat(run.exit()).isZero();
      assertThat(run.out()).startsWith("-: valid, complete, as of 2026-03-02");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
      String marked = write("marked.json", "\uFEFF" + Files.readString(Path.of(story)));
      assertThat(Run.of("validate", marked).exit()).isZero();
    }

    @Test
    void theDayAskedForGoesBeforeThatOfTheDocument() {
      assertThat(Run.of("validate", "--as-of", "2026-02-01", story).out())
          .contains(", as of 2026-02-01 (");
      assertThat(Run.of("validate", "--as-of=2026-02-01", story).out())
          .contains(", as of 2026-02-01 (");
    }

    @Test
    void aDocumentWithoutADayIsJudgedToday() {
      assertThat(Run.reading(BARE, "validate", "-").out()).contains(", as of " + Run.TODAY + " (");
    }

    @Test
    void whatIsNotKnownIsIncompleteButValid() {
      Run plain = Run.reading(BARE, "validate", "-");
      assertThat(plain.exit()).isZero();
      assertThat(plain.out()).startsWith("-: valid, not complete, ");
      Run complete = Run.reading(BARE, "validate", "--complete", "-");
      assertThat(complete.exit()).isEqualTo(1);
      assertThat(complete.out()).isEqualTo(plain.out());
    }
  }

  @Nested
  class OfABadCase {
    private static final Pattern ERROR =
        Pattern.compile("(?m)^  (\\S+) (?:error|feil) (\\S+) \\((.*)\\)\n    (.*)$");

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "nb | PLAN-04 /plan/tasks/0 Plan › oppgave 1: Oppgaven har ingen ansvarlig."
              + " | PLAN-07 /plan/measures/2/after/0 Plan › tiltak 3 › foregående tiltak 1: Tiltaket"
              + " venter på seg selv, direkte eller gjennom andre tiltak."
              + " | PLAN-07 /plan/measures/3/after/0 Plan › tiltak 4 › foregående tiltak 1: Tiltaket"
              + " venter på seg selv, direkte eller gjennom andre tiltak."
              + " | PLAN-08 /plan/measures/1/after/0 Plan › tiltak 2 › foregående tiltak 1: Tiltaket"
              + " startet før et tiltak som måtte komme først, var gjennomført.",
          "nn | PLAN-04 /plan/tasks/0 Plan › oppgåve 1: Oppgåva har ingen ansvarleg."
              + " | PLAN-07 /plan/measures/2/after/0 Plan › tiltak 3 › føregåande tiltak 1: Tiltaket"
              + " ventar på seg sjølv, direkte eller gjennom andre tiltak."
              + " | PLAN-07 /plan/measures/3/after/0 Plan › tiltak 4 › føregåande tiltak 1: Tiltaket"
              + " ventar på seg sjølv, direkte eller gjennom andre tiltak."
              + " | PLAN-08 /plan/measures/1/after/0 Plan › tiltak 2 › føregåande tiltak 1: Tiltaket"
              + " starta før eit tiltak som måtte kome først, var gjennomført.",
          "en | PLAN-04 /plan/tasks/0 Plan › task 1: No one is responsible for the task."
              + " | PLAN-07 /plan/measures/2/after/0 Plan › measure 3 › preceding measure 1: The"
              + " measure waits for itself, directly or through other measures."
              + " | PLAN-07 /plan/measures/3/after/0 Plan › measure 4 › preceding measure 1: The"
              + " measure waits for itself, directly or through other measures."
              + " | PLAN-08 /plan/measures/1/after/0 Plan › measure 2 › preceding measure 1: The"
              + " measure started before a measure that had to come first was done."
        })
    void threeBreachesAreNamedInOneRun(
        String language, String nobody, String oneWay, String otherWay, String tooEarly) {
      Run run = Run.of("validate", "--lang", language, THREE_BREACHES);
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).isEmpty();
      assertThat(errors(run).subList(0, 4))
          .zipSatisfy(
              List.of(nobody, oneWay, otherWay, tooEarly),
              (error, expected) -> assertThat(error).startsWith(expected));
      assertThat(errors(run).get(4)).startsWith("ROLE-01 /plan/tasks/0");
      assertThat(errors(run)).hasSize(5);
    }

    @Test
    void theSameIsSaidToPrograms() throws IOException {
      Run run = Run.of("validate", "--format", "json", THREE_BREACHES);
      assertThat(run.exit()).isEqualTo(1);
      assertThat(Json.read(run.out()).findValuesAsText("rule"))
          .contains("PLAN-04", "PLAN-07", "PLAN-08");
    }

    @Test
    void theSpoiledStoryIsNotValid() throws IOException {
      String spoiled =
          write(
              "spoiled.json",
              CaseJson.print(CaseDocument.of(Spoiled.plan(Language.EN), Spoiled.STORY.asOf())));
      Run run = Run.of("validate", spoiled);
      assertThat(run.exit()).isEqualTo(1);
      assertThat(errors(run)).anyMatch(error -> error.startsWith("PLAN-04 "));
      assertThat(errors(run)).anyMatch(error -> error.startsWith("PLAN-07 "));
      assertThat(errors(run)).anyMatch(error -> error.startsWith("PLAN-08 "));
    }

    @Test
    void noNameOfACitizenIsPrinted() {
      assertThat(Run.of("validate", THREE_BREACHES).out()).doesNotContain("Emil");
      assertThat(Run.of("validate", "--format", "json", THREE_BREACHES).out())
          .doesNotContain("Emil");
    }

    private List<String> errors(Run run) {
      List<String> errors = new ArrayList<>();
      Matcher error = ERROR.matcher(run.out());
      while (error.find()) {
        errors.add(
            error.group(1) + " " + error.group(2) + " " + error.group(3) + ": " + error.group(4));
      }
      return errors;
    }
  }

  @Nested
  class OfSomethingElse {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "{", "[]", "no case at all", "{\"format\": \"welfarelab-ca"})
    void isOneLineAProblem(String document) throws IOException {
      assertThatUnreadable(write("else.json", document));
    }

    @Test
    void anotherFormatIsNamed() throws IOException {
      Run run = Run.of("validate", write("package.json", "{\"name\": \"x\", \"version\": 1}"));
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.lines().get(1))
          .endsWith("The document must say \"format\": \"welfarelab-case\".");
    }

    @Test
    void aTruncatedCaseIsNotRead() throws IOException {
      String whole = Files.readString(Path.of(story));
      String truncated = write("truncated.json", whole.substring(0, whole.length() / 2));
      assertThatUnreadable(truncated);
      assertThat(Run.of("validate", truncated).lines().get(1)).matches("  SYNTAX line \\d+, .*");
    }

    @Test
    void everyProblemHasItsLine() throws IOException {
      String bad =
          write(
              "bad.json",
              """
              {"format": "welfarelab-case", "version": 1, "id": "bad",
               "plan": {"tasks": [{"id": "t-1", "text": "Ask", "dueOn": "2026-02-30"},
                                  {"id": "t-1", "titel": "Ask"}]}}
              """);
      Run run = Run.of("validate", bad);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.lines())
          .hasSize(5)
          .contains(
              "  BAD_DATE line 2, column 59 /plan/tasks/0/dueOn: This is no date of the form"
                  + " 2026-03-02.");
    }

    @Test
    void aMissingFileIsNotRead() {
      Run run = Run.of("validate", folder.resolve("nowhere.json").toString());
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.lines())
          .containsExactly(
              folder.resolve("nowhere.json") + ": cannot be read",
              "  CANNOT_OPEN: The file does not exist or cannot be opened.");
    }

    @Test
    void aDirectoryIsNotRead() {
      assertThatUnreadable(folder.toString());
    }

    @Test
    void aNameThatNoFileCanHaveIsNotRead() {
      assertThatUnreadable("a\0b");
    }

    @Test
    void theWordsAreInTheLanguageAskedFor() {
      assertThat(Run.of("validate", "--lang", "nb", folder.toString()).out())
          .contains("kan ikke leses")
          .contains("Filen finnes ikke");
    }

    private void assertThatUnreadable(String file) {
      Run run = Run.of("validate", file);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).isEmpty();
      assertThat(run.lines().get(0)).isEqualTo(file + ": cannot be read");
      assertThat(run.lines().stream().skip(1))
          .isNotEmpty()
          .allMatch(line -> line.matches("  [A-Z_]+( line \\d+, column \\d+)?( /\\S*)?: \\S.*"));
    }
  }

  @Nested
  class OfSeveralFiles {

    @Test
    void theHighestCodeCounts() throws IOException {
      String missing = folder.resolve("nowhere.json").toString();
      String bare = write("bare.json", BARE);
      assertThat(Run.of("validate", story, bare).exit()).isZero();
      assertThat(Run.of("validate", story, THREE_BREACHES).exit()).isEqualTo(1);
      assertThat(Run.of("validate", THREE_BREACHES, story).exit()).isEqualTo(1);
      assertThat(Run.of("validate", THREE_BREACHES, missing, story).exit()).isEqualTo(2);
      assertThat(Run.of("validate", missing, "--lang", "nb", story).exit()).isEqualTo(2);
    }

    @Test
    void eachIsAnsweredInTheOrderGiven() {
      assertThat(
              Run.of("validate", story, "nowhere", THREE_BREACHES).lines().stream()
                  .filter(line -> !line.startsWith(" ")))
          .satisfiesExactly(
              first -> assertThat(first).startsWith(story + ": valid"),
              second -> assertThat(second).isEqualTo("nowhere: cannot be read"),
              third -> assertThat(third).startsWith(THREE_BREACHES + ": not valid"));
    }

    @Test
    void standardInputMayBeOneOfThem() {
      assertThat(Run.reading(BARE, "validate", story, "-").exit()).isZero();
    }
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
