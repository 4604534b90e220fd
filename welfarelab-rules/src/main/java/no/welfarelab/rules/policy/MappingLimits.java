/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import java.util.Optional;
import no.welfarelab.core.citizen.OvercrowdingMeasure;
import no.welfarelab.core.ground.Amount;
import org.immutables.value.Value;

/**
 * By what a situation that was mapped is measured (<i>mål for kartleggingen</i>).
 *
 * <p>The handbook has no measure of overcrowding and no low-income line: a rule that needs one is
 * not assessed until the municipality sets it. Source: PROBA 3, 4.4, 5.1.
 */
@Value.Immutable
public abstract sealed class MappingLimits permits ImmutableMappingLimits {
  MappingLimits() {}

  /**
   * {@return for how many challenges on the cloth one strength is asked for, at least 1; by default
   * 3}
   */
  @Value.Default
  public int challengesPerStrength() {
    return 3;
  }

  /** {@return when a home is overcrowded; empty where the municipality has not said} */
  public abstract Optional<OvercrowdingMeasure> overcrowding();

  /**
   * {@return the income of a whole household in a calendar year, in øre, below which it has a low
   * income, not negative; empty where the municipality has not said}
   */
  public abstract Optional<Amount> lowIncomePerYear();

  @Value.Check
  void check() {
    Least.require(1, challengesPerStrength(), "challengesPerStrength");
    if (lowIncomePerYear().filter(income -> income.amountInOere() < 0).isPresent()) {
      throw new IllegalArgumentException("lowIncomePerYear is less than 0");
    }
  }

  /** {@return the handbook's} */
  public static MappingLimits handbook() {
    return builder().build();
  }

  /** {@return a new builder; what it is not given is as in the handbook} */
  public static Builder builder() {
    return ImmutableMappingLimits.builder();
  }

  /** Collects the parts of {@link MappingLimits}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMappingLimits.Builder {
    Builder challengesPerStrength(int challengesPerStrength);

    Builder overcrowding(OvercrowdingMeasure overcrowding);

    Builder lowIncomePerYear(Amount lowIncomePerYear);

    /**
     * {@return the limits}
     *
     * @throws IllegalArgumentException if a number is too small
     */
    MappingLimits build();
  }
}
