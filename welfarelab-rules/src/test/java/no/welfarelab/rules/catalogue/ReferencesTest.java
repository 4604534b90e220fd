/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.lab.Waiver;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Service;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The references that PLAN-25 looks at are all there are in the model. */
class ReferencesTest {
  private static final Set<Class<?>> OF_CATALOGUES =
      Set.of(Service.class, MeasureType.class, TargetGroup.class);

  /** What goes by a code or a day, and what is the lab's. */
  private static final Set<String> NOT_IN_THE_CASE =
      Set.of("SERVICE", "LIFE_AREA", "SITUATION", "RESPONSIBILITY", "BUDGET_YEAR", "LAB", "CHOICE");

  private static boolean cites(Attribute attribute) {
    return attribute.elementClass() == Id.class
        && !attribute.name().equals("id")
        && attribute.owner() != Waiver.class
        && !OF_CATALOGUES.contains(
            ((ParameterizedType) attribute.element()).getActualTypeArguments()[0]);
  }

  private static CaseOnDay seen(InvestmentCase theCase) {
    return CaseOnDay.of(theCase, LocalDate.MAX, Policy.handbook());
  }

  private static void tell(Object value, Path place, Set<String> places, Set<String> attributes) {
    for (Attribute attribute : ValueType.ofValue(value).orElseThrow().attributes()) {
      Path there = place.then(attribute.name());
      Object part = attribute.readFrom(value);
      if (part instanceof Collection<?> many) {
        int index = 0;
        for (Object one : many) {
          tell(attribute, one, there.then(index++), places, attributes);
        }
      } else if (part instanceof Optional<?> optional) {
        optional.ifPresent(one -> tell(attribute, one, there, places, attributes));
      } else {
        tell(attribute, part, there, places, attributes);
      }
    }
  }

  private static void tell(
      Attribute attribute, Object part, Path place, Set<String> places, Set<String> attributes) {
    if (cites(attribute)) {
      places.add(place.toString());
      attributes.add(attribute.toString());
    } else if (ValueType.ofValue(part).isPresent()) {
      tell(part, place, places, attributes);
    }
  }

  @Test
  void everyReferenceOfTheModelIsLookedAt() {
    Set<String> met = new TreeSet<>();
    LongStream.range(0, 20)
        .mapToObj(seed -> CaseGenerator.of(seed, 0.95).next())
        .forEach(
            theCase -> {
              Set<String> places = new TreeSet<>();
              tell(theCase, Path.ROOT, places, met);
              assertThat(
                      References.of(seen(theCase)).places().stream()
                          .map(Path::toString)
                          .filter(place -> !place.startsWith("/waivers/"))
                          .toList())
                  .doesNotHaveDuplicates()
                  .hasSameElementsAs(places);
            });
    assertThat(met)
        .isEqualTo(
            ValueTypes.reachableFrom(InvestmentCase.class).types().stream()
                .flatMap(type -> type.attributes().stream())
                .filter(ReferencesTest::cites)
                .map(Attribute::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static List<Finding> judged(InvestmentCase theCase) {
    return PlanRules.REFERENCES_LEAD_SOMEWHERE.judge(seen(theCase));
  }

  @Test
  void whatCitesSomethingThatIsNotThereIsNamedByItsOwnId() {
    LongStream.range(0, 20)
        .mapToObj(seed -> CaseGenerator.of(seed, 0.95).next())
        .map(ReferencesTest::withoutPersons)
        .forEach(
            theCase ->
                assertThat(judged(theCase))
                    .hasSizeGreaterThan(20)
                    .allMatch(finding -> finding.outcome() == Outcome.NOT_SATISFIED));
  }

  private static InvestmentCase withoutPersons(InvestmentCase theCase) {
    return ValueType.of(InvestmentCase.class).with(theCase, "persons", List.<Person>of());
  }

  @ParameterizedTest
  @EnumSource(PartKind.class)
  void aWaiverIsForAPartThatIsThereOrForACode(PartKind kind) {
    InvestmentCase theCase =
        InvestmentCase.builder()
            .id(Id.of("case"))
            .waivers(
                List.of(
                    Waiver.builder()
                        .id(Id.of("waiver"))
                        .rule("PLAN-02")
                        .kind(kind)
                        .part(Id.of("lost"))
                        .build()))
            .build();
    assertThat(judged(theCase))
        .singleElement()
        .extracting(Finding::outcome, finding -> finding.subject().kind())
        .containsExactly(
            NOT_IN_THE_CASE.contains(kind.code()) ? Outcome.NOT_APPLICABLE : Outcome.NOT_SATISFIED,
            NOT_IN_THE_CASE.contains(kind.code()) ? PartKind.CASE : PartKind.WAIVER);
  }
}
