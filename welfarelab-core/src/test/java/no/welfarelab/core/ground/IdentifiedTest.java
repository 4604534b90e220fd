/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiedTest {
  private record Part(Id<Part> id, String text) implements Identified<Part> {}

  private static final Part A = new Part(Id.of("a"), "first");
  private static final Part B = new Part(Id.of("b"), "second");
  private static final Part ANOTHER_A = new Part(Id.of("a"), "third");

  @Test
  void thePositionOfEveryRepetitionIsTold() {
    assertThat(Identified.repeated(List.of(A, B, ANOTHER_A, B, A))).containsExactly(2, 3, 4);
    assertThat(Identified.repeated(List.of(A, B))).isEmpty();
    assertThat(Identified.repeated(List.of())).isEmpty();
  }

  @Test
  void aRepetitionIsRefusedByTheListsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identified.requireDistinct(List.of(A, ANOTHER_A), "parts"))
        .withMessage("an id stands twice in parts");
    assertThatCode(() -> Identified.requireDistinct(List.of(A, B), "parts"))
        .doesNotThrowAnyException();
  }

  @Test
  void theFirstPartWithTheIdIsFound() {
    assertThat(Identified.find(List.of(B, A, ANOTHER_A), A.id())).contains(A);
    assertThat(Identified.find(List.of(B), A.id())).isEmpty();
  }

  @Test
  void onlyThePartWithTheIdIsChanged() {
    assertThat(Identified.changed(List.of(A, B), A.id(), former -> ANOTHER_A))
        .containsExactly(ANOTHER_A, B);
  }

  @Test
  void anUnknownIdIsRefusedAndNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identified.changed(List.of(A), Id.of("unknown"), former -> B))
        .withMessage("no part has this id");
  }

  @Test
  void aPartIsLeftOutIfItIsThere() {
    assertThat(Identified.without(List.of(A, B), A.id())).containsExactly(B);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identified.without(List.of(A), Id.of("unknown")))
        .withMessage("no part has this id");
  }

  @Test
  void aPartIsAddedAtTheEnd() {
    List<Part> parts = List.of(A);
    assertThat(Identified.added(parts, B)).containsExactly(A, B);
    assertThat(parts).containsExactly(A);
  }
}
