/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.welfarelab.core.ground.OrganisationNumber;

class OrganisationNumberProperties {
  @Property
  void noStringMakesTheCheckThrow(@ForAll String value) {
    assertThatCode(() -> OrganisationNumber.find(value)).doesNotThrowAnyException();
  }

  @Property
  void aNumberIsWhatItPrints(@ForAll("numbers") String number) {
    assertThat(OrganisationNumber.of(OrganisationNumber.of(number).toString()))
        .isEqualTo(OrganisationNumber.of(number));
  }

  @Property
  void aChangeOfOneDigitIsFound(
      @ForAll("numbers") String number,
      @ForAll @IntRange(max = 8) int place,
      @ForAll @IntRange(max = 9) int digit) {
    String changed = number.substring(0, place) + digit + number.substring(place + 1);
    Assume.that(!changed.equals(number));
    assertThat(OrganisationNumber.find(changed)).isEmpty();
  }

  @Property
  void aSwapOfTwoNeighboursIsFound(
      @ForAll("numbers") String number, @ForAll @IntRange(max = 7) int place) {
    String swapped =
        number.substring(0, place)
            + number.charAt(place + 1)
            + number.charAt(place)
            + number.substring(place + 2);
    Assume.that(!swapped.equals(number));
    assertThat(OrganisationNumber.find(swapped)).isEmpty();
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.integers()
        .between(0, 99_999_999)
        .map(number -> String.format(Locale.ROOT, "%08d", number))
        .filter(eight -> endings(eight).length > 0)
        .map(eight -> eight + endings(eight)[0]);
  }

  private static int[] endings(String eight) {
    return IntStream.range(0, 10)
        .filter(control -> OrganisationNumber.isOrganisationNumber(eight + control))
        .toArray();
  }
}
