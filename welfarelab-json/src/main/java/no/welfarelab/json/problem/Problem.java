/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.problem;

import java.util.List;
import no.welfarelab.core.ground.Language;
import org.immutables.value.Value;

/**
 * Something that keeps a document from being read (<i>problem</i>): a code, a place, and words
 * without any value of the document.
 */
@Value.Immutable
public abstract sealed class Problem permits ImmutableProblem {
  Problem() {}

  /** {@return what kind of problem it is} */
  public abstract ProblemCode code();

  /**
   * {@return the JSON Pointer to the place; for an unknown or repeated name, and for broken syntax,
   * to the object that holds it}
   */
  public abstract String pointer();

  /** {@return the line, from 1} */
  public abstract int line();

  /** {@return the column, from 1, in characters (Unicode code points)} */
  public abstract int column();

  /** {@return the names and codes of the format that the message speaks of} */
  public abstract List<String> arguments();

  /**
   * {@return what is wrong, in words}
   *
   * @param language the language asked for
   */
  public String message(Language language) {
    String text = code().label().in(language);
    for (int i = 0; i < arguments().size(); i++) {
      text = text.replace("{" + i + "}", arguments().get(i));
    }
    return text;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableProblem.builder();
  }

  /** Collects the parts of a {@link Problem}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableProblem.Builder {
    Builder code(ProblemCode code);

    Builder pointer(String pointer);

    Builder line(int line);

    Builder column(int column);

    Builder arguments(Iterable<String> arguments);

    /**
     * {@return the problem}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Problem build();
  }
}
