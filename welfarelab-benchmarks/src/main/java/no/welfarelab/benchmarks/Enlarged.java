/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Services;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;

/** Makes a case many times as large: all its lists hold that many copies, with ids of their own. */
final class Enlarged {
  private static final Set<Id<?>> SHARED = shared();

  private Enlarged() {}

  private static Set<Id<?>> shared() {
    Set<Id<?>> shared = new LinkedHashSet<>();
    Services.all().forEach(service -> shared.add(service.id()));
    MeasureTypes.all().forEach(type -> shared.add(type.id()));
    return shared;
  }

  static InvestmentCase of(InvestmentCase aCase, int times) {
    List<Object> copies = IntStream.range(0, times).mapToObj(i -> copy(aCase, "-" + i)).toList();
    return (InvestmentCase) joined(copies);
  }

  private static Object copy(Object part, String suffix) {
    if (part instanceof Id<?> id) {
      return SHARED.contains(id) ? id : Id.of(id.value() + suffix);
    }
    if (part instanceof Optional<?> optional) {
      return optional.map(held -> copy(held, suffix));
    }
    if (part instanceof Collection<?> many) {
      Collection<Object> copies = part instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
      many.forEach(element -> copies.add(copy(element, suffix)));
      return copies;
    }
    return ValueType.ofValue(part)
        .map(
            type -> {
              Map<String, Object> parts = new LinkedHashMap<>(type.parts(part));
              parts.replaceAll((name, value) -> copy(value, suffix));
              return type.build(parts);
            })
        .orElse(part);
  }

  /** One value whose lists hold the elements of all; what there can be only one of is the first. */
  private static Object joined(List<Object> values) {
    Object first = values.get(0);
    if (first instanceof Collection) {
      List<Object> all = new ArrayList<>();
      values.forEach(value -> all.addAll((Collection<?>) value));
      return first instanceof Set ? new LinkedHashSet<>(all) : all;
    }
    if (first instanceof Optional<?> optional) {
      return optional.isPresent()
          ? Optional.of(
              joined(values.stream().<Object>map(it -> ((Optional<?>) it).orElseThrow()).toList()))
          : first;
    }
    return ValueType.ofValue(first)
        .map(
            type -> {
              Map<String, Object> parts = new LinkedHashMap<>();
              for (Attribute attribute : type.attributes()) {
                parts.put(
                    attribute.name(), joined(values.stream().map(attribute::readFrom).toList()));
              }
              return type.build(parts);
            })
        .orElse(first);
  }
}
