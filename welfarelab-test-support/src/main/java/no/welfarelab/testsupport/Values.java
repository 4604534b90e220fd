/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import org.jspecify.annotations.Nullable;

/** Draws a value of any value type, part by part; the ids in it belong together. */
final class Values {
  private static final int ATTEMPTS = 1000;

  private final Fullness fullness;
  private final Ids ids;
  private final Leaves leaves;

  Values(Fullness fullness) {
    this.fullness = fullness;
    this.ids = new Ids(fullness);
    this.leaves = new Leaves(fullness.draw(), ids);
  }

  Object next(ValueType type) {
    return next(type, Map.of());
  }

  /** Parts that the value refuses together, such as an end before a start, are drawn again. */
  private Object next(ValueType type, Map<String, Object> given) {
    IllegalArgumentException refusal = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Map<String, Object> parts = parts(type);
      parts.putAll(given);
      try {
        return type.build(parts);
      } catch (IllegalArgumentException e) {
        refusal = e;
      }
    }
    throw new IllegalStateException(type + " refuses all that is drawn for it", refusal);
  }

  private Map<String, Object> parts(ValueType type) {
    Map<String, Object> parts = new HashMap<>();
    for (Attribute attribute : type.attributes()) {
      Object part = part(attribute);
      if (part != null) {
        parts.put(attribute.name(), part);
      }
    }
    return parts;
  }

  private @Nullable Object part(Attribute attribute) {
    return switch (attribute.kind()) {
      case REQUIRED -> one(attribute);
      case DEFAULTED -> fullness.some() ? one(attribute) : null;
      case OPTIONAL -> fullness.present() ? Optional.of(one(attribute)) : Optional.empty();
      case LIST -> fullness.some() ? many(attribute) : List.of();
      case SET -> new LinkedHashSet<>(fullness.some() ? many(attribute) : List.of());
    };
  }

  private List<Object> many(Attribute attribute) {
    List<Object> many = new ArrayList<>();
    Optional<ValueType> listed =
        ValueType.find(attribute.elementClass()).filter(ValueType::identified);
    if (listed.isPresent()) {
      ids.listed(listed.get().type()).forEach(id -> many.add(next(listed.get(), Map.of("id", id))));
    } else {
      for (int left = fullness.size(); left > 0; left--) {
        many.add(one(attribute));
      }
    }
    return many;
  }

  private Object one(Attribute attribute) {
    Optional<ValueType> type = ValueType.find(attribute.elementClass());
    return type.isPresent() ? next(type.get()) : leaves.next(attribute);
  }
}
