/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Why goals were postponed and changed: PLAN-15. */
final class PlanHistory {
  private PlanHistory() {}

  static Verdict changesHaveReasons(Placed<Goal> goal, CaseOnDay seen) {
    return Verdict.all(
        seen.placed(goal.part().history(), goal.place().then("history"), HistoryEntry::on).stream()
            .filter(entry -> entry.part().changed())
            .map(
                entry ->
                    entry.part().text().isPresent()
                        ? Verdict.satisfied(entry.place())
                        : Verdict.broken("no-reason", entry.place())));
  }
}
