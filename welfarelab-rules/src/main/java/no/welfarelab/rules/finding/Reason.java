/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Path;
import org.immutables.value.Value;

/**
 * One ground for an outcome (<i>begrunnelse</i>): what is so, or what is missing, and where.
 *
 * <p>It names a text of its rule by key, or brings it where the rule is not the handbook's. Its
 * arguments are figures and dates, never words from a case.
 */
@Value.Immutable
public abstract sealed class Reason permits ImmutableReason {
  Reason() {}

  /** {@return the key of its text among those of the rule, such as {@code cycle}} */
  public abstract String key();

  /** {@return the place in the case} */
  public abstract Path place();

  /** {@return the figures and dates of the text, in its order} */
  public abstract List<String> arguments();

  /** {@return what nobody has told, where that is the reason} */
  public abstract Optional<Missing> missing();

  /**
   * {@return its sentence, where its rule brings words of its own; {0}, {1} … stand for arguments}
   */
  public abstract Optional<Label> words();

  /** {@return what can be done about it, where its rule brings words of its own} */
  public abstract Optional<Label> remedyWords();

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableReason.builder();
  }

  /** Collects the parts of a {@link Reason}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableReason.Builder {
    Builder key(String key);

    Builder place(Path place);

    Builder arguments(Iterable<String> arguments);

    Builder missing(Missing missing);

    Builder words(Label words);

    Builder remedyWords(Label remedyWords);

    /**
     * {@return the reason}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Reason build();
  }
}
