/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import java.util.Optional;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.team.Role;
import org.immutables.value.Value;

/** Something nobody has told yet (<i>det som mangler</i>), and who can say. */
@Value.Immutable
public abstract sealed class Missing permits ImmutableMissing {
  Missing() {}

  /** {@return what is missing: the code of an open question, such as {@code birth-date}} */
  public abstract String what();

  /** {@return who can say} */
  public abstract Role whoCanSay();

  /** {@return the open question, where it is not one of the handbook's} */
  public abstract Optional<Label> words();

  /**
   * {@return the open question and who can answer it}
   *
   * @param what the code of the question
   * @param whoCanSay who can answer
   */
  public static Missing of(String what, Role whoCanSay) {
    return builder().what(what).whoCanSay(whoCanSay).build();
  }

  /**
   * {@return the request to make, such as "Ask the citizen when the person was born."}
   *
   * @param language the language asked for
   */
  public String request(Language language) {
    return Texts.in(language)
        .render("ask", whoCanSay().label().in(language), Texts.in(language).question(this));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMissing.builder();
  }

  /** Collects the parts of a {@link Missing}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMissing.Builder {
    Builder what(String what);

    Builder whoCanSay(Role whoCanSay);

    Builder words(Label words);

    /**
     * {@return what is missing}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Missing build();
  }
}
