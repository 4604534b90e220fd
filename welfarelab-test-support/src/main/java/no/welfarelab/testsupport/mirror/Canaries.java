/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.mirror;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.MunicipalityNumber;

/**
 * Marks personal data (<i>kanarifugler</i>): a value whose every text and id is replaced by one
 * that is found again wherever it comes out.
 */
public final class Canaries {
  /** What every canary begins with, and nothing else holds. */
  public static final String MARK = "canary";

  private final List<String> canaries = new ArrayList<>();
  private final Set<Attribute> attributes = new LinkedHashSet<>();
  private final Function<Id<?>, Id<?>> ids;

  private Canaries(boolean keepReferences) {
    Map<Id<?>, Id<?>> known = new HashMap<>();
    ids = keepReferences ? id -> known.computeIfAbsent(id, it -> newId()) : id -> newId();
  }

  /** {@return canaries of which each is planted once, so that no reference leads anywhere} */
  public static Canaries unique() {
    return new Canaries(false);
  }

  /** {@return canaries among which equal ids stay equal, so that references lead where they led} */
  public static Canaries keepingReferences() {
    return new Canaries(true);
  }

  /**
   * {@return whether an attribute holds texts or ids; the digits of a municipality are no text}
   *
   * @param attribute the attribute asked about
   */
  public static boolean belongIn(Attribute attribute) {
    return (attribute.elementClass() == String.class || attribute.elementClass() == Id.class)
        && attribute.owner() != MunicipalityNumber.class;
  }

  /**
   * {@return the value with a canary in the place of each text and id}
   *
   * @param value a value of a value type
   * @param <T> its type
   */
  @SuppressWarnings("unchecked") // what is built of a type's parts is of the type
  public <T> T plantedIn(T value) {
    return (T) planted(value);
  }

  private Object planted(Object part) {
    if (part instanceof List<?> list) {
      return list.stream().map(this::planted).toList();
    }
    if (part instanceof Set<?> set) {
      Set<Object> changed = new LinkedHashSet<>();
      set.forEach(element -> changed.add(planted(element)));
      return changed;
    }
    if (part instanceof Optional<?> optional) {
      return optional.map(this::planted);
    }
    if (part instanceof String) {
      return newCanary();
    }
    if (part instanceof Id<?> id) {
      return ids.apply(id);
    }
    return ValueType.ofValue(part).map(type -> planted(type, part)).orElse(part);
  }

  private Object planted(ValueType type, Object value) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (Attribute attribute : type.attributes()) {
      Object part = attribute.readFrom(value);
      if (belongIn(attribute) && !isEmpty(part)) {
        attributes.add(attribute);
      }
      boolean leaf = ValueType.find(attribute.elementClass()).isEmpty();
      parts.put(attribute.name(), leaf && !belongIn(attribute) ? part : planted(part));
    }
    return type.build(parts);
  }

  private static boolean isEmpty(Object part) {
    return (part instanceof Collection<?> many && many.isEmpty())
        || (part instanceof Optional<?> optional && optional.isEmpty());
  }

  private Id<?> newId() {
    return Id.of(newCanary());
  }

  private String newCanary() {
    String canary = MARK + "-" + canaries.size();
    canaries.add(canary);
    return canary;
  }

  /** {@return the canaries that were planted, in their order} */
  public List<String> canaries() {
    return List.copyOf(canaries);
  }

  /** {@return the attributes that hold one, in the order of planting} */
  public Set<Attribute> attributes() {
    return attributes;
  }
}
