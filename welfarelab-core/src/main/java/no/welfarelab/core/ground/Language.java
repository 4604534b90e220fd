/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import java.util.Locale;
import java.util.Optional;

/** A language (<i>språk</i>) in which the library speaks. */
public enum Language implements Coded {
  /** Norwegian bokmål. */
  NB(Label.of("bokmål", "bokmål", "Norwegian bokmål")),
  /** Norwegian nynorsk. */
  NN(Label.of("nynorsk", "nynorsk", "Norwegian nynorsk")),
  /** English. */
  EN(Label.of("engelsk", "engelsk", "English"));

  private final Label label;

  Language(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }

  /** {@return the language's tag: nb, nn or en} */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the language of the tag; empty if it is none of nb, nn, en}
   *
   * @param tag the tag asked about
   */
  public static Optional<Language> find(String tag) {
    for (Language language : values()) {
      if (language.tag().equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
