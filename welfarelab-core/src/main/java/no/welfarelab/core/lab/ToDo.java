/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Service;
import org.immutables.value.Value;

/**
 * A task that someone has still to do on a day (<i>gjøremål</i>), without its words. Source: PROBA
 * 4.2, 7.1.
 */
@Value.Immutable
public abstract sealed class ToDo extends Masked permits ImmutableToDo {
  ToDo() {}

  /** {@return the task} */
  public abstract Id<Task> task();

  /** {@return where it stands in the case} */
  public abstract Path place();

  /** {@return how it stands on the day} */
  public abstract TaskState state();

  /**
   * {@return the day by which it is to be done, as that was known on the day: a postponement dated
   * later is not seen}
   */
  public abstract Optional<LocalDate> dueOn();

  /** {@return who does it} */
  public abstract Set<Id<Person>> responsible();

  /**
   * {@return the services whose task it is: those that the responsible represent in memberships
   * held on the day; none for what the family does}
   */
  public abstract Set<Id<Service>> services();
}
