/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * A person's permission (<i>samtykke</i>) that lifts confidentiality between the services it names.
 *
 * <p>A consent holds from its start, inclusive, until it is withdrawn, exclusive, and only for the
 * purposes it lists. It is given to services, not to their employees. Whether it is in force is a
 * question about an instant: see {@link #isInForce(LocalDateTime)}. Source: PROBA 2.1, 6.2.
 */
@Value.Immutable
public abstract sealed class Consent extends Masked implements Identified<Consent>
    permits ImmutableConsent {
  Consent() {}

  /** {@return its id, unique among the consents of the case} */
  @Override
  public abstract Id<Consent> id();

  /** {@return the person whose information it is about} */
  public abstract Id<Person> person();

  /** {@return who gave it: the person, or those who consent for them; empty while unknown} */
  public abstract Set<Id<Person>> givenBy();

  /** {@return the services and outside parties it names} */
  public abstract Set<Id<Service>> services();

  /** {@return the life areas it names} */
  public abstract Set<LifeArea> lifeAreas();

  /** {@return the purposes it names} */
  public abstract Set<Purpose> purposes();

  /** {@return services and parties it leaves out, though it names them otherwise} */
  public abstract Set<Id<Service>> excludedServices();

  /** {@return life areas it leaves out} */
  public abstract Set<LifeArea> excludedLifeAreas();

  /** {@return how it was given} */
  public abstract Optional<ConsentForm> form();

  /** {@return who heard and recorded an oral consent} */
  public abstract Optional<Id<Person>> recordedBy();

  /** {@return what the person was told before} */
  public abstract Optional<Information> information();

  /** {@return the views of the children it concerns} */
  public abstract List<Hearing> hearings();

  /** {@return when it was looked at again with the person} */
  public abstract List<Review> reviews();

  /** {@return when it was given; empty while it is being prepared} */
  public abstract Optional<LocalDateTime> startInclusive();

  /** {@return when it was withdrawn; empty while it stands} */
  public abstract Optional<LocalDateTime> withdrawnExclusive();

  /** {@return free text; personal data} */
  public abstract Optional<String> remark();

  @Value.Check
  void check() {
    if (startInclusive().isPresent()
        && withdrawnExclusive().isPresent()
        && !Period.runsForward(startInclusive().get(), withdrawnExclusive().get())) {
      throw new IllegalArgumentException("withdrawnExclusive is before startInclusive");
    }
  }

  /**
   * {@return whether the consent is in force at the instant}
   *
   * @param instant the instant asked about, in the municipality's civil time
   */
  public boolean isInForce(LocalDateTime instant) {
    return startInclusive().filter(start -> !instant.isBefore(start)).isPresent()
        && withdrawnExclusive().map(instant::isBefore).orElse(true);
  }

  /**
   * {@return whether the consent lets a service know of a life area for a purpose at an instant}
   *
   * <p>What it does not name it does not cover; what it leaves out it does not cover either.
   *
   * @param service the service or party that would know
   * @param lifeArea the life area
   * @param purpose what for
   * @param instant when
   */
  public boolean covers(
      Id<Service> service, LifeArea lifeArea, Purpose purpose, LocalDateTime instant) {
    return isInForce(instant)
        && purposes().contains(purpose)
        && services().contains(service)
        && !excludedServices().contains(service)
        && lifeAreas().contains(lifeArea)
        && !excludedLifeAreas().contains(lifeArea);
  }

  /**
   * {@return this consent, withdrawn; what was shared before stays lawful, and an earlier
   * withdrawal stands}
   *
   * @param instant when it is withdrawn
   * @throws IllegalArgumentException if that is before its start
   */
  public Consent withdrawnAt(LocalDateTime instant) {
    return withdrawnExclusive().filter(earlier -> earlier.isBefore(instant)).isPresent()
        ? this
        : ((ImmutableConsent) this).withWithdrawnExclusive(instant);
  }

  /**
   * {@return this consent, looked at again with the person}
   *
   * @param review the review
   */
  public Consent reviewed(Review review) {
    return ((ImmutableConsent) this)
        .withReviews(Stream.concat(reviews().stream(), Stream.of(review)).toList());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableConsent.builder();
  }

  /** Collects the parts of a {@link Consent}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableConsent.Builder {
    Builder id(Id<Consent> id);

    Builder person(Id<Person> person);

    Builder givenBy(Iterable<? extends Id<Person>> givenBy);

    Builder services(Iterable<? extends Id<Service>> services);

    Builder lifeAreas(Iterable<LifeArea> lifeAreas);

    Builder purposes(Iterable<Purpose> purposes);

    Builder excludedServices(Iterable<? extends Id<Service>> excludedServices);

    Builder excludedLifeAreas(Iterable<LifeArea> excludedLifeAreas);

    Builder form(ConsentForm form);

    Builder recordedBy(Id<Person> recordedBy);

    Builder information(Information information);

    Builder hearings(Iterable<? extends Hearing> hearings);

    Builder reviews(Iterable<? extends Review> reviews);

    Builder startInclusive(LocalDateTime startInclusive);

    Builder withdrawnExclusive(LocalDateTime withdrawnExclusive);

    Builder remark(String remark);

    /**
     * {@return the consent}
     *
     * @throws IllegalStateException if a mandatory part is missing
     * @throws IllegalArgumentException if the parts contradict each other
     */
    Consent build();
  }
}
