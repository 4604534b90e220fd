/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.consent;

import static no.welfarelab.core.consent.Purpose.COORDINATION;
import static no.welfarelab.core.consent.Purpose.RESEARCH;
import static no.welfarelab.core.ground.LifeArea.ECONOMY;
import static no.welfarelab.core.ground.LifeArea.HOUSING;
import static no.welfarelab.core.ground.LifeArea.WORK;
import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.citizen.AddressProtection;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.InvestmentCase;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final LocalDateTime GIVEN = LocalDateTime.of(2026, 1, 8, 13, 30);
  private static final Id<Person> EMIL = Id.of("emil");
  private static final Consent CONSENT =
      Consent.builder()
          .id(Id.of("c"))
          .person(EMIL)
          .services(List.of(NAV, HOUSING_OFFICE, GP))
          .excludedServices(List.of(GP))
          .lifeAreas(Set.of(HOUSING, ECONOMY))
          .excludedLifeAreas(Set.of(ECONOMY))
          .purposes(List.of(COORDINATION))
          .startInclusive(GIVEN)
          .build();

  @Test
  void itCoversWhatItNames() {
    assertThat(CONSENT.covers(NAV, HOUSING, COORDINATION, GIVEN)).isTrue();
  }

  @Test
  void itDoesNotCoverAnotherServiceAreaPurposeOrTime() {
    assertThat(CONSENT.covers(Id.of("SCHOOL"), HOUSING, COORDINATION, GIVEN)).isFalse();
    assertThat(CONSENT.covers(NAV, WORK, COORDINATION, GIVEN)).isFalse();
    assertThat(CONSENT.covers(NAV, HOUSING, RESEARCH, GIVEN)).isFalse();
    assertThat(CONSENT.covers(NAV, HOUSING, COORDINATION, GIVEN.minusNanos(1))).isFalse();
  }

  @Test
  void itDoesNotCoverWhatItLeavesOut() {
    assertThat(CONSENT.covers(GP, HOUSING, COORDINATION, GIVEN)).isFalse();
    assertThat(CONSENT.covers(NAV, ECONOMY, COORDINATION, GIVEN)).isFalse();
  }

  @Test
  void aWithdrawalWorksFromItsInstantForwardsOnly() {
    LocalDateTime noon = GIVEN.plusDays(30);
    Consent withdrawn = CONSENT.withdrawnAt(noon);
    assertThat(withdrawn.covers(NAV, HOUSING, COORDINATION, noon.minusNanos(1))).isTrue();
    assertThat(withdrawn.covers(NAV, HOUSING, COORDINATION, noon)).isFalse();
  }

  @Test
  void aCaseFindsThePersonsOwnConsentsOnly() {
    Consent fathers =
        Consent.builder()
            .id(Id.of("d"))
            .person(Id.of("father"))
            .services(List.of(NAV))
            .lifeAreas(Set.of(HOUSING))
            .purposes(List.of(COORDINATION))
            .startInclusive(GIVEN)
            .build();
    InvestmentCase theCase =
        InvestmentCase.builder().id(Id.of("case")).consents(List.of(CONSENT, fathers)).build();
    assertThat(theCase.consentsCovering(EMIL, NAV, HOUSING, COORDINATION, GIVEN))
        .containsExactly(CONSENT);
    assertThat(theCase.consentsCovering(EMIL, NAV, WORK, COORDINATION, GIVEN)).isEmpty();
  }

  @Test
  void theStrictestProtectionOfAHouseholdHoldsForAll() {
    InvestmentCase theCase =
        InvestmentCase.builder()
            .id(Id.of("case"))
            .persons(
                List.of(
                    person("mother", AddressProtection.CONFIDENTIAL),
                    person("child", AddressProtection.STRICTLY_CONFIDENTIAL),
                    person("neighbour", AddressProtection.UNGRADED),
                    Person.builder().id(Id.of("leader")).standing(Standing.PROFESSIONAL).build()))
            .build()
            .withFamily(
                family ->
                    family.add(
                        Home.builder()
                            .id(Id.of("flat"))
                            .residents(List.of(lives("mother"), lives("child")))
                            .build()));
    assertThat(theCase.addressProtectionOf(Id.of("mother")))
        .contains(AddressProtection.STRICTLY_CONFIDENTIAL);
    assertThat(theCase.addressProtectionOf(Id.of("neighbour")))
        .contains(AddressProtection.UNGRADED);
    assertThat(theCase.addressProtectionOf(Id.of("leader"))).isEmpty();
  }

  private static Person person(String id, AddressProtection protection) {
    return Person.builder()
        .id(Id.of(id))
        .standing(Standing.CITIZEN)
        .addressProtection(protection)
        .build();
  }

  private static Residence lives(String person) {
    return Residence.builder().person(Id.of(person)).build();
  }
}
