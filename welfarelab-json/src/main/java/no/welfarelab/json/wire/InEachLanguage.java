/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.welfarelab.core.ground.Language;

/**
 * Something made once for each language, such as a shape whose words are in that language.
 *
 * @param <S> what is made
 */
public final class InEachLanguage<S> {
  private final Map<Language, S> made = new EnumMap<>(Language.class);

  /**
   * Makes it for each language.
   *
   * @param make how it is made
   */
  public InEachLanguage(Function<Language, S> make) {
    for (Language language : Language.values()) {
      made.put(language, make.apply(language));
    }
  }

  /**
   * {@return what was made for a language}
   *
   * @param language the language asked for
   */
  public S in(Language language) {
    return Objects.requireNonNull(made.get(language));
  }
}
