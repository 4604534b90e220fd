/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.welfarelab.json.document.Told.HEAD;
import static no.welfarelab.json.document.Told.problems;
import static no.welfarelab.json.document.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {
  @Nested
  class WhatIsNoObject {
    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "7", "\"welfarelab-case\"", "[]", "[{}]"})
    void isNoCase(String document) {
      assertThat(told(document)).containsExactly("EXPECTED_OBJECT \"\" 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\uFEFF\n"})
    void isNoDocumentWhereThereIsNothing(String document) {
      assertThat(problems(document.getBytes(UTF_8)))
          .extracting(Problem::code)
          .containsExactly(ProblemCode.SYNTAX);
    }

    @Test
    void isNoTextInAnotherEncoding() {
      String document = HEAD + ", \"persons\": [{\"name\": \"Åse\"}]}";
      for (Charset charset :
          List.of(UTF_16, UTF_16BE, UTF_16LE, Charset.forName("UTF-32"), ISO_8859_1)) {
        assertThat(problems(document.getBytes(charset)))
            .as("in %s", charset)
            .extracting(Problem::code)
            .containsExactly(ProblemCode.SYNTAX);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "}, SYNTAX, 1:55",
    "x, SYNTAX, 1:55",
    "null, TRAILING_CONTENT, 1:55",
    "{}, TRAILING_CONTENT, 1:55",
    "{\"x\":1}, TRAILING_CONTENT, 1:55",
  })
  void nothingFollowsTheDocument(String rest, ProblemCode code, String place) {
    assertThat(told(HEAD + "}" + rest)).containsExactly(code + " \"\" " + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", // no comment\n \"revision\": 1}",
        ", /* no comment */ \"revision\": 1}",
        ", 'revision': 1}",
        ", revision: 1}",
        ", \"revision\": 1,}",
        ", \"revision\": 01}",
        ", \"revision\": +1}",
        ", \"revision\": 0x1}",
        ", \"revision\": NaN}",
        ", \"revision\": -Infinity}",
        ", \"asOf\": '2026-03-02'}",
        ", \"asOf\": \"2026-03-02\t\"}",
        ", \"asOf\": \"\\x20\"}",
        ", \"persons\": [,]}",
        ", \"persons\": [}"
      })
  void whatIsAlmostJsonIsNot(String rest) {
    assertThat(problems(HEAD + rest)).extracting(Problem::code).containsExactly(ProblemCode.SYNTAX);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asOf|EXPECTED_TEXT",
        "revision|EXPECTED_NUMBER",
        "persons|EXPECTED_LIST",
        "plan|EXPECTED_OBJECT",
        "team|EXPECTED_OBJECT",
        "other|UNKNOWN_PROPERTY"
      })
  void nullIsNoValue(String name, ProblemCode code) {
    assertThat(problems(HEAD + ", \"" + name + "\": null}"))
        .extracting(Problem::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0",
        "0.5",
        "1e2",
        "1E400",
        "-1e-999999999",
        "9223372036854775808",
        "-9223372036854775809",
        "123456789012345678901234567890"
      })
  void aNumberThatIsNotWholeOrTooLargeIsRefused(String number) {
    assertThat(problems(HEAD + ", \"revision\": " + number + "}"))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.EXPECTED_NUMBER);
  }

  @Test
  void theLargestAndTheSmallestNumberAreRead() {
    for (long number : new long[] {Long.MAX_VALUE, Long.MIN_VALUE}) {
      byte[] document = (HEAD + ", \"revision\": " + number + "}").getBytes(UTF_8);
      assertThat(CaseJson.readOrThrow(document).theCase().revision()).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void deepNestingIsToldWhereItGetsTooDeep(String level) {
    String deep = HEAD + ",\n \"other\": " + level.repeat(100_000) + "1";
    List<Problem> problems = problems(deep.getBytes(UTF_8));
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_PROPERTY, ProblemCode.LIMIT);
    assertThat(problems.get(1).line()).isEqualTo(2);
    assertThat(problems.get(1).column()).isBetween(1_000, 6_000);
  }

  @Test
  void whatIsTooLongIsToldWhereItGetsTooLong() {
    assertThat(told(HEAD + ",\n \"revision\": " + "9".repeat(2_000) + "}"))
        .containsExactly("LIMIT \"\" 2:2014");
    List<String> tooLong = new ArrayList<>();
    tooLong.addAll(told(HEAD + ",\n \"" + "x".repeat(60_000) + "\": 1}"));
    tooLong.addAll(told(HEAD + ",\n \"asOf\": \"" + "x".repeat(20_000_001) + "\"}"));
    assertThat(tooLong).hasSize(2).allMatch(it -> it.startsWith("LIMIT \"\" 2:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "a\\ud83d\\u0041", "\\uD83D\\uD83D"})
  void halfACharacterIsNoText(String text) {
    assertThat(
            told(
                HEAD
                    + ",\n \"persons\": [{\"standing\": \"CITIZEN\", \"id\": \"p\", \"name\": \""
                    + text
                    + "\"}]}"))
        .containsExactly("BAD_TEXT \"/persons/0/name\" 2:57");
  }

  @Test
  void aWholeCharacterInTwoEscapesIsText() {
    String document =
        HEAD
            + ", \"persons\": [{\"standing\": \"CITIZEN\", \"id\": \"p\", \"name\": \"\\ud83d\\ude00\"}]}";
    assertThat(CaseJson.readOrThrow(document.getBytes(UTF_8)).theCase().persons().get(0).name())
        .contains("😀");
  }
}
