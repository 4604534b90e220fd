/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Masked;
import org.immutables.value.Value;

/** Something one person does by a day (<i>oppgave</i>). Source: PROBA 4.2. */
@Value.Immutable
public abstract sealed class Task extends Masked implements Identified<Task> permits ImmutableTask {
  Task() {}

  /** {@return its id, unique among the tasks of the plan} */
  @Override
  public abstract Id<Task> id();

  /** {@return what is to be done; personal data} */
  public abstract String text();

  /** {@return who does it; the method asks for exactly one} */
  public abstract Set<Id<Person>> responsible();

  /** {@return the measure it belongs to} */
  public abstract Optional<Id<Measure>> measure();

  /** {@return the larger task it was split from} */
  public abstract Optional<Id<Task>> partOf();

  /** {@return the day the responsible confirmed it} */
  public abstract Optional<LocalDate> confirmedOn();

  /** {@return the day it was agreed} */
  public abstract Optional<LocalDate> madeOn();

  /** {@return the day by which it is to be done} */
  public abstract Optional<LocalDate> dueOn();

  /** {@return the day of a check on the way} */
  public abstract Optional<LocalDate> checkOn();

  /** {@return the day it was done; empty while it is open} */
  public abstract Optional<LocalDate> doneOn();

  /** {@return the day it was dropped} */
  public abstract Optional<LocalDate> droppedOn();

  /** {@return what the responsible told when it was done; personal data} */
  public abstract Optional<String> feedback();

  /** {@return what was told of it on the way, and how it was postponed} */
  public abstract List<HistoryEntry> history();

  /**
   * {@return this task, done}
   *
   * @param day the day it was done
   * @param feedback what the responsible tells of it
   */
  public Task finishedAt(LocalDate day, String feedback) {
    return ((ImmutableTask) this).withDoneOn(day).withFeedback(feedback);
  }

  /**
   * {@return this task, confirmed by the responsible}
   *
   * @param day the day they confirmed it
   */
  public Task confirmedAt(LocalDate day) {
    return ((ImmutableTask) this).withConfirmedOn(day);
  }

  /**
   * {@return this task with one more report of it}
   *
   * @param report what was told of it on the way
   */
  public Task told(HistoryEntry report) {
    return remembering(report);
  }

  /**
   * {@return this task, due on another day; the day that stood before is kept in the history}
   *
   * @param due the day by which it is to be done now
   * @param why when, by whom and why it was postponed
   */
  public Task postponedTo(LocalDate due, HistoryEntry why) {
    return remembering(why.insteadOf(dueOn())).withDueOn(due);
  }

  /**
   * {@return this task, dropped on the day of the reason}
   *
   * @param why when, by whom and why it was dropped
   * @throws IllegalArgumentException if the reason has no day
   */
  public Task dropped(HistoryEntry why) {
    return remembering(why).withDroppedOn(why.requireDay());
  }

  private ImmutableTask remembering(HistoryEntry entry) {
    return ((ImmutableTask) this).withHistory(Identified.added(history(), entry));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableTask.builder();
  }

  /** Collects the parts of a {@link Task}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableTask.Builder {
    Builder id(Id<Task> id);

    Builder text(String text);

    Builder responsible(Iterable<? extends Id<Person>> responsible);

    Builder measure(Id<Measure> measure);

    Builder partOf(Id<Task> partOf);

    Builder confirmedOn(LocalDate confirmedOn);

    Builder madeOn(LocalDate madeOn);

    Builder dueOn(LocalDate dueOn);

    Builder checkOn(LocalDate checkOn);

    Builder doneOn(LocalDate doneOn);

    Builder droppedOn(LocalDate droppedOn);

    Builder feedback(String feedback);

    Builder history(Iterable<? extends HistoryEntry> history);

    /**
     * {@return the task}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Task build();
  }
}
