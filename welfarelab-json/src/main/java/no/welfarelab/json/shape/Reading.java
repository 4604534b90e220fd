/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import no.welfarelab.core.ground.Id;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one document.
 *
 * <p>It goes twice at most: first fast, stopping at the first problem; then, if there was one,
 * carefully from the start, collecting all problems with their places.
 */
public final class Reading {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonFactory.Feature.CHARSET_DETECTION).build();

  private final JsonParser parser;
  private final Problems problems = new Problems();
  private final boolean careful;
  private final Deque<Place> open = new ArrayDeque<>();
  private @Nullable Id<?> lastId;
  private boolean ended;

  /** Ends a reading before the end of the document. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  private Reading(byte[] text, boolean careful) {
    try {
      parser = JSON.createParser(text);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are always there", e);
    }
    this.careful = careful;
  }

  /**
   * {@return the value the document holds, or all problems that keep it from being read}
   *
   * @param document the document in UTF-8
   * @param shape the shape of the value
   * @param <T> the type of the value
   */
  public static <T> Validation<Seq<Problem>, T> of(byte[] document, Shape<T> shape) {
    byte[] text = Lines.withoutByteOrderMark(document);
    int fault = Utf8.firstFault(text);
    T value = fault < 0 ? new Reading(text, false).whole(shape) : null;
    if (value != null) {
      return Validation.valid(value);
    }
    Reading careful = new Reading(fault < 0 ? text : Arrays.copyOf(text, fault), true);
    careful.whole(shape);
    if (fault >= 0 && careful.ended) {
      careful.problems.add(ProblemCode.SYNTAX, new Place("", fault));
    }
    return Validation.invalid(careful.problems.toSeq(new Lines(text)));
  }

  private <T> @Nullable T whole(Shape<T> shape) {
    try (parser) {
      return untilItBreaks(shape);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are always there", e);
    }
  }

  private <T> @Nullable T untilItBreaks(Shape<T> shape) throws IOException {
    try {
      if (parser.nextToken() == null) {
        return problem(ProblemCode.SYNTAX);
      }
      T value = shape.read(this);
      if (parser.nextToken() != null) {
        return problem(ProblemCode.TRAILING_CONTENT);
      }
      ended = true;
      return value;
    } catch (Stop stop) {
      return null;
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      Place object = open.isEmpty() ? Place.UNTOLD : open.element();
      problems.add(
          e instanceof StreamConstraintsException ? ProblemCode.LIMIT : ProblemCode.SYNTAX,
          new Place(object.pointer(), location.getByteOffset()));
      return null;
    }
  }

  /** {@return the token at which the reading stands} */
  JsonToken token() {
    return parser.currentToken();
  }

  /**
   * {@return the next token}
   *
   * @throws IOException if the document is not JSON there
   */
  JsonToken next() throws IOException {
    return parser.nextToken();
  }

  /** {@return the parser, for the value of the token} */
  JsonParser parser() {
    return parser;
  }

  /** {@return the place of the token; untold while the reading is fast} */
  Place here() {
    return careful
        ? new Place(parser.getParsingContext().pathAsPointer().toString(), offset())
        : Place.UNTOLD;
  }

  /** {@return the number of bytes before the token; untold while the reading is fast} */
  long offset() {
    return careful ? parser.currentTokenLocation().getByteOffset() : 0;
  }

  /** {@return the innermost object that is open, at the token} */
  Place inOpenObject() {
    return careful ? new Place(open.element().pointer(), offset()) : Place.UNTOLD;
  }

  /**
   * Reports a problem at the token and passes over the value that begins there.
   *
   * @param code what is wrong
   * @param arguments the arguments of its message
   * @param <T> the type of the value
   * @return null, for the value that cannot be read
   * @throws IOException if the document is not JSON further on
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which is of every type
  <T> @Nullable T problem(ProblemCode code, String... arguments) throws IOException {
    report(code, here(), arguments);
    parser.skipChildren();
    return null;
  }

  /**
   * Reports a problem at a place that has been passed.
   *
   * @param code what is wrong
   * @param place where
   * @param arguments the arguments of its message
   */
  void report(ProblemCode code, Place place, String... arguments) {
    problems.add(code, place, arguments);
    if (!careful || problems.full()) {
      throw new Stop();
    }
  }

  /** {@return the number of problems so far} */
  int problemCount() {
    return problems.count();
  }

  /** Enters an object. */
  void open(Place place) {
    open.push(place);
  }

  /** Leaves the innermost object. */
  void close() {
    open.pop();
  }

  /** Remembers the id of the part just read, even where the part itself could not be. */
  void remember(@Nullable Id<?> id) {
    lastId = id;
  }

  /** {@return the id of the part just read; null if it has none} */
  @Nullable Id<?> lastId() {
    return lastId;
  }
}
