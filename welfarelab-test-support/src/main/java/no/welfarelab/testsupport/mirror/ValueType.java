/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.mirror;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Identified;

/**
 * A type of the model whose values are made of attributes (<i>verditype</i>), found by looking at
 * its public methods.
 *
 * <p>A type is one if it has a static {@code builder()}: then its attributes are the accessors that
 * have a setter of the same name. Or if it has a static {@code of} that takes what its abstract
 * accessors give, in their order. A wrapper of one plain part, such as an id, is not: it counts as
 * a leaf, and so does everything else.
 */
public final class ValueType {
  private static final ClassValue<Optional<ValueType>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Optional<ValueType> computeValue(Class<?> type) {
          return Mirror.look(type);
        }
      };

  private final Class<?> type;
  private final List<Attribute> attributes;
  private final Function<Map<String, ?>, Object> construction;

  ValueType(
      Class<?> type, List<Attribute> attributes, Function<Map<String, ?>, Object> construction) {
    this.type = type;
    this.attributes = attributes;
    this.construction = construction;
  }

  /**
   * {@return what a class looks like as a value type; empty if it is none}
   *
   * @param type the class asked about
   */
  public static Optional<ValueType> find(Class<?> type) {
    return KNOWN.get(type);
  }

  /**
   * {@return what a class looks like as a value type}
   *
   * @param type the class asked about
   * @throws IllegalArgumentException if it is none
   */
  public static ValueType of(Class<?> type) {
    return find(type)
        .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is no value type"));
  }

  /**
   * {@return the type of a value; empty if the value is a leaf}
   *
   * @param value the value asked about
   */
  public static Optional<ValueType> ofValue(Object value) {
    Optional<ValueType> found = Optional.empty();
    for (Class<?> type = value.getClass();
        type != null && found.isEmpty();
        type = type.getSuperclass()) {
      found = find(type);
    }
    return found;
  }

  /** {@return the class} */
  public Class<?> type() {
    return type;
  }

  /** {@return its attributes, in the order of its source} */
  public List<Attribute> attributes() {
    return attributes;
  }

  /**
   * {@return its attribute of this name}
   *
   * @param name the name asked for
   * @throws IllegalArgumentException if it has none
   */
  public Attribute attribute(String name) {
    return attributes.stream()
        .filter(attribute -> attribute.name().equals(name))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException(this + " has no attribute " + name));
  }

  /** {@return whether its values have an id of their own by which others cite them} */
  public boolean identified() {
    return Identified.class.isAssignableFrom(type);
  }

  /**
   * {@return what the accessors of a value give, by name, in their order}
   *
   * @param value a value of this type
   */
  public Map<String, Object> parts(Object value) {
    return attributes.stream()
        .collect(
            Collectors.toMap(
                Attribute::name,
                attribute -> attribute.readFrom(value),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /**
   * {@return the value of these parts; what the type itself throws when it refuses them, this
   * throws}
   *
   * @param parts what the accessors are to give, by name; a part left out is not set
   */
  public Object build(Map<String, ?> parts) {
    return construction.apply(parts);
  }

  /**
   * {@return a value that differs in one part}
   *
   * @param value a value of this type
   * @param name the attribute's name
   * @param part what its accessor is to give, so an {@code Optional} where that gives one
   * @param <T> this type
   */
  @SuppressWarnings("unchecked")
  public <T> T with(T value, String name, Object part) {
    attribute(name);
    Map<String, Object> parts = parts(value);
    parts.put(name, part);
    return (T) build(parts);
  }

  /** {@return the class's simple name} */
  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
