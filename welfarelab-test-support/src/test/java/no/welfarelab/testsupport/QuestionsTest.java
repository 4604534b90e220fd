/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.welfarelab.core.lab.IndividualPlanItem;
import no.welfarelab.core.lab.IndividualPlanReading;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.TaskState;
import no.welfarelab.core.lab.ToDo;
import no.welfarelab.core.lab.ToDoList;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Task;
import org.junit.jupiter.api.Test;

/** The questions of generated cases, whatever stands in them. */
class QuestionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<InvestmentCase> CASES =
      IntStream.range(0, 100).mapToObj(seed -> CaseGenerator.of(seed).next()).toList();

  private static Stream<ToDoList> toDoLists() {
    return CASES.stream().map(theCase -> theCase.toDoListOn(DAY));
  }

  @Test
  void aToDoStandsAtThePlaceOfItsTask() {
    for (InvestmentCase theCase : CASES) {
      for (ToDo toDo : theCase.toDoListOn(DAY).toDos()) {
        Task task = (Task) Places.at(theCase, toDo.place());
        assertThat(toDo.task()).isEqualTo(task.id());
        assertThat(toDo.responsible()).isEqualTo(task.responsible());
      }
    }
  }

  @Test
  void everyTaskIsToBeDoneOrDoneOrDroppedOrNotYetMade() {
    for (InvestmentCase theCase : CASES) {
      List<Task> tasks = theCase.plan().map(InvestmentPlan::tasks).orElse(List.of());
      long over =
          tasks.stream()
              .filter(
                  task ->
                      Stream.concat(task.doneOn().stream(), task.droppedOn().stream())
                              .anyMatch(day -> !day.isAfter(DAY))
                          || task.madeOn().filter(DAY::isBefore).isPresent())
              .count();
      assertThat(theCase.toDoListOn(DAY).toDos()).hasSize((int) (tasks.size() - over));
    }
  }

  @Test
  void everyStateIsMetAndEveryToDoIsSomeonesOrNobodys() {
    assertThat(toDoLists().flatMap(list -> list.toDos().stream()).map(ToDo::state))
        .contains(TaskState.values());
    toDoLists()
        .forEach(
            list -> {
              Set<ToDo> found = new HashSet<>(list.unassigned());
              list.byPerson().values().forEach(found::addAll);
              assertThat(found).containsExactlyInAnyOrderElementsOf(list.toDos());
              list.byService().values().forEach(some -> assertThat(found).containsAll(some));
            });
  }

  @Test
  void whatAnIndividualPlanMustSayIsReadAtPlacesThatAreThere() {
    Set<IndividualPlanItem> said = new HashSet<>();
    for (InvestmentCase theCase : CASES) {
      theCase
          .persons()
          .forEach(
              person -> {
                IndividualPlanReading reading = theCase.individualPlanOf(person.id(), DAY);
                reading
                    .places()
                    .forEach(
                        (item, places) -> {
                          places.forEach(place -> Places.at(theCase, place));
                          if (places.isEmpty()) {
                            assertThat(reading.missing()).contains(item);
                          } else {
                            said.add(item);
                          }
                        });
                assertThat(reading.places().keySet()).containsAll(reading.missing());
              });
    }
    assertThat(said).containsExactlyInAnyOrder(IndividualPlanItem.values());
  }
}
