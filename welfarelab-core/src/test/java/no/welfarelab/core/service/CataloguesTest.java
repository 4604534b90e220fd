/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
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
  void theCataloguesCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Services.all().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> MeasureTypes.all().clear());
  }
}
