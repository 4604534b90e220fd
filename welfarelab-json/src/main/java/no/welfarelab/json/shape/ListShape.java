/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.welfarelab.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * How a list stands in a document; of values that may repeat, of distinct ones, or of parts with
 * distinct ids.
 */
final class ListShape<E> implements Shape<Collection<E>> {
  private final Shape<E> element;
  private final Distinct distinct;

  /** What must not stand twice in a list. */
  enum Distinct {
    NOTHING,
    VALUES,
    IDS
  }

  ListShape(Shape<E> element, Distinct distinct) {
    this.element = element;
    this.distinct = distinct;
  }

  @Override
  public void write(Collection<E> values, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (E value : values) {
      element.write(value, out);
    }
    out.writeEndArray();
  }

  @Override
  public @Nullable Collection<E> read(Reading in) throws IOException {
    if (in.token() != JsonToken.START_ARRAY) {
      return in.problem(ProblemCode.EXPECTED_LIST);
    }
    List<E> values = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    int before = in.problemCount();
    while (in.next() != JsonToken.END_ARRAY) {
      Place place = in.here();
      E value = element.read(in);
      Object key = distinct == Distinct.IDS ? in.lastId() : value;
      if (distinct != Distinct.NOTHING && key != null && !seen.add(key)) {
        in.report(
            distinct == Distinct.IDS ? ProblemCode.DUPLICATE_ID : ProblemCode.DUPLICATE_VALUE,
            place);
      }
      if (value != null) {
        values.add(value);
      }
    }
    return in.problemCount() == before ? values : null;
  }
}
