/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;

/** How often generated values fill the attributes of their types. */
final class Filled {
  private Filled() {}

  /** Of each attribute that the type is made of, the number of values in which it is filled. */
  static Map<Attribute, Integer> of(Class<?> type, int values, LongFunction<?> generated) {
    Map<Attribute, Integer> filled = new LinkedHashMap<>();
    for (ValueType part : ValueTypes.reachableFrom(type).types()) {
      part.attributes().forEach(attribute -> filled.put(attribute, 0));
    }
    for (int seed = 0; seed < values; seed++) {
      filledIn(generated.apply(seed))
          .forEach(attribute -> filled.merge(attribute, 1, Integer::sum));
    }
    return filled;
  }

  private static Set<Attribute> filledIn(Object whole) {
    Set<Attribute> filled = new HashSet<>();
    for (Object value : ValueTypes.valuesIn(whole)) {
      for (Attribute attribute : ValueType.ofValue(value).orElseThrow().attributes()) {
        Object part = attribute.readFrom(value);
        boolean empty =
            part instanceof Collection<?> many && many.isEmpty()
                || part instanceof Optional<?> optional && optional.isEmpty()
                || part instanceof Long number && number == 0;
        if (!empty) {
          filled.add(attribute);
        }
      }
    }
    return filled;
  }
}
