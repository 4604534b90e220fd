/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.welfarelab.core.ground.Id;
import org.junit.jupiter.api.Test;

class HomeTest {
  private static final OvercrowdingMeasure ONE_A_ROOM =
      OvercrowdingMeasure.builder().mostPersonsPerRoom(1.0).build();
  private static final OvercrowdingMeasure TWENTY_METRES =
      OvercrowdingMeasure.builder().leastSquareMetresPerPerson(20.0).build();

  private static Residence all(String person) {
    return Residence.builder().person(Id.of(person)).build();
  }

  private static Residence half(String person) {
    return Residence.builder().person(Id.of(person)).sharePercent(50).build();
  }

  private static Home.Builder home(Residence... residents) {
    return Home.builder().id(Id.of("flat")).residents(List.of(residents));
  }

  @Test
  void asManyPersonsAsRoomsIsNotTooMany() {
    assertThat(home(all("a"), all("b")).rooms(2).build().isOvercrowded(ONE_A_ROOM)).contains(false);
    assertThat(home(all("a"), all("b")).rooms(1).build().isOvercrowded(ONE_A_ROOM)).contains(true);
  }

  @Test
  void aChildEveryOtherWeekCountsHalf() {
    Home home = home(all("a"), half("b")).rooms(1).areaInSquareMetres(30).build();
    assertThat(home.residentCount()).isEqualTo(1.5);
    assertThat(home.isOvercrowded(ONE_A_ROOM)).contains(true);
    assertThat(home.isOvercrowded(TWENTY_METRES)).contains(false);
  }

  @Test
  void withoutTheFigureTheMeasureAsksForItIsNotKnown() {
    assertThat(home(all("a")).rooms(1).build().isOvercrowded(TWENTY_METRES)).isEmpty();
    assertThat(home(all("a")).areaInSquareMetres(9).build().isOvercrowded(ONE_A_ROOM)).isEmpty();
    assertThat(home().rooms(1).areaInSquareMetres(9).build().isOvercrowded(ONE_A_ROOM)).isEmpty();
    assertThat(home(all("a")).rooms(1).build().isOvercrowded(OvercrowdingMeasure.builder().build()))
        .isEmpty();
  }

  @Test
  void eitherFigureSuffices() {
    OvercrowdingMeasure both =
        OvercrowdingMeasure.builder()
            .mostPersonsPerRoom(1.0)
            .leastSquareMetresPerPerson(20.0)
            .build();
    assertThat(home(all("a")).rooms(1).areaInSquareMetres(19).build().isOvercrowded(both))
        .contains(true);
    assertThat(home(all("a")).areaInSquareMetres(19).build().isOvercrowded(both)).contains(true);
    assertThat(home(all("a")).areaInSquareMetres(20).build().isOvercrowded(both)).isEmpty();
    assertThat(home(all("a")).rooms(1).areaInSquareMetres(20).build().isOvercrowded(both))
        .contains(false);
  }

  @Test
  void aShareIsNoMoreThanAllOfTheTime() {
    Residence.Builder tooMuch = Residence.builder().person(Id.of("a")).sharePercent(101);
    Residence.Builder tooLittle = Residence.builder().person(Id.of("a")).sharePercent(-1);
    assertThatIllegalArgumentException().isThrownBy(tooMuch::build);
    assertThatIllegalArgumentException().isThrownBy(tooLittle::build);
  }

  @Test
  void aHouseholdIsWhoSharesAHome() {
    Family family =
        Family.empty()
            .add(home(all("a"), half("child")).build())
            .add(
                Home.builder()
                    .id(Id.of("other"))
                    .residents(List.of(all("b"), half("child")))
                    .build());
    assertThat(family.householdOf(Id.of("a"))).containsExactly(Id.of("a"), Id.of("child"));
    assertThat(family.householdOf(Id.of("child")))
        .containsExactly(Id.of("child"), Id.of("a"), Id.of("b"));
    assertThat(family.householdOf(Id.of("c"))).containsExactly(Id.of("c"));
  }
}
