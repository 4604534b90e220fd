/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.NationalId;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaseGeneratorTest {
  private static final int CASES = 2_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static List<InvestmentCase> cases;

  @BeforeAll
  static void generate() {
    cases = cases(CaseGenerator.of(1), CASES);
  }

  private static List<InvestmentCase> cases(CaseGenerator generator, int count) {
    return Stream.generate(generator::next).limit(count).toList();
  }

  @Test
  void theSameSeedGivesTheSameCases() {
    assertThat(cases(CaseGenerator.of(1), 50)).isEqualTo(cases.subList(0, 50));
  }

  @Test
  void anotherSeedGivesOtherCases() {
    assertThat(CaseGenerator.of(2).next()).isNotEqualTo(cases.get(0));
  }

  @Test
  void everyAttributeIsFilledInFiveOfAHundredCasesThatCouldHoldIt() {
    Map<Attribute, Integer> possible = new LinkedHashMap<>();
    Map<Attribute, Integer> filled = new HashMap<>();
    for (InvestmentCase each : cases) {
      Map<Attribute, Boolean> inCase = new HashMap<>();
      for (Object value : ValueTypes.valuesIn(each)) {
        ValueType type = ValueType.ofValue(value).orElseThrow();
        for (Attribute attribute : type.attributes()) {
          inCase.merge(attribute, isFilled(type, attribute, value), Boolean::logicalOr);
        }
      }
      inCase.forEach(
          (attribute, isFilled) -> {
            possible.merge(attribute, 1, Integer::sum);
            filled.merge(attribute, isFilled ? 1 : 0, Integer::sum);
          });
    }
    assertThat(ValueTypes.reachableFrom(InvestmentCase.class).types())
        .allSatisfy(
            type -> assertThat(possible).containsKeys(type.attributes().toArray(Attribute[]::new)));
    assertThat(possible)
        .allSatisfy(
            (attribute, could) ->
                assertThat(filled.get(attribute))
                    .as("cases with a filled %s, of %d that could hold it", attribute, could)
                    .isGreaterThanOrEqualTo(Math.max(1, could / 20)));
  }

  private static boolean isFilled(ValueType type, Attribute attribute, Object value) {
    Object part = attribute.readFrom(value);
    return switch (attribute.kind()) {
      case REQUIRED -> true;
      case OPTIONAL -> ((Optional<?>) part).isPresent();
      case LIST, SET -> !((Collection<?>) part).isEmpty();
      case DEFAULTED -> {
        Map<String, Object> others = type.parts(value);
        others.remove(attribute.name());
        yield !attribute.readFrom(type.build(others)).equals(part);
      }
    };
  }

  @Test
  void everySecondOptionalPartIsThereAndMostCollectionsAreFilled() {
    assertThat(shareFilled(cases, Attribute.Kind.OPTIONAL)).isBetween(0.47, 0.53);
    assertThat(shareFilled(cases, Attribute.Kind.LIST)).isGreaterThan(0.5);
    assertThat(shareFilled(cases, Attribute.Kind.SET)).isGreaterThan(0.5);
  }

  @Test
  void aSparseGeneratorGivesSparseCases() {
    List<InvestmentCase> sparse = cases(CaseGenerator.of(1, 0.1), 200);
    assertThat(shareFilled(sparse, Attribute.Kind.OPTIONAL)).isBetween(0.05, 0.2);
    assertThat(shareFilled(sparse, Attribute.Kind.LIST)).isBetween(0.1, 0.5);
  }

  @Test
  void theFullnessReachesFromNothingToEverything() {
    InvestmentCase empty = CaseGenerator.of(1, 0).next();
    assertThat(empty).isEqualTo(InvestmentCase.builder().id(empty.id()).build());
    List<InvestmentCase> full = cases(CaseGenerator.of(1, 1), 20);
    assertThat(shareFilled(full, Attribute.Kind.OPTIONAL)).isEqualTo(1.0);
    assertThat(shareFilled(full, Attribute.Kind.LIST)).isEqualTo(1.0);
    assertThatIllegalArgumentException().isThrownBy(() -> CaseGenerator.of(1, 1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> CaseGenerator.of(1, -0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> CaseGenerator.of(1, Double.NaN));
  }

  private static double shareFilled(List<InvestmentCase> cases, Attribute.Kind kind) {
    return cases.stream()
        .flatMap(each -> ValueTypes.valuesIn(each).stream())
        .flatMap(
            value -> {
              ValueType type = ValueType.ofValue(value).orElseThrow();
              return type.attributes().stream()
                  .filter(attribute -> attribute.kind() == kind)
                  .map(attribute -> isFilled(type, attribute, value));
            })
        .collect(Collectors.averagingInt(isFilled -> isFilled ? 1 : 0));
  }

  @Test
  void daysLieAroundTheSecondOfMarch() {
    List<LocalDate> days =
        leaves(LocalDate.class, attribute -> !attribute.name().equals("birthDate")).toList();
    assertThat(days)
        .allSatisfy(day -> assertThat(day).isBetween(TODAY.minusDays(400), TODAY.plusDays(400)));
    assertThat(
            days.stream()
                .filter(
                    day -> !day.isBefore(TODAY.minusDays(90)) && !day.isAfter(TODAY.plusDays(90)))
                .count())
        .isGreaterThan(days.size() * 3L / 4);
  }

  @Test
  void identityNumbersAreSynthetic() {
    List<NationalId> numbers = leaves(NationalId.class, attribute -> true).toList();
    assertThat(numbers).allMatch(number -> number.series() == NationalId.Series.PLUS_80);
    assertThat(numbers)
        .extracting(NationalId::kind)
        .contains(NationalId.Kind.BIRTH_NUMBER, NationalId.Kind.D_NUMBER);
    assertThat(numbers)
        .flatExtracting(number -> number.rule().stream().toList())
        .contains(NationalId.Rule.values());
  }

  @Test
  void textsHoldWhatBreaksCarelessWriters() {
    List<String> texts = leaves(String.class, attribute -> true).toList();
    assertThat(texts).allMatch(text -> text.length() <= 80);
    for (String trap : List.of("æ", "ø", "å", "\"", "\\", "\0", "\n", "\u2028", "🏡", "𝒜")) {
      assertThat(texts).anyMatch(text -> text.contains(trap));
    }
    assertThat(texts).allMatch(CaseGeneratorTest::hasNoHalfCharacter);
  }

  private static boolean hasNoHalfCharacter(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static <T> Stream<T> leaves(Class<T> type, Predicate<Attribute> condition) {
    return cases.stream()
        .flatMap(each -> ValueTypes.valuesIn(each).stream())
        .flatMap(
            value ->
                ValueType.ofValue(value).orElseThrow().attributes().stream()
                    .filter(
                        attribute -> attribute.elementClass() == type && condition.test(attribute))
                    .flatMap(attribute -> elements(attribute.readFrom(value))))
        .map(type::cast);
  }

  private static Stream<?> elements(Object part) {
    return part instanceof Collection<?> many
        ? many.stream()
        : part instanceof Optional<?> optional ? optional.stream() : Stream.of(part);
  }

  @Test
  void mostReferencesToPersonsLeadSomewhereAndSomeNowhere() {
    long resolved = 0;
    long all = 0;
    for (InvestmentCase each : cases) {
      Set<Id<Person>> known = new HashSet<>();
      each.persons().forEach(person -> known.add(person.id()));
      List<Id<Person>> cited =
          each.consents().stream()
              .flatMap(
                  consent -> Stream.concat(Stream.of(consent.person()), consent.givenBy().stream()))
              .toList();
      resolved += cited.stream().filter(known::contains).count();
      all += cited.size();
    }
    assertThat((double) resolved / all).isBetween(0.6, 0.95);
  }

  @Test
  void listsAreShortWithALongerOneNowAndThen() {
    List<Integer> sizes = cases.stream().map(each -> each.persons().size()).toList();
    assertThat(sizes)
        .contains(0, 1, 2, 3, 4)
        .anyMatch(size -> size > 4)
        .allMatch(size -> size <= 12);
    assertThat(sizes.stream().filter(size -> size <= 4).count()).isGreaterThan(CASES * 9 / 10);
  }

  @Test
  void aValueOfAnotherTypeIsGeneratedToo() {
    assertThat(CaseGenerator.of(1).next(Person.class))
        .isEqualTo(CaseGenerator.of(1).next(Person.class));
    assertThatIllegalArgumentException().isThrownBy(() -> CaseGenerator.of(1).next(String.class));
  }
}
