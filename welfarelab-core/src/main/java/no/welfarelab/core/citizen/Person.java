/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.NationalId;
import org.immutables.value.Value;

/**
 * A human being the case names (<i>person</i>): citizen, relative, friend or professional.
 *
 * <p>Birth date is a fact of its own, never read from an identity number. Whether someone is an
 * adult (<i>myndig</i>) is a question about a day; it stays open while the birth date is unknown.
 * Source: PROBA 2.4.2, 4.4.
 */
@Value.Immutable
public abstract sealed class Person extends Masked implements Identified<Person>
    permits ImmutablePerson {
  Person() {}

  /** {@return their id, unique among the persons of the case} */
  @Override
  public abstract Id<Person> id();

  /** {@return how they stand to the case} */
  public abstract Standing standing();

  /** {@return what they are called; personal data} */
  public abstract Optional<String> name();

  /** {@return the day they were born; empty while unknown} */
  public abstract Optional<LocalDate> birthDate();

  /** {@return their national identity number; personal data} */
  public abstract Optional<NationalId> nationalId();

  /** {@return whether a member of the family takes part in the case; empty while unknown} */
  public abstract Optional<Boolean> takesPart();

  /**
   * {@return which of the adults concerned agreed that they take part; asked of a former partner}
   */
  public abstract Set<Id<Person>> agreedToBy();

  /**
   * {@return whether they have a serious illness, an injury or reduced functional ability; in
   * itself sensitive}
   */
  public abstract Optional<Boolean> seriousCondition();

  /**
   * {@return how closely their own address is protected; empty while unknown; in itself sensitive}
   */
  public abstract Optional<AddressProtection> addressProtection();

  /** {@return which languages they speak, and whether they need an interpreter} */
  public abstract Optional<Interpretation> interpretation();

  /**
   * {@return whether they take part: a citizen always, family as recorded, others never; empty
   * while unknown}
   */
  public Optional<Boolean> participates() {
    return switch (standing()) {
      case CITIZEN -> Optional.of(true);
      case FAMILY -> takesPart();
      case NETWORK, PROFESSIONAL -> Optional.of(false);
    };
  }

  /**
   * {@return their age in whole years; empty while the birth date is unknown}
   *
   * @param day the day asked about
   */
  public Optional<Integer> ageOn(LocalDate day) {
    return birthDate().map(born -> Math.toIntExact(ChronoUnit.YEARS.between(born, day)));
  }

  /**
   * {@return whether they have turned 18; empty while the birth date is unknown}
   *
   * @param day the day asked about
   */
  public Optional<Boolean> isAdultOn(LocalDate day) {
    return ageOn(day).map(age -> age >= 18);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutablePerson.builder();
  }

  /** Collects the parts of a {@link Person}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutablePerson.Builder {
    Builder id(Id<Person> id);

    Builder standing(Standing standing);

    Builder name(String name);

    Builder birthDate(LocalDate birthDate);

    Builder nationalId(NationalId nationalId);

    Builder takesPart(boolean takesPart);

    Builder agreedToBy(Iterable<? extends Id<Person>> agreedToBy);

    Builder seriousCondition(boolean seriousCondition);

    Builder addressProtection(AddressProtection addressProtection);

    Builder interpretation(Interpretation interpretation);

    /**
     * {@return the person}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Person build();
  }
}
