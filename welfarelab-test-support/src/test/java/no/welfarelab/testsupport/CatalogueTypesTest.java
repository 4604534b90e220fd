/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.OvercrowdingMeasure;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.service.Catalogue;
import no.welfarelab.core.service.KostraFunction;
import no.welfarelab.core.service.KostraFunctions;
import no.welfarelab.core.service.Municipality;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a municipality says of itself stands outside the case, and is drawn and built as a case is.
 */
class CatalogueTypesTest {
  static List<ValueType> types() {
    return Stream.of(
            Catalogue.class,
            KostraFunction.class,
            Municipality.class,
            TargetGroup.class,
            ConsentAges.class,
            OvercrowdingMeasure.class)
        .flatMap(root -> ValueTypes.reachableFrom(root).types().stream())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("types")
  void onlyARequiredPartIsMissed(ValueType type) {
    Object value = CaseGenerator.of(1, 1).next(type.type());
    Map<String, Object> parts = type.parts(value);
    assertThat(type.build(parts)).isEqualTo(value).hasSameHashCodeAs(value);
    for (Attribute attribute : type.attributes()) {
      Map<String, Object> others = new HashMap<>(parts);
      others.remove(attribute.name());
      if (attribute.kind() == Attribute.Kind.REQUIRED) {
        assertThatIllegalStateException()
            .isThrownBy(() -> type.build(others))
            .withMessageContaining(attribute.name());
      } else {
        assertThat(type.build(others)).isInstanceOf(type.type());
      }
    }
  }

  @Test
  void figuresAreOfAllSizes() {
    CaseGenerator generator = CaseGenerator.of(1, 1);
    List<Double> figures =
        Stream.generate(() -> generator.next(OvercrowdingMeasure.class))
            .limit(500)
            .flatMap(measure -> measure.mostPersonsPerRoom().stream())
            .toList();
    assertThat(figures)
        .contains(Double.MIN_VALUE, Double.MAX_VALUE, 1 / 3.0)
        .allMatch(it -> it > 0);
    assertThat(figures.stream().filter(it -> it <= 40).count()).isGreaterThan(350);
  }

  @Test
  void mostFunctionsThatAreCitedAreListed() {
    List<Id<KostraFunction>> cited =
        CaseGenerator.of(1, 1).next(Catalogue.class).services().stream()
            .flatMap(service -> service.kostraFunctions().stream())
            .toList();
    assertThat(cited).isNotEmpty();
    assertThat(cited.stream().filter(id -> KostraFunctions.find(id).isPresent()).count())
        .isGreaterThan(cited.size() / 2L);
  }
}
