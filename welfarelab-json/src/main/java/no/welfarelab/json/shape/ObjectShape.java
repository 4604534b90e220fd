/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.json.shape.ListShape.Distinct;
import org.jspecify.annotations.Nullable;

/**
 * How values with named parts stand in a document: as an object, its properties in the order of the
 * description.
 *
 * <p>Properties without a value are left out; null is refused.
 *
 * @param <T> the type of the values
 * @param <B> what collects their parts
 */
public final class ObjectShape<T, B> implements Shape<T> {
  private static final long NOT_MET = -1;

  private final Supplier<B> start;
  private final Function<B, T> finish;
  private final List<Property<T, B, ?>> properties = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Order<?>> orders = new ArrayList<>();

  /** A property: how it is got (null: left out), shaped and set, and what is usual (null: none). */
  private record Property<T, B, A>(
      String name,
      boolean required,
      Shape<A> shape,
      Function<T, @Nullable A> get,
      BiConsumer<B, A> set,
      @Nullable A usual) {

    void write(T value, JsonGenerator out) throws IOException {
      A part = get.apply(value);
      if (part != null) {
        out.writeFieldName(name);
        shape.write(part, out);
      }
    }

    @SuppressWarnings("unchecked") // what stands in the slot was read by this property's shape
    void put(B builder, Object part) {
      set.accept(builder, (A) part);
    }
  }

  /** Two properties of which the second is not before the first, or less. */
  private record Order<C extends Comparable<? super C>>(
      ProblemCode otherwise, Class<C> type, int first, int second) {

    boolean isBroken(IntFunction<@Nullable Object> part) {
      C earlier = type.cast(part.apply(first));
      C later = type.cast(part.apply(second));
      return earlier != null && later != null && !Period.runsForward(earlier, later);
    }
  }

  private ObjectShape(Supplier<B> start, Function<B, T> finish) {
    this.start = start;
    this.finish = finish;
  }

  /**
   * {@return a shape of no properties yet}
   *
   * @param start makes what collects the parts
   * @param finish makes the value of the collected parts
   * @param <T> the type of the values
   * @param <B> what collects their parts
   */
  public static <T, B> ObjectShape<T, B> of(Supplier<B> start, Function<B, T> finish) {
    return new ObjectShape<>(start, finish);
  }

  /**
   * {@return a shape of no properties yet, for values that are never read}
   *
   * @param <T> the type of the values
   */
  public static <T> ObjectShape<T, Void> writtenOnly() {
    return of(
        () -> {
          throw new UnsupportedOperationException("written only");
        },
        nothing -> {
          throw new UnsupportedOperationException("written only");
        });
  }

  /** Adds a property that is always there. */
  public <A> ObjectShape<T, B> required(
      String name, Shape<A> shape, Function<T, A> get, BiConsumer<B, A> set) {
    return add(name, true, shape, get, set);
  }

  /** Adds a property that may be missing. */
  public <A> ObjectShape<T, B> optional(
      String name, Shape<A> shape, Function<T, Optional<A>> get, BiConsumer<B, A> set) {
    return add(name, false, shape, value -> get.apply(value).orElse(null), set);
  }

  /** Adds a property that is left out where it equals what is usual. */
  public <A> ObjectShape<T, B> usually(
      A usual, String name, Shape<A> shape, Function<T, A> get, BiConsumer<B, A> set) {
    return add(
        name,
        false,
        shape,
        value -> {
          A part = get.apply(value);
          return part.equals(usual) ? null : part;
        },
        set,
        usual);
  }

  /** Adds a list of values that may repeat. */
  public <A> ObjectShape<T, B> list(
      String name,
      Shape<A> element,
      Function<T, ? extends Collection<A>> get,
      BiConsumer<B, Iterable<A>> set) {
    return list(name, element, Distinct.NOTHING, get, set);
  }

  /** Adds a list of distinct values. */
  public <A> ObjectShape<T, B> set(
      String name,
      Shape<A> element,
      Function<T, ? extends Collection<A>> get,
      BiConsumer<B, Iterable<A>> set) {
    return list(name, element, Distinct.VALUES, get, set);
  }

  /** Adds a list of parts with distinct ids. */
  public <A> ObjectShape<T, B> parts(
      String name,
      Shape<A> element,
      Function<T, ? extends Collection<A>> get,
      BiConsumer<B, Iterable<A>> set) {
    return list(name, element, Distinct.IDS, get, set);
  }

  /** Adds a property that is written for readers' convenience and passed over in reading. */
  public <A> ObjectShape<T, B> derived(String name, Shape<A> shape, Function<T, @Nullable A> get) {
    return add(name, false, new Passed<>(shape), get, (builder, ignored) -> {});
  }

  /** Adds all properties of another shape, as properties of this one. */
  public <U, C> ObjectShape<T, B> all(
      ObjectShape<U, C> other, Function<T, @Nullable U> get, Function<B, C> builder) {
    other.properties.forEach(property -> lift(property, get, builder));
    other.orders.forEach(
        order -> {
          int shift = properties.size() - other.properties.size();
          orders.add(shifted(order, shift));
        });
    return this;
  }

  /** Refuses values in which the second of two properties lies before the first. */
  public <C extends Comparable<? super C>> ObjectShape<T, B> forwards(
      Class<C> type, String first, String second) {
    return ordered(ProblemCode.BACKWARD_PERIOD, type, first, second);
  }

