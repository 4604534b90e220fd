/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;

// Builds a case anew from its parts: with its lists shuffled, or without one optional fact.
abstract class Rebuilding {

  // But a history: of two changes of one day the first of them was made first.
  static InvestmentCase shuffled(InvestmentCase theCase, Random random) {
    return (InvestmentCase)
        new Rebuilding() {
          @Override
          void order(Attribute list, List<Object> parts) {
            if (!list.name().equals("history")) {
              Collections.shuffle(parts, random);
            }
          }
        }.anew(theCase);
  }

  // The same case without one of its optional facts, and which one.
  static Gap gapIn(InvestmentCase theCase, Random random) {
    List<Attribute> facts = factsOf(theCase);
    return facts.isEmpty()
        ? new Gap(theCase, "nothing")
        : gap(theCase, facts, random.nextInt(facts.size()));
  }

  static List<Gap> gapsIn(InvestmentCase theCase) {
    List<Attribute> facts = factsOf(theCase);
    return IntStream.range(0, facts.size()).mapToObj(i -> gap(theCase, facts, i)).toList();
  }

  private static List<Attribute> factsOf(InvestmentCase theCase) {
    List<Attribute> facts = new ArrayList<>();
    new Rebuilding() {
      @Override
      boolean keeps(Attribute fact) {
        return facts.add(fact);
      }
    }.anew(theCase);
    return facts;
  }

  private static Gap gap(InvestmentCase theCase, List<Attribute> facts, int taken) {
    int[] met = {0};
    Object without =
        new Rebuilding() {
          @Override
          boolean keeps(Attribute fact) {
            return met[0]++ != taken;
          }
        }.anew(theCase);
    return new Gap((InvestmentCase) without, facts.get(taken).toString());
  }

  record Gap(InvestmentCase theCase, String fact) {}

  void order(Attribute list, List<Object> parts) {}

  boolean keeps(Attribute fact) {
    return true;
  }

  final Object anew(Object value) {
    Optional<ValueType> type = ValueType.ofValue(value);
    if (type.isEmpty()) {
      return value;
    }
    Map<String, Object> parts = new LinkedHashMap<>();
    for (Attribute attribute : type.get().attributes()) {
      parts.put(attribute.name(), part(attribute, attribute.readFrom(value)));
    }
    return type.get().build(parts);
  }

  private Object part(Attribute attribute, Object part) {
    if (part instanceof Optional<?> fact) {
      return fact.isPresent() && keeps(attribute) ? fact.map(this::anew) : Optional.empty();
    }
    if (part instanceof Collection<?> collection) {
      List<Object> parts = new ArrayList<>();
      collection.forEach(element -> parts.add(anew(element)));
      order(attribute, parts);
      return part instanceof Set ? new LinkedHashSet<>(parts) : parts;
    }
    return anew(part);
  }
}
