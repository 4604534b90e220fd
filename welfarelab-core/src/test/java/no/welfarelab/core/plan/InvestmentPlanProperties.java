/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.welfarelab.core.ground.Id;

class InvestmentPlanProperties {
  @Property
  void aMeasureWaitsForItselfIfAWalkFindsBackToIt(@ForAll("graphs") List<Set<Integer>> after) {
    assertThat(measures(after).waitingForThemselves())
        .isEqualTo(ids(nodes(after).filter(node -> walk(after, after.get(node)).contains(node))));
  }

  @Property
  void aGoalLeadsToEffectIfAWalkFindsAnEffectGoal(
      @ForAll("graphs") List<Set<Integer>> leadsTo,
      @ForAll Set<@IntRange(max = 7) Integer> effects) {
    assertThat(goals(leadsTo, effects).leadingToEffect())
        .isEqualTo(
            ids(
                nodes(leadsTo)
                    .filter(
                        node -> walk(leadsTo, Set.of(node)).stream().anyMatch(effects::contains))));
  }

  private static IntStream nodes(List<Set<Integer>> graph) {
    return IntStream.range(0, graph.size());
  }

  private static Set<Integer> walk(List<Set<Integer>> graph, Set<Integer> from) {
    Set<Integer> reached = new HashSet<>(from);
    for (int step = 0; step < graph.size(); step++) {
      for (int node : List.copyOf(reached)) {
        reached.addAll(node < graph.size() ? graph.get(node) : Set.of());
      }
    }
    return reached.stream().filter(node -> node < graph.size()).collect(Collectors.toSet());
  }

  private static <T> Set<Id<T>> ids(IntStream nodes) {
    return nodes.mapToObj(node -> Id.<T>of("n" + node)).collect(Collectors.toSet());
  }

  private static <T> Set<Id<T>> ids(Set<Integer> nodes) {
    return ids(nodes.stream().mapToInt(node -> node));
  }

  private static InvestmentPlan measures(List<Set<Integer>> graph) {
    List<Measure> measures = new ArrayList<>();
    for (int node = 0; node < graph.size(); node++) {
      measures.add(
          Measure.builder()
              .id(Id.of("n" + node))
              .text("")
              .after(InvestmentPlanProperties.<Measure>ids(graph.get(node)))
              .build());
    }
    return InvestmentPlan.builder().measures(measures).build();
  }

  private static InvestmentPlan goals(List<Set<Integer>> graph, Set<Integer> effects) {
    List<Goal> goals = new ArrayList<>();
    for (int node = 0; node < graph.size(); node++) {
      goals.add(
          Goal.builder()
              .id(Id.of("n" + node))
              .kind(effects.contains(node) ? GoalKind.EFFECT : GoalKind.RESULT)
              .text("")
              .leadsTo(InvestmentPlanProperties.<Goal>ids(graph.get(node)))
              .build());
    }
    return InvestmentPlan.builder().goals(goals).build();
  }

  @Provide
  Arbitrary<List<Set<Integer>>> graphs() {
    return Arbitraries.integers().between(0, 8).set().ofMaxSize(3).list().ofMaxSize(8);
  }
}
