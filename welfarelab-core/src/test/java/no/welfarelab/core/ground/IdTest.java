/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Z",
        "0",
        "_",
        "-",
        "measure-1",
        "NAV",
        "12345678910",
        "00000000000",
        "201712345678"
      })
  void oneToSixtyFourPlainCharactersAreAnId(String value) {
    assertThat(Id.of(value).value()).isEqualTo(value);
    assertThat(Id.isId(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "æ", "a.b", "a/b", "a\n", "\na", "٣", "a\0", "é", "𝒜"})
  void otherCharactersAreRefused(String value) {
    assertThat(Id.isId(value)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> Id.of(value));
  }

  @Test
  void sixtyFourCharactersAreAllowedAndNotOneMore() {
    assertThat(Id.of("a".repeat(64)).value()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> Id.of("a".repeat(65)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03851598730", "30908299902", "41819077302", "13527248013", "81234567802"})
  void anIdentityNumberIsRefusedAndNotRepeated(String number) {
    assertThat(Id.isId(number)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Id.of(number))
        .withMessageNotContaining(number);
  }

  @Test
  void anIdPrintsMasked() {
    assertThat(Id.of("kari")).hasToString("***");
  }

  @Test
  void idsOfTheSameCharactersAreEqual() {
    assertThat(Id.of("kari")).isEqualTo(Id.of("kari")).hasSameHashCodeAs(Id.of("kari"));
    assertThat(Id.of("kari")).isNotEqualTo(Id.of("ola")).isNotEqualTo(Id.of("Kari"));
  }

  @Test
  void idsAreOrderedByTheirCharacters() {
    assertThat(Stream.of("b", "a", "B", "10", "9").map(Id::of).sorted().map(Id::value))
        .containsExactly("10", "9", "B", "a", "b");
  }
}
