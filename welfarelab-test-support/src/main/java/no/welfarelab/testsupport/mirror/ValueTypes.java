/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.mirror;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Coded;

/**
 * All that a value type is made of, down to the leaves (<i>verditypene</i>), in the order in which
 * a reader of the sources meets it.
 *
 * <p>What an id cites is not part of what holds the id.
 */
public final class ValueTypes {
  private final List<ValueType> types = new ArrayList<>();
  private final Set<Class<?>> met = new LinkedHashSet<>();

  private ValueTypes() {}

  /**
   * {@return what a type is made of, itself first}
   *
   * @param root the type to begin with
   * @throws IllegalArgumentException if it is no value type
   */
  public static ValueTypes reachableFrom(Class<?> root) {
    ValueTypes reached = new ValueTypes();
    reached.meet(ValueType.of(root).type());
    return reached;
  }

  private void meet(Class<?> type) {
    if (met.add(type)) {
      ValueType.find(type).ifPresent(this::enter);
    }
  }

  private void enter(ValueType type) {
    types.add(type);
    type.attributes().forEach(attribute -> meet(attribute.elementClass()));
  }

  /**
   * {@return all values of value types that a value is made of, itself first}
   *
   * @param value the value to begin with, or a collection or {@code Optional} of such
   */
  public static List<Object> valuesIn(Object value) {
    List<Object> values = new ArrayList<>();
    collect(value, values);
    return values;
  }

  private static void collect(Object part, List<Object> values) {
    if (part instanceof Collection<?> parts) {
      parts.forEach(element -> collect(element, values));
    } else if (part instanceof Optional<?> optional) {
      optional.ifPresent(element -> collect(element, values));
    } else {
      ValueType.ofValue(part)
          .ifPresent(
              type -> {
                values.add(part);
                type.attributes().forEach(attribute -> collect(attribute.readFrom(part), values));
              });
    }
  }

  /** {@return the value types} */
  public List<ValueType> types() {
    return List.copyOf(types);
  }

  /** {@return the closed sets} */
  public List<Class<? extends Coded>> enums() {
    List<Class<? extends Coded>> enums = new ArrayList<>();
    for (Class<?> type : met) {
      if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
        enums.add(type.asSubclass(Coded.class));
      }
    }
    return enums;
  }

  /** {@return the other types: texts, dates, ids, amounts …} */
  public List<Class<?>> leaves() {
    List<Class<?>> leaves = new ArrayList<>(met);
    leaves.removeAll(enums());
    types.forEach(type -> leaves.remove(type.type()));
    return leaves;
  }
}
