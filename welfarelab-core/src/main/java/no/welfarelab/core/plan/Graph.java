/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from who points at whom; in time proportional to the pointers, however long the
 * chain.
 */
final class Graph<N> {
  private final Map<N, ? extends Collection<N>> edges;

  Graph(Map<N, ? extends Collection<N>> edges) {
    this.edges = edges;
  }

  /** The nodes themselves and all they lead to. */
  Set<N> reachableFrom(Collection<N> nodes) {
    Set<N> reached = new LinkedHashSet<>(nodes);
    Deque<N> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (N next : next(open.remove())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }

  /**
   * The nodes that lead back to themselves: Tarjan's strongly connected components, without
   * recursion.
   */
  Set<N> onCircles() {
    Search search = new Search();
    for (N node : edges.keySet()) {
      search.from(node);
    }
    return search.circles;
  }

  /**
   * The longest path over nodes that do not lead back to themselves; of several the one whose nodes
   * are listed first, compared from the start. Every node must have its pointers in the map.
   */
  List<N> longestPath() {
    Map<N, Integer> lengths = new HashMap<>();
    List<N> order = inOrder();
    for (int i = order.size() - 1; i >= 0; i--) {
      int longest = 0;
      for (N next : next(order.get(i))) {
        longest = Math.max(longest, lengths.getOrDefault(next, 0));
      }
      lengths.put(order.get(i), longest + 1);
    }
    List<N> path = new ArrayList<>();
    Collection<N> choice = edges.keySet();
    for (int left = lengths.values().stream().reduce(0, Math::max); left > 0; left--) {
      N node = firstOfLength(left, choice, lengths);
      path.add(node);
      choice = next(node);
    }
    return path;
  }

  private static <N> N firstOfLength(int length, Collection<N> nodes, Map<N, Integer> lengths) {
    return nodes.stream()
        .filter(node -> lengths.getOrDefault(node, 0) == length)
        .findFirst()
        .orElseThrow();
  }

  /** The nodes that do not lead back to themselves, each before those it leads to. */
  private List<N> inOrder() {
    Set<N> circles = onCircles();
    List<N> nodes = edges.keySet().stream().filter(node -> !circles.contains(node)).toList();
    Map<N, Integer> ahead = new HashMap<>();
    nodes.forEach(node -> next(node).forEach(to -> ahead.merge(to, 1, Integer::sum)));
    List<N> order = new ArrayList<>(nodes.stream().filter(it -> !ahead.containsKey(it)).toList());
    for (int i = 0; i < order.size(); i++) {
      for (N to : next(order.get(i))) {
        if (ahead.merge(to, -1, Integer::sum) == 0 && !circles.contains(to)) {
          order.add(to);
        }
      }
    }
    return order;
  }

  private Collection<N> next(N node) {
    Collection<N> next = edges.get(node);
    return next == null ? List.of() : next;
  }

  private final class Search {
    private final Map<N, Visit<N>> visits = new HashMap<>();
    private final Deque<Visit<N>> trail = new ArrayDeque<>();
    private final Deque<Visit<N>> component = new ArrayDeque<>();
    private final Set<N> circles = new LinkedHashSet<>();

    void from(N root) {
      if (visits.containsKey(root)) {
        return;
      }
      enter(root);
      while (!trail.isEmpty()) {
        Visit<N> here = trail.element();
        if (here.ahead.hasNext()) {
          N next = here.ahead.next();
          Visit<N> met = visits.get(next);
          if (met == null) {
            enter(next);
          } else if (met.inComponent) {
            here.lowest = Math.min(here.lowest, met.order);
          }
        } else {
          leave();
        }
      }
    }

    private void enter(N node) {
      Visit<N> visit = new Visit<>(node, visits.size(), next(node).iterator());
      visits.put(node, visit);
      trail.push(visit);
      component.push(visit);
    }

    private void leave() {
      Visit<N> left = trail.pop();
      if (!trail.isEmpty()) {
        trail.element().lowest = Math.min(trail.element().lowest, left.lowest);
      }
      if (left.lowest < left.order) {
        return;
      }
      boolean circle = component.element() != left || next(left.node).contains(left.node);
      Visit<N> member;
      do {
        member = component.pop();
        member.inComponent = false;
        if (circle) {
          circles.add(member.node);
        }
      } while (member != left);
    }
  }

  private static final class Visit<N> {
    private final N node;
    private final int order;
    private final Iterator<N> ahead;
    private int lowest;
    private boolean inComponent = true;

    Visit(N node, int order, Iterator<N> ahead) {
      this.node = node;
      this.order = order;
      this.ahead = ahead;
      this.lowest = order;
    }
  }
}
