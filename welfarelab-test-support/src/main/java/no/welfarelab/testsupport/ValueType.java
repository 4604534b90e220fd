/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
          return !Modifier.isAbstract(type.getModifiers()) || type.isPrimitive() || type.isArray()
              ? Optional.empty()
              : builtByBuilder(type).or(() -> builtByFactory(type));
        }
      };

  private final Class<?> type;
  private final List<Attribute> attributes;
  private final Function<Map<String, ?>, Object> construction;

  private ValueType(
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

  private static Optional<ValueType> builtByBuilder(Class<?> type) {
    return factory(type, "builder", method -> method.getParameterCount() == 0)
        .map(
            builder -> {
              Map<String, Method> setters = setters(builder.getReturnType());
              List<Attribute> attributes =
                  attributes(type, accessor -> setters.containsKey(accessor.getName()));
              return new ValueType(
                  type, attributes, parts -> build(builder, setters, attributes, parts));
            });
  }

  private static Map<String, Method> setters(Class<?> builder) {
    Map<String, Method> setters = new HashMap<>();
    for (Method method : builder.getMethods()) {
      if (method.getParameterCount() == 1 && method.getReturnType() == builder) {
        setters.put(method.getName(), method);
      }
    }
    return setters;
  }

  private static Object build(
      Method builder,
      Map<String, Method> setters,
      List<Attribute> attributes,
      Map<String, ?> parts) {
    Object collected = Reflection.call(builder, null);
    for (Attribute attribute : attributes) {
      Object part = parts.get(attribute.name());
      Object given = part instanceof Optional<?> optional ? optional.orElse(null) : part;
      Method setter = setters.get(attribute.name());
      if (given != null && setter != null) {
        Reflection.call(setter, collected, given);
      }
    }
    return Reflection.call(method(builder.getReturnType(), "build"), collected);
  }

  private static Optional<ValueType> builtByFactory(Class<?> type) {
    List<Attribute> attributes =
        attributes(type, accessor -> Modifier.isAbstract(accessor.getModifiers()));
    boolean wrapper = attributes.size() == 1 && attributes.get(0).kind() == Attribute.Kind.REQUIRED;
    Class<?>[] taken =
        attributes.stream()
            .map(attribute -> method(type, attribute.name()).getReturnType())
            .toArray(Class<?>[]::new);
    return attributes.isEmpty() || wrapper
        ? Optional.empty()
        : factory(type, "of", method -> Arrays.equals(method.getParameterTypes(), taken))
            .map(of -> new ValueType(type, attributes, parts -> call(of, attributes, parts)));
  }

  private static Object call(Method of, List<Attribute> attributes, Map<String, ?> parts) {
    return Reflection.call(
        of,
        null,
        attributes.stream()
            .map(
                attribute ->
                    Optional.<Object>ofNullable(parts.get(attribute.name()))
                        .orElseThrow(() -> new IllegalStateException(attribute + " is required")))
            .toArray());
  }

  private static List<Attribute> attributes(Class<?> type, Predicate<Method> condition) {
    List<String> order = Reflection.methodNamesInOrder(type);
    return Arrays.stream(type.getMethods())
        .filter(
            method ->
                method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isBridge()
                    && condition.test(method))
        .sorted(Comparator.comparingInt(method -> order.indexOf(method.getName())))
        .map(Attribute::new)
        .toList();
  }

  private static Optional<Method> factory(Class<?> type, String name, Predicate<Method> condition) {
    return Arrays.stream(type.getMethods())
        .filter(
            method ->
                Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() == type
                    && method.getName().equals(name)
                    && condition.test(method))
        .findAny();
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type.getName() + " has no public " + name + "()", e);
    }
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
