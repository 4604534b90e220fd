/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.citizen.GuardianshipScope;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Services;
import org.immutables.value.Value;

/**
 * From which ages a person consents and is heard (<i>samtykkealder</i>), as a municipality sets it.
 *
 * <p>No single age is written in law for lifting confidentiality; the handbook's ages are a default
 * that a municipality's lawyer approves or replaces. An age that is not set is the handbook's; each
 * is from 0 to 18. Source: norway.md 0, 4e; pasient- og brukerrettighetsloven §§ 3-4, 4-3, 4-4;
 * barnelova §§ 30–32; vergemålsloven §§ 8, 17.
 */
@Value.Immutable
public abstract sealed class ConsentAges extends Masked permits ImmutableConsentAges {
  private static final int MAJORITY = 18;

  ConsentAges() {}

  /** {@return the age from which they consent for themselves in matters of health, in years} */
  @Value.Default
  public int forHealth() {
    return 16;
  }

  /** {@return the age from which they consent for themselves in other matters, in years} */
  @Value.Default
  public int otherwise() {
    return 15;
  }

  /** {@return the age from which a child is heard, in years} */
  @Value.Default
  public int heard() {
    return 7;
  }

  /** {@return the age from which a child's view carries great weight, in years} */
  @Value.Default
  public int greatWeight() {
    return 12;
  }

  @Value.Check
  void check() {
    if (!isAge(forHealth()) || !isAge(otherwise()) || !isAge(heard()) || !isAge(greatWeight())) {
      throw new IllegalArgumentException("an age of consent or hearing is from 0 to 18 years");
    }
  }

  /** Who is of age consents and is heard like any adult. */
  private static boolean isAge(int years) {
    return years >= 0 && years <= MAJORITY;
  }

  /**
   * {@return the handbook's ages: 16 for health, 15 otherwise, heard from 7, great weight from 12}
   */
  public static ConsentAges handbook() {
    return builder().build();
  }

  /**
   * {@return who may consent for a person in a life area on a day; empty while that is not known}
   *
   * <p>It is not known where the birth date, or who holds parental responsibility, is not. An adult
   * consents for themselves; a guardian for personal matters stands beside, and in their place only
   * where legal capacity was taken away.
   *
   * @param person whose information it is
   * @param area the life area
   * @param day the day
   * @param family how the people of the case belong together
   */
  public Optional<Consenters> whoConsents(
      Person person, LifeArea area, LocalDate day, Family family) {
    return person
        .ageOn(day)
        .flatMap(
            age ->
                age >= (area.aboutHealth() ? forHealth() : otherwise())
                    ? Optional.of(forThemselves(person, day, family))
                    : forChild(person, age, day, family));
  }

  private static Consenters forThemselves(Person person, LocalDate day, Family family) {
    Set<Id<Person>> guardians =
        personalGuardianships(person, day, family)
            .map(Guardianship::guardian)
            .collect(Collectors.toSet());
    boolean replaced =
        personalGuardianships(person, day, family)
            .anyMatch(guardianship -> guardianship.capacityRemoved().orElse(false));
    Consenters.Builder consenters = Consenters.builder().heard(true).greatWeight(true);
    return replaced
        ? consenters.persons(guardians).build()
        : consenters.persons(Set.of(person.id())).beside(guardians).build();
  }

  private static Stream<Guardianship> personalGuardianships(
      Person person, LocalDate day, Family family) {
    return family.guardianships().stream()
        .filter(
            guardianship ->
                guardianship.person().equals(person.id())
                    && guardianship.scopes().contains(GuardianshipScope.PERSONAL)
                    && holds(guardianship.period(), day));
  }

  private Optional<Consenters> forChild(Person child, int age, LocalDate day, Family family) {
    Consenters.Builder consenters =
        Consenters.builder().heard(age >= heard()).greatWeight(age >= greatWeight());
    boolean inCare =
        family.careOrders().stream()
            .anyMatch(order -> order.child().equals(child.id()) && holds(order.period(), day));
    if (inCare) {
      return Optional.of(consenters.service(Services.CHILD_PROTECTION).build());
    }
    Set<Id<Person>> holders =
        family.parentalResponsibilities().stream()
            .filter(it -> it.child().equals(child.id()) && holds(it.period(), day))
            .flatMap(it -> it.holders().stream())
            .collect(Collectors.toSet());
    return holders.isEmpty() ? Optional.empty() : Optional.of(consenters.persons(holders).build());
  }

  /** What has no known period is taken to hold: who registered it, registered what is so. */
  private static boolean holds(Optional<Period> period, LocalDate day) {
    return period.map(it -> it.contains(day)).orElse(true);
  }

  /** {@return a new builder; what it is not given is as in the handbook} */
  public static Builder builder() {
    return ImmutableConsentAges.builder();
  }

  /** Collects the parts of {@link ConsentAges}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableConsentAges.Builder {
    Builder forHealth(int forHealth);

    Builder otherwise(int otherwise);

    Builder heard(int heard);

    Builder greatWeight(int greatWeight);

    /**
     * {@return the ages}
     *
     * @throws IllegalArgumentException if one is not from 0 to 18
     */
    ConsentAges build();
  }
}
