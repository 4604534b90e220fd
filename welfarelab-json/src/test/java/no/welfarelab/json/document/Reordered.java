/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;

/** A case whose lists stand in another order, and where each element stood before. */
final class Reordered {
  private final Predicate<Attribute> which;
  private final Random random;
  private final Map<Path, List<Integer>> former = new HashMap<>();
  private final InvestmentCase theCase;

  /** With the lists of some attributes shuffled, wherever they stand in the case. */
  Reordered(InvestmentCase theCase, Predicate<Attribute> which, Random random) {
    this.which = which;
    this.random = random;
    this.theCase = (InvestmentCase) anew(theCase, Path.ROOT);
  }

  /** The case with each day moved to the first of its month, so that much falls on one day. */
  static InvestmentCase crowded(InvestmentCase theCase) {
    return (InvestmentCase) crowdedPart(theCase);
  }

  private static Object crowdedPart(Object part) {
    if (part instanceof LocalDate day) {
      return day.withDayOfMonth(1);
    }
    if (part instanceof Optional<?> optional) {
      return optional.map(Reordered::crowdedPart);
    }
    if (part instanceof Collection<?> many) {
      List<Object> moved = new ArrayList<>();
      many.forEach(element -> moved.add(crowdedPart(element)));
      return part instanceof Set ? new LinkedHashSet<>(moved) : moved;
    }
    return ValueType.ofValue(part)
        .map(
            type -> {
              Map<String, Object> parts = new LinkedHashMap<>(type.parts(part));
              parts.replaceAll((name, value) -> crowdedPart(value));
              return type.build(parts);
            })
        .orElse(part);
  }

  InvestmentCase theCase() {
    return theCase;
  }

  /** How many lists of more than one element were shuffled. */
  int lists() {
    return former.size();
  }

  /** Where what stands at a place stood before. */
  Path before(Path place) {
    Path now = Path.ROOT;
    Path then = Path.ROOT;
    for (Object step : place.steps()) {
      if (step instanceof Integer position) {
        List<Integer> positions = former.get(now);
        now = now.then(position);
        then = then.then(positions == null ? position : positions.get(position));
      } else {
        now = now.then((String) step);
        then = then.then((String) step);
      }
    }
    return then;
  }

  private Object anew(Object value, Path place) {
    return ValueType.ofValue(value)
        .map(
            type -> {
              Map<String, Object> parts = new LinkedHashMap<>();
              for (Attribute attribute : type.attributes()) {
                parts.put(
                    attribute.name(),
                    part(attribute, attribute.readFrom(value), place.then(attribute.name())));
              }
              return type.build(parts);
            })
        .orElse(value);
  }

  private Object part(Attribute attribute, Object part, Path place) {
    if (part instanceof Optional<?> optional) {
      return optional.map(held -> anew(held, place));
    }
    if (part instanceof Collection<?> many) {
      List<Object> elements = new ArrayList<>(many);
      List<Integer> order =
          IntStream.range(0, elements.size()).boxed().collect(Collectors.toList());
      if (elements.size() > 1 && which.test(attribute)) {
        Collections.shuffle(order, random);
        former.put(place, order);
      }
      List<Object> reordered = new ArrayList<>();
      for (int i = 0; i < order.size(); i++) {
        reordered.add(anew(elements.get(order.get(i)), place.then(i)));
      }
      return part instanceof Set ? new LinkedHashSet<>(reordered) : reordered;
    }
    return anew(part, place);
  }
}
