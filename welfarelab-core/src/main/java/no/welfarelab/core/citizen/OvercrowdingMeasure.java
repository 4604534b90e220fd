/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * What counts as too many in a home (<i>mål på trangboddhet</i>); set by whoever asks, never by the
 * library. Source: PROBA 3, 5.1.
 *
 * <p>A home is overcrowded if either figure that is given is exceeded.
 */
@Value.Immutable
public abstract sealed class OvercrowdingMeasure extends Masked
    permits ImmutableOvercrowdingMeasure {
  OvercrowdingMeasure() {}

  /** {@return the most persons a room, more than 0} */
  public abstract Optional<Double> mostPersonsPerRoom();

  /** {@return the least area a person, in m², more than 0} */
  public abstract Optional<Double> leastSquareMetresPerPerson();

  @Value.Check
  void check() {
    if (!mostPersonsPerRoom().map(OvercrowdingMeasure::isFigure).orElse(true)
        || !leastSquareMetresPerPerson().map(OvercrowdingMeasure::isFigure).orElse(true)) {
      throw new IllegalArgumentException("a figure of overcrowding is a number above 0");
    }
  }

  private static boolean isFigure(double figure) {
    return figure > 0 && Double.isFinite(figure);
  }

  /**
   * {@return whether a home has more residents than this allows; empty while what it asks for is
   * unknown}
   *
   * @param home the home
   */
  public Optional<Boolean> isExceededBy(Home home) {
    if (home.residents().isEmpty()) {
      return Optional.empty();
    }
    double residents = home.residentCount();
    List<Optional<Boolean>> said = new ArrayList<>();
    mostPersonsPerRoom()
        .ifPresent(most -> said.add(home.rooms().map(rooms -> residents > most * rooms)));
    leastSquareMetresPerPerson()
        .ifPresent(
            least -> said.add(home.areaInSquareMetres().map(area -> area < least * residents)));
    if (said.contains(Optional.of(true))) {
      return Optional.of(true);
    }
    return said.isEmpty() || said.contains(Optional.<Boolean>empty())
        ? Optional.empty()
        : Optional.of(false);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableOvercrowdingMeasure.builder();
  }

  /**
   * Collects the parts of an {@link OvercrowdingMeasure}; each setter sets the part of its name,
   * once.
   */
  public sealed interface Builder permits ImmutableOvercrowdingMeasure.Builder {
    Builder mostPersonsPerRoom(double mostPersonsPerRoom);

    Builder leastSquareMetresPerPerson(double leastSquareMetresPerPerson);

    /**
     * {@return the overcrowding measure}
     *
     * @throws IllegalArgumentException if a figure is not above 0, or not finite
     */
    OvercrowdingMeasure build();
  }
}
