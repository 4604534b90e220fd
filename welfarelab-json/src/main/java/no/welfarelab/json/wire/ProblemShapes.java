/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.INTEGER;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.code;

import java.util.Collection;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Shape;

/** How the problems of a document stand in another. */
public final class ProblemShapes {
  private ProblemShapes() {}

  /**
   * {@return the shape of a list of problems, with their words in a language}
   *
   * @param language the language asked for
   */
  public static Shape<Collection<Problem>> problems(Language language) {
    return ObjectShape.of(Problem::builder, Problem.Builder::build)
        .required("code", code(ProblemCode.class), Problem::code, Problem.Builder::code)
        .required("pointer", TEXT, Problem::pointer, Problem.Builder::pointer)
        .required("line", INTEGER, Problem::line, Problem.Builder::line)
        .required("column", INTEGER, Problem::column, Problem.Builder::column)
        .derived("message", TEXT, problem -> problem.message(language))
        .list("arguments", TEXT, Problem::arguments, Problem.Builder::arguments)
        .asList();
  }
}
