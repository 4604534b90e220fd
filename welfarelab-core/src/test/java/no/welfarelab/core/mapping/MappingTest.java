/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import org.junit.jupiter.api.Test;

class MappingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Id<Person> EMIL = Id.of("emil");
  private static final ClothEntry FLAT =
      ClothEntry.builder().id(Id.of("flat")).box(ClothBox.DREAM).text("a flat").build();
  private static final ClothEntry CAR =
      ClothEntry.builder().id(Id.of("car")).box(ClothBox.STRENGTH).text("engines").build();

  private static WorkCloth on(String id, LocalDate day) {
    return WorkCloth.builder().id(Id.of(id)).on(day).build();
  }

  private static WorkCloth undated(String id) {
    return WorkCloth.builder().id(Id.of(id)).build();
  }

  private static Mapping of(WorkCloth... cloths) {
    return Mapping.builder().cloths(List.of(cloths)).build();
  }

  @Test
  void theLatestVersionIsTheOneOfTheLastDayNotLaterThanTheDay() {
    WorkCloth early = on("early", DAY.minusDays(1));
    WorkCloth today = on("today", DAY);
    WorkCloth late = on("late", DAY.plusDays(1));
    Mapping mapping = of(late, today, early);
    assertThat(mapping.latestOn(DAY)).contains(today);
    assertThat(mapping.latestOn(DAY.plusDays(1))).contains(late);
    assertThat(mapping.latestOn(DAY.minusDays(1))).contains(early);
    assertThat(mapping.latestOn(DAY.minusDays(2))).isEmpty();
    assertThat(Mapping.empty().latestOn(DAY)).isEmpty();
  }

  @Test
  void ofTwoVersionsOfOneDayTheLastInTheListIsTheLatest() {
    assertThat(of(on("a", DAY), on("b", DAY)).latestOn(DAY)).contains(on("b", DAY));
    assertThat(of(undated("a"), undated("b")).latestOn(DAY)).contains(undated("b"));
  }

  @Test
  void aVersionWithoutADayIsOlderThanAnyOther() {
    assertThat(of(on("a", DAY), undated("b")).latestOn(DAY)).contains(on("a", DAY));
    assertThat(of(on("a", DAY), undated("b")).latestOn(DAY.minusDays(1))).contains(undated("b"));
  }

  @Test
  void aRevisionCarriesTheLatestVersionOver() {
    WorkCloth first = on("first", DAY).add(FLAT);
    Mapping revised =
        of(first).revise(Id.of("second"), DAY.plusWeeks(6), List.of(EMIL), next -> next.add(CAR));
    assertThat(revised.cloths())
        .containsExactly(
            first,
            WorkCloth.builder()
                .id(Id.of("second"))
                .on(DAY.plusWeeks(6))
                .present(List.of(EMIL))
                .entries(List.of(FLAT, CAR))
                .build());
  }

  @Test
  void theFirstRevisionBeginsTheCloth() {
    assertThat(
            Mapping.empty().revise(Id.of("first"), DAY, List.of(EMIL), it -> it.add(FLAT)).cloths())
        .containsExactly(
            WorkCloth.builder()
                .id(Id.of("first"))
                .on(DAY)
                .present(List.of(EMIL))
                .entries(List.of(FLAT))
                .build());
  }

  @Test
  void aRevisionUnderATakenIdIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(on("first", DAY)).revise(Id.of("first"), DAY, List.of(), next -> next))
        .withMessage("an id stands twice in cloths");
  }

  @Test
  void everyoneAskedAboutIsKeptOnce() {
    Id<Person> father = Id.of("father");
    assertThat(Mapping.empty().asked(EMIL).asked(father).asked(EMIL).askedAbout())
        .containsExactly(EMIL, father);
  }
}
