/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import no.welfarelab.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** How a document names itself: its format and version. */
public final class Header {
  private Header() {}

  /**
   * {@return the shape of a document's {@code format}: always the same text}
   *
   * @param format the name of the format
   */
  public static Shape<String> format(String format) {
    return new Shape<>() {
      @Override
      public void write(String value, JsonGenerator out) throws IOException {
        out.writeString(value);
      }

      @Override
      public @Nullable String read(Reading in) throws IOException {
        boolean named =
            in.token() == JsonToken.VALUE_STRING && in.parser().getText().equals(format);
        return named ? format : in.problem(ProblemCode.WRONG_FORMAT, format);
      }

      @Override
      public void absent(Reading in, Place object, String name) {
        in.report(ProblemCode.WRONG_FORMAT, object, format);
      }
    };
  }

  /**
   * {@return the shape of a document's {@code version}: written as the newest, read as any up to
   * it}
   *
   * @param newest the newest version
   */
  public static Shape<Integer> version(int newest) {
    return new Shape<>() {
      @Override
      public void write(Integer value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
      }

      @Override
      public @Nullable Integer read(Reading in) throws IOException {
        boolean known =
            in.token() == JsonToken.VALUE_NUMBER_INT
                && in.parser().getNumberType() == JsonParser.NumberType.INT
                && in.parser().getIntValue() >= 1
                && in.parser().getIntValue() <= newest;
        return known
            ? in.parser().getIntValue()
            : in.problem(ProblemCode.UNKNOWN_VERSION, Integer.toString(newest));
      }

      @Override
      public void absent(Reading in, Place object, String name) {
        in.report(ProblemCode.UNKNOWN_VERSION, object, Integer.toString(newest));
      }
    };
  }
}
