/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import org.immutables.value.Value;

/**
 * How large and how steady an investment team is (<i>teamets størrelse og stabilitet</i>).
 *
 * <p>Counted are the professionals of the fixed team, the leader included: not the citizen, the
 * family, the support person, the interpreter, or who is called in for a topic. Source: PROBA 4.1,
 * 6.3, 6.8.
 */
@Value.Immutable
public abstract sealed class TeamLimits permits ImmutableTeamLimits {
  TeamLimits() {}

  /** {@return the most professionals in a team, at least 1; by default 8} */
  @Value.Default
  public int mostProfessionals() {
    return 8;
  }

  /** {@return the number of professionals below which a team is noted as small; by default 3} */
  @Value.Default
  public int fewestProfessionals() {
    return 3;
  }

  /**
   * {@return how often a service may change its representative within twelve months; by default 2}
   */
  @Value.Default
  public int mostChangesInTwelveMonths() {
    return 2;
  }

  @Value.Check
  void check() {
    Least.require(1, mostProfessionals(), "mostProfessionals");
    Least.require(0, fewestProfessionals(), "fewestProfessionals");
    Least.require(0, mostChangesInTwelveMonths(), "mostChangesInTwelveMonths");
    if (mostProfessionals() < fewestProfessionals()) {
      throw new IllegalArgumentException("mostProfessionals is less than fewestProfessionals");
    }
  }

  /** {@return the handbook's} */
  public static TeamLimits handbook() {
    return builder().build();
  }

  /** {@return a new builder; what it is not given is as in the handbook} */
  public static Builder builder() {
    return ImmutableTeamLimits.builder();
  }

  /** Collects the parts of {@link TeamLimits}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableTeamLimits.Builder {
    Builder mostProfessionals(int mostProfessionals);

    Builder fewestProfessionals(int fewestProfessionals);

    Builder mostChangesInTwelveMonths(int mostChangesInTwelveMonths);

    /**
     * {@return the limits}
     *
     * @throws IllegalArgumentException if a number is too small, or the most less than the fewest
     */
    TeamLimits build();
  }
}
