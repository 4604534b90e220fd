/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.plan.Task;

/** Who does what by when. */
final class TaskSection {
  private static final Label HEADING =
      Label.of("Hvem gjør hva innen når", "Kven gjer kva innan når", "Who does what by when");

  private TaskSection() {}

  static void tell(Tale tale) {
    List<Task> open =
        tale.theCase().plan().stream()
            .flatMap(plan -> plan.tasks().stream())
            .filter(task -> tale.seen(task.madeOn()) && isOpen(task, tale.asOf()))
            .sorted(Comparator.comparing(task -> task.dueOn().orElse(LocalDate.MAX)))
            .toList();
    if (!open.isEmpty()) {
      tale.heading(HEADING);
      open.forEach(
          task ->
              tale.line(
                  "%s  %s: %s",
                  tale.day(task.dueOn()), tale.names(task.responsible()), task.text()));
    }
  }

  private static boolean isOpen(Task task, LocalDate day) {
    return Stream.of(task.doneOn(), task.droppedOn())
        .flatMap(Optional::stream)
        .noneMatch(on -> !on.isAfter(day));
  }
}
