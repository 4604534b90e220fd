/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NationalIdProperties {
  @Property
  void noStringMakesTheCheckThrow(@ForAll String value) {
    assertThatCode(() -> NationalId.find(value)).doesNotThrowAnyException();
  }

  @Property
  void noElevenDigitsMakeTheCheckThrow(@ForAll("elevenDigits") String value) {
    assertThatCode(() -> NationalId.find(value)).doesNotThrowAnyException();
  }

  @Property
  void anyTwelveDigitsAreADufNumberAndMayStillBeAnId(@ForAll("twelveDigits") String value) {
    assertThat(NationalId.of(value).kind()).isEqualTo(NationalId.Kind.DUF_NUMBER);
    assertThat(NationalId.of(value).rule()).isEmpty();
    assertThat(Id.isId(value)).isTrue();
  }

  @Property
  void aNumberOfAnyOtherKindHasARule(@ForAll("numbers") String number) {
    assertThat(NationalId.of(number).kind()).isNotEqualTo(NationalId.Kind.DUF_NUMBER);
    assertThat(NationalId.of(number).rule()).isPresent();
  }

  @Property
  void aChangeOfOneDigitIsFound(
      @ForAll("numbers") String number,
      @ForAll @IntRange(max = 10) int place,
      @ForAll @IntRange(max = 9) int digit) {
    String changed = number.substring(0, place) + digit + number.substring(place + 1);
    Assume.that(!changed.equals(number));
    assertThat(NationalId.find(changed)).isEmpty();
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
    assertThat(NationalId.find(swapped)).isEmpty();
  }

  @Property
  void anIdentityNumberThatPassesACheckIsNeverAnId(@ForAll("numbers") String number) {
    assertThat(NationalId.of(number).value()).isEqualTo(number);
    assertThat(Id.isId(number)).isFalse();
  }

  @Provide
  Arbitrary<String> elevenDigits() {
    return Arbitraries.strings().withCharRange('0', '9').ofLength(11);
  }

  @Provide
  Arbitrary<String> twelveDigits() {
    return Arbitraries.strings().withCharRange('0', '9').ofLength(12);
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> dated =
        Combinators.combine(
                Arbitraries.integers().between(1, 28),
                Arbitraries.of(0, 40),
                Arbitraries.integers().between(1, 12),
                Arbitraries.of(40, 65, 80),
                Arbitraries.integers().between(0, 99_999))
            .as(
                (day, raised, month, series, rest) ->
                    String.format(Locale.ROOT, "%02d%02d%05d", day + raised, month + series, rest));
    Arbitrary<String> auxiliary =
        Arbitraries.integers().between(800_000_000, 999_999_999).map(String::valueOf);
    return Arbitraries.oneOf(dated, auxiliary)
        .filter(nine -> endings(nine).length > 0)
        .flatMap(nine -> Arbitraries.of(endings(nine)).map(ending -> nine + ending));
  }

  private static String[] endings(String nine) {
    return IntStream.range(0, 100)
        .mapToObj(control -> String.format(Locale.ROOT, "%02d", control))
        .filter(control -> NationalId.isNationalId(nine + control))
        .toArray(String[]::new);
  }
}
