/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What happens to documents on their way: bytes and parts are lost, changed, or come in between.
 */
final class Damage {
  private static final byte[][] PIECES =
      Arrays.stream(
              ("{ } [ ] : , \" \\ \\u \\ud800 0 -1 1e9 9223372036854775808 null true \"\" \"id\": {} []"
                      + " \u0000 \u2028 😀 \uFEFF \r\n")
                  .split(" "))
          .map(piece -> piece.getBytes(UTF_8))
          .toArray(byte[][]::new);

  private Damage() {}

  /** Some changes of bytes. */
  static byte[] done(byte[] bytes, Random random) {
    byte[] changed = bytes;
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      changed = changed(changed, random);
    }
    return changed;
  }

  private static byte[] changed(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + random.nextInt(4));
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(bytes, 0, at);
    switch (random.nextInt(4)) {
      case 0 -> { // some bytes are lost
        changed.write(bytes, end, bytes.length - end);
      }
      case 1 -> { // a bit flips
        byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
        if (rest.length > 0) {
          rest[0] ^= (byte) (1 << random.nextInt(8));
        }
        changed.writeBytes(rest);
      }
      case 2 -> { // something comes in between
        changed.writeBytes(PIECES[random.nextInt(PIECES.length)]);
        changed.write(bytes, at, bytes.length - at);
      }
      default -> { // something else stands there
        changed.writeBytes(PIECES[random.nextInt(PIECES.length)]);
        changed.write(bytes, end, bytes.length - end);
      }
    }
    return changed.toByteArray();
  }

  /** Some changes of structure. */
  static byte[] done(Tree tree, Random random) {
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      change(tree, random);
    }
    return tree.written();
  }

  static void change(Tree tree, Random random) {
    List<Tree.Slot> slots = tree.slots();
    if (slots.isEmpty()) {
      return;
    }
    Tree.Slot slot = slots.get(random.nextInt(slots.size()));
    Tree.Slot other = slots.get(random.nextInt(slots.size()));
    switch (random.nextInt(6)) {
      case 0 -> slot.set(anything(random));
      case 1 -> slot.remove();
      case 2 -> slot.repeatAt(random.nextInt(slot.holder().size() + 1));
      case 3 -> slot.set(copyOf(other));
      case 4 -> {
        if (slot.isProperty()) {
          slot.rename(other.isProperty() ? other.name() : "name-" + random.nextInt(3));
        }
      }
      default -> {
        Object value = copyOf(slot);
        slot.set(copyOf(other));
        other.set(value);
      }
    }
  }

  private static Object anything(Random random) {
    Object[] values = {
      null,
      true,
      0L,
      7L,
      1.5,
      -0.5,
      -1L,
      Long.MIN_VALUE,
      "",
      "CITIZEN",
      "2026-03-02",
      "2026-02-30",
      "10915596784",
      List.of(),
      List.of(List.of()),
      new Tree.Node(List.of()),
      new Tree.Node(List.of(new Tree.Property("id", "x")))
    };
    return Tree.copy(values[random.nextInt(values.length)]);
  }

  private static Object copyOf(Tree.Slot slot) {
    return Tree.copy(slot.value());
  }
}
