/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;

/** Makes the {@link ToDoList} of a case. */
final class WhoseMove {
  private final LocalDate day;
  private final Optional<LocalDate> nextMeeting;
  private final Map<Id<Person>, Set<Id<Service>>> services = new HashMap<>();

  private WhoseMove(InvestmentCase theCase, LocalDate day) {
    this.day = day;
    this.nextMeeting =
        nextMeeting(
            theCase.meetings().stream().filter(meeting -> meeting.kind().withCitizen()).toList());
    Set<Id<Person>> family = new HashSet<>();
    for (Person person : theCase.persons()) {
      if (person.standing() == Standing.CITIZEN || person.standing() == Standing.FAMILY) {
        family.add(person.id());
      }
    }
    for (Membership membership : theCase.team().memberships()) {
      if (membership.heldOn(day).orElse(false) && !family.contains(membership.person())) {
        membership
            .service()
            .ifPresent(
                service ->
                    services
                        .computeIfAbsent(membership.person(), it -> new LinkedHashSet<>())
                        .add(service));
      }
    }
  }

  static ToDoList on(InvestmentCase theCase, LocalDate day) {
    WhoseMove move = new WhoseMove(theCase, day);
    return ImmutableToDoList.builder()
        .day(day)
        .toDos(
            Routes.TASKS
                .in(theCase)
                .filter(task -> move.isToBeDone(task.part()))
                .map(move::toDo)
                .toList())
        .build();
  }

  /**
   * A meeting that is planned; else the day agreed when the latest that agreed on one was held, the
   * later of two that were agreed on one day.
   */
  private Optional<LocalDate> nextMeeting(List<Meeting> meetings) {
    return meetings.stream()
        .filter(meeting -> !happened(meeting.heldOn()))
        .flatMap(meeting -> meeting.plannedOn().stream())
        .filter(planned -> planned.isAfter(day))
        .min(Comparator.naturalOrder())
        .or(
            () ->
                meetings.stream()
                    .filter(meeting -> happened(meeting.heldOn()))
                    .filter(meeting -> meeting.nextOn().filter(day::isBefore).isPresent())
                    .max(
                        Comparator.comparing((Meeting meeting) -> meeting.heldOn().orElseThrow())
                            .thenComparing(meeting -> meeting.nextOn().orElseThrow()))
                    .flatMap(Meeting::nextOn));
  }

  private boolean isToBeDone(Task task) {
    boolean known = task.madeOn().isEmpty() || happened(task.madeOn());
    return known && !happened(task.doneOn()) && !happened(task.droppedOn());
  }

  private ToDo toDo(Spot<Task> spot) {
    Task task = spot.part();
    Optional<LocalDate> due = dueOn(task);
    Set<Id<Service>> ofThem = new LinkedHashSet<>();
    task.responsible().forEach(person -> ofThem.addAll(services.getOrDefault(person, Set.of())));
    return ImmutableToDo.builder()
        .task(task.id())
        .place(spot.place())
        .state(due.map(date -> state(task, date)).orElse(TaskState.OPEN))
        .dueOn(due)
        .responsible(task.responsible())
        .services(ofThem)
        .build();
  }

  /** The first change dated later says which date stood on the day. */
  private Optional<LocalDate> dueOn(Task task) {
    return task.history().stream()
        .filter(entry -> entry.on().filter(on -> on.isAfter(day)).isPresent())
        .filter(entry -> entry.formerDate().isPresent())
        .min(Comparator.comparing(entry -> entry.on().orElseThrow()))
        .flatMap(HistoryEntry::formerDate)
        .or(task::dueOn);
  }

  private TaskState state(Task task, LocalDate due) {
    if (due.isBefore(day)) {
      return isToldSince(due, task) ? TaskState.OVERDUE : TaskState.SILENT;
    }
    boolean beforeWeMeet = nextMeeting.filter(meeting -> !due.isAfter(meeting)).isPresent();
    return due.equals(day) || beforeWeMeet ? TaskState.DUE : TaskState.OPEN;
  }

  private boolean isToldSince(LocalDate due, Task task) {
    return task.history().stream()
        .map(HistoryEntry::on)
        .anyMatch(on -> happened(on) && !on.orElseThrow().isBefore(due));
  }

  private boolean happened(Optional<LocalDate> dated) {
    return dated.filter(date -> !date.isAfter(day)).isPresent();
  }
}
