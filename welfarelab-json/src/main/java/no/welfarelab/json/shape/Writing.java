/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The writing of one document. */
public final class Writing {
  /** Its own writer of floating-point numbers writes alike on every version of the platform. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private Writing() {}

  /**
   * {@return the document that holds the value, in UTF-8 on one line}
   *
   * @param value the value
   * @param shape its shape
   * @param <T> its type
   * @throws IllegalArgumentException if a text of the value is no Unicode
   */
  public static <T> byte[] compact(T value, Shape<T> shape) {
    return write(value, shape, false);
  }

  /**
   * {@return the document that holds the value, in UTF-8, indented by two spaces, with a line feed
   * at its end}
   *
   * @param value the value
   * @param shape its shape
   * @param <T> its type
   * @throws IllegalArgumentException if a text of the value is no Unicode
   */
  public static <T> byte[] indented(T value, Shape<T> shape) {
    return write(value, shape, true);
  }

  private static <T> byte[] write(T value, Shape<T> shape, boolean indented) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      if (indented) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        out.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      }
      shape.write(value, out);
      if (indented) {
        out.writeRaw('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory always have room", e);
    }
    return bytes.toByteArray();
  }
}
