/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.welfarelab.json.document.Told.HEAD;
import static no.welfarelab.json.document.Told.problems;
import static no.welfarelab.json.document.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
  @Nested
  class EveryKind {
    @ParameterizedTest
    @EnumSource(value = ProblemCode.class, mode = EnumSource.Mode.EXCLUDE, names = "CANNOT_OPEN")
    void isToldOfItsExample(ProblemCode code) {
      assertThat(problems(code)).extracting(Problem::code).contains(code);
    }

    @Test
    void isToldWithItsPlaceAndInThreeLanguages() {
      StringBuilder all = new StringBuilder();
      for (ProblemCode code : EnumSet.complementOf(EnumSet.of(ProblemCode.CANNOT_OPEN))) {
        all.append(code).append('\n');
        ProblemExamples.of(code)
            .lines()
            .forEach(line -> all.append("  | ").append(shortened(line)).append('\n'));
        List<Problem> problems = problems(code);
        if (problems.size() > 2) {
          all.append("  (the last of ").append(problems.size()).append(" problems)\n");
          problems = problems.subList(problems.size() - 1, problems.size());
        }
        for (Problem problem : problems) {
          all.append("  ").append(told(problem)).append('\n');
          for (Language language : Language.values()) {
            all.append("    ").append(problem.message(language)).append('\n');
          }
        }
        all.append('\n');
      }
      Golden.assertMatches("problems.txt", all.toString());
    }

    private static String shortened(String line) {
      return line.length() <= 120 ? line : line.substring(0, 90) + " …";
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasWordsWithoutALeftOverPlaceholder(Language language) {
      for (ProblemCode code : EnumSet.complementOf(EnumSet.of(ProblemCode.CANNOT_OPEN))) {
        assertThat(problems(code))
            .allSatisfy(
                problem ->
                    assertThat(problem.message(language)).isNotBlank().doesNotContain("{", "}"));
      }
    }
  }

  @Nested
  class ThePlace {
    @Test
    void isCountedInCharactersNotInBytes() {
      assertThat(told(HEAD + ",\n \"æøå 😀\": 1, \"asOf\": 7}"))
          .containsExactly("UNKNOWN_PROPERTY \"\" 2:2", "EXPECTED_TEXT \"/asOf\" 2:22");
    }

    @Test
    void isCountedInLinesThatEndAsOnWindows() {
      assertThat(told(HEAD + ",\r\n\r\n  \"asOf\": 7,\r\n\"x\": 1}"))
          .containsExactly("EXPECTED_TEXT \"/asOf\" 3:11", "UNKNOWN_PROPERTY \"\" 4:1");
    }

    @Test
    void isCountedWithoutTheByteOrderMark() {
      assertThat(told("\uFEFF" + HEAD + ", \"x\": 1}"))
          .containsExactly("UNKNOWN_PROPERTY \"\" 1:56")
          .isEqualTo(told(HEAD + ", \"x\": 1}"));
    }

    @Test
    void ofABrokenLineIsWhereItBreaks() {
      assertThat(told(HEAD + ",\n \"persons\": [\n  {\"id\": \"å😀\", \"name\" \"Å\"}]}"))
          .containsExactly("BAD_ID \"/persons/0/id\" 3:10", "SYNTAX \"/persons/0\" 3:23");
    }

    @Test
    void ofAnUnknownNameIsTheObjectThatHoldsIt() {
      assertThat(
              told(
                  HEAD
                      + ",\n \"plan\": {\"tasks\": [{\"id\": \"t\", \"text\": \"\", \"titel\": 1}]}}"))
          .containsExactly("UNKNOWN_PROPERTY \"/plan/tasks/0\" 2:45");
    }

    @Test
    void ofARepeatedNameIsTheObjectThatHoldsIt() {
      assertThat(told(HEAD + ",\n \"plan\": {\"tasks\": [], \"tasks\": 1}, \"id\": 1}"))
          .containsExactly("DUPLICATE_PROPERTY \"/plan\" 2:24", "DUPLICATE_PROPERTY \"\" 2:37");
    }

    @Test
    void ofAMissingNameIsTheObjectThatLacksIt() {
      assertThat(told(HEAD + ",\n \"plan\": {\"tasks\": [{}]}}"))
          .containsExactly(
              "MISSING_PROPERTY \"/plan/tasks/0\" 2:21", "MISSING_PROPERTY \"/plan/tasks/0\" 2:21");
    }

    @Test
    void ofTimeThatRunsBackwardsIsTheLaterProperty() {
      assertThat(
              told(
                  HEAD
                      + """
                      ,
                       "consents": [{"id": "c", "person": "p",
                         "withdrawnExclusive": "2026-03-02T09:29",
                         "startInclusive": "2026-03-02T09:30"}]}
                      """))
          .containsExactly("BACKWARD_PERIOD \"/consents/0/withdrawnExclusive\" 3:26");
    }

    @ParameterizedTest
    @MethodSource("no.welfarelab.json.document.ProblemsTest#notUtf8")
    void ofWhatIsNotUtf8IsItsFirstByte(String bytes) {
      assertThat(told(notUtf8InAName(bytes))).containsExactly("SYNTAX \"/persons/0\" 2:55");
    }
  }

  /** Lone and missing continuations, too long forms, half surrogate pairs, beyond the last. */
  static List<String> notUtf8() {
    return List.of(
        "80",
        "bf",
        "c3",
        "e282",
        "f09f98",
        "fe",
        "ff",
        "c080",
        "c1bf",
        "e08080",
        "e09fbf",
        "f0808080",
        "f08fbfbf",
        "eda080",
        "edbfbf",
        "eda0bdedb880",
        "f4908080",
        "f5808080",
        "c328",
        "e2ff81",
        "f09fff80");
  }

  private static byte[] notUtf8InAName(String bytes) {
    String hole = "\0";
    String document =
        HEAD
            + ",\n \"persons\": [{\"standing\": \"CITIZEN\", \"name\": \"æ😀 smile"
            + hole
            + "\"}]}";
    String[] halves = document.split(hole);
    byte[] before = halves[0].getBytes(UTF_8);
    byte[] hex = HexFormat.of().parseHex(bytes);
    byte[] after = halves[1].getBytes(UTF_8);
    byte[] all = new byte[before.length + hex.length + after.length];
    System.arraycopy(before, 0, all, 0, before.length);
    System.arraycopy(hex, 0, all, before.length, hex.length);
    System.arraycopy(after, 0, all, before.length + hex.length, after.length);
    return all;
  }

  @Nested
  class ManyAtOnce {
    @Test
    void areAllToldInTheOrderOfTheDocument() {
      String document =
          """
          {"format": "welfarelab-case", "version": 1, "id": "not an id",
           "asOf": "2026-02-30",
           "revision": 1.5,
           "persons": [
            {"id": "p", "standing": "citizen", "takesPart": 1},
            {"id": "p", "standing": "CITIZEN", "name": 7, "nationalId": "1"},
            []],
           "whoKnows": [{"id": "p"}],
           "plan": {
            "goals": {},
            "tasks": [
             {"id": "t", "text": "Ask", "text": "Ask again", "responsible": ["p", "p"]},
             {"text": "Ask", "dueOn": null},
             {"id": "t", "text": "Ask"}]}}
          """;
      assertThat(told(document))
          .containsExactly(
              "BAD_ID \"/id\" 1:51",
              "BAD_DATE \"/asOf\" 2:10",
              "EXPECTED_NUMBER \"/revision\" 3:14",
              "UNKNOWN_CODE \"/persons/0/standing\" 5:27",
              "EXPECTED_BOOLEAN \"/persons/0/takesPart\" 5:51",
              "DUPLICATE_ID \"/persons/1\" 6:3",
              "EXPECTED_TEXT \"/persons/1/name\" 6:46",
              "BAD_NATIONAL_ID \"/persons/1/nationalId\" 6:63",
              "EXPECTED_OBJECT \"/persons/2\" 7:3",
              "UNKNOWN_PROPERTY \"\" 8:2",
              "EXPECTED_LIST \"/plan/goals\" 10:12",
              "DUPLICATE_PROPERTY \"/plan/tasks/0\" 12:31",
              "DUPLICATE_VALUE \"/plan/tasks/0/responsible/1\" 12:73",
              "MISSING_PROPERTY \"/plan/tasks/1\" 13:4",
              "EXPECTED_TEXT \"/plan/tasks/1/dueOn\" 13:29",
              "DUPLICATE_ID \"/plan/tasks/2\" 14:4");
    }

    @Test
    void areToldUpToTheFirstErrorOfSyntax() {
      assertThat(told(HEAD + ", \"asOf\": 1,\n \"persons\": [1, 2\n \"plan\": 3}"))
          .containsExactly(
              "EXPECTED_TEXT \"/asOf\" 1:64",
              "EXPECTED_OBJECT \"/persons/0\" 2:14",
              "EXPECTED_OBJECT \"/persons/1\" 2:17",
              "SYNTAX \"\" 3:2");
    }

    @Test
    void areToldUpToTenThousand() {
      List<Problem> problems = problems(ProblemCode.TOO_MANY_PROBLEMS);
      assertThat(problems).hasSize(10_001);
      assertThat(problems.subList(0, 10_000))
          .extracting(Problem::code)
          .containsOnly(ProblemCode.EXPECTED_OBJECT);
      assertThat(problems.get(10_000).arguments()).containsExactly("10000");
    }

    @Test
    void endWithTheWordThatThereMayBeMore() {
      String document =
          "{\"format\": \"welfarelab-case\", \"version\": 1, \"persons\": ["
              + "0,".repeat(9_998)
              + "0]}";
      List<Problem> problems = problems(document.getBytes(UTF_8));
      assertThat(problems.get(0).code()).isEqualTo(ProblemCode.MISSING_PROPERTY);
      assertThat(problems.get(10_000).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
    }
  }

  @Nested
  class AnotherFormat {
    @Test
    void isTheOnlyProblem() {
      assertThat(told("{\"format\": \"a-bill\", \"version\": 1, \"id\": 7, \"sum\": 100}"))
          .containsExactly("WRONG_FORMAT \"/format\" 1:12");
    }

    @Test
    void isTheOnlyProblemWhereverItStands() {
      assertThat(told("{\"id\": 7, \"version\": 1, \"sum\": [{}],\n\"format\": {\"a\": [1]}}"))
          .containsExactly("WRONG_FORMAT \"/format\" 2:11");
    }

    @Test
    void isTheOnlyProblemWhateverItsVersion() {
      assertThat(told("{\"version\": 7, \"format\": \"a-bill\"}"))
          .containsExactly("WRONG_FORMAT \"/format\" 1:26");
      assertThat(told("{}")).containsExactly("WRONG_FORMAT \"\" 1:1");
    }

    @Test
    void isSuspectedWhereNoneIsNamed() {
      assertThat(told("{\"version\": 1, \"id\": \"c\"}")).containsExactly("WRONG_FORMAT \"\" 1:1");
      assertThat(told("{\"format\": \"welfarelab-case\", \"id\": \"c\"}"))
          .containsExactly("UNKNOWN_VERSION \"\" 1:1");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2",
          "0",
          "-1",
          "1.0",
          "1e0",
          "4294967297",
          "18446744073709551617",
          "\"1\"",
          "null",
          "[1]"
        })
    void ofAnotherVersionIsTheOnlyProblem(String version) {
      assertThat(told("{\"format\": \"welfarelab-case\", \"version\": " + version + ", \"x\": 1}"))
          .containsExactly("UNKNOWN_VERSION \"/version\" 1:42");
    }
  }

  @Test
  void noMessageRepeatsANameOrAValueOfTheDocument() {
    Set<String> spoken =
        Set.of("Kari", "Kaja", "nickname", "10915596784", "10915596785", "2026-02-29");
    for (ProblemCode code : EnumSet.complementOf(EnumSet.of(ProblemCode.CANNOT_OPEN))) {
      for (Problem problem : problems(code)) {
        for (Language language : Language.values()) {
          assertThat(problem + problem.message(language)).doesNotContain(spoken);
        }
      }
    }
  }
}
