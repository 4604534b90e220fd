/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A document to be spoiled: any JSON, and objects in which a name may stand twice. A value is a
 * {@link Node}, a {@code List}, a {@code String}, a {@code Long}, a {@code Double}, a {@code
 * Boolean} or null.
 */
final class Tree {
  private static final JsonFactory JSON = new JsonFactory();

  /** An object. */
  record Node(List<Property> properties) {}

  /** A name and its value, both of which may be changed. */
  static final class Property {
    String name;
    Object value;

    Property(String name, Object value) {
      this.name = name;
      this.value = value;
    }
  }

  /** A place where a value stands: a property or an element of a list. */
  record Slot(List<?> holder, int index) {
    Object value() {
      Object held = holder.get(index);
      return held instanceof Property property ? property.value : held;
    }

    @SuppressWarnings("unchecked")
    void set(Object value) {
      if (holder.get(index) instanceof Property property) {
        property.value = value;
      } else {
        ((List<Object>) holder).set(index, value);
      }
    }

    /** Whether others stand in it. */
    boolean isWhole() {
      return value() instanceof Node || value() instanceof List<?>;
    }

    boolean isProperty() {
      return holder.get(index) instanceof Property;
    }

    void rename(String name) {
      ((Property) holder.get(index)).name = name;
    }

    String name() {
      return ((Property) holder.get(index)).name;
    }

    void remove() {
      holder.remove(index);
    }

    /** Puts a copy of what stands here at another position of its holder. */
    @SuppressWarnings("unchecked")
    void repeatAt(int position) {
      Object held = holder.get(index);
      ((List<Object>) holder)
          .add(
              position,
              held instanceof Property property
                  ? new Property(property.name, copy(property.value))
                  : copy(held));
    }
  }

  private final Object root;

  private Tree(Object root) {
    this.root = root;
  }

  static Tree of(byte[] document) {
    try (JsonParser in = JSON.createParser(document)) {
      in.nextToken();
      return new Tree(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object read(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> {
        List<Property> properties = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
          String name = in.currentName();
          in.nextToken();
          properties.add(new Property(name, read(in)));
        }
        yield new Node(properties);
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          elements.add(read(in));
        }
        yield elements;
      }
      case VALUE_NUMBER_INT -> in.getLongValue();
      case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
      case VALUE_TRUE, VALUE_FALSE -> in.getBooleanValue();
      case VALUE_NULL -> null;
      default -> in.getText();
    };
  }

  static Object copy(Object value) {
    if (value instanceof Node node) {
      return new Node(
          new ArrayList<>(
              node.properties().stream()
                  .map(property -> new Property(property.name, copy(property.value)))
                  .toList()));
    }
    return value instanceof List<?> list
        ? new ArrayList<>(list.stream().map(Tree::copy).toList())
        : value;
  }

  /** All places below the root, in the order of the document. */
  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    collect(root, slots::add);
    return slots;
  }

  private static void collect(Object value, Consumer<Slot> slots) {
    List<?> holder =
        value instanceof Node node
            ? node.properties()
            : value instanceof List<?> list ? list : List.of();
    for (int i = 0; i < holder.size(); i++) {
      Slot slot = new Slot(holder, i);
      slots.accept(slot);
      collect(slot.value(), slots);
    }
  }

  byte[] written() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      write(root, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Object value, JsonGenerator out) throws IOException {
    if (value instanceof Node node) {
      out.writeStartObject();
      for (Property property : node.properties()) {
        out.writeFieldName(property.name);
        write(property.value, out);
      }
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        write(element, out);
      }
      out.writeEndArray();
    } else {
      out.writePOJO(value);
    }
  }
}