  /** Refuses values in which the second of two numbers, stated or usual, is less than the first. */
  public ObjectShape<T, B> rising(String first, String second) {
    return ordered(ProblemCode.BACKWARD_LIMITS, Integer.class, first, second);
  }

  private <C extends Comparable<? super C>> ObjectShape<T, B> ordered(
      ProblemCode otherwise, Class<C> type, String first, String second) {
    orders.add(new Order<>(otherwise, type, position(first), position(second)));
    return this;
  }

  private static <C extends Comparable<? super C>> Order<C> shifted(Order<C> order, int by) {
    return new Order<>(order.otherwise(), order.type(), order.first() + by, order.second() + by);
  }

  private <U, C, A> void lift(
      Property<U, C, A> property, Function<T, @Nullable U> get, Function<B, C> builder) {
    add(
        property.name(),
        property.required(),
        property.shape(),
        value -> {
          U whole = get.apply(value);
          return whole == null ? null : property.get().apply(whole);
        },
        (collecting, part) -> property.set().accept(builder.apply(collecting), part),
        property.usual());
  }

  private <A> ObjectShape<T, B> list(
      String name,
      Shape<A> element,
      Distinct distinct,
      Function<T, ? extends Collection<A>> get,
      BiConsumer<B, Iterable<A>> set) {
    return add(
        name,
        false,
        new ListShape<>(element, distinct),
        value -> {
          Collection<A> parts = get.apply(value);
          return parts.isEmpty() ? null : parts;
        },
        set::accept);
  }

  private <A> ObjectShape<T, B> add(
      String name,
      boolean required,
      Shape<A> shape,
      Function<T, @Nullable A> get,
      BiConsumer<B, A> set) {
    return add(name, required, shape, get, set, null);
  }

  private <A> ObjectShape<T, B> add(
      String name,
      boolean required,
      Shape<A> shape,
      Function<T, @Nullable A> get,
      BiConsumer<B, A> set,
      @Nullable A usual) {
    positions.put(name, properties.size());
    properties.add(new Property<>(name, required, shape, get, set, usual));
    return this;
  }

  private int position(String name) {
    Integer position = positions.get(name);
    if (position == null) {
      throw new IllegalArgumentException("no property " + name);
    }
    return position;
  }

  /** {@return the names of its properties, in their order} */
  public List<String> names() {
    return properties.stream().map(Property::name).toList();
  }

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Property<T, B, ?> property : properties) {
      property.write(value, out);
    }
    out.writeEndObject();
  }

  @Override
  public @Nullable T read(Reading in) throws IOException {
    in.remember(null);
    if (in.token() != JsonToken.START_OBJECT) {
      return in.problem(ProblemCode.EXPECTED_OBJECT);
    }
    Place place = in.here();
    int before = in.problemCount();
    in.open(place);
    @Nullable Object[] parts = new @Nullable Object[properties.size()];
    long[] offsets = new long[parts.length];
    Arrays.fill(offsets, NOT_MET);
    while (in.next() != JsonToken.END_OBJECT) {
      readProperty(in, parts, offsets);
    }
    in.close();
    in.remember(parts[0] instanceof Id<?> id ? id : null);
    for (int i = 0; i < parts.length; i++) {
      if (offsets[i] == NOT_MET && properties.get(i).required()) {
        properties.get(i).shape().absent(in, place, properties.get(i).name());
      }
    }
    for (Order<?> order : orders) {
      if (order.isBroken(i -> offsets[i] == NOT_MET ? properties.get(i).usual() : parts[i])) {
        String first = properties.get(order.first()).name();
        String second = properties.get(order.second()).name();
        int told = offsets[order.second()] == NOT_MET ? order.first() : order.second();
        Place there = place.then(properties.get(told).name(), offsets[told]);
        in.report(order.otherwise(), there, first, second);
      }
    }
    return in.problemCount() == before ? built(parts) : null;
  }

  private void readProperty(Reading in, @Nullable Object[] parts, long[] offsets)
      throws IOException {
    Integer position = positions.get(in.parser().currentName());
    if (position == null) {
      in.report(ProblemCode.UNKNOWN_PROPERTY, in.inOpenObject());
    } else if (offsets[position] != NOT_MET) {
      in.report(ProblemCode.DUPLICATE_PROPERTY, in.inOpenObject(), properties.get(position).name());
    }
    in.next();
    if (position == null || offsets[position] != NOT_MET) {
      in.parser().skipChildren();
    } else {
      offsets[position] = in.offset();
      parts[position] = properties.get(position).shape().read(in);
    }
  }

  private T built(@Nullable Object[] parts) {
    B builder = start.get();
    for (int i = 0; i < parts.length; i++) {
      Object part = parts[i];
      if (part != null) {
        properties.get(i).put(builder, part);
      }
    }
    return finish.apply(builder);
  }

  /** Writes like another shape, and passes over what it reads. */
  private record Passed<A>(Shape<A> shape) implements Shape<A> {

    @Override
    public void write(A value, JsonGenerator out) throws IOException {
      shape.write(value, out);
    }

    @Override
    public @Nullable A read(Reading in) throws IOException {
      in.parser().skipChildren();
      return null;
    }
  }
}
