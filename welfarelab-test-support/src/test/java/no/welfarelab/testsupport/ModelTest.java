/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.core.service.Municipality;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {
  /** A municipality is no part of the model, but of the catalogues. */
  static List<ValueType> types() {
    return Stream.of(InvestmentCase.class, WelfareLab.class)
        .flatMap(root -> ValueTypes.reachableFrom(root).types().stream())
        .filter(type -> !type.type().getPackage().equals(Municipality.class.getPackage()))
        .distinct()
        .toList();
  }

  static Stream<Attribute> listsOfPartsWithIds() {
    return types().stream()
        .flatMap(type -> type.attributes().stream())
        .filter(attribute -> attribute.kind() == Attribute.Kind.LIST)
        .filter(
            attribute ->
                ValueType.find(attribute.elementClass()).filter(ValueType::identified).isPresent());
  }

  private static Object any(Class<?> type) {
    return CaseGenerator.of(1).next(type);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyPartThatIsReadIsSet(ValueType type) throws Exception {
    Class<?> builder = type.type().getMethod("builder").getReturnType();
    List<String> setters =
        Arrays.stream(builder.getMethods())
            .map(Method::getName)
            .filter(name -> !name.equals("build"))
            .toList();
    List<String> abstractAccessors =
        Arrays.stream(type.type().getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .map(Method::getName)
            .toList();
    assertThat(type.attributes())
        .extracting(Attribute::name)
        .containsExactlyInAnyOrderElementsOf(setters)
        .containsAll(abstractAccessors);
  }

  @ParameterizedTest
  @MethodSource("types")
  void onlyARequiredPartIsMissed(ValueType type) {
    Map<String, Object> parts = type.parts(any(type.type()));
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

  @ParameterizedTest
  @MethodSource("types")
  void everyValueOfACaseIsMasked(ValueType type) {
    assertThat(any(type.type())).isInstanceOf(Masked.class).hasToString(type + "[***]");
  }

  @ParameterizedTest
  @MethodSource("types")
  void aValueTypeIsAPublicSealedClassThatHidesTheGeneratedOne(ValueType type) {
    assertThat(type.type()).isPublic().isAbstract().isSealed();
    assertThat(any(type.type()).getClass()).isPackagePrivate();
  }

  @ParameterizedTest
  @MethodSource("listsOfPartsWithIds")
  void anIdThatStandsTwiceInItsListIsRefused(Attribute list) {
    ValueType type = ValueType.of(list.owner());
    Object part = any(list.elementClass());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> type.with(any(type.type()), list.name(), List.of(part, part)))
        .withMessage("an id stands twice in " + list.name());
  }
}
