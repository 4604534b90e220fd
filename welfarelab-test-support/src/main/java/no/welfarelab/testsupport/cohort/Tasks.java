/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.plan.Task;
import no.welfarelab.testsupport.Sketch;
import no.welfarelab.testsupport.chance.Draw;

/**
 * Who does what by when: two tasks a measure, agreed in its meeting and due by the next; those due
 * by now are done.
 */
final class Tasks {
  private static final int MOST_OPEN_TASKS = 3;

  private final Cast cast;
  private final Timeline days;
  private final Works works;
  private final Draw draw;
  private final Map<Id<Person>, Integer> open = new HashMap<>();

  Tasks(Cast cast, Timeline days, Works works, Draw draw) {
    this.cast = cast;
    this.days = days;
    this.works = works;
    this.draw = draw;
  }

  List<Task> all() {
    List<Task> tasks = new ArrayList<>();
    for (Work work : works.all()) {
      for (int i = 0; i < 2; i++) {
        tasks.add(task(tasks.size() + 1, work, i == 0));
      }
    }
    return tasks;
  }

  private Task task(int number, Work work, boolean byService) {
    LocalDate due = days.meetingAfter(work.agreed());
    boolean done = cast.has(Feature.CLOSED) || !due.isAfter(days.asOf());
    LocalDate doneOn = doneOn(work.agreed(), due);
    Task.Builder task =
        Sketch.task(
                "task-" + number,
                draw.oneOf(Phrases.TASKS),
                responsible(work, byService, done ? doneOn : days.asOf(), done),
                due)
            .measure(work.measure())
            .madeOn(work.agreed())
            .confirmedOn(work.agreed());
    return done ? task.doneOn(doneOn).feedback(draw.oneOf(Phrases.FEEDBACK)).build() : task.build();
  }

  /** Between the day it was made and the day it was due, neither included. */
  private LocalDate doneOn(LocalDate made, LocalDate due) {
    LocalDate last = days.notAfterEnd(due.minusDays(1));
    int most = Math.toIntExact(last.toEpochDay() - made.toEpochDay());
    return most < 1 ? made : made.plusDays(draw.between(1, most));
  }

  /** A citizen does their share, but never too much at once. */
  private Id<Person> responsible(Work work, boolean byService, LocalDate day, boolean done) {
    Id<Person> citizen = draw.oneOf(cast.citizens());
    boolean tooMuch = !done && open.getOrDefault(citizen, 0) >= MOST_OPEN_TASKS;
    if (byService || tooMuch) {
      return cast.holderOn(work.service(), day);
    }
    if (!done) {
      open.merge(citizen, 1, Integer::sum);
    }
    return citizen;
  }
}
