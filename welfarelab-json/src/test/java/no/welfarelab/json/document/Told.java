/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;

/** What a reader tells of a document that cannot be read. */
final class Told {
  /** How every example of a case begins; a comma or a brace is to follow. */
  static final String HEAD = "{\"format\": \"welfarelab-case\", \"version\": 1, \"id\": \"c\"";

  private Told() {}

  static List<Problem> problems(byte[] document) {
    return problems(CaseJson.read(document));
  }

  /** Of the example of a kind; some are of what a case does not hold. */
  static List<Problem> problems(ProblemCode code) {
    byte[] example = ProblemExamples.of(code).getBytes(UTF_8);
    return problems(
        switch (code) {
          case BAD_POINTER -> ReportJson.read(example);
          case EXPECTED_POSITIVE_NUMBER,
              BAD_ORGANISATION_NUMBER,
              BAD_MUNICIPALITY_NUMBER,
              BLANK_TEXT,
              BACKWARD_LIMITS ->
              PolicyJson.read(example);
          default -> CaseJson.read(example);
        });
  }

  static List<Problem> problems(Validation<Seq<Problem>, ?> read) {
    assertThat(read.isInvalid()).as("the document has problems").isTrue();
    return read.getError().asJava();
  }

  static List<Problem> problems(String document) {
    return problems(document.getBytes(UTF_8));
  }

  /** Each problem as its code, pointer, line and column. */
  static List<String> told(byte[] document) {
    return problems(document).stream().map(Told::told).toList();
  }

  static List<String> told(String document) {
    return told(document.getBytes(UTF_8));
  }

  static String told(Problem problem) {
    return "%s \"%s\" %d:%d"
        .formatted(problem.code(), problem.pointer(), problem.line(), problem.column());
  }
}
