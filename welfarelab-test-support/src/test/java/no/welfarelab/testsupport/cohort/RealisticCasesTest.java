/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.welfarelab.core.ground.NationalId;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RealisticCasesTest {
  private static final int MANY = 300;
  private static final List<RealisticCase> CASES = RealisticCases.of(1).list(MANY);

  private static List<InvestmentCase> cases(List<RealisticCase> made) {
    return made.stream().map(RealisticCase::theCase).toList();
  }

  @Test
  void theSameSeedGivesTheSameCases() {
    assertThat(cases(RealisticCases.of(1).list(20))).isEqualTo(cases(CASES.subList(0, 20)));
    assertThat(RealisticCases.of(1).get(250).theCase()).isEqualTo(CASES.get(250).theCase());
  }

  @Test
  void anotherSeedGivesOtherCases() {
    assertThat(RealisticCases.of(2).first().theCase()).isNotEqualTo(CASES.get(0).theCase());
  }

  @Test
  void eachCaseHasAnIdOfItsOwn() {
    assertThat(Stream.concat(CASES.stream(), RealisticCases.of(-1).stream().limit(MANY)))
        .extracting(made -> made.theCase().id())
        .doesNotHaveDuplicates();
    assertThat(CASES.get(1).theCase().id().value()).isEqualTo("case-1-2");
  }

  @Test
  void aCaseIsToldAsOfTheDayAskedFor() {
    LocalDate day = LocalDate.of(2031, 10, 5);
    RealisticCase made = RealisticCases.of(1).asOf(day).first();
    assertThat(made.asOf()).isEqualTo(day);
    assertThat(lastMeeting(made)).isBetween(day.minusDays(12), day.minusDays(6));
    assertThat(CASES.get(0).asOf()).isEqualTo(RealisticCases.AS_OF);
  }

  private static LocalDate lastMeeting(RealisticCase made) {
    return made.theCase().meetings().stream()
        .flatMap(meeting -> meeting.heldOn().stream())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  @Test
  void featuresAreDrawn() {
    Map<Feature, Integer> counts = new EnumMap<>(Feature.class);
    CASES.forEach(made -> made.features().forEach(it -> counts.merge(it, 1, Integer::sum)));
    assertThat(counts).containsOnlyKeys(Feature.values());
    assertThat(counts.get(Feature.CHILDREN)).isBetween(MANY * 7 / 10, MANY * 9 / 10);
    assertThat(CASES)
        .allSatisfy(
            made ->
                assertThat(made.features())
                    .containsAll(
                        made.features().stream().flatMap(it -> it.implied().stream()).toList()));
  }

  @ParameterizedTest
  @EnumSource
  void aFeatureAskedForIsThere(Feature feature) {
    assertThat(RealisticCases.of(5).with(feature).list(20))
        .allSatisfy(
            made -> assertThat(made.features()).contains(feature).containsAll(feature.implied()));
  }

  @ParameterizedTest
  @EnumSource
  void aFeatureUnwantedIsNotThere(Feature feature) {
    assertThat(RealisticCases.of(5).without(feature).list(50))
        .noneMatch(made -> made.features().contains(feature));
  }

  /** Else one could not tell a case with a feature from one without. */
  @ParameterizedTest
  @EnumSource
  void aFeatureShowsInTheCase(Feature feature) {
    RealisticCases others =
        RealisticCases.of(5)
            .with(feature.implied().toArray(Feature[]::new))
            .without(
                EnumSet.complementOf(with(feature)).stream()
                    .filter(it -> !feature.implied().contains(it))
                    .toArray(Feature[]::new));
    assertThat(others.with(feature).first().theCase())
        .isNotEqualTo(others.without(feature).first().theCase());
  }

  private static EnumSet<Feature> with(Feature feature) {
    EnumSet<Feature> needed = EnumSet.of(feature);
    needed.addAll(feature.implied());
    return needed;
  }

  @Test
  void whatCanNotBeTogetherIsRefused() {
    RealisticCases cases = RealisticCases.of(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases.without(Feature.CHILDREN).with(Feature.SPLIT_RESIDENCE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases.with(Feature.GUARDIAN).without(Feature.GUARDIAN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases.with(Feature.CLOSED).with(Flaw.CYCLE_IN_PLAN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases.with(Flaw.CLOSED_FOR_TIME, Flaw.CYCLE_IN_PLAN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases.without(Feature.INTERPRETER).with(Flaw.NO_INTERPRETER_OFFERED));
    assertThatIllegalArgumentException().isThrownBy(() -> cases.get(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> cases.withDrawnFlaws(-1));
  }

  @Test
  void aCaseIsAsLargeAsAskedFor() {
    for (int factor : List.of(1, 10, 40)) {
      Size size = Size.of(4, 6, 5).times(factor);
      InvestmentCase made =
          RealisticCases.of(7)
              .without(Feature.DISAGREEMENT, Feature.REPLACED_MEMBER, Feature.CLOSED)
              .sized(size)
              .first()
              .theCase();
      assertThat(
              made.team().memberships().stream()
                  .filter(it -> Set.of(Role.MEMBER, Role.CALLED_IN).contains(it.role())))
          .hasSize(4 * factor);
      assertThat(made.plan().orElseThrow().measures()).hasSize(6 * factor);
      assertThat(made.plan().orElseThrow().tasks()).hasSize(12 * factor);
      assertThat(made.meetings()).hasSize(5 * factor + 2);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Size.of(2, 6, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> Size.of(3, 4, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> Size.of(3, 5, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Size.of(3, 5, 2).times(0));
  }

  @Test
  void ordinaryCasesDifferInSize() {
    assertThat(CASES.stream().map(made -> made.theCase().meetings().size()).distinct())
        .hasSizeGreaterThan(5);
  }

  @Test
  void identityNumbersAreSynthetic() {
    assertThat(
            CASES.stream()
                .flatMap(made -> made.theCase().persons().stream())
                .flatMap(person -> person.nationalId().stream()))
        .isNotEmpty()
        .allMatch(number -> number.series() == NationalId.Series.PLUS_80);
  }

  @Test
  void meetingsAreSomeWeeksApartAndTheNextIsPlanned() {
    for (RealisticCase made : CASES) {
      TreeSet<LocalDate> held = new TreeSet<>();
      made.theCase().meetings().stream()
          .flatMap(meeting -> meeting.heldOn().stream())
          .forEach(held::add);
      for (LocalDate day : held) {
        LocalDate next = held.higher(day);
        if (next != null) {
          boolean early = day.isBefore(held.first().plusDays(180));
          assertThat(next).isBeforeOrEqualTo(day.plusDays(early ? 80 : 90));
        }
      }
      assertThat(made.theCase().meetings().stream().filter(RealisticCasesTest::isToCome))
          .hasSize(made.features().contains(Feature.CLOSED) ? 0 : 1)
          .allMatch(next -> next.plannedOn().orElseThrow().isAfter(made.asOf()));
    }
  }

  private static boolean isToCome(Meeting meeting) {
    return meeting.heldOn().isEmpty();
  }
}
