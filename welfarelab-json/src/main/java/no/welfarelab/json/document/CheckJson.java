/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.shape.Leaves;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Reading;
import no.welfarelab.json.shape.Writing;
import no.welfarelab.json.wire.InEachLanguage;
import no.welfarelab.json.wire.ProblemShapes;
import no.welfarelab.rules.report.Report;

/**
 * Writes what came of one document that was to be read and judged (<i>kontroll</i>): where it came
 * from, its problems, and, where it could be read, all of its report; and reads the report of it.
 */
public final class CheckJson {

  private record Check(String file, OptionalInt line, Validation<Seq<Problem>, Report> outcome) {}

  /** Of file, line, readable and problems. */
  private static final int BEFORE_THE_REPORT = 4;

  private static final InEachLanguage<ObjectShape<Check, Void>> SHAPES =
      new InEachLanguage<>(CheckJson::shape);

  private static final ObjectShape<Report, Report.Builder> REPORT = report();

  private CheckJson() {}

  /** What stands before the report is passed over. */
  private static ObjectShape<Report, Report.Builder> report() {
    ObjectShape<Report, Report.Builder> shape =
        ObjectShape.of(Report::builder, Report.Builder::build);
    for (String name : shape(Language.EN).names().subList(0, BEFORE_THE_REPORT)) {
      shape.derived(name, Leaves.TEXT, report -> null);
    }
    return shape.all(ReportJson.SHAPES.in(Language.EN), report -> report, UnaryOperator.identity());
  }

  /**
   * {@return the report of a check, or of a document that is a report alone, or all problems that
   * keep it from being read}
   *
   * <p>The check of a document that could not be read holds no report, which is a problem.
   *
   * @param check the check or the report in UTF-8
   */
  public static Validation<Seq<Problem>, Report> read(byte[] check) {
    return Reading.of(check, REPORT);
  }

  /**
   * {@return one object in UTF-8, on one line without a line feed}
   *
   * @param file the name of the file the document came from
   * @param line the line it stood on, from 1, where a file holds a document a line
   * @param outcome the report, or the problems that kept the document from being read
   * @param language the language of its words
   */
  public static byte[] write(
      String file, OptionalInt line, Validation<Seq<Problem>, Report> outcome, Language language) {
    return Writing.compact(new Check(file, line, outcome), SHAPES.in(language));
  }

  private static ObjectShape<Check, Void> shape(Language language) {
    return ObjectShape.<Check>writtenOnly()
        .derived("file", Leaves.TEXT, Check::file)
        .derived(
            "line",
            Leaves.INTEGER,
            check -> check.line().isPresent() ? check.line().getAsInt() : null)
        .derived("readable", Leaves.BOOLEAN, check -> check.outcome().isValid())
        .derived(
            "problems",
            ProblemShapes.problems(language),
            check -> check.outcome().isValid() ? List.of() : check.outcome().getError().asJava())
        .all(
            ReportJson.SHAPES.in(language),
            check -> check.outcome().isValid() ? check.outcome().get() : null,
            nothing -> Report.builder());
  }
}
