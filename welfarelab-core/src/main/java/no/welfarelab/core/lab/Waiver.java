/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.team.Role;
import org.immutables.value.Value;

/**
 * A written exception from a rule (<i>unntak</i>) for one part of the case, by a role, for a
 * reason, until a day.
 *
 * <p>Whether it is accepted is a matter of rules: some cannot be waived, and a municipality names
 * the roles that may waive. Source: handbook, Not waivable.
 */
@Value.Immutable
public abstract sealed class Waiver extends Masked implements Identified<Waiver>
    permits ImmutableWaiver {
  Waiver() {}

  /** {@return its id, unique among the waivers of the case} */
  @Override
  public abstract Id<Waiver> id();

  /** {@return the id of the rule, such as {@code PLAN-02}} */
  public abstract String rule();

  /** {@return the kind of part it is granted for} */
  public abstract PartKind kind();

  /** {@return the id of that part} */
  public abstract Id<?> part();

  /** {@return the role that grants it} */
  public abstract Optional<Role> role();

  /** {@return why; personal data} */
  public abstract Optional<String> reason();

  /** {@return the days on which it holds; it is to have an end} */
  public abstract Optional<Period> period();

  /**
   * {@return this waiver, which holds no longer}
   *
   * @param endExclusive the first day on which it does not hold
   * @throws IllegalStateException if its period is unknown
   * @throws IllegalArgumentException if the end is before the start
   */
  public Waiver endingAt(LocalDate endExclusive) {
    Period known = period().orElseThrow(() -> new IllegalStateException("the period is unknown"));
    return ((ImmutableWaiver) this).withPeriod(known.endingAt(endExclusive));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableWaiver.builder();
  }

  /** Collects the parts of a {@link Waiver}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableWaiver.Builder {
    Builder id(Id<Waiver> id);

    Builder rule(String rule);

    Builder kind(PartKind kind);

    Builder part(Id<?> part);

    Builder role(Role role);

    Builder reason(String reason);

    Builder period(Period period);

    /**
     * {@return the waiver}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Waiver build();
  }
}
