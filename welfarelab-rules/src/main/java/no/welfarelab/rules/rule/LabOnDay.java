/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.rules.policy.Policy;

/**
 * A lab as it stands at the end of a day (<i>velferdslaben per dato</i>), with the look-ups that
 * rules share.
 *
 * <p>Facts dated later than the day are not seen. It serves one check, in one thread.
 */
public final class LabOnDay {
  private final WelfareLab lab;
  private final LocalDate day;
  private final Policy policy;
  private final Map<Class<?>, Object> shared = new HashMap<>();

  private LabOnDay(WelfareLab lab, LocalDate day, Policy policy) {
    this.lab = lab;
    this.day = day;
    this.policy = policy;
  }

  /**
   * {@return the lab as it stands at the end of the day}
   *
   * @param lab the lab
   * @param day the day
   * @param policy what the municipality sets
   */
  public static LabOnDay of(WelfareLab lab, LocalDate day, Policy policy) {
    return new LabOnDay(lab, day, policy);
  }

  /**
   * {@return a look-up that rules share, made when first asked for and kept for this check}
   *
   * @param kind the look-up's type
   * @param make how it is made
   * @param <T> the look-up's type
   */
  public <T> T shared(Class<T> kind, Function<LabOnDay, T> make) {
    Object kept = shared.get(kind);
    if (kept == null) {
      kept = make.apply(this);
      shared.put(kind, kept);
    }
    return kind.cast(kept);
  }

  /** {@return the lab with all that is in it} */
  public WelfareLab lab() {
    return lab;
  }

  /** {@return the lab itself, as a subject} */
  public List<Placed<WelfareLab>> whole() {
    return List.of(Placed.of(lab, Path.ROOT));
  }

  /** {@return the day at whose end it is judged} */
  public LocalDate day() {
    return day;
  }

  /** {@return what the municipality sets} */
  public Policy policy() {
    return policy;
  }

  /**
   * {@return whether a fact of this date is seen; an undated one is}
   *
   * @param dated the fact's date
   */
  public boolean sees(Optional<LocalDate> dated) {
    return dated.map(date -> !date.isAfter(day)).orElse(true);
  }
}
