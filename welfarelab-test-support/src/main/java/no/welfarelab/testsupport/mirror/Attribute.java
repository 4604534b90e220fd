/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.mirror;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One part of a {@link ValueType} (<i>attributt</i>): what it is called, what it holds, and whether
 * it must be there.
 */
public final class Attribute {
  private final Method accessor;
  private final Kind kind;

  Attribute(Method accessor) {
    this.accessor = accessor;
    this.kind = kindOf(accessor);
  }

  private static Kind kindOf(Method accessor) {
    if (!Modifier.isAbstract(accessor.getModifiers())) {
      return Kind.DEFAULTED;
    }
    Class<?> type = accessor.getReturnType();
    if (type == Optional.class) {
      return Kind.OPTIONAL;
    }
    if (type == List.class) {
      return Kind.LIST;
    }
    return type == Set.class ? Kind.SET : Kind.REQUIRED;
  }

  /** {@return the accessor's name, which is also the setter's} */
  public String name() {
    return accessor.getName();
  }

  /** {@return the class whose part it is} */
  public Class<?> owner() {
    return accessor.getDeclaringClass();
  }

  /** {@return whether it must be there} */
  public Kind kind() {
    return kind;
  }

  /** {@return its type, as the accessor declares it} */
  public Type type() {
    return accessor.getGenericReturnType();
  }

  /** {@return the type of what is inside the {@code Optional}, list or set; else its type} */
  public Type element() {
    return accessor.getGenericReturnType() instanceof ParameterizedType type
            && (kind == Kind.OPTIONAL || kind == Kind.LIST || kind == Kind.SET)
        ? type.getActualTypeArguments()[0]
        : accessor.getGenericReturnType();
  }

  /**
   * {@return the class of {@link #element()}, such as {@code Id} where that is {@code Id<Person>}}
   */
  public Class<?> elementClass() {
    return (Class<?>) (element() instanceof ParameterizedType type ? type.getRawType() : element());
  }

  /**
   * {@return what the accessor gives}
   *
   * @param value a value of the type the attribute belongs to
   */
  public Object readFrom(Object value) {
    return Reflection.call(accessor, value);
  }

  /** {@return its type's name, a dot, and its name} */
  @Override
  public String toString() {
    return owner().getSimpleName() + "." + name();
  }

  /** Whether an attribute must be there. */
  public enum Kind {
    /** Without it there is no value. */
    REQUIRED,
    /** It may be left out; the accessor gives an {@code Optional}. */
    OPTIONAL,
    /** Any number of elements, in order. */
    LIST,
    /** Any number of elements, each once. */
    SET,
    /** It may be left out; the accessor then gives the model's default. */
    DEFAULTED
  }
}
