/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import io.vavr.collection.Seq;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;

/**
 * Says that a document cannot be read (<i>uleselig dokument</i>), with all its problems and none of
 * its values.
 */
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Seq<Problem> problems;

  UnreadableDocumentException(Seq<Problem> problems) {
    super(message(problems));
    this.problems = problems;
  }

  private static String message(Seq<Problem> problems) {
    Problem first = problems.head();
    return problems.size()
        + " problem(s), the first in line "
        + first.line()
        + ", column "
        + first.column()
        + ", at \""
        + first.pointer()
        + "\": "
        + first.message(Language.EN);
  }

  /** {@return all problems of the document, in its order} */
  public Seq<Problem> problems() {
    return problems;
  }
}
