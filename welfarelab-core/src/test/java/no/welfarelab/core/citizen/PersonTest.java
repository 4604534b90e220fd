/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.NationalId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static Person.Builder person(Standing standing) {
    return Person.builder().id(Id.of("kari")).standing(standing);
  }

  private static Person born(int year, int month, int day) {
    return person(Standing.CITIZEN).birthDate(LocalDate.of(year, month, day)).build();
  }

  @Nested
  class Age {
    @Test
    void aPersonIsAYearOlderOnTheirBirthday() {
      Person person = born(2008, 3, 2);
      assertThat(person.ageOn(LocalDate.of(2026, 3, 1))).contains(17);
      assertThat(person.isAdultOn(LocalDate.of(2026, 3, 1))).contains(false);
      assertThat(person.ageOn(LocalDate.of(2026, 3, 2))).contains(18);
      assertThat(person.isAdultOn(LocalDate.of(2026, 3, 2))).contains(true);
    }

    @Test
    void whoeverIsBornOnALeapDayIsAYearOlderOnTheFirstOfMarchOfOtherYears() {
      Person person = born(2008, 2, 29);
      assertThat(person.isAdultOn(LocalDate.of(2026, 2, 28))).contains(false);
      assertThat(person.isAdultOn(LocalDate.of(2026, 3, 1))).contains(true);
      assertThat(person.ageOn(LocalDate.of(2028, 2, 28))).contains(19);
      assertThat(person.ageOn(LocalDate.of(2028, 2, 29))).contains(20);
    }

    @Test
    void aNewbornIsZeroYearsOld() {
      assertThat(born(2026, 3, 2).ageOn(LocalDate.of(2026, 3, 2))).contains(0);
    }

    @Test
    void theAgeIsOpenWhileTheBirthDateIsUnknown() {
      Person person = person(Standing.CITIZEN).nationalId(NationalId.of("03851598730")).build();
      assertThat(person.ageOn(LocalDate.of(2026, 3, 2))).isEmpty();
      assertThat(person.isAdultOn(LocalDate.of(2026, 3, 2))).isEmpty();
    }
  }

  @Nested
  class Participation {
    @Test
    void aCitizenAlwaysTakesPart() {
      assertThat(person(Standing.CITIZEN).build().participates()).contains(true);
      assertThat(person(Standing.CITIZEN).takesPart(false).build().participates()).contains(true);
    }

    @Test
    void familyTakesPartAsRecorded() {
      assertThat(person(Standing.FAMILY).build().participates()).isEmpty();
      assertThat(person(Standing.FAMILY).takesPart(true).build().participates()).contains(true);
      assertThat(person(Standing.FAMILY).takesPart(false).build().participates()).contains(false);
    }

    @Test
    void othersNeverTakePart() {
      assertThat(person(Standing.NETWORK).takesPart(true).build().participates()).contains(false);
      assertThat(person(Standing.PROFESSIONAL).build().participates()).contains(false);
    }
  }

  @Test
  void aPersonPrintsMasked() {
    assertThat(
            person(Standing.CITIZEN).name("Kari").nationalId(NationalId.of("03851598730")).build())
        .hasToString("Person[***]");
  }

  @Test
  void aJudgementIsCompleteWhenItSaysWhoWhenAndWhy() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    assertThat(
            Judgement.builder()
                .holds(true)
                .by(Id.of("per"))
                .on(day)
                .reason("why")
                .build()
                .complete())
        .isTrue();
    assertThat(Judgement.builder().holds(true).on(day).reason("why").build().complete()).isFalse();
    assertThat(Judgement.builder().holds(true).by(Id.of("per")).reason("why").build().complete())
        .isFalse();
    assertThat(Judgement.builder().holds(true).by(Id.of("per")).on(day).build().complete())
        .isFalse();
  }
}
