/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {
  private static final Path THIRD_MEASURE = Path.ROOT.then("plan").then("measures").then(2);

  @Test
  void aPathPrintsAsAJsonPointer() {
    assertThat(THIRD_MEASURE).hasToString("/plan/measures/2");
    assertThat(Path.ROOT).hasToString("");
  }

  @Test
  void aPathTellsItsStepsFromTheCaseInwards() {
    assertThat(THIRD_MEASURE.steps()).containsExactly("plan", "measures", 2);
    assertThat(Path.ROOT.steps()).isEmpty();
  }

  @Test
  void theLargestPositionIsReadBack() {
    Path last = Path.ROOT.then(Integer.MAX_VALUE);
    assertThat(Path.parse(last.toString())).isEqualTo(last);
  }

  @Test
  void positionsAreOrderedAsNumbers() {
    assertThat(Stream.of("/a/10", "/a/9", "/a", "", "/b", "/a/9/x").map(Path::parse).sorted())
        .extracting(Path::toString)
        .containsExactly("", "/a", "/a/9", "/a/9/x", "/a/10", "/b");
  }

  @Test
  void pathsOfTheSameStepsAreEqual() {
    assertThat(THIRD_MEASURE)
        .isEqualTo(Path.parse("/plan/measures/2"))
        .hasSameHashCodeAs(Path.parse("/plan/measures/2"))
        .isNotEqualTo(Path.parse("/plan/measures/3"))
        .isNotEqualTo(Path.parse("/plan/measures"))
        .isNotEqualTo("/plan/measures/2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Plan", "2", "a b", "a/b", "a~1b", "æ", "a-b", "due_on"})
  void onlyAnAccessorsNameIsAStep(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> Path.ROOT.then(name));
  }

  @Test
  void aPositionIsNotNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> Path.ROOT.then(-1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan",
        "/",
        "//",
        "/plan/",
        "/plan//measures",
        "/01",
        "/-1",
        "/2147483648",
        "/99999999999",
        "#/plan"
      })
  void otherTextIsRefused(String pointer) {
    assertThatIllegalArgumentException().isThrownBy(() -> Path.parse(pointer));
  }

  @Test
  void aPointerThatNeverEndsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Path.parse("/a".repeat(100_000)));
  }
}
