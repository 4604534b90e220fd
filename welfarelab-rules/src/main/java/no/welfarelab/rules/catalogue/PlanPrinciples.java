/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Which working principles the plan reflects: PLAN-19. */
final class PlanPrinciples {
  private PlanPrinciples() {}

  static Verdict areReflected(Placed<InvestmentPlan> plan, CaseOnDay seen) {
    return Since.planInForce(seen, () -> isReflectedEach(plan, seen));
  }

  private static Verdict isReflectedEach(Placed<InvestmentPlan> plan, CaseOnDay seen) {
    Set<Principle> reflected = EnumSet.noneOf(Principle.class);
    seen.goals().forEach(goal -> reflected.addAll(goal.part().principles()));
    seen.measures().forEach(measure -> reflected.addAll(measure.part().principles()));
    return Verdict.all(
        Arrays.stream(Principle.values())
            .map(
                principle ->
                    reflected.contains(principle)
                        ? Verdict.satisfied(plan.place())
                        : Verdict.broken(key(principle), plan.place())));
  }

  private static String key(Principle principle) {
    return switch (principle) {
      case OPTIMAL_USE -> "no-optimal-use";
      case LONG_TERM_VIEW -> "no-long-term-view";
      case EARLY_INVESTMENT -> "no-early-investment";
      case INDIVIDUAL_ADAPTATION -> "no-individual-adaptation";
      case COORDINATED_SIMULTANEITY -> "no-simultaneity";
      case VALUES -> "no-values";
    };
  }
}
