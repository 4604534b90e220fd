/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/**
 * Where people live (<i>bolig</i>): how large it is, how it is held, and who lives there. Source:
 * PROBA 3, 5.1.
 */
@Value.Immutable
public abstract sealed class Home extends Masked implements Identified<Home> permits ImmutableHome {
  Home() {}

  /** {@return its id, unique among the homes of the case} */
  @Override
  public abstract Id<Home> id();

  /** {@return the address; personal data, and more than that where it is protected} */
  public abstract Optional<String> address();

  /** {@return the number of rooms, kitchen and bathroom not counted} */
  public abstract Optional<Integer> rooms();

  /** {@return how many of the rooms are bedrooms} */
  public abstract Optional<Integer> bedrooms();

  /** {@return the area in m²} */
  public abstract Optional<Integer> areaInSquareMetres();

  /** {@return how it is held} */
  public abstract Optional<Tenure> tenure();

  /** {@return who lives there} */
  public abstract List<Residence> residents();

  /**
   * {@return whether more people live there than a measure allows; empty while the measure's figure
   * is unknown}
   *
   * <p>Someone who lives there a share of the time counts by that share.
   *
   * @param measure the municipality's measure
   */
  public Optional<Boolean> isOvercrowded(OvercrowdingMeasure measure) {
    return measure.isExceededBy(this);
  }

  /** {@return the number of residents, those who live there part of the time by their share} */
  public double residentCount() {
    return residents().stream().mapToInt(home -> home.sharePercent().orElse(100)).sum() / 100.0;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableHome.builder();
  }

  /** Collects the parts of a {@link Home}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableHome.Builder {
    Builder id(Id<Home> id);

    Builder address(String address);

    Builder rooms(int rooms);

    Builder bedrooms(int bedrooms);

    Builder areaInSquareMetres(int areaInSquareMetres);

    Builder tenure(Tenure tenure);

    Builder residents(Iterable<? extends Residence> residents);

    /**
     * {@return the home}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Home build();
  }
}
