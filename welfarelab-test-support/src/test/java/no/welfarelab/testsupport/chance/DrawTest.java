/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");

  private static List<Integer> numbers(Draw draw) {
    return IntStream.range(0, 5).mapToObj(i -> draw.between(0, 999)).toList();
  }

  /** Written down once; another JVM is to draw the same. */
  @Test
  void drawsTheSameOnEveryMachine() {
    assertThat(numbers(Draw.of(42))).containsExactly(130, 763, 248, 884, 970);
    assertThat(numbers(Draw.of(42).split("days"))).containsExactly(877, 196, 964, 337, 191);
    assertThat(numbers(Draw.of(42).split(7))).containsExactly(902, 121, 449, 449, 868);
    assertThat(Draw.of(42).shuffled(LETTERS)).containsExactly("b", "c", "d", "e", "a");
  }

  @Test
  void aSplitIsTheSameWhateverWasDrawnBefore() {
    Draw draw = Draw.of(1);
    List<Integer> before = numbers(draw.split("days"));
    numbers(draw);
    assertThat(numbers(draw.split("days"))).isEqualTo(before);
  }

  @Test
  void splitsDifferByNameAndNumberAndSeed() {
    List<Function<Draw, Draw>> splits =
        List.of(
            draw -> draw,
            draw -> draw.split("days"),
            draw -> draw.split("cast"),
            draw -> draw.split(0),
            draw -> draw.split(1),
            draw -> draw.split(0).split(0));
    assertThat(
            IntStream.range(0, 100)
                .boxed()
                .flatMap(seed -> splits.stream().map(split -> numbers(split.apply(Draw.of(seed))))))
        .doesNotHaveDuplicates();
  }

  @Test
  void drawsWithinItsBounds() {
    Draw draw = Draw.of(3);
    assertThat(IntStream.range(0, 1_000).map(i -> draw.between(-2, 2)).boxed())
        .contains(-2, -1, 0, 1, 2)
        .allMatch(drawn -> drawn >= -2 && drawn <= 2);
    assertThat(IntStream.range(0, 1_000).filter(i -> draw.happens(0.25)).count())
        .isBetween(200L, 300L);
    assertThat(draw.shuffled(LETTERS)).containsExactlyInAnyOrderElementsOf(LETTERS);
  }
}
