/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.testsupport.CaseGenerator;

/** Whatever the bytes, a reading gives a case or problems, and throws nothing. */
class ReaderProperties {
  private static final byte[] STORY =
      CaseJson.write(CaseJson.readOrThrow(Golden.bytes(Golden.CASE_1)));
  private static final Set<String> NAMES = namesOfFullCases();
  private static final byte[][] PIECES =
      Arrays.stream(
              ("{ } [ ] : , \" \\ \\u \\ud800 0 -1 1e9 9223372036854775808 null true \"\" \"id\": {} []"
                      + " \u0000 \u2028 😀 \uFEFF \r\n")
                  .split(" "))
          .map(piece -> piece.getBytes(UTF_8))
          .toArray(byte[][]::new);

  private static Set<String> namesOfFullCases() {
    CaseGenerator full = CaseGenerator.of(1, 1);
    return Tree.of(CaseJson.write(CaseDocument.of(full.next(), LocalDate.EPOCH))).slots().stream()
        .filter(Tree.Slot::isProperty)
        .map(Tree.Slot::name)
        .collect(Collectors.toSet());
  }

  @Example
  void theStoryCutOffAnywhereIsAProblem() {
    IntStream.range(0, STORY.length)
        .parallel()
        .forEach(
            length ->
                assertThat(problems(CaseJson.read(Arrays.copyOf(STORY, length))))
                    .as("after %d bytes", length)
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.SYNTAX));
  }

  @Example
  void thePrintedStoryIsWholeWithoutItsLastLineFeedOnly() {
    byte[] printed = Golden.bytes(Golden.CASE_1);
    assertThat(CaseJson.read(Arrays.copyOf(printed, printed.length - 1)).isValid()).isTrue();
    assertThat(CaseJson.read(Arrays.copyOf(printed, printed.length - 2)).isValid()).isFalse();
  }

  @Property
  void noBytesMakeAReadingThrow(@ForAll byte[] bytes) {
    assertReadsOrTells(bytes);
  }

  @Property
  void noChangeOfBytesMakesAReadingThrow(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = random.nextInt(4) == 0 ? generated(seed) : STORY;
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      bytes = changed(bytes, random);
    }
    assertReadsOrTells(bytes);
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

  @Property
  void noChangeOfStructureMakesAReadingThrow(@ForAll long seed) {
    Random random = new Random(seed);
    Tree tree = Tree.of(random.nextInt(2) == 0 ? generated(seed) : STORY);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      change(tree, random);
    }
    assertReadsOrTells(tree.written());
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
      7L,
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

  private static byte[] generated(long seed) {
    return CaseJson.write(CaseDocument.of(CaseGenerator.of(seed).next()));
  }

  private static void assertReadsOrTells(byte[] bytes) {
    Validation<Seq<Problem>, CaseDocument> read = CaseJson.read(bytes);
    if (read.isValid()) {
      CaseDocument document = read.get();
      byte[] written = CaseJson.write(document);
      assertThat(CaseJson.readOrThrow(written)).isEqualTo(document);
      assertThat(CaseJson.write(CaseJson.readOrThrow(written))).isEqualTo(written);
    } else {
      problems(read);
    }
  }

  /** There is a problem; problems stand in order, and point with names of the format alone. */
  private static List<Problem> problems(Validation<Seq<Problem>, CaseDocument> read) {
    List<Problem> problems = read.getError().asJava();
    assertThat(problems).isNotEmpty();
    Problem before = problems.get(0);
    for (Problem problem : problems) {
      assertThat(problem.line()).isGreaterThanOrEqualTo(before.line());
      if (problem.line() == before.line()) {
        assertThat(problem.column()).isGreaterThanOrEqualTo(before.column());
      }
      for (String step : problem.pointer().split("/")) {
        assertThat(step.isEmpty() || step.matches("[0-9]+") || NAMES.contains(step))
            .as("%s", problems)
            .isTrue();
      }
      assertThat(problem.message(Language.NB)).isNotBlank();
      before = problem;
    }
    return problems;
  }
}
