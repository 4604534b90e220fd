/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.core.service.Catalogue;
import no.welfarelab.core.service.KostraFunction;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Municipality;
import no.welfarelab.core.service.MunicipalityNumber;
import no.welfarelab.core.service.Service;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.report.Eligibility;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An attribute stands in three places: accessor, setter and description. Here they are compared.
 */
class ContractTest {
  /** What is written for readers' convenience, and passed over in reading. */
  private static final Map<Class<?>, Set<String>> DERIVED =
      Map.of(
          Report.class,
          Set.of("language", "valid", "complete", "errors", "warnings", "advice", "notAssessed"),
          Finding.class,
          Set.of("pointer", "placeName", "message", "remedy", "waived"),
          Eligibility.class,
          Set.of("recommendation", "message"));

  private static final Map<Type, ObjectShape<?, ?>> SHAPES = shapes();

  private static Map<Type, ObjectShape<?, ?>> shapes() {
    Map<Type, ObjectShape<?, ?>> shapes = new HashMap<>();
    try {
      for (Class<?> holder :
          List.of(
              PeopleShapes.class,
              TeamShapes.class,
              MappingShapes.class,
              PlanShapes.class,
              JourneyShapes.class,
              CaseShapes.class,
              CatalogueShapes.class,
              PolicyShapes.class,
              LabShapes.class,
              ReportShapes.class)) {
        for (Field field : holder.getDeclaredFields()) {
          if (field.getType() == ObjectShape.class) {
            shapes.put(described(field.getGenericType()), (ObjectShape<?, ?>) field.get(null));
          }
        }
        for (Method method : holder.getDeclaredMethods()) {
          if (method.getReturnType() == ObjectShape.class) {
            shapes.put(
                described(method.getGenericReturnType()),
                (ObjectShape<?, ?>) method.invoke(null, Language.NB));
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return shapes;
  }

  private static Type described(Type shape) {
    return ((ParameterizedType) shape).getActualTypeArguments()[0];
  }

  static Stream<ValueType> typesOfACase() {
    return ValueTypes.reachableFrom(InvestmentCase.class).types().stream();
  }

  static Stream<ValueType> typesOfAPolicy() {
    return ValueTypes.reachableFrom(Policy.class).types().stream();
  }

  static Stream<ValueType> typesOfALab() {
    return ValueTypes.reachableFrom(WelfareLab.class).types().stream();
  }

  static Stream<ValueType> typesRead() {
    return Stream.of(typesOfACase(), typesOfALab(), typesOfAPolicy())
        .flatMap(types -> types)
        .distinct();
  }

  static Stream<ValueType> typesOfAReport() {
    return ValueTypes.reachableFrom(Report.class).types().stream();
  }

  static Stream<ValueType> allTypes() {
    return Stream.concat(typesRead(), typesOfAReport()).distinct();
  }

  @Test
  void everyTypeOfADocumentIsDescribedOnceAndNoOther() {
    Set<Type> expected = allTypes().map(ValueType::type).collect(Collectors.toSet());
    expected.add(Period.class);
    assertThat(SHAPES.keySet()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("allTypes")
  void theSettersAreTheAccessors(ValueType type) {
    Set<String> attributes =
        type.attributes().stream().map(Attribute::name).collect(Collectors.toSet());
    assertThat(setters(type.type())).isEqualTo(attributes);
    assertThat(attributes).containsAll(abstractAccessors(type.type()));
  }

  /** The parameters of the static factory count as setters where there is no builder. */
  private static Set<String> setters(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findAny()
        .map(
            builder ->
                Arrays.stream(builder.getDeclaredMethods())
                    .filter(method -> method.getReturnType() == builder)
                    .map(Method::getName)
                    .collect(Collectors.toSet()))
        .orElseGet(() -> abstractAccessors(type));
  }

  private static Set<String> abstractAccessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  /** A policy cites functions of the accounts, but lists none. */
  @Test
  void everyTypeOfACatalogueIsDescribed() {
    assertThat(
            Stream.of(
                Catalogue.class,
                Service.class,
                MeasureType.class,
                Municipality.class,
                MunicipalityNumber.class,
                Label.class))
        .allSatisfy(type -> assertThat(SHAPES).containsKey(type));
    assertThat(SHAPES).doesNotContainKey(KostraFunction.class);
  }

  @ParameterizedTest
  @MethodSource("typesRead")
  void thePropertiesOfWhatIsReadAreTheAccessorsInTheirOrder(ValueType type) {
    assertThat(SHAPES.get(type.type()).names())
        .containsExactlyElementsOf(type.attributes().stream().map(Attribute::name).toList());
  }

  @Test
  void thePropertiesOfAPeriodAreItsTwoDays() {
    assertThat(SHAPES.get(Period.class).names())
        .containsExactlyInAnyOrderElementsOf(abstractAccessors(Period.class));
  }

  @ParameterizedTest
  @MethodSource("typesOfAReport")
  void thePropertiesOfAReportAreTheAccessorsAndWhatIsDerivedOfThem(ValueType type) {
    Set<String> derived = DERIVED.getOrDefault(type.type(), Set.of());
    assertThat(SHAPES.get(type.type()).names())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(type.attributes().stream().map(Attribute::name), derived.stream())
                .toList());
    assertThat(Arrays.stream(type.type().getMethods()).map(Method::getName))
        .containsAll(derived.stream().filter(name -> !name.equals("language")).toList());
  }

  @ParameterizedTest
  @MethodSource("allTypes")
  void valuesOfEqualPartsAreEqualAndOfOtherPartsAreNot(ValueType type) {
    CaseGenerator generator = CaseGenerator.of(1, 1);
    for (int i = 0; i < 20; i++) {
      Object value = generator.next(type.type());
      Object other = generator.next(type.type());
      assertThat(type.build(type.parts(value))).isEqualTo(value).hasSameHashCodeAs(value);
      for (Attribute attribute : type.attributes()) {
        Object part = attribute.readFrom(other);
        Map<String, Object> parts = type.parts(value);
        if (!part.equals(parts.put(attribute.name(), part)) && isAccepted(type, parts)) {
          assertThat(type.build(parts)).as("with another %s", attribute).isNotEqualTo(value);
        }
      }
    }
  }

  /** Some parts contradict each other, such as an end before a start. */
  private static boolean isAccepted(ValueType type, Map<String, Object> parts) {
    try {
      type.build(parts);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("typesOfACase")
  void aValueOfTheModelPrintsItsTypeAndAMask(ValueType type) {
    assertThat(CaseGenerator.of(1).next(type.type())).hasToString(type + "[***]");
  }

  /** A catalogue and the limits hold no personal data; what a case holds too is masked. */
  @ParameterizedTest
  @MethodSource("typesOfAPolicy")
  void aValueOfAPolicyPrintsAMaskWhereItIsOneOfTheModel(ValueType type) {
    String printed = CaseGenerator.of(1).next(type.type()).toString();
    if (Masked.class.isAssignableFrom(type.type())) {
      assertThat(printed).isEqualTo(type + "[***]");
    } else {
      assertThat(printed).startsWith(type + "{").doesNotContain("Immutable");
    }
  }

  /** What is public of a municipality is not masked; everything else of its lab is. */
  @ParameterizedTest
  @MethodSource("typesOfALab")
  void aValueOfALabPrintsItsTypeAndAMask(ValueType type) {
    if (!type.type().getPackage().equals(Municipality.class.getPackage())) {
      assertThat(CaseGenerator.of(1).next(type.type())).hasToString(type + "[***]");
    }
  }
}
