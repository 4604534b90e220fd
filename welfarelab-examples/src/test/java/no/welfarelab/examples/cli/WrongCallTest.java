/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongCallTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "frobnicate => unknown command 'frobnicate'",
        "dem => unknown command 'dem'; did you mean demo?",
        "--frob => unknown option '--frob'",
        "demo nope => no story 'nope'; the stories are dana-shamiran, jonas, bunk-bed, saved-house, car-and-home, fragile-youth, nine-helpers",
        "demo car-and-home extra => unexpected argument 'extra'",
        "demo --lang xx => Invalid value for option '--lang': a language is one of nb, nn, en",
        "rules --format xml => Invalid value for option '--format': a format is one of text, json",
        "validate => Missing required parameter: 'FILE'",
        "validate --frob case.json => unknown option '--frob'",
        "validate --comp case.json => unknown option '--comp'; did you mean --complete?",
        "validate --lang sv case.json => Invalid value for option '--lang': a language is one of nb, nn, en",
        "validate --format xml case.json => Invalid value for option '--format': a format is one of text, json",
        "validate --as-of 2026-13-01 case.json => Invalid value for option '--as-of': a date is a day of the form 2026-03-02",
        "validate --as-of yesterday case.json => Invalid value for option '--as-of': a date is a day of the form 2026-03-02",
        "validate case.json --as-of => Missing required parameter for option '--as-of' (DATE)",
        "validate case.json --policy => Missing required parameter for option '--policy' (FILE)",
        "validate --policy ours.json => Missing required parameter: 'FILE'",
        "validate --lang nb --lang nn case.json => option '--lang' (nb|nn|en) should be specified only once",
        "compare => Missing required parameters: 'EARLIER', 'LATER'",
        "compare a.json => Missing required parameter: 'LATER'",
        "compare a.json b.json c.json => unexpected argument 'c.json'",
        "compare --as-of 2026-03-02 a.json b.json => unknown option '--as-of'",
        "example => Missing required parameter: 'KEY'",
        "example nope => no story 'nope'; the stories are dana-shamiran, jonas, bunk-bed, saved-house, car-and-home, fragile-youth, nine-helpers",
        "help nope => Unknown subcommand 'nope'."
      },
      quoteCharacter = '`')
  void aWrongCallGetsOneLineAndTheUsage(String call, String complaint) {
    assertThatComplains(Run.of(call.split(" ")), complaint);
  }

  @Test
  void aCallWithoutACommandIsWrong() {
    assertThatComplains(Run.of(), "which command?");
  }

  @Test
  void anArgumentOfSeveralLinesIsToldInOne() {
    assertThatComplains(Run.of("two\nlines"), "unknown command 'two'");
  }

  @Test
  void aFileOfArgumentsIsNotReadBehindTheCallersBack() {
    assertThat(Run.of("validate", "@pom.xml").out()).contains("@pom.xml: cannot be read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "help",
        "demo --help",
        "validate -h",
        "compare -h",
        "rules --help",
        "example -h",
        "help help",
        "--version",
        "-V"
      })
  void askingForHelpIsNoWrongCall(String call) {
    Run run = Run.of(call.split(" "));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isNotEmpty();
  }

  @Test
  void theVersionIsThatOfEveryReport() {
    assertThat(Run.of("--version").out())
        .matches("welfarelab [0-9]\\S+, catalogue of rules \\S+\\R");
  }

  @Test
  void anAnswerThatCanNotBeWrittenIsNoSuccess() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int next) throws IOException {
            throw new IOException("no space left");
          }
        };
    Run run = Run.streaming(new ByteArrayInputStream(new byte[0]), full, "demo");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("welfarelab: the answer could not be written\n");
  }

  @Test
  void anUnexpectedFailureSaysWhereAndNothingOfTheDocument() {
    Run run = reading(new IllegalStateException("Emil"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .matches(
            "welfarelab: unexpected failure, IllegalStateException at \\S+; please report it\n");
  }

  @Test
  void aDocumentTooLargeForTheMemoryIsOneLine() {
    Run run = reading(new OutOfMemoryError());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("welfarelab: a document is too large for the memory of this program\n");
  }

  private static Run reading(Throwable failure) {
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            if (failure instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) failure;
          }
        };
    return Run.streaming(in, new ByteArrayOutputStream(), "validate", "-");
  }

  private static void assertThatComplains(Run run, String complaint) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().limit(2))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("welfarelab: " + complaint),
            second -> assertThat(second).startsWith("Usage: welfarelab"));
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
  }
}
