/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;

/** A format of which any bytes are read: they give a value or problems, and nothing is thrown. */
final class UnderFire<T> {
  private final Function<byte[], Validation<Seq<Problem>, T>> read;
  private final Function<T, byte[]> write;
  private final Set<String> names;

  /** Of a format whose full document holds every name it has. */
  UnderFire(
      Function<byte[], Validation<Seq<Problem>, T>> read, Function<T, byte[]> write, byte[] full) {
    this.read = read;
    this.write = write;
    this.names =
        Tree.of(full).slots().stream()
            .filter(Tree.Slot::isProperty)
            .map(Tree.Slot::name)
            .collect(Collectors.toSet());
  }

  void assertReadsOrTells(byte[] bytes) {
    Validation<Seq<Problem>, T> outcome = read.apply(bytes);
    if (outcome.isValid()) {
      byte[] written = write.apply(outcome.get());
      T again = read.apply(written).get();
      assertThat(again).isEqualTo(outcome.get());
      assertThat(write.apply(again)).isEqualTo(written);
    } else {
      problems(outcome);
    }
  }

  List<Problem> problems(byte[] bytes) {
    return problems(read.apply(bytes));
  }

  /** There is a problem; problems stand in order, and point with names of the format alone. */
  private List<Problem> problems(Validation<Seq<Problem>, T> outcome) {
    List<Problem> problems = outcome.getError().asJava();
    assertThat(problems).isNotEmpty();
    Problem before = problems.get(0);
    for (Problem problem : problems) {
      assertThat(problem.line()).isGreaterThanOrEqualTo(before.line());
      if (problem.line() == before.line()) {
        assertThat(problem.column()).isGreaterThanOrEqualTo(before.column());
      }
      for (String step : problem.pointer().split("/")) {
        assertThat(step.isEmpty() || step.matches("[0-9]+") || names.contains(step))
            .as("%s", problems)
            .isTrue();
      }
      assertThat(problem.message(Language.NB)).isNotBlank();
      before = problem;
    }
    return problems;
  }
}
