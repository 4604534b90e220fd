/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.TaskState;
import no.welfarelab.core.lab.ToDo;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Membership;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What representatives tell of their tasks: ROLE-05. */
final class RoleReports {
  private record Tasks(Map<Id<Person>, List<Placed<Task>>> of, Map<Id<Task>, ToDo> open) {}

  private RoleReports() {}

  static List<Placed<Id<Person>>> representatives(CaseOnDay seen) {
    Map<Id<Person>, Path> places = new LinkedHashMap<>();
    for (Placed<Membership> seat : Seats.all(seen)) {
      Membership membership = seat.part();
      if (Seats.isRepresenting(membership)
          && membership.heldOn(seen.day()).orElse(true)
          && !People.isFamily(membership.person(), seen)) {
        places.putIfAbsent(membership.person(), seat.place());
      }
    }
    List<Placed<Id<Person>>> representatives = new ArrayList<>();
    places.forEach(
        (person, place) ->
            representatives.add(
                Placed.of(person, seen.person(person).map(Placed::place).orElse(place))));
    return representatives;
  }

  static Id<?> name(Id<Person> person, CaseOnDay seen) {
    return person;
  }

  static Verdict keepsTrack(Placed<Id<Person>> representative, CaseOnDay seen) {
    if (seen.closing().isPresent()) {
      return Verdict.notApplicable();
    }
    Tasks tasks = seen.shared(Tasks.class, RoleReports::tasks);
    return Verdict.all(
        tasks.of().getOrDefault(representative.part(), List.of()).stream()
            .map(task -> confirmed(task, seen).and(told(task, tasks))));
  }

  private static Tasks tasks(CaseOnDay seen) {
    Map<Id<Person>, List<Placed<Task>>> tasks = new HashMap<>();
    for (Placed<Task> task : seen.tasks()) {
      if (!seen.happened(task.part().droppedOn())) {
        for (Id<Person> person : task.part().responsible()) {
          tasks.computeIfAbsent(person, it -> new ArrayList<>()).add(task);
        }
      }
    }
    Map<Id<Task>, ToDo> open = new HashMap<>();
    seen.theCase().toDoListOn(seen.day()).toDos().forEach(toDo -> open.put(toDo.task(), toDo));
    return new Tasks(tasks, open);
  }

  private static Verdict confirmed(Placed<Task> task, CaseOnDay seen) {
    return seen.happened(task.part().confirmedOn())
        ? Verdict.satisfied(task.place())
        : Verdict.broken("not-confirmed", task.place());
  }

  /** Done, or known when it will be; past that day somebody has told how it goes. */
  private static Verdict told(Placed<Task> task, Tasks tasks) {
    ToDo toDo = tasks.open().get(task.part().id());
    if (toDo != null && toDo.dueOn().isEmpty()) {
      return Verdict.broken("no-date", task.place());
    }
    return toDo != null && toDo.state() == TaskState.SILENT
        ? Verdict.broken("silent", task.place().then("dueOn"), toDo.dueOn().orElseThrow())
        : Verdict.satisfied(task.place());
  }
}
