/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.OrganisationNumber;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Service SENIOR_CENTRE =
      Service.builder()
          .id(Id.of("SENIOR_CENTRE"))
          .label(Label.of("Seniorsenteret", "Seniorsenteret", "Senior centre"))
          .municipal(true)
          .confidential(true)
          .organisationNumber(OrganisationNumber.of("313876144"))
          .build();
  private static final MeasureType LUNCH =
      MeasureType.builder()
          .id(Id.of("LUNCH"))
          .label(Label.of("felles lunsj", "felles lunsj", "shared lunch"))
          .service(SENIOR_CENTRE.id())
          .rightsBased(false)
          .usualAuthority(Authority.DECIDES)
          .kostraFunctions(List.of(Id.of("234")))
          .build();

  @Test
  void theHandbooksCatalogueHoldsItsServicesAndTypesOfMeasure() {
    assertThat(Catalogue.handbook().services()).isEqualTo(Services.all());
    assertThat(Catalogue.handbook().measureTypes()).isEqualTo(MeasureTypes.all());
    assertThat(Catalogue.handbook()).isSameAs(Catalogue.handbook());
  }

  @Test
  void aNewCatalogueIsEmpty() {
    assertThat(Catalogue.builder().build().services()).isEmpty();
    assertThat(Catalogue.builder().build().measureTypes()).isEmpty();
  }

  @Test
  void anIdThatStandsTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Catalogue.builder().services(List.of(SENIOR_CENTRE, SENIOR_CENTRE)).build())
        .withMessage("an id stands twice in services");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Catalogue.builder().measureTypes(List.of(LUNCH, LUNCH)).build())
        .withMessage("an id stands twice in measureTypes");
  }

  @Nested
  class With {
    private final Catalogue ours = Catalogue.handbook().with(SENIOR_CENTRE).with(LUNCH);

    @Test
    void aMunicipalitysOwnStandAtTheEnd() {
      assertThat(ours.services()).startsWith(Services.all().toArray(Service[]::new));
      assertThat(ours.services()).endsWith(SENIOR_CENTRE).hasSize(Services.all().size() + 1);
      assertThat(ours.measureTypes()).endsWith(LUNCH).hasSize(MeasureTypes.all().size() + 1);
    }

    @Test
    void theyAreFoundBesideTheHandbooks() {
      assertThat(ours.service(SENIOR_CENTRE.id())).contains(SENIOR_CENTRE);
      assertThat(ours.service(Services.NAV)).isEqualTo(Services.find(Services.NAV));
      assertThat(ours.measureType(LUNCH.id())).contains(LUNCH);
      assertThat(ours.measureType(MeasureTypes.AAP)).isEqualTo(MeasureTypes.find(MeasureTypes.AAP));
      assertThat(ours.service(Id.of("NO_SUCH_SERVICE"))).isEmpty();
      assertThat(ours.measureType(Id.of("NO_SUCH_TYPE"))).isEmpty();
    }

    @Test
    void theHandbooksCatalogueStaysAsItIs() {
      assertThat(ours).isNotEqualTo(Catalogue.handbook());
      assertThat(Catalogue.handbook().service(SENIOR_CENTRE.id())).isEmpty();
      assertThat(Services.find(SENIOR_CENTRE.id())).isEmpty();
      assertThat(MeasureTypes.find(LUNCH.id())).isEmpty();
    }

    @Test
    void oneOfTheSameIdTakesItsPlace() {
      Service office =
          Service.builder()
              .id(Services.HOUSING_OFFICE)
              .label(Label.of("Boligtjenesten", "Bustadtenesta", "Housing service"))
              .municipal(true)
              .confidential(true)
              .usualAuthority(Authority.DECIDES)
              .build();
      MeasureType loan =
          MeasureType.builder()
              .id(MeasureTypes.START_UP_LOAN)
              .label(Label.of("startlån", "startlån", "start-up loan"))
              .service(Services.NAV)
              .build();
      Catalogue changed = Catalogue.handbook().with(office).with(loan);
      assertThat(changed.service(Services.HOUSING_OFFICE)).contains(office);
      assertThat(changed.services()).extracting(Service::id).isEqualTo(ids(Catalogue.handbook()));
      assertThat(changed.measureType(MeasureTypes.START_UP_LOAN)).contains(loan);
      assertThat(changed.measureTypes())
          .extracting(MeasureType::id)
          .isEqualTo(Catalogue.handbook().measureTypes().stream().map(MeasureType::id).toList());
    }

    private static List<Id<Service>> ids(Catalogue catalogue) {
      return catalogue.services().stream().map(Service::id).toList();
    }
  }
}
