/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * Whose move it is on a day (<i>huskeliste</i>): the tasks still to be done, by person and by
 * service.
 *
 * <p>Every list is in the order of the plan. Source: PROBA 4.2, 6.3, 7.1.
 */
@Value.Immutable
public abstract sealed class ToDoList extends Masked permits ImmutableToDoList {
  ToDoList() {}

  /** {@return the day, at whose end the tasks stand so} */
  public abstract LocalDate day();

  /** {@return all tasks that are neither done nor dropped} */
  public abstract List<ToDo> toDos();

  /**
   * {@return those of a state}
   *
   * @param state the state asked for
   */
  public List<ToDo> in(TaskState state) {
    return toDos().stream().filter(it -> it.state() == state).toList();
  }

  /** {@return those of each person who is responsible for some; one of several stands with each} */
  public Map<Id<Person>, List<ToDo>> byPerson() {
    return grouped(ToDo::responsible);
  }

  /** {@return those of each service that has some; one of several stands with each} */
  public Map<Id<Service>, List<ToDo>> byService() {
    return grouped(ToDo::services);
  }

  /** {@return those nobody is responsible for} */
  public List<ToDo> unassigned() {
    return toDos().stream().filter(it -> it.responsible().isEmpty()).toList();
  }

  private <T> Map<Id<T>, List<ToDo>> grouped(Function<ToDo, Set<Id<T>>> owners) {
    Map<Id<T>, List<ToDo>> grouped = new LinkedHashMap<>();
    for (ToDo toDo : toDos()) {
      owners
          .apply(toDo)
          .forEach(owner -> grouped.computeIfAbsent(owner, it -> new ArrayList<>()).add(toDo));
    }
    grouped.replaceAll((owner, its) -> List.copyOf(its));
    return Collections.unmodifiableMap(grouped);
  }
}
