/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Path;

/** The way from a case to all its parts of one sort, step by step along the accessors. */
interface Route<T> {
  Route<InvestmentCase> CASE =
      theCase -> Stream.of(new Spot<>(theCase, Path.ROOT, PartKind.CASE, theCase.id()));

  Stream<Spot<T>> in(InvestmentCase theCase);

  default <U> Route<U> to(String name, Function<T, U> get) {
    return perhaps(name, part -> Optional.of(get.apply(part)));
  }

  default <U> Route<U> perhaps(String name, Function<T, Optional<U>> get) {
    return theCase ->
        in(theCase)
            .flatMap(
                spot ->
                    get.apply(spot.part()).stream()
                        .map(inner -> spot.to(inner, spot.place().then(name))));
  }

  default <U> Route<U> each(String name, Function<T, List<U>> get) {
    return theCase -> in(theCase).flatMap(spot -> elements(spot, name, get.apply(spot.part())));
  }

  default <U extends Identified<U>> Route<U> each(
      String name, PartKind kind, Function<T, List<U>> get) {
    Route<U> parts = each(name, get);
    return theCase -> parts.in(theCase).map(spot -> spot.as(kind, spot.part().id()));
  }

  /** What has no id of its own but goes by that of the part it stands in. */
  default Route<T> as(PartKind kind) {
    return theCase -> in(theCase).map(spot -> spot.as(kind, spot.id()));
  }

  private static <T, U> Stream<Spot<U>> elements(Spot<T> spot, String name, List<U> elements) {
    Path list = spot.place().then(name);
    return IntStream.range(0, elements.size())
        .mapToObj(i -> spot.to(elements.get(i), list.then(i)));
  }
}
