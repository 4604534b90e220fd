/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Subject;

/**
 * Which finding of one report is which of another: by rule and subject, those that count alike
 * first, because a rule may say several things of one subject.
 */
final class Pairing {
  private static final int NONE = -1;

  private record Target(String rule, Subject subject) {
    static Target of(Finding finding) {
      return new Target(finding.rule(), finding.subject());
    }
  }

  private record Standing(Target target, Outcome outcome, boolean waived) {
    static Standing of(Finding finding) {
      return new Standing(Target.of(finding), finding.outcome(), finding.waived());
    }
  }

  private final Report earlier;
  private final Report later;
  private final int[] earlierOf;
  private final boolean[] paired;

  Pairing(Report earlier, Report later) {
    this.earlier = earlier;
    this.later = later;
    earlierOf = new int[later.findings().size()];
    paired = new boolean[earlier.findings().size()];
    Arrays.fill(earlierOf, NONE);
    pair(Standing::of);
    pair(Target::of);
  }

  private void pair(Function<Finding, Object> key) {
    Map<Object, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < paired.length; i++) {
      if (!paired[i]) {
        free.computeIfAbsent(key.apply(earlier.findings().get(i)), it -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < earlierOf.length; i++) {
      Deque<Integer> alike = free.get(key.apply(later.findings().get(i)));
      if (earlierOf[i] == NONE && alike != null && !alike.isEmpty()) {
        earlierOf[i] = alike.remove();
        paired[earlierOf[i]] = true;
      }
    }
  }

  /** What the later report has, in its order, then what the earlier alone has, in its order. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Set<String> runEarlier = rules(earlier);
    for (int i = 0; i < earlierOf.length; i++) {
      Finding finding = later.findings().get(i);
      changes.add(
          earlierOf[i] == NONE
              ? Change.ofKind(
                  runEarlier.contains(finding.rule()) ? ChangeKind.NEW : ChangeKind.NOT_COMPARED,
                  Optional.empty(),
                  Optional.of(finding))
              : change(earlier.findings().get(earlierOf[i]), finding));
    }
    Set<String> runLater = rules(later);
    for (int i = 0; i < paired.length; i++) {
      if (!paired[i]) {
        Finding finding = earlier.findings().get(i);
        changes.add(
            Change.ofKind(
                runLater.contains(finding.rule()) ? ChangeKind.RESOLVED : ChangeKind.NOT_COMPARED,
                Optional.of(finding),
                Optional.empty()));
      }
    }
    return List.copyOf(changes);
  }

  private static Change change(Finding before, Finding after) {
    boolean alike = Standing.of(before).equals(Standing.of(after));
    return Change.ofKind(
        alike ? ChangeKind.UNCHANGED : ChangeKind.CHANGED, Optional.of(before), Optional.of(after));
  }

  private static Set<String> rules(Report report) {
    return report.results().stream().map(RuleResult::rule).collect(Collectors.toSet());
  }
}
