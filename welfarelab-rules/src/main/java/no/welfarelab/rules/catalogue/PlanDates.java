/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Which dates are possible: PLAN-18. */
final class PlanDates {
  private PlanDates() {}

  static Verdict taskDates(Placed<Task> task, CaseOnDay seen) {
    Task it = task.part();
    Dates dates = new Dates(task.place(), seen);
    return dates
        .notBeforeCase("madeOn", it.madeOn())
        .and(dates.notBeforeCase("dueOn", it.dueOn()))
        .and(dates.inOrder(it.madeOn(), "dueOn", it.dueOn(), "due-before-made"))
        .and(dates.inOrder(it.madeOn(), "doneOn", dates.happened(it.doneOn()), "done-before-made"));
  }

  static Verdict measureDates(Placed<Measure> measure, CaseOnDay seen) {
    Measure it = measure.part();
    Dates dates = new Dates(measure.place(), seen);
    Optional<LocalDate> started = dates.happened(it.startedOn());
    return dates
        .notBeforeCase("plannedStartOn", it.plannedStartOn())
        .and(dates.notBeforeCase("startedOn", started))
        .and(dates.inOrder(started, "doneOn", dates.happened(it.doneOn()), "done-before-start"));
  }

  static Verdict goalDates(Placed<Goal> goal, CaseOnDay seen) {
    Goal it = goal.part();
    Dates dates = new Dates(goal.place(), seen);
    return dates
        .notBeforeCase("setOn", it.setOn())
        .and(dates.inOrder(it.setOn(), "targetOn", it.targetOn(), "target-before-start"));
  }

  static Verdict meetingDates(Placed<Meeting> meeting, CaseOnDay seen) {
    Meeting it = meeting.part();
    Dates dates = new Dates(meeting.place(), seen);
    Optional<LocalDate> held = dates.happened(it.heldOn());
    return dates
        .notBeforeCase("plannedOn", it.plannedOn())
        .and(dates.notBeforeCase("heldOn", held))
        .and(
            held.isPresent()
                ? dates.inOrder(held, "nextOn", it.nextOn(), "next-before-held")
                : Verdict.notApplicable());
  }

  /** The dates of one part, compared with each other and with the day the case began. */
  private record Dates(Path part, CaseOnDay seen) {

    Optional<LocalDate> happened(Optional<LocalDate> date) {
      return date.filter(it -> seen.happened(date));
    }

    Verdict notBeforeCase(String name, Optional<LocalDate> date) {
      return inOrder(seen.beginning(), name, date, "before-case");
    }

    Verdict inOrder(
        Optional<LocalDate> first, String name, Optional<LocalDate> then, String otherwise) {
      if (then.isEmpty()) {
        return Verdict.notApplicable();
      }
      if (first.isEmpty()) {
        return Verdict.unknown("date", Role.INVESTMENT_LEADER, part);
      }
      return Period.runsForward(first.get(), then.get())
          ? Verdict.satisfied(part.then(name))
          : Verdict.broken(otherwise, part.then(name), then.get(), first.get());
    }
  }
}
