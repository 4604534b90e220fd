/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.shape.Header;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Reading;
import no.welfarelab.json.shape.Writing;
import no.welfarelab.json.wire.InEachLanguage;
import no.welfarelab.json.wire.ReportShapes;
import no.welfarelab.rules.report.Report;

/**
 * Reads and writes reports in the format {@code welfarelab-report} (<i>rapport som JSON</i>),
 * version 1.
 *
 * <p>The words of a report are written in one language and passed over in reading: a report that
 * was read can be rendered in any language.
 */
public final class ReportJson {
  /** The name of the format. */
  public static final String FORMAT = "welfarelab-report";

  /** The newest version of the format, which is the one written. */
  public static final int VERSION = 1;

  static final InEachLanguage<ObjectShape<Report, Report.Builder>> SHAPES =
      new InEachLanguage<>(ReportJson::shape);

  private ReportJson() {}

  private static ObjectShape<Report, Report.Builder> shape(Language language) {
    return ObjectShape.of(Report::builder, Report.Builder::build)
        .required("format", Header.format(FORMAT), report -> FORMAT, (builder, format) -> {})
        .required("version", Header.version(VERSION), report -> VERSION, (builder, version) -> {})
        .all(ReportShapes.report(language), report -> report, builder -> builder);
  }

  /**
   * {@return the report in a document, or all problems that keep it from being read}
   *
   * @param document the document in UTF-8
   */
  public static Validation<Seq<Problem>, Report> read(byte[] document) {
    return Reading.of(document, SHAPES.in(Language.EN));
  }

  /**
   * {@return the report as a document in UTF-8, on one line}
   *
   * @param report the report
   * @param language the language of its words
   */
  public static byte[] write(Report report, Language language) {
    return Writing.compact(report, SHAPES.in(language));
  }

  /**
   * {@return the report as text, indented by two spaces, for people to read}
   *
   * @param report the report
   * @param language the language of its words
   */
  public static String print(Report report, Language language) {
    return new String(Writing.indented(report, SHAPES.in(language)), StandardCharsets.UTF_8);
  }
}
