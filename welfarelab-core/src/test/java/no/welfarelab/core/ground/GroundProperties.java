/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GroundProperties {
  @Property
  void aPeriodIsReadBackAsItWasPrinted(@ForAll LocalDate one, @ForAll LocalDate other) {
    Period period = one.isAfter(other) ? Period.of(other, one) : Period.of(one, other);
    assertThat(Period.parse(period.toString())).isEqualTo(period);
    assertThat(Period.parse(Period.from(one).toString())).isEqualTo(Period.from(one));
  }

  @Property
  void aDayIsInAPeriodOrBeforeItOrAfterIt(
      @ForAll LocalDate one, @ForAll LocalDate other, @ForAll LocalDate day) {
    LocalDate start = one.isAfter(other) ? other : one;
    LocalDate end = one.isAfter(other) ? one : other;
    assertThat(Period.of(start, end).contains(day))
        .isEqualTo(!day.isBefore(start) && day.isBefore(end));
  }

  @Property
  void anAmountIsReadBackAsItWasPrinted(@ForAll long oere) {
    Amount amount = Amount.ofOere(oere);
    assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
  }

  @Property
  void amountsAreOrderedBySize(@ForAll long one, @ForAll long other) {
    assertThat(Integer.signum(Amount.ofOere(one).compareTo(Amount.ofOere(other))))
        .isEqualTo(Long.compare(one, other));
  }

  @Property
  void aPathIsReadBackAsItWasPrinted(@ForAll("paths") Path path) {
    assertThat(Path.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
  }

  @Property
  void pathsThatComeTogetherInOrderAreEqual(
      @ForAll("paths") Path one, @ForAll("paths") Path other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Property
  void theOrderOfPathsHangsTogether(
      @ForAll("paths") Path a, @ForAll("paths") Path b, @ForAll("paths") Path c) {
    List<Path> sorted = List.of(a, b, c).stream().sorted(Comparator.naturalOrder()).toList();
    assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
  }

  @Property
  void aPlaceStandsAfterThePlaceThatHoldsIt(@ForAll("paths") Path path) {
    assertThat(path.then("text")).isGreaterThan(path);
    assertThat(path.then(0)).isGreaterThan(path);
  }

  @Property
  void noStringMakesAnIdOfAnythingButPlainCharacters(@ForAll String value) {
    assertThat(Id.isId(value) && !value.matches("\\A[A-Za-z0-9_-]{1,64}\\z")).isFalse();
  }

  @Provide
  Arbitrary<Path> paths() {
    Arbitrary<Object> names = Arbitraries.of("persons", "plan", "measures", "a", "dueOn");
    Arbitrary<Object> positions = Arbitraries.integers().greaterOrEqual(0).map(i -> i);
    return Arbitraries.oneOf(names, positions)
        .list()
        .ofMaxSize(6)
        .map(
            steps -> {
              Path path = Path.ROOT;
              for (Object step : steps) {
                path = step instanceof Integer index ? path.then(index) : path.then((String) step);
              }
              return path;
            });
  }
}
