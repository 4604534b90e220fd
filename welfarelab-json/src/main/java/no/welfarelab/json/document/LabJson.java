/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.shape.Header;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Reading;
import no.welfarelab.json.shape.Writing;
import no.welfarelab.json.wire.LabShapes;

/**
 * Reads and writes the lab of a municipality in the format {@code welfarelab-lab} (<i>velferdslab
 * som JSON</i>), version 1.
 *
 * <p>It is a document beside those of the cases: it holds their ids, leaders and days, and nothing
 * of what is in them. A reading gives the whole lab or all problems of the document at once.
 * Writing is canonical: equal labs are written alike, byte for byte, and read back equal. Both are
 * safe to call from many threads.
 */
public final class LabJson {
  /** The name of the format. */
  public static final String FORMAT = "welfarelab-lab";

  /** The newest version of the format, which is the one written. */
  public static final int VERSION = 1;

  private static final ObjectShape<WelfareLab, WelfareLab.Builder> SHAPE =
      ObjectShape.of(WelfareLab::builder, WelfareLab.Builder::build)
          .required("format", Header.format(FORMAT), lab -> FORMAT, (builder, format) -> {})
          .required("version", Header.version(VERSION), lab -> VERSION, (builder, version) -> {})
          .all(LabShapes.WELFARE_LAB, lab -> lab, UnaryOperator.identity());

  private LabJson() {}

  /**
   * {@return the lab in a document, or all problems that keep it from being read}
   *
   * @param document the document in UTF-8
   */
  public static Validation<Seq<Problem>, WelfareLab> read(byte[] document) {
    return Reading.of(document, SHAPE);
  }

  /**
   * {@return the lab in a document}
   *
   * @param document the document in UTF-8
   * @throws UnreadableDocumentException if there are problems that keep it from being read
   */
  public static WelfareLab readOrThrow(byte[] document) {
    return read(document).toEither().getOrElseThrow(UnreadableDocumentException::new);
  }

  /**
   * {@return the document in UTF-8, on one line}
   *
   * @param lab the lab
   * @throws IllegalArgumentException if a text of the lab holds half a character, a surrogate
   *     without its pair
   */
  public static byte[] write(WelfareLab lab) {
    return Writing.compact(lab, SHAPE);
  }

  /**
   * {@return the document as text, indented by two spaces, for people to read}
   *
   * @param lab the lab
   * @throws IllegalArgumentException if a text of the lab holds half a character, a surrogate
   *     without its pair
   */
  public static String print(WelfareLab lab) {
    return new String(Writing.indented(lab, SHAPE), StandardCharsets.UTF_8);
  }
}
