/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import no.welfarelab.json.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type stand in a document: the one description for reading and writing.
 *
 * @param <T> the type
 */
public interface Shape<T> {

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out where to
   * @throws IOException if it cannot be written
   */
  void write(T value, JsonGenerator out) throws IOException;

  /**
   * {@return the value that begins at the current token; null after a problem was reported}
   *
   * <p>Afterwards the current token is the last one of the value, whatever stood there.
   *
   * @param in the reading
   * @throws IOException if the document is not JSON
   */
  @Nullable T read(Reading in) throws IOException;

  /** {@return the shape of a list of such values} */
  default Shape<Collection<T>> asList() {
    return new ListShape<>(this, ListShape.Distinct.NOTHING);
  }

  /** {@return the shape of a list of distinct such values} */
  default Shape<Collection<T>> asSet() {
    return new ListShape<>(this, ListShape.Distinct.VALUES);
  }

  /** {@return the shape of a list of such parts with distinct ids} */
  default Shape<Collection<T>> asParts() {
    return new ListShape<>(this, ListShape.Distinct.IDS);
  }

  /**
   * Reports that a property of this shape, which must be there, is not.
   *
   * @param in the reading
   * @param object the object that lacks it
   * @param name the property's name
   */
  default void absent(Reading in, Place object, String name) {
    in.report(ProblemCode.MISSING_PROPERTY, object, name);
  }
}
