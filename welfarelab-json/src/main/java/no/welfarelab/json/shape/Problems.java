/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;

/** The problems of one document, as they are found. */
final class Problems {
  /** More than this, and the rest of the document is left unread. */
  static final int MOST = 10_000;

  /** After the first of these that is found the rest of the document means nothing. */
  private static final List<ProblemCode> FUNDAMENTAL =
      List.of(ProblemCode.WRONG_FORMAT, ProblemCode.UNKNOWN_VERSION);

  private final List<Found> found = new ArrayList<>();

  private record Found(ProblemCode code, Place place, List<String> arguments) {}

  void add(ProblemCode code, Place place, String... arguments) {
    found.add(new Found(code, place, List.of(arguments)));
    if (full()) {
      found.add(
          new Found(
              ProblemCode.TOO_MANY_PROBLEMS,
              new Place(place.pointer(), furthest()),
              List.of(Integer.toString(found.size()))));
    }
  }

  private long furthest() {
    return found.stream().mapToLong(it -> it.place().offset()).max().orElse(0);
  }

  int count() {
    return found.size();
  }

  boolean full() {
    return found.size() >= MOST;
  }

  /** The problems in the order of the document; a document of another format has only that one. */
  Seq<Problem> toSeq(Lines lines) {
    Stream<Found> told = told().sorted(Comparator.comparingLong(it -> it.place().offset()));
    return told.map(
            it -> {
              lines.goTo(it.place().offset());
              return Problem.builder()
                  .code(it.code())
                  .pointer(it.place().pointer())
                  .line(lines.line())
                  .column(lines.column())
                  .arguments(it.arguments())
                  .build();
            })
        .collect(Vector.collector());
  }

  private Stream<Found> told() {
    return FUNDAMENTAL.stream()
        .map(code -> found.stream().filter(it -> it.code() == code).toList())
        .filter(fundamental -> !fundamental.isEmpty())
        .findFirst()
        .orElse(found)
        .stream();
  }
}
