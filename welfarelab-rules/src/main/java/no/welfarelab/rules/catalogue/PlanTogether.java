/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether measures that only work together start together: PLAN-09. */
final class PlanTogether {
  private static final Set<MeasureStatus> NOT_STARTED =
      Set.of(MeasureStatus.PLANNED, MeasureStatus.APPLIED_FOR, MeasureStatus.DECIDED);

  private PlanTogether() {}

  /** All the starts must be known: one that comes to be known may put another right. */
  static Verdict startsWithOthers(Placed<Measure> measure, CaseOnDay seen) {
    Path together = measure.place().then("together");
    Optional<LocalDate> own = start(measure.part(), seen);
    List<Verdict> open = new ArrayList<>();
    List<Verdict> known = new ArrayList<>();
    int index = 0;
    for (Id<Measure> id : measure.part().together()) {
      Path place = together.then(index++);
      Optional<Measure> other = seen.measure(id).filter(it -> !it.id().equals(measure.part().id()));
      if (other.isEmpty() || isOff(measure.part(), seen) || isOff(other.get(), seen)) {
        continue;
      }
      Optional<LocalDate> start = start(other.get(), seen);
      if (own.isEmpty()) {
        open.add(unknown(measure.place()));
      }
      if (start.isEmpty()) {
        open.add(unknown(place));
      }
      if (own.isPresent() && start.isPresent()) {
        known.add(compared(own.get(), start.get(), place, seen));
      }
    }
    return Verdict.all((open.isEmpty() ? known : open).stream());
  }

  /** Given up before it started. */
  private static boolean isOff(Measure measure, CaseOnDay seen) {
    return PlanNeeds.isStopped(measure, seen) && !seen.happened(measure.startedOn());
  }

  private static Verdict unknown(Path place) {
    return Verdict.unknown("planned-start", Role.INVESTMENT_LEADER, place);
  }

  private static Verdict compared(LocalDate own, LocalDate other, Path place, CaseOnDay seen) {
    long apart = Math.abs(ChronoUnit.DAYS.between(own, other));
    int most = seen.policy().plan().simultaneityInDays();
    return apart <= most
        ? Verdict.satisfied(place, apart, most)
        : Verdict.broken("apart", place, apart, most);
  }

  /**
   * What is told not to have started can start on the day at the earliest, whatever was planned.
   */
  private static Optional<LocalDate> start(Measure measure, CaseOnDay seen) {
    boolean waits = measure.status().filter(NOT_STARTED::contains).isPresent();
    return measure
        .startedOn()
        .filter(on -> !on.isAfter(seen.day()))
        .or(
            () ->
                measure
                    .plannedStartOn()
                    .map(on -> waits && on.isBefore(seen.day()) ? seen.day() : on));
  }
}
