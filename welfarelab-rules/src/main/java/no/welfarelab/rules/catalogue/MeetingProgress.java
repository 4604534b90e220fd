/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.TaskState;
import no.welfarelab.core.lab.ToDo;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What became of what was agreed: MEETING-07 and -12. */
final class MeetingProgress {
  private final Map<Id<Task>, ToDo> toDos = new HashMap<>();
  private final Set<Id<Measure>> agreed = new HashSet<>();

  private MeetingProgress(CaseOnDay seen) {
    seen.theCase().toDoListOn(seen.day()).toDos().forEach(toDo -> toDos.put(toDo.task(), toDo));
    for (Placed<Meeting> meeting : MeetingsHeld.of(seen).inOrder()) {
      agreed.addAll(meeting.part().measures());
    }
  }

  private static MeetingProgress of(CaseOnDay seen) {
    return seen.shared(MeetingProgress.class, MeetingProgress::new);
  }

  static Verdict isReported(Placed<Task> task, CaseOnDay seen) {
    if (seen.happened(task.part().doneOn())) {
      return task.part().dueOn().isPresent()
          ? Verdict.satisfied(task.place().then("doneOn"))
          : Verdict.notApplicable();
    }
    ToDo toDo = of(seen).toDos.get(task.part().id());
    if (toDo == null || toDo.dueOn().isEmpty() || seen.over()) {
      return Verdict.notApplicable();
    }
    return isInTime(toDo, task.place(), seen).and(postponedWithReason(task, seen));
  }

  private static Verdict isInTime(ToDo toDo, Path task, CaseOnDay seen) {
    if (toDo.state() != TaskState.SILENT && toDo.state() != TaskState.OVERDUE) {
      return Verdict.notApplicable();
    }
    Path place = task.then("dueOn");
    String key = toDo.state() == TaskState.SILENT ? "silent" : "overdue";
    LocalDate due = toDo.dueOn().orElseThrow();
    String services = ServiceCodes.of(toDo.services(), seen);
    return services.isEmpty()
        ? Verdict.broken(key + "-of-no-service", place, due)
        : Verdict.broken(key, place, due, services);
  }

  private static Verdict postponedWithReason(Placed<Task> task, CaseOnDay seen) {
    List<HistoryEntry> postponements =
        task.part().history().stream()
            .filter(entry -> entry.formerDate().isPresent() && seen.sees(entry.on()))
            .toList();
    if (postponements.isEmpty()) {
      return Verdict.notApplicable();
    }
    Path place = task.place().then("history");
    return postponements.stream().allMatch(entry -> entry.text().isPresent())
        ? Verdict.satisfied(place)
        : Verdict.broken("postponed-without-reason", place);
  }

  static Verdict statusIsFresh(Placed<Measure> measure, CaseOnDay seen) {
    Measure it = measure.part();
    Optional<LocalDate> last = MeetingsHeld.of(seen).lastDay();
    boolean open = !it.isDoneOn(seen.day()) && !it.isStoppedOn(seen.day());
    boolean agreed = of(seen).agreed.contains(it.id()) || seen.planInForce();
    if (last.isEmpty() || !open || !agreed || seen.over()) {
      return Verdict.notApplicable();
    }
    Optional<LocalDate> told = it.statusToldOn().filter(on -> !on.isAfter(seen.day()));
    if (told.isEmpty()) {
      return Verdict.broken("never-told", measure.place());
    }
    Path place = measure.place().then("statusToldOn");
    return told.get().isBefore(last.get())
        ? Verdict.broken("stale", place, told.get(), last.get())
        : Verdict.satisfied(place, told.get());
  }
}
