/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.welfarelab.testsupport.CaseGenerator;

class ValueTypeProperties {
  @Property(tries = 100)
  void aValueIsItsParts(@ForAll long seed) {
    for (Object value : ValueTypes.valuesIn(CaseGenerator.of(seed).next())) {
      ValueType type = ValueType.ofValue(value).orElseThrow();
      assertThat(type.build(type.parts(value))).isEqualTo(value).hasSameHashCodeAs(value);
    }
  }

  @Property(tries = 100)
  void aPartPutBackChangesNothing(@ForAll long seed) {
    for (Object value : ValueTypes.valuesIn(CaseGenerator.of(seed).next())) {
      ValueType type = ValueType.ofValue(value).orElseThrow();
      for (Attribute attribute : type.attributes()) {
        assertThat(type.with(value, attribute.name(), attribute.readFrom(value))).isEqualTo(value);
      }
    }
  }
}
