/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @EnumSource
  void aLanguageIsFoundByItsTag(Language language) {
    assertThat(Language.find(language.tag())).contains(language);
  }

  @Test
  void theTagsAreThoseOfTheHandbook() {
    assertThat(Language.values()).extracting(Language::tag).containsExactly("nb", "nn", "en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NB", "no", "nb-NO", "sv"})
  void anotherTagIsNotFound(String tag) {
    assertThat(Language.find(tag)).isEmpty();
  }
}
