/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import org.junit.jupiter.api.Test;

class CataloguesTest {
  @Test
  void everyServiceStandsOnceAndIsFound() {
    assertThat(Services.all())
        .isNotEmpty()
        .allMatch(service -> Services.find(service.id()).equals(Optional.of(service)));
    assertThat(Identified.repeated(Services.all())).isEmpty();
    assertThat(Services.find(Id.of("NO_SUCH_SERVICE"))).isEmpty();
  }

  @Test
  void everyTypeOfMeasureStandsOnceAndIsFound() {
    assertThat(MeasureTypes.all())
        .isNotEmpty()
        .allMatch(type -> MeasureTypes.find(type.id()).equals(Optional.of(type)));
    assertThat(Identified.repeated(MeasureTypes.all())).isEmpty();
    assertThat(MeasureTypes.find(Id.of("NO_SUCH_TYPE"))).isEmpty();
  }

  @Test
  void aMunicipalServiceAPartyUnderConfidentialityAndAnOrdinaryPartyAreToldApart() {
    Service childProtection = Services.find(Services.CHILD_PROTECTION).orElseThrow();
    assertThat(childProtection.municipal()).isTrue();
    assertThat(childProtection.confidential()).isTrue();
    Service familyCounselling = Services.find(Services.FAMILY_COUNSELLING).orElseThrow();
    assertThat(familyCounselling.municipal()).isFalse();
    assertThat(familyCounselling.confidential()).isTrue();
    assertThat(Services.all()).anyMatch(service -> !service.municipal() && !service.confidential());
  }

  @Test
  void whatNavBringsDiffersFromMeasureToMeasure() {
    assertThat(Services.find(Services.NAV).orElseThrow().usualAuthority()).isEmpty();
    assertThat(authority(MeasureTypes.FINANCIAL_ASSISTANCE)).contains(Authority.ASSESSES);
    assertThat(authority(MeasureTypes.DISABILITY_BENEFIT)).contains(Authority.ADVISES);
    assertThat(Stream.of(MeasureTypes.FINANCIAL_ASSISTANCE, MeasureTypes.DISABILITY_BENEFIT))
        .allMatch(type -> measureType(type).service().equals(Optional.of(Services.NAV)));
  }

  @Test
  void anAuthorityStandsWhereTheDocumentsTellIt() {
    assertThat(authority(MeasureTypes.RESPITE_CARE)).contains(Authority.DECIDES_OTHERS_EXECUTE);
    assertThat(Services.all())
        .filteredOn(service -> service.usualAuthority().isPresent())
        .allMatch(service -> service.usualAuthority().equals(Optional.of(Authority.OWN_TIME)))
        .extracting(Service::id)
        .containsExactly(Services.CHILD_AND_FAMILY, Services.MENTAL_HEALTH_AND_SUBSTANCE_USE);
  }

  @Test
  void aClaimIsToldOnlyWhereItDoesNotDepend() {
    assertThat(measureType(MeasureTypes.AAP).rightsBased()).contains(true);
    assertThat(measureType(MeasureTypes.DISABILITY_BENEFIT).rightsBased()).contains(true);
    assertThat(measureType(MeasureTypes.DRIVING_LICENCE).rightsBased()).contains(false);
    assertThat(measureType(MeasureTypes.FINANCIAL_ASSISTANCE).rightsBased()).isEmpty();
  }

  @Test
  void whatTheCataloguesCiteIsListed() {
    assertThat(MeasureTypes.all())
        .flatExtracting(type -> type.service().stream().toList())
        .isNotEmpty()
        .allMatch(service -> Services.find(service).isPresent());
    assertThat(
            Stream.concat(
                Services.all().stream().flatMap(service -> service.kostraFunctions().stream()),
                MeasureTypes.all().stream().flatMap(type -> type.kostraFunctions().stream())))
        .isNotEmpty()
        .allMatch(function -> KostraFunctions.find(function).isPresent());
  }

  @Test
  void everyServiceAndMeasureWithFunctionsHasOneThatStandsToday() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    assertThat(
            Stream.concat(
                Services.all().stream().map(Service::kostraFunctions),
                MeasureTypes.all().stream().map(MeasureType::kostraFunctions)))
        .filteredOn(functions -> !functions.isEmpty())
        .allMatch(
            functions ->
                KostraFunctions.on(day).stream()
                    .anyMatch(function -> functions.contains(function.id())));
  }

  @Test
  void theHandbookGivesNoServiceAnOrganisationNumber() {
    assertThat(Services.all()).allMatch(service -> service.organisationNumber().isEmpty());
  }

  private static MeasureType measureType(Id<MeasureType> id) {
    return MeasureTypes.find(id).orElseThrow();
  }

  private static Optional<Authority> authority(Id<MeasureType> id) {
    return measureType(id).usualAuthority();
  }

  @Test
  void theCataloguesCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Services.all().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> MeasureTypes.all().clear());
  }
}
