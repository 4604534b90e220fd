/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.shape.Header;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Writing;
import no.welfarelab.json.wire.ComparisonShapes;
import no.welfarelab.json.wire.InEachLanguage;
import no.welfarelab.rules.report.Comparison;

/**
 * Writes comparisons of two reports in the format {@code welfarelab-comparison} (<i>sammenlikning
 * som JSON</i>), version 1: what both reports rest on, the caveats, how many changes there are of
 * each kind, and each change with what the reports say of it.
 *
 * <p>It is not read: the two reports are, by {@link ReportJson} or {@link CheckJson}.
 */
public final class ComparisonJson {
  /** The name of the format. */
  public static final String FORMAT = "welfarelab-comparison";

  /** The newest version of the format, which is the one written. */
  public static final int VERSION = 1;

  private static final InEachLanguage<ObjectShape<Comparison, Void>> SHAPES =
      new InEachLanguage<>(ComparisonJson::shape);

  private ComparisonJson() {}

  private static ObjectShape<Comparison, Void> shape(Language language) {
    return ObjectShape.<Comparison>writtenOnly()
        .derived("format", Header.format(FORMAT), comparison -> FORMAT)
        .derived("version", Header.version(VERSION), comparison -> VERSION)
        .all(ComparisonShapes.comparison(language), comparison -> comparison, Function.identity());
  }

  /**
   * {@return the comparison as a document in UTF-8, on one line}
   *
   * @param comparison the comparison
   * @param language the language of its words
   */
  public static byte[] write(Comparison comparison, Language language) {
    return Writing.compact(comparison, SHAPES.in(language));
  }

  /**
   * {@return the comparison as text, indented by two spaces, for people to read}
   *
   * @param comparison the comparison
   * @param language the language of its words
   */
  public static String print(Comparison comparison, Language language) {
    return new String(Writing.indented(comparison, SHAPES.in(language)), StandardCharsets.UTF_8);
  }
}
