/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.CareOrder;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.citizen.GuardianshipScope;
import no.welfarelab.core.citizen.ParentalResponsibility;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.ResponsibilityKind;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Services;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentAgesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Id<Person> MOTHER = Id.of("mother");
  private static final Id<Person> FATHER = Id.of("father");
  private static final Id<Person> GUARDIAN = Id.of("guardian");
  private static final Id<Person> SELF = Id.of("self");

  private static Person born(LocalDate day) {
    return Person.builder().id(SELF).standing(Standing.CITIZEN).birthDate(day).build();
  }

  private static Person aged(int years) {
    return born(DAY.minusYears(years));
  }

  private static ParentalResponsibility.Builder joint() {
    return ParentalResponsibility.builder()
        .child(SELF)
        .kind(ResponsibilityKind.JOINT)
        .holders(List.of(MOTHER, FATHER));
  }

  private static Family family(ParentalResponsibility... responsibilities) {
    return Family.builder().parentalResponsibilities(List.of(responsibilities)).build();
  }

  private static Guardianship.Builder guardianship(GuardianshipScope scope) {
    return Guardianship.builder()
        .id(Id.of("g"))
        .person(SELF)
        .guardian(GUARDIAN)
        .scopes(List.of(scope));
  }

  private static Family under(Guardianship guardianship) {
    return Family.builder().guardianships(List.of(guardianship)).build();
  }

  private static Optional<Consenters> ask(Person person, LifeArea area, Family family) {
    return ConsentAges.handbook().whoConsents(person, area, DAY, family);
  }

  @Nested
  class Children {
    @Test
    void theParentsConsentTogether() {
      Consenters consenters = ask(aged(8), LifeArea.HOUSING, family(joint().build())).orElseThrow();
      assertThat(consenters.persons()).containsExactlyInAnyOrder(MOTHER, FATHER);
      assertThat(consenters.service()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, false, false", "7, true, false", "11, true, false", "12, true, true"})
    void theyAreHeardFromSevenWithGreatWeightFromTwelve(int age, boolean heard, boolean weighty) {
      Consenters consenters =
          ask(aged(age), LifeArea.HOUSING, family(joint().build())).orElseThrow();
      assertThat(consenters.heard()).isEqualTo(heard);
      assertThat(consenters.greatWeight()).isEqualTo(weighty);
    }

    @ParameterizedTest
    @EnumSource(LifeArea.class)
    void theyConsentThemselvesFromFifteenAndInMattersOfHealthFromSixteen(LifeArea area) {
      int age = area.aboutHealth() ? 16 : 15;
      Family family = family(joint().build());
      assertThat(ask(aged(age), area, family).orElseThrow().persons()).containsExactly(SELF);
      assertThat(ask(born(DAY.minusYears(age).plusDays(1)), area, family).orElseThrow().persons())
          .containsExactlyInAnyOrder(MOTHER, FATHER);
    }

    @Test
    void healthIsPhysicalAndMentalHealthAndSubstanceUse() {
      assertThat(LifeArea.values())
          .filteredOn(LifeArea::aboutHealth)
          .containsExactly(
              LifeArea.PHYSICAL_HEALTH, LifeArea.MENTAL_HEALTH, LifeArea.SUBSTANCE_USE);
    }

    @Test
    void afterACareOrderTheServiceConsents() {
      Family family =
          family(joint().build())
              .add(CareOrder.builder().child(SELF).period(Period.from(DAY)).build());
      Consenters consenters = ask(aged(8), LifeArea.HOUSING, family).orElseThrow();
      assertThat(consenters.service()).contains(Services.CHILD_PROTECTION);
      assertThat(consenters.persons()).isEmpty();
      assertThat(
              ConsentAges.handbook()
                  .whoConsents(aged(8), LifeArea.HOUSING, DAY.minusDays(1), family)
                  .orElseThrow()
                  .persons())
          .containsExactlyInAnyOrder(MOTHER, FATHER);
    }

    @Test
    void nobodyKnownAndAnotherChildsParentsAreNotAnAnswer() {
      assertThat(ask(aged(8), LifeArea.HOUSING, Family.empty())).isEmpty();
      assertThat(
              ask(
                  aged(8),
                  LifeArea.HOUSING,
                  family(
                      ParentalResponsibility.builder()
                          .child(Id.of("sister"))
                          .kind(ResponsibilityKind.MOTHER)
                          .holders(List.of(MOTHER))
                          .build())))
          .isEmpty();
    }

    @Test
    void aResponsibilityThatEndedDoesNotCount() {
      Family family = family(joint().period(Period.of(DAY.minusYears(8), DAY)).build());
      assertThat(ask(aged(8), LifeArea.HOUSING, family)).isEmpty();
    }
  }

  @Nested
  class Adults {
    @Test
    void theyConsentForThemselves() {
      Consenters consenters = ask(aged(40), LifeArea.WORK, Family.empty()).orElseThrow();
      assertThat(consenters.persons()).containsExactly(SELF);
      assertThat(consenters.beside()).isEmpty();
      assertThat(consenters.heard()).isTrue();
    }

    @Test
    void aGuardianForPersonalMattersStandsBeside() {
      Consenters consenters =
          ask(aged(40), LifeArea.WORK, under(guardianship(GuardianshipScope.PERSONAL).build()))
              .orElseThrow();
      assertThat(consenters.persons()).containsExactly(SELF);
      assertThat(consenters.beside()).containsExactly(GUARDIAN);
    }

    @Test
    void aGuardianForMoneyHasNoSay() {
      Consenters consenters =
          ask(
                  aged(40),
                  LifeArea.ECONOMY,
                  under(guardianship(GuardianshipScope.ECONOMIC).capacityRemoved(true).build()))
              .orElseThrow();
      assertThat(consenters.persons()).containsExactly(SELF);
      assertThat(consenters.beside()).isEmpty();
    }

    @Test
    void onlyWhereCapacityWasTakenAwayDoesTheGuardianConsent() {
      Consenters consenters =
          ask(
                  aged(40),
                  LifeArea.WORK,
                  under(guardianship(GuardianshipScope.PERSONAL).capacityRemoved(true).build()))
              .orElseThrow();
      assertThat(consenters.persons()).containsExactly(GUARDIAN);
    }

    @Test
    void aGuardianshipThatEndedDoesNotCount() {
      Family family =
          under(
              guardianship(GuardianshipScope.PERSONAL)
                  .capacityRemoved(true)
                  .period(Period.of(DAY.minusYears(1), DAY))
                  .build());
      assertThat(ask(aged(40), LifeArea.WORK, family).orElseThrow().persons())
          .containsExactly(SELF);
    }
  }

  @Test
  void withoutABirthDateItIsNotKnown() {
    Person unknown = Person.builder().id(SELF).standing(Standing.CITIZEN).build();
    assertThat(ask(unknown, LifeArea.WORK, family(joint().build()))).isEmpty();
  }

  @Test
  void aMunicipalityMaySetOtherAges() {
    ConsentAges strict =
        ConsentAges.builder().forHealth(18).otherwise(18).heard(5).greatWeight(10).build();
    assertThat(
            strict
                .whoConsents(aged(17), LifeArea.WORK, DAY, family(joint().build()))
                .orElseThrow()
                .persons())
        .containsExactlyInAnyOrder(MOTHER, FATHER);
  }

  @Test
  void anAgeThatIsNotSetIsTheHandbooks() {
    assertThat(ConsentAges.builder().heard(5).build())
        .isEqualTo(
            ConsentAges.builder().forHealth(16).otherwise(15).heard(5).greatWeight(12).build());
    assertThat(ConsentAges.builder().build()).isEqualTo(ConsentAges.handbook());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 19})
  void anAgeIsFromBirthToMajority(int years) {
    for (ConsentAges.Builder ages :
        List.of(
            ConsentAges.builder().forHealth(years),
            ConsentAges.builder().otherwise(years),
            ConsentAges.builder().heard(years),
            ConsentAges.builder().greatWeight(years))) {
      assertThatIllegalArgumentException()
          .isThrownBy(ages::build)
          .withMessage("an age of consent or hearing is from 0 to 18 years");
    }
  }
}
