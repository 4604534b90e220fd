/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.Optional;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** How goals and measures of the plan fit together: PLAN-01, -02 and -03. */
final class PlanGoals {
  private PlanGoals() {}

  static Verdict hasEffectGoal(Placed<InvestmentPlan> plan, CaseOnDay seen) {
    return Since.planInForce(
        seen,
        () ->
            seen.goals().stream().anyMatch(goal -> goal.part().kind() == GoalKind.EFFECT)
                ? Verdict.satisfied(plan.place())
                : Verdict.broken("no-effect-goal", plan.place()));
  }

  static Verdict leadsToEffect(Placed<Goal> goal, CaseOnDay seen) {
    if (goal.part().kind() != GoalKind.RESULT) {
      return Verdict.notApplicable();
    }
    return Since.planInForce(
        seen,
        () ->
            seen.leadsToEffect(goal.part().id())
                ? Verdict.satisfied(goal.place().then("leadsTo"))
                : Verdict.broken("leads-nowhere", goal.place()));
  }

  static Verdict hasBothHorizons(Placed<InvestmentPlan> plan, CaseOnDay seen) {
    return Since.planInForce(
        seen,
        () ->
            hasHorizon(Horizon.SHORT_TERM, "no-short-term", plan.place(), seen)
                .and(hasHorizon(Horizon.LONG_TERM, "no-long-term", plan.place(), seen)));
  }

  private static Verdict hasHorizon(Horizon horizon, String otherwise, Path plan, CaseOnDay seen) {
    return seen.goals().stream()
            .anyMatch(goal -> goal.part().horizon().equals(Optional.of(horizon)))
        ? Verdict.satisfied(plan)
        : Verdict.broken(otherwise, plan);
  }

  static Verdict servesGoal(Placed<Measure> measure, CaseOnDay seen) {
    return Since.planInForce(
        seen,
        () ->
            measure.part().goals().stream().anyMatch(goal -> seen.goal(goal).isPresent())
                ? Verdict.satisfied(measure.place().then("goals"))
                : Verdict.broken("serves-no-goal", measure.place()));
  }

  static Verdict isServedOrWaits(Placed<Goal> goal, CaseOnDay seen) {
    return Since.planInForce(
        seen,
        () ->
            seen.isServed(goal.part().id()) || goal.part().waitingFor().isPresent()
                ? Verdict.satisfied(goal.place())
                : Verdict.broken("no-measure", goal.place()));
  }
}
