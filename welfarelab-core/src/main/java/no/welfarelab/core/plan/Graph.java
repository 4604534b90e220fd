package no.welfarelab.core.plan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows from who points at whom; in time proportional to the pointers, however long the chain. */
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

  /** The nodes that lead back to themselves: Tarjan's strongly connected components, without recursion. */
  Set<N> onCircles() {
    Search search = new Search();
    for (N node : edges.keySet()) {
      search.from(node);
    }
    return search.circles;
  }

  private Collection<N> next(N node) {
    Collection<N> next = edges.get(node);
    return next == null ? List.of() : next;
  }

  private final class Search {
    private final Map<N, Integer> order = new HashMap<>();
    private final Map<N, Integer> lowest = new HashMap<>();
    private final Deque<N> component = new ArrayDeque<>();
    private final Set<N> inComponent = new HashSet<>();
    private final Deque<N> trail = new ArrayDeque<>();
    private final Deque<Iterator<N>> ahead = new ArrayDeque<>();
    private final Set<N> circles = new LinkedHashSet<>();

    void from(N root) {
      if (order.containsKey(root)) {
        return;
      }
      enter(root);
      while (!trail.isEmpty()) {
        N node = trail.element();
        if (ahead.element().hasNext()) {
          N next = ahead.element().next();
          if (!order.containsKey(next)) {
            enter(next);
          } else if (inComponent.contains(next)) {
            lowest.merge(node, order.get(next), Math::min);
          }
        } else {
          leave(node);
        }
      }
    }

    private void enter(N node) {
      order.put(node, order.size());
      lowest.put(node, order.get(node));
      component.push(node);
      inComponent.add(node);
      trail.push(node);
      ahead.push(next(node).iterator());
    }

    private void leave(N node) {
      trail.pop();
      ahead.pop();
      if (!trail.isEmpty()) {
        lowest.merge(trail.element(), lowest.get(node), Math::min);
      }
      if (!lowest.get(node).equals(order.get(node))) {
        return;
      }
      boolean circle = !component.element().equals(node) || next(node).contains(node);
      N member;
      do {
        member = component.pop();
        inComponent.remove(member);
        if (circle) {
          circles.add(member);
        }
      } while (!member.equals(node));
    }
  }
}
