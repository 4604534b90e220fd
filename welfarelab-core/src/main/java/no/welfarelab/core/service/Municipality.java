/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A municipality (<i>kommune</i>), with the numbers it has had.
 *
 * <p>Asker had 0220, then from 2020 3025, and has had 3203 since 2024. So a number is read together
 * with a day, and never compared across years. Periods may overlap or leave gaps.
 */
@Value.Immutable
public abstract sealed class Municipality permits ImmutableMunicipality {
  Municipality() {}

  /** {@return its name} */
  public abstract String name();

  /** {@return its numbers, each with its days} */
  public abstract List<MunicipalityNumber> numbers();

  /**
   * {@return its number on a day; the first listed if the day lies in several periods, empty if it
   * lies in none}
   *
   * @param day the day asked about
   */
  public Optional<MunicipalityNumber> numberOn(LocalDate day) {
    return numbers().stream().filter(number -> number.period().contains(day)).findFirst();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableMunicipality.builder();
  }

  /** Collects the parts of a {@link Municipality}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableMunicipality.Builder {
    Builder name(String name);

    Builder numbers(Iterable<? extends MunicipalityNumber> numbers);

    /**
     * {@return the municipality}
     *
     * @throws IllegalStateException if the name is missing
     */
    Municipality build();
  }
}
