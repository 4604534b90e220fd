/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who does what by when: PLAN-04. */
final class PlanTasks {
  private PlanTasks() {}

  static Verdict hasOneResponsible(Placed<Task> task, CaseOnDay seen) {
    Set<Id<Person>> responsible = task.part().responsible();
    Path place = task.place().then("responsible");
    return switch (responsible.size()) {
      case 0 -> Verdict.broken("no-responsible", task.place());
      case 1 -> belongs(responsible.iterator().next(), task.part(), place, seen);
      default -> Verdict.broken("several-responsible", place, responsible.size());
    };
  }

  /** An open task needs someone who belongs today; one that is done, someone who belonged then. */
  private static Verdict belongs(Id<Person> person, Task task, Path place, CaseOnDay seen) {
    Optional<LocalDate> done = task.doneOn().filter(it -> !it.isAfter(seen.day()));
    LocalDate day = done.orElse(seen.day());
    List<Membership> inTeam =
        seen.membershipsOf(person).stream()
            .filter(membership -> membership.role().inTeam())
            .toList();
    if (People.isFamily(person, seen)
        || isExecutor(person, task, seen)
        || inTeam.stream().anyMatch(membership -> membership.heldOn(day).orElse(false))) {
      return Verdict.satisfied(place);
    }
    return inTeam.stream().anyMatch(membership -> membership.period().isEmpty())
        ? Verdict.unknown("membership-period", Role.INVESTMENT_LEADER, place)
        : Verdict.broken(done.isPresent() ? "was-outsider" : "outsider", place);
  }

  private static boolean isExecutor(Id<Person> person, Task task, CaseOnDay seen) {
    return task.measure()
        .flatMap(seen::measure)
        .filter(measure -> measure.executors().contains(person))
        .isPresent();
  }

  static Verdict hasDueDate(Placed<Task> task) {
    return task.part().dueOn().isPresent()
        ? Verdict.satisfied(task.place().then("dueOn"))
        : Verdict.broken("no-due-date", task.place());
  }
}
