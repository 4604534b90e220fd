/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Path;
import org.immutables.value.Value;

/**
 * What one rule says of one subject (<i>funn</i>), with the reasons.
 *
 * <p>It holds no personal data. The texts are rendered when asked for, in the language asked for.
 */
@Value.Immutable
public abstract sealed class Finding permits ImmutableFinding {
  Finding() {}

  /** {@return the id of the rule, such as {@code PLAN-07}} */
  public abstract String rule();

  /** {@return what the rule says} */
  public abstract Outcome outcome();

  /** {@return what a breach of the rule means} */
  public abstract Strength strength();

  /** {@return what it is about} */
  public abstract Subject subject();

  /** {@return where the subject stands in the case} */
  public abstract Path place();

  /**
   * {@return the reasons that settle the outcome; none if the rule does not concern the subject}
   */
  public abstract List<Reason> reasons();

  /** {@return where the rule is written: code and section of a handbook source} */
  public abstract String source();

  /** {@return what became of a waiver granted for this rule and subject; empty if none was} */
  public abstract Optional<WaiverStanding> waiver();

  /** {@return whether the finding is waived: shown, but not counted} */
  public boolean waived() {
    return waiver().filter(standing -> standing == WaiverStanding.ACCEPTED).isPresent();
  }

  /** {@return the places of the reasons, each once} */
  public List<Path> places() {
    return reasons().stream().map(Reason::place).distinct().toList();
  }

  /** {@return the place to look at first: the first reason's, else the subject's} */
  public Path pointer() {
    return reasons().isEmpty() ? place() : reasons().get(0).place();
  }

  /** {@return what nobody has told, each thing once} */
  public List<Missing> missing() {
    return reasons().stream().flatMap(reason -> reason.missing().stream()).distinct().toList();
  }

  /**
   * {@return what the finding says, a sentence a reason}
   *
   * @param language the language asked for
   */
  public String message(Language language) {
    return reasons().stream()
        .map(reason -> Texts.in(language).message(rule(), reason))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /**
   * {@return what can be done about it; empty where nothing needs to be}
   *
   * @param language the language asked for
   */
  public Optional<String> remedy(Language language) {
    List<String> remedies =
        reasons().stream()
            .flatMap(reason -> Texts.in(language).remedy(rule(), reason).stream())
            .distinct()
            .toList();
    return remedies.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", remedies));
  }

  /**
   * {@return where it is, for people, such as "Plan › tiltak 3 › frist"}
   *
   * @param language the language asked for
   */
  public String placeName(Language language) {
    return Texts.in(language).place(pointer());
  }

  /**
   * {@return this finding after a waiver was looked at}
   *
   * @param standing what became of the waiver
   */
  public Finding withWaiver(WaiverStanding standing) {
    return ((ImmutableFinding) this).withWaiver(Optional.of(standing));
  }

  /** {@return rule, outcome and place} */
  @Override
  public final String toString() {
    return rule() + " " + outcome() + " " + place();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableFinding.builder();
  }

  /** Collects the parts of a {@link Finding}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableFinding.Builder {
    Builder rule(String rule);

    Builder outcome(Outcome outcome);

    Builder strength(Strength strength);

    Builder subject(Subject subject);

    Builder place(Path place);

    Builder reasons(Iterable<? extends Reason> reasons);

    Builder source(String source);

    Builder waiver(WaiverStanding waiver);

    /**
     * {@return the finding}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Finding build();
  }
}
