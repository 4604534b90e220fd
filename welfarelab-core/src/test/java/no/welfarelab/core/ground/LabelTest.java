/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LabelTest {
  @Test
  void aLabelSpeaksThreeLanguages() {
    Label label = Label.of("ansvarsgruppe", "ansvarsgruppe (nn)", "responsibility group");
    assertThat(label.in(Language.NB)).isEqualTo("ansvarsgruppe");
    assertThat(label.in(Language.NN)).isEqualTo("ansvarsgruppe (nn)");
    assertThat(label.in(Language.EN)).isEqualTo("responsibility group");
  }

  @Test
  void aBlankNameIsRefusedInEveryLanguage() {
    assertThatIllegalArgumentException().isThrownBy(() -> Label.of(" ", "nn", "en"));
    assertThatIllegalArgumentException().isThrownBy(() -> Label.of("nb", "", "en"));
    assertThatIllegalArgumentException().isThrownBy(() -> Label.of("nb", "nn", "\t"));
  }

  @Test
  void labelsOfTheSameNamesAreEqual() {
    assertThat(Label.of("a", "b", "c"))
        .isEqualTo(Label.of("a", "b", "c"))
        .isNotEqualTo(Label.of("a", "c", "b"));
  }
}
