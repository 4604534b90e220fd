/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Id;

/** Which measure comes before which, and what that means on a day. */
final class Order {
  private final List<Measure> measures;

  Order(List<Measure> measures) {
    this.measures = measures;
  }

  Set<Id<Measure>> waitingForThemselves() {
    Map<Id<Measure>, Set<Id<Measure>>> after = new LinkedHashMap<>();
    measures.forEach(measure -> after.put(measure.id(), measure.after()));
    return new Graph<>(after).onCircles();
  }

  Map<Id<Measure>, Set<Id<Measure>>> awaitedOn(LocalDate day) {
    Set<Id<Measure>> done =
        measures.stream()
            .filter(measure -> measure.isDoneOn(day))
            .map(Measure::id)
            .collect(Collectors.toSet());
    Map<Id<Measure>, Set<Id<Measure>>> awaited = new LinkedHashMap<>();
    for (Measure measure : measures) {
      Set<Id<Measure>> first = new LinkedHashSet<>(measure.after());
      first.removeAll(done);
      if (isAhead(measure, day) && !first.isEmpty()) {
        awaited.put(measure.id(), first);
      }
    }
    return awaited;
  }

  List<Measure> startableOn(LocalDate day) {
    Set<Id<Measure>> waiting = awaitedOn(day).keySet();
    return measures.stream()
        .filter(
            measure ->
                isAhead(measure, day)
                    && !waiting.contains(measure.id())
                    && measure.unmetOn(day).isEmpty()
                    && !measure.hasTimeToThinkOn(day))
        .toList();
  }

  List<Measure> criticalChainOn(LocalDate day) {
    Map<Id<Measure>, Measure> unfinished =
        measures.stream()
            .filter(measure -> !measure.isDoneOn(day) && !measure.isStoppedOn(day))
            .collect(
                Collectors.toMap(
                    Measure::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    Map<Id<Measure>, List<Id<Measure>>> followers = new LinkedHashMap<>();
    unfinished.keySet().forEach(id -> followers.put(id, new ArrayList<>()));
    for (Measure measure : unfinished.values()) {
      for (Id<Measure> first : measure.after()) {
        if (unfinished.containsKey(first)) {
          followers.computeIfAbsent(first, id -> new ArrayList<>()).add(measure.id());
        }
      }
    }
    return new Graph<>(followers).longestPath().stream().map(unfinished::get).toList();
  }

  /** Measures that must work at the same time, whichever of them says so. */
  List<List<Measure>> together() {
    Map<Id<Measure>, Set<Id<Measure>>> beside = new HashMap<>();
    Set<Id<Measure>> held = measures.stream().map(Measure::id).collect(Collectors.toSet());
    for (Measure measure : measures) {
      for (Id<Measure> other : measure.together()) {
        if (held.contains(other)) {
          beside.computeIfAbsent(measure.id(), id -> new LinkedHashSet<>()).add(other);
          beside.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(measure.id());
        }
      }
    }
    Graph<Id<Measure>> graph = new Graph<>(beside);
    Map<Id<Measure>, List<Measure>> groupOf = new HashMap<>();
    List<List<Measure>> groups = new ArrayList<>();
    for (Measure measure : measures) {
      List<Measure> group = groupOf.get(measure.id());
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
        for (Id<Measure> member : graph.reachableFrom(List.of(measure.id()))) {
          groupOf.put(member, group);
        }
      }
      group.add(measure);
    }
    return groups.stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
  }

  private static boolean isAhead(Measure measure, LocalDate day) {
    return !measure.isStartedOn(day) && !measure.isDoneOn(day) && !measure.isStoppedOn(day);
  }
}
