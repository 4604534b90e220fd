/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaskingTest {
  private final List<String> canaries = new ArrayList<>();
  private final Set<Attribute> planted = new LinkedHashSet<>();
  private InvestmentCase aCase;

  @BeforeEach
  void plant() {
    InvestmentCase full = CaseGenerator.of(1, 1).next();
    aCase = (InvestmentCase) withCanaries(full);
  }

  @Test
  void noTextAndNoIdIsSeenInWhatAValuePrints() {
    List<Attribute> sensitive =
        ValueTypes.reachableFrom(InvestmentCase.class).types().stream()
            .flatMap(type -> type.attributes().stream())
            .filter(MaskingTest::holdsTextOrId)
            .toList();
    System.out.printf(
        "Masking: %d canaries in %d texts and ids of the model%n", canaries.size(), planted.size());
    assertThat(planted).containsAll(sensitive);
    assertThat(canaries.size()).isGreaterThanOrEqualTo(sensitive.size()).isGreaterThan(80);
    for (Object value : ValueTypes.valuesIn(aCase)) {
      assertNoCanary(value);
      ValueType.ofValue(value).orElseThrow().parts(value).values().forEach(this::assertNoCanary);
    }
  }

  @Test
  void noIdentityNumberIsSeenInWhatAValuePrints() {
    List<String> numbers =
        aCase.persons().stream()
            .flatMap(person -> person.nationalId().stream())
            .map(number -> number.value())
            .toList();
    assertThat(numbers).isNotEmpty();
    for (Object value : ValueTypes.valuesIn(aCase)) {
      assertThat(value.toString()).doesNotContain(numbers);
      assertThat(ValueType.ofValue(value).orElseThrow().parts(value).toString())
          .doesNotContain(numbers);
    }
  }

  private void assertNoCanary(Object value) {
    if (!isText(value)) {
      assertThat(value.toString())
          .as("what a %s prints", value.getClass().getSimpleName())
          .doesNotContain("canary");
    }
  }

  private static boolean isText(Object part) {
    return part instanceof String
        || part instanceof Optional<?> o && o.filter(MaskingTest::isText).isPresent();
  }

  private static boolean holdsTextOrId(Attribute attribute) {
    return attribute.elementClass() == String.class || attribute.elementClass() == Id.class;
  }

  private Object withCanaries(Object part) {
    if (part instanceof List<?> list) {
      return list.stream().map(this::withCanaries).toList();
    }
    if (part instanceof Set<?> set) {
      Set<Object> changed = new LinkedHashSet<>();
      set.forEach(element -> changed.add(withCanaries(element)));
      return changed;
    }
    if (part instanceof Optional<?> optional) {
      return optional.map(this::withCanaries);
    }
    if (part instanceof String) {
      return canary();
    }
    if (part instanceof Id<?>) {
      return Id.of(canary());
    }
    return ValueType.ofValue(part).map(type -> withCanaries(type, part)).orElse(part);
  }

  private Object withCanaries(ValueType type, Object value) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (Attribute attribute : type.attributes()) {
      Object part = attribute.readFrom(value);
      if (holdsTextOrId(attribute) && !(part instanceof Collection<?> many && many.isEmpty())) {
        planted.add(attribute);
      }
      parts.put(attribute.name(), withCanaries(part));
    }
    return type.build(parts);
  }

  private String canary() {
    canaries.add("canary-" + canaries.size());
    return canaries.get(canaries.size() - 1);
  }
}
