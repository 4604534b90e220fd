/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import org.immutables.value.Value;

/**
 * The services and types of measure that a municipality works with (<i>katalog</i>).
 *
 * <p>A municipality begins with {@link #handbook()} and puts its own beside it, or in the place of
 * what the handbook says:
 *
 * <pre>{@code
 * Catalogue ours = Catalogue.handbook().with(seniorCentre).with(ourHousingOffice);
 * }</pre>
 *
 * <p>Nothing follows from an id that is not listed: it may be a new one. Source: PROBA 2.2, 4.1,
 * 5.1–5.3.
 */
@Value.Immutable
public abstract sealed class Catalogue permits ImmutableCatalogue {
  Catalogue() {}

  /** {@return the services and outside parties} */
  public abstract List<Service> services();

  /** {@return the types of measure} */
  public abstract List<MeasureType> measureTypes();

  @Value.Check
  void check() {
    Identified.requireDistinct(services(), "services");
    Identified.requireDistinct(measureTypes(), "measureTypes");
  }

  /** {@return the handbook's catalogue: {@link Services} and {@link MeasureTypes}} */
  public static Catalogue handbook() {
    return Handbook.CATALOGUE;
  }

  /**
   * {@return the service of this id; empty if it is not listed}
   *
   * @param id the service asked about
   */
  public Optional<Service> service(Id<Service> id) {
    return Identified.find(services(), id);
  }

  /**
   * {@return the type of measure of this id; empty if it is not listed}
   *
   * @param id the type asked about
   */
  public Optional<MeasureType> measureType(Id<MeasureType> id) {
    return Identified.find(measureTypes(), id);
  }

  /**
   * {@return this catalogue with the service, at its end or in the place of the one of the same id}
   *
   * @param service the service
   */
  public Catalogue with(Service service) {
    return ((ImmutableCatalogue) this).withServices(replacing(services(), service));
  }

  /**
   * {@return this catalogue with the type of measure, at its end or in the place of the one of the
   * same id}
   *
   * @param measureType the type of measure
   */
  public Catalogue with(MeasureType measureType) {
    return ((ImmutableCatalogue) this).withMeasureTypes(replacing(measureTypes(), measureType));
  }

  private static <T extends Identified<T>> List<T> replacing(List<T> entries, T entry) {
    return Identified.find(entries, entry.id()).isPresent()
        ? Identified.changed(entries, entry.id(), old -> entry)
        : Identified.added(entries, entry);
  }

  /** {@return a new builder; its catalogue holds what it is given and nothing of the handbook's} */
  public static Builder builder() {
    return ImmutableCatalogue.builder();
  }

  /** Collects the parts of a {@link Catalogue}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableCatalogue.Builder {
    Builder services(Iterable<? extends Service> services);

    Builder measureTypes(Iterable<? extends MeasureType> measureTypes);

    /**
     * {@return the catalogue}
     *
     * @throws IllegalArgumentException if an id stands twice in a list
     */
    Catalogue build();
  }

  /** Loaded when first asked for, so that the tables and the catalogue may name each other. */
  private static final class Handbook {
    private static final Catalogue CATALOGUE =
        builder().services(Services.all()).measureTypes(MeasureTypes.all()).build();
  }
}
