/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Missing;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Reason;

/**
 * What a rule says of one subject (<i>vurdering</i>): an outcome and the reasons that settle it.
 *
 * <p>Verdicts join by {@link #and}; of the reasons only those that settle the joint outcome stay.
 */
public final class Verdict {
  private static final Verdict NOT_APPLICABLE = new Verdict(Outcome.NOT_APPLICABLE, List.of());

  private final Outcome outcome;
  private final List<Reason> reasons;

  private Verdict(Outcome outcome, List<Reason> reasons) {
    this.outcome = outcome;
    this.reasons = reasons;
  }

  /**
   * {@return the verdict that the rule is kept}
   *
   * @param place where that is seen
   * @param arguments the figures and dates of the text {@code satisfied}
   */
  public static Verdict satisfied(Path place, Object... arguments) {
    return because(Outcome.SATISFIED, "satisfied", place, arguments);
  }

  /**
   * {@return the verdict that the rule is kept, with something worth knowing}
   *
   * @param key the key of the text that says what
   * @param place where that is seen
   * @param arguments the figures and dates of the text
   */
  public static Verdict noted(String key, Path place, Object... arguments) {
    return because(Outcome.SATISFIED, key, place, arguments);
  }

  /**
   * {@return the verdict that the rule is broken}
   *
   * @param key the key of the text that says how
   * @param place where that is seen
   * @param arguments the figures and dates of the text
   */
  public static Verdict broken(String key, Path place, Object... arguments) {
    return because(Outcome.NOT_SATISFIED, key, place, arguments);
  }

  /**
   * {@return the verdict that the rule cannot be judged}
   *
   * @param what the code of the open question
   * @param whoCanSay who can answer it
   * @param place where the answer would stand
   */
  public static Verdict unknown(String what, Role whoCanSay, Path place) {
    Reason reason =
        Reason.builder().key("unknown").place(place).missing(Missing.of(what, whoCanSay)).build();
    return new Verdict(Outcome.NOT_ASSESSED, List.of(reason));
  }

  /** {@return the verdict that the rule does not concern the subject} */
  public static Verdict notApplicable() {
    return NOT_APPLICABLE;
  }

  private static Verdict because(Outcome outcome, String key, Path place, Object... arguments) {
    Reason reason =
        Reason.builder()
            .key(key)
            .place(place)
            .arguments(Stream.of(arguments).map(Object::toString).toList())
            .build();
    return new Verdict(outcome, List.of(reason));
  }

  /**
   * {@return whether both are so}
   *
   * @param other the other verdict
   */
  public Verdict and(Verdict other) {
    return all(Stream.of(this, other));
  }

  /**
   * {@return whether all are so; not applicable if there is none}
   *
   * @param verdicts the verdicts to join
   */
  public static Verdict all(Stream<Verdict> verdicts) {
    List<Verdict> parts = verdicts.toList();
    Outcome joint = Outcome.all(parts.stream().map(Verdict::outcome));
    return new Verdict(
        joint,
        parts.stream()
            .filter(part -> part.outcome == joint)
            .flatMap(part -> part.reasons.stream())
            .distinct()
            .toList());
  }

  /**
   * {@return whether all of a list are so; not applicable if it is empty}
   *
   * @param parts the list
   * @param judge what is said of a part at its position
   * @param <T> the kind of part
   */
  public static <T> Verdict each(Iterable<T> parts, BiFunction<T, Integer, Verdict> judge) {
    List<Verdict> verdicts = new ArrayList<>();
    for (T part : parts) {
      verdicts.add(judge.apply(part, verdicts.size()));
    }
    return all(verdicts.stream());
  }

  /** {@return the outcome} */
  public Outcome outcome() {
    return outcome;
  }

  /** {@return the reasons that settle it; none if not applicable} */
  public List<Reason> reasons() {
    return reasons;
  }
}
