/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What comes first: PLAN-07 and -08. */
final class PlanOrder {
  private PlanOrder() {}

  static Verdict comesFirst(Placed<Measure> measure, CaseOnDay seen) {
    Path after = measure.place().then("after");
    boolean waitsForItself = seen.waitsForItself(measure.part().id());
    return Verdict.each(
        measure.part().after(),
        (first, i) -> {
          if (seen.measure(first).isEmpty()) {
            return Verdict.broken("dangling", after.then(i));
          }
          return waitsForItself && seen.waitsForItself(first)
              ? Verdict.broken("cycle", after.then(i))
              : Verdict.satisfied(after.then(i));
        });
  }

  static Verdict startedInOrder(Placed<Measure> measure, CaseOnDay seen) {
    if (!measure.part().isStartedOn(seen.day())) {
      return Verdict.notApplicable();
    }
    Path after = measure.place().then("after");
    Path prerequisites = measure.place().then("prerequisites");
    return Verdict.each(
            measure.part().after(),
            (first, i) ->
                seen.measure(first)
                    .map(it -> wasDoneBefore(it, measure, after.then(i), seen))
                    .orElseGet(Verdict::notApplicable))
        .and(
            Verdict.each(
                measure.part().prerequisites(),
                (prerequisite, i) ->
                    wasMetBefore(prerequisite, measure, prerequisites.then(i), seen)));
  }

  private static Verdict wasDoneBefore(
      Measure first, Placed<Measure> measure, Path place, CaseOnDay seen) {
    Optional<LocalDate> start = measure.part().startedOn();
    if (first.doneOn().isPresent()) {
      return seen.happened(first.doneOn())
          ? notLater(first.doneOn().get(), start, measure.place(), "not-done-first", place)
          : Verdict.broken("not-done-first", place);
    }
    boolean notDone = first.status().filter(status -> status != MeasureStatus.DONE).isPresent();
    boolean startedLater =
        first.startedOn().filter(on -> on.isAfter(start.orElse(seen.day()))).isPresent();
    return notDone || startedLater
        ? Verdict.broken("not-done-first", place)
        : Verdict.unknown("done-date", Role.INVESTMENT_LEADER, place);
  }

  private static Verdict wasMetBefore(
      Prerequisite prerequisite, Placed<Measure> measure, Path place, CaseOnDay seen) {
    return prerequisite
        .metOn()
        .map(
            met ->
                seen.happened(prerequisite.metOn())
                    ? notLater(
                        met,
                        measure.part().startedOn(),
                        measure.place(),
                        "prerequisite-late",
                        place)
                    : Verdict.broken("prerequisite-late", place))
        .orElseGet(() -> Verdict.unknown("prerequisite-date", Role.INVESTMENT_LEADER, place));
  }

  static Verdict notLater(
      LocalDate first, Optional<LocalDate> start, Path measure, String otherwise, Path place) {
    if (start.isEmpty()) {
      return Verdict.unknown("start-date", Role.INVESTMENT_LEADER, measure);
    }
    return Period.runsForward(first, start.get())
        ? Verdict.satisfied(place)
        : Verdict.broken(otherwise, place);
  }
}
