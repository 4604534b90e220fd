/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.plan.Task;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** How much is asked at once, and how far ahead: PLAN-06 and -14. */
final class PlanLoad {
  private PlanLoad() {}

  static Verdict isWithinLimit(Placed<Person> person, CaseOnDay seen) {
    int open =
        seen.shared(OpenTasks.class, OpenTasks::of).count().getOrDefault(person.part().id(), 0);
    int most = seen.policy().plan().mostOpenTasks();
    return open <= most
        ? Verdict.satisfied(person.place(), open, most)
        : Verdict.broken("too-many", person.place(), open, most);
  }

  static Verdict isSplitOrChecked(Placed<Task> task, CaseOnDay seen) {
    Task it = task.part();
    int months = seen.policy().plan().distantTaskInMonths();
    LocalDate near = seen.after(Period.ofMonths(months));
    Optional<LocalDate> due = it.dueOn().filter(date -> isOpen(it, seen) && date.isAfter(near));
    if (due.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (it.checkOn().filter(check -> check.isBefore(due.get())).isPresent()) {
      return Verdict.satisfied(task.place().then("checkOn"), due.get());
    }
    return seen.shared(OpenTasks.class, OpenTasks::of).split().contains(it.id())
        ? Verdict.satisfied(task.place(), due.get())
        : Verdict.broken("distant", task.place().then("dueOn"), due.get(), months);
  }

  private static boolean isOpen(Task task, CaseOnDay seen) {
    return !seen.happened(task.doneOn()) && !seen.happened(task.droppedOn());
  }

  /** How many tasks each has to do, and which tasks are split. */
  private record OpenTasks(Map<Id<Person>, Integer> count, Set<Id<Task>> split) {

    static OpenTasks of(CaseOnDay seen) {
      OpenTasks tasks = new OpenTasks(new HashMap<>(), new HashSet<>());
      for (Placed<Task> placed : seen.tasks()) {
        Task task = placed.part();
        if (isOpen(task, seen)) {
          task.responsible().forEach(person -> tasks.count.merge(person, 1, Integer::sum));
        }
        if (!seen.happened(task.droppedOn())) {
          task.partOf().filter(whole -> !whole.equals(task.id())).ifPresent(tasks.split::add);
        }
      }
      return tasks;
    }
  }
}
