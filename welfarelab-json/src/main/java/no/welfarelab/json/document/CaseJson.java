/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.shape.Header;
import no.welfarelab.json.shape.Leaves;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Reading;
import no.welfarelab.json.shape.Writing;
import no.welfarelab.json.wire.CaseShapes;

/**
 * Reads and writes cases in the format {@code welfarelab-case} (<i>sak som JSON</i>), version 1.
 *
 * <p>A reading gives the whole case or all problems of the document at once, never half a case.
 * Writing is canonical: equal documents are written alike, byte for byte, and read back equal. Both
 * are safe to call from many threads.
 */
public final class CaseJson {
  /** The name of the format. */
  public static final String FORMAT = "welfarelab-case";

  /** The newest version of the format, which is the one written. */
  public static final int VERSION = 1;

  private static final ObjectShape<CaseDocument, Draft> SHAPE =
      ObjectShape.of(Draft::new, Draft::document)
          .required("format", Header.format(FORMAT), document -> FORMAT, (draft, format) -> {})
          .required("version", Header.version(VERSION), document -> VERSION, (draft, version) -> {})
          .optional("asOf", Leaves.DATE, CaseDocument::asOf, Draft::asOf)
          .all(CaseShapes.INVESTMENT_CASE, CaseDocument::theCase, Draft::theCase);

  private CaseJson() {}

  /**
   * {@return the case in a document, or all problems that keep it from being read}
   *
   * @param document the document in UTF-8
   */
  public static Validation<Seq<Problem>, CaseDocument> read(byte[] document) {
    return Reading.of(document, SHAPE);
  }

  /**
   * {@return the case in a document}
   *
   * @param document the document in UTF-8
   * @throws UnreadableDocumentException if there are problems that keep it from being read
   */
  public static CaseDocument readOrThrow(byte[] document) {
    return read(document).toEither().getOrElseThrow(UnreadableDocumentException::new);
  }

  /**
   * {@return the document in UTF-8, on one line}
   *
   * @param document the case and its day
   * @throws IllegalArgumentException if a text of the case holds half a character, a surrogate
   *     without its pair
   */
  public static byte[] write(CaseDocument document) {
    return Writing.compact(document, SHAPE);
  }

  /**
   * {@return the document as text, indented by two spaces, for people to read}
   *
   * @param document the case and its day
   * @throws IllegalArgumentException if a text of the case holds half a character, a surrogate
   *     without its pair
   */
  public static String print(CaseDocument document) {
    return new String(Writing.indented(document, SHAPE), StandardCharsets.UTF_8);
  }
}
