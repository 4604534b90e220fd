/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.ground.Label;

/**
 * The words of a rule that is not the handbook's (<i>egne ord</i>), in the three languages: its
 * title, and a sentence for each reason it gives.
 *
 * <p>In a sentence {0}, {1} … stand for the figures and dates of the reason. The words go with the
 * findings, so that whoever reads a report can be told what it says in any of the languages. A
 * reason without words is told by its key.
 */
public final class RuleWords {
  private final Label title;
  private final Map<String, Label> sentences;
  private final Map<String, Label> remedies;
  private final Map<String, Label> questions;

  private RuleWords(
      Label title,
      Map<String, Label> sentences,
      Map<String, Label> remedies,
      Map<String, Label> questions) {
    this.title = title;
    this.sentences = sentences;
    this.remedies = remedies;
    this.questions = questions;
  }

  /**
   * {@return words that hold a title alone}
   *
   * @param title what the rule asks, in a few words
   */
  public static RuleWords titled(Label title) {
    return new RuleWords(title, Map.of(), Map.of(), Map.of());
  }

  /**
   * {@return these words with the sentence of a reason about which nothing needs to be done}
   *
   * @param key the reason's key, such as {@code satisfied}
   * @param sentence the sentence
   */
  public RuleWords saying(String key, Label sentence) {
    return new RuleWords(title, with(sentences, key, sentence), remedies, questions);
  }

  /**
   * {@return these words with the sentence of a reason, and what can be done about it}
   *
   * @param key the reason's key
   * @param sentence the sentence
   * @param remedy the request to make, such as "Ask the investment leader to …"
   */
  public RuleWords saying(String key, Label sentence, Label remedy) {
    return new RuleWords(
        title, with(sentences, key, sentence), with(remedies, key, remedy), questions);
  }

  /**
   * {@return these words with an open question; the handbook's questions need none}
   *
   * @param what the question's code
   * @param question the question as a subordinate one, such as "when the person was born"
   */
  public RuleWords asking(String what, Label question) {
    return new RuleWords(title, sentences, remedies, with(questions, what, question));
  }

  private static Map<String, Label> with(Map<String, Label> words, String key, Label label) {
    Map<String, Label> more = new HashMap<>(words);
    more.put(key, label);
    return Map.copyOf(more);
  }

  /** {@return the title of the rule} */
  public Label title() {
    return title;
  }

  /**
   * {@return a reason of the rule with its words}
   *
   * @param reason the reason
   */
  public Reason of(Reason reason) {
    Reason.Builder said =
        Reason.builder().key(reason.key()).place(reason.place()).arguments(reason.arguments());
    reason.missing().map(this::of).ifPresent(said::missing);
    find(sentences, reason.key()).ifPresent(said::words);
    find(remedies, reason.key()).ifPresent(said::remedyWords);
    return said.build();
  }

  private Missing of(Missing missing) {
    return find(questions, missing.what())
        .map(
            words ->
                Missing.builder()
                    .what(missing.what())
                    .whoCanSay(missing.whoCanSay())
                    .words(words)
                    .build())
        .orElse(missing);
  }

  private static Optional<Label> find(Map<String, Label> words, String key) {
    return Optional.ofNullable(words.get(key));
  }
}
