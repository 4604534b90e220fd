/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.mirror;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells from a class's public methods whether it is a value type, and how its values are built. */
final class Mirror {
  private Mirror() {}

  static Optional<ValueType> look(Class<?> type) {
    return !Modifier.isAbstract(type.getModifiers()) || type.isPrimitive() || type.isArray()
        ? Optional.empty()
        : builtByBuilder(type).or(() -> builtByFactory(type));
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
        .sorted(
            Comparator.<Method>comparingInt(method -> order.indexOf(method.getName()))
                .thenComparing(Method::getName))
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
}
