/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import no.welfarelab.core.team.SupportAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodedTest {
  @ParameterizedTest
  @EnumSource
  void aMemberIsFoundByItsCode(SupportAnswer answer) {
    assertThat(Coded.find(SupportAnswer.class, answer.code())).contains(answer);
    assertThat(Coded.of(SupportAnswer.class, answer.code())).isEqualTo(answer);
  }

  @Test
  void anotherCodeIsNotFound() {
    assertThat(Coded.find(SupportAnswer.class, "accepted")).isEmpty();
    assertThat(Coded.find(SupportAnswer.class, "")).isEmpty();
  }

  @Test
  void aRefusalNamesTheKnownCodesAndNotTheOneAskedFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coded.of(SupportAnswer.class, "MAYBE"))
        .withMessage("the known codes are ACCEPTED, DECLINED, THINKING");
  }
}
