/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.plan.Alternative;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Time to think, and something to choose among: PLAN-11, -22 and -23. */
final class PlanChoices {
  private static final Set<MeasureStatus> NOT_STARTED =
      Set.of(MeasureStatus.PLANNED, MeasureStatus.APPLIED_FOR, MeasureStatus.DECIDED);

  private PlanChoices() {}

  static Verdict waitedForTheThought(Placed<Measure> measure, CaseOnDay seen) {
    Measure it = measure.part();
    if (it.thinkUntil().isEmpty()) {
      return it.urgency().equals(Optional.of(Urgency.TIME_TO_THINK))
          ? Verdict.unknown("think-until", Role.CITIZEN, measure.place())
          : Verdict.notApplicable();
    }
    LocalDate last = it.thinkUntil().get();
    Verdict waited = Verdict.satisfied(measure.place().then("thinkUntil"), last);
    Verdict tooSoon = Verdict.broken("too-soon", measure.place().then("thinkUntil"), last);
    if (seen.happened(it.startedOn())) {
      return it.startedOn().get().isAfter(last) ? waited : tooSoon;
    }
    if (!last.isBefore(seen.day())) {
      return it.isStartedOn(seen.day()) ? tooSoon : waited;
    }
    if (it.doneOn().filter(done -> !done.isAfter(last)).isPresent()) {
      return tooSoon;
    }
    return it.status().filter(NOT_STARTED::contains).isPresent()
        ? waited
        : Verdict.unknown("start", Role.INVESTMENT_LEADER, measure.place());
  }

  static Verdict isMarked(Placed<Measure> measure, CaseOnDay seen) {
    return measure.part().urgency().isPresent()
        ? Verdict.satisfied(measure.place().then("urgency"))
        : Verdict.unknown("urgency", Role.INVESTMENT_LEADER, measure.place());
  }

  static Verdict wereExplained(Placed<Measure> measure, CaseOnDay seen) {
    Path alternatives = measure.place().then("alternatives");
    return Verdict.each(
        measure.part().alternatives(),
        (alternative, i) -> wasExplained(alternative, measure.part(), alternatives.then(i), seen));
  }

  private static Verdict wasExplained(
      Alternative alternative, Measure measure, Path place, CaseOnDay seen) {
    if (!seen.happened(alternative.explainedOn())) {
      return Verdict.unknown("explained", Role.INVESTMENT_LEADER, place);
    }
    LocalDate explained = alternative.explainedOn().get();
    if (seen.happened(measure.startedOn()) && explained.isAfter(measure.startedOn().get())) {
      return Verdict.broken("explained-late", place, explained, measure.startedOn().get());
    }
    return alternative.consequences().isPresent()
        ? Verdict.satisfied(place, explained)
        : Verdict.unknown("consequences", Role.INVESTMENT_LEADER, place);
  }
}
