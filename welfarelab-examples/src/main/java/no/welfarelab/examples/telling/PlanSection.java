/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Phase;

/** What they aim at, and what is done, phase by phase. */
final class PlanSection {
  private static final Label GOALS = Label.of("Målene", "Måla", "The goals");
  private static final Label PLAN =
      Label.of("Planen, fase for fase", "Planen, fase for fase", "The plan, phase by phase");
  private static final Label REACHED = Label.of("nådd %s", "nådd %s", "reached %s");
  private static final Label WAITS = Label.of("venter på: %s", "ventar på: %s", "waits for: %s");
  private static final Label AFTER = Label.of("etter: %s", "etter: %s", "after: %s");
  private static final Label TOGETHER =
      Label.of("sammen med: %s", "saman med: %s", "together with: %s");
  private static final Label GAP =
      Label.of(
          "Ingen tjeneste har et tiltak for",
          "Inga teneste har eit tiltak for",
          "No service has a measure for");
  private static final Label LINKED =
      Label.of("Ved siden av planen", "Ved sida av planen", "Beside the plan");

  private PlanSection() {}

  static void tell(Tale tale) {
    tale.theCase().plan().ifPresent(plan -> tell(plan, tale));
  }

  private static void tell(InvestmentPlan plan, Tale tale) {
    tale.heading(GOALS);
    plan.goals().stream().filter(goal -> tale.seen(goal.setOn())).forEach(goal -> tell(goal, tale));
    tale.heading(PLAN);
    for (Phase phase : Phase.values()) {
      List<Measure> measures =
          plan.measures().stream()
              .filter(measure -> measure.phase().equals(Optional.of(phase)))
              .toList();
      if (!measures.isEmpty()) {
        tale.line("%s", tale.word(phase));
        measures.forEach(measure -> tell(measure, plan, tale));
      }
    }
    plan.gaps()
        .forEach(gap -> gap.text().ifPresent(text -> tale.line("%s: %s", tale.word(GAP), text)));
    plan.linkedPlans()
        .forEach(
            linked ->
                tale.line(
                    "%s: %s%s",
                    tale.word(LINKED),
                    tale.word(linked.kind()),
                    Tale.aside(linked.owner().map(tale::service).orElse(""))));
  }

  private static void tell(Goal goal, Tale tale) {
    List<String> facts = new ArrayList<>();
    facts.add(tale.word(goal.kind()));
    goal.horizon().ifPresent(horizon -> facts.add(tale.word(horizon)));
    goal.reachedOn()
        .filter(on -> !on.isAfter(tale.asOf()))
        .ifPresent(on -> facts.add(Answer.filled(tale.word(REACHED), on)));
    goal.waitingFor().ifPresent(what -> facts.add(Answer.filled(tale.word(WAITS), what)));
    tale.line("%s%s", goal.text(), Tale.aside(String.join(", ", facts)));
  }

  private static void tell(Measure measure, InvestmentPlan plan, Tale tale) {
    List<String> facts = new ArrayList<>();
    texts(measure.after(), plan)
        .ifPresent(texts -> facts.add(Answer.filled(tale.word(AFTER), texts)));
    texts(measure.together(), plan)
        .ifPresent(texts -> facts.add(Answer.filled(tale.word(TOGETHER), texts)));
    tale.line(
        "  %-12s %s",
        measure.status().map(status -> tale.word(status)).orElse("–"), measure.text());
    facts.forEach(fact -> tale.line("  %-12s   %s", "", fact));
  }

  private static Optional<String> texts(Collection<Id<Measure>> others, InvestmentPlan plan) {
    String texts =
        others.stream()
            .flatMap(other -> Identified.find(plan.measures(), other).stream())
            .map(Measure::text)
            .collect(Collectors.joining(" · "));
    return Optional.of(texts).filter(text -> !text.isEmpty());
  }
}
