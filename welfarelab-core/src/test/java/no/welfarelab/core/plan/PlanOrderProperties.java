/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.welfarelab.core.ground.Id;

/** The same questions, answered by trying everything. */
class PlanOrderProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** Each node with what must come first, or stands beside it; some point at nothing. */
  @Provide
  Arbitrary<List<Set<Integer>>> graphs() {
    return Arbitraries.integers().between(0, 8).set().ofMaxSize(3).list().ofMaxSize(8);
  }

  @Property
  void noChainIsLongerAndNoneAsLongStandsBeforeIt(
      @ForAll("graphs") List<Set<Integer>> after, @ForAll Set<@IntRange(max = 7) Integer> done) {
    assertThat(numbers(planOf(after, done).criticalChainOn(DAY))).isEqualTo(longest(after, done));
  }

  @Property
  void aMeasureCanStartIfAllThatComesFirstIsDone(
      @ForAll("graphs") List<Set<Integer>> after, @ForAll Set<@IntRange(max = 7) Integer> done) {
    InvestmentPlan plan = planOf(after, done);
    assertThat(numbers(plan.startableOn(DAY)))
        .isEqualTo(
            nodes(after)
                .filter(
                    node ->
                        !done.contains(node)
                            && after.get(node).stream()
                                .allMatch(first -> first < after.size() && done.contains(first)))
                .boxed()
                .toList());
    assertThat(plan.startableOn(DAY))
        .noneMatch(measure -> plan.awaitedOn(DAY).containsKey(measure.id()));
  }

  @Property
  void twoWorkTogetherIfAWalkFindsFromOneToTheOther(@ForAll("graphs") List<Set<Integer>> beside) {
    List<List<Integer>> expected =
        nodes(beside)
            .mapToObj(node -> List.copyOf(group(beside, node)))
            .distinct()
            .filter(group -> group.size() > 1)
            .toList();
    List<Measure> measures = new ArrayList<>();
    for (int node = 0; node < beside.size(); node++) {
      measures.add(measure(node).together(ids(beside.get(node))).build());
    }
    assertThat(
            InvestmentPlan.builder().measures(measures).build().workingTogether().stream()
                .map(PlanOrderProperties::numbers))
        .isEqualTo(expected);
  }

  private static IntStream nodes(List<Set<Integer>> graph) {
    return IntStream.range(0, graph.size());
  }

  private static TreeSet<Integer> group(List<Set<Integer>> beside, int node) {
    TreeSet<Integer> group = new TreeSet<>(Set.of(node));
    for (int step = 0; step < beside.size(); step++) {
      for (int other : nodes(beside).toArray()) {
        for (int named : beside.get(other)) {
          if (named < beside.size() && (group.contains(other) || group.contains(named))) {
            group.addAll(List.of(other, named));
          }
        }
      }
    }
    return group;
  }

  /** Every chain is walked, from its last measure back. */
  private static List<Integer> longest(List<Set<Integer>> after, Set<Integer> done) {
    Set<Integer> open =
        nodes(after).filter(node -> !done.contains(node)).boxed().collect(Collectors.toSet());
    Set<Integer> loose = new HashSet<>(open);
    open.stream().filter(node -> returns(after, open, node)).forEach(loose::remove);
    List<List<Integer>> chains = new ArrayList<>(List.of(List.of()));
    for (int last : loose) {
      walk(after, loose, List.of(last), chains);
    }
    Comparator<List<Integer>> byLength = Comparator.comparing(List::size);
    return Collections.min(
        chains, byLength.reversed().thenComparing(PlanOrderProperties::inPlansOrder));
  }

  private static boolean returns(List<Set<Integer>> after, Set<Integer> open, int node) {
    Set<Integer> reached = new HashSet<>(after.get(node));
    for (int step = 0; step < after.size(); step++) {
      reached.retainAll(open);
      for (int first : List.copyOf(reached)) {
        reached.addAll(after.get(first));
      }
    }
    return reached.contains(node);
  }

  private static void walk(
      List<Set<Integer>> after, Set<Integer> loose, List<Integer> chain, List<List<Integer>> all) {
    all.add(chain);
    for (int first : after.get(chain.get(0))) {
      if (loose.contains(first)) {
        List<Integer> longer = new ArrayList<>(List.of(first));
        longer.addAll(chain);
        walk(after, loose, longer, all);
      }
    }
  }

  private static int inPlansOrder(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return one.get(i) - other.get(i);
      }
    }
    return 0;
  }

  private static Measure.Builder measure(int node) {
    return Measure.builder().id(Id.of("n" + node)).text(String.valueOf(node));
  }

  private static List<Id<Measure>> ids(Set<Integer> nodes) {
    return nodes.stream().map(node -> Id.<Measure>of("n" + node)).toList();
  }

  private static List<Integer> numbers(List<Measure> measures) {
    return measures.stream().map(measure -> Integer.valueOf(measure.text())).toList();
  }

  private static InvestmentPlan planOf(List<Set<Integer>> after, Set<Integer> done) {
    List<Measure> measures = new ArrayList<>();
    for (int node = 0; node < after.size(); node++) {
      Measure measure = measure(node).after(ids(after.get(node))).build();
      measures.add(done.contains(node) ? measure.finishedAt(DAY) : measure);
    }
    return InvestmentPlan.builder().measures(measures).build();
  }
}
