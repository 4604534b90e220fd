/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import no.welfarelab.core.WrapperStyle;
import org.immutables.value.Value;

/**
 * A name shown to people (<i>ledetekst</i>), in bokmål, nynorsk and English; none of them is blank.
 */
@Value.Immutable
@WrapperStyle
public abstract sealed class Label permits ImmutableLabel {
  Label() {}

  /** {@return the name in bokmål} */
  public abstract String nb();

  /** {@return the name in nynorsk} */
  public abstract String nn();

  /** {@return the name in English} */
  public abstract String en();

  /**
   * {@return the label of these names}
   *
   * @param nb the name in bokmål
   * @param nn the name in nynorsk
   * @param en the name in English
   * @throws IllegalArgumentException if one of them is blank
   */
  public static Label of(String nb, String nn, String en) {
    return ImmutableLabel.of(nb, nn, en);
  }

  @Value.Check
  void check() {
    if (nb().isBlank() || nn().isBlank() || en().isBlank()) {
      throw new IllegalArgumentException("a label has a name in nb, nn and en");
    }
  }

  /**
   * {@return the name in a language}
   *
   * @param language the language asked for
   */
  public String in(Language language) {
    return switch (language) {
      case NB -> nb();
      case NN -> nn();
      case EN -> en();
    };
  }
}
