/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Masked;
import no.welfarelab.core.mapping.Stance;
import org.immutables.value.Value;

/**
 * Something the plan aims at (<i>mål</i>): a change in life situation, or a concrete result on the
 * way.
 *
 * <p>Source: PROBA 2.1, 4.2.
 */
@Value.Immutable
public abstract sealed class Goal extends Masked implements Identified<Goal> permits ImmutableGoal {
  Goal() {}

  /** {@return its id, unique among the goals of the plan} */
  @Override
  public abstract Id<Goal> id();

  /** {@return effect goal or result goal} */
  public abstract GoalKind kind();

  /** {@return what is to be reached; personal data} */
  public abstract String text();

  /** {@return whose words they are} */
  public abstract Optional<Id<Person>> saidBy();

  /** {@return who confirmed words that are not their own} */
  public abstract Set<Id<Person>> confirmedBy();

  /** {@return whose goal it is} */
  public abstract Set<Id<Person>> persons();

  /** {@return the life area it lies in} */
  public abstract Optional<LifeArea> lifeArea();

  /** {@return when it is to be reached, roughly} */
  public abstract Optional<Horizon> horizon();

  /** {@return the phase it belongs to} */
  public abstract Optional<Phase> phase();

  /** {@return the working principles it reflects} */
  public abstract Set<Principle> principles();

  /** {@return the effect goals that a result goal leads to} */
  public abstract Set<Id<Goal>> leadsTo();

  /** {@return the day it was set} */
  public abstract Optional<LocalDate> setOn();

  /** {@return the day by which it is to be reached} */
  public abstract Optional<LocalDate> targetOn();

  /** {@return what a goal without a measure waits for; personal data} */
  public abstract Optional<String> waitingFor();

  /** {@return how those it touches stand to it, now and before} */
  public abstract List<Stance> stances();

  /** {@return the day it was reached} */
  public abstract Optional<LocalDate> reachedOn();

  /** {@return the day it was given up} */
  public abstract Optional<LocalDate> givenUpOn();

  /** {@return how it was postponed and changed, and why} */
  public abstract List<HistoryEntry> history();

  /**
   * {@return this goal, to be reached by another day; the day that stood before is kept in the
   * history}
   *
   * @param target the day by which it is to be reached now
   * @param why when, by whom and why it was postponed
   */
  public Goal postponedTo(LocalDate target, HistoryEntry why) {
    return remembering(why.insteadOf(targetOn())).withTargetOn(target);
  }

  /**
   * {@return this goal in other words; the words that stood before are kept in the history}
   *
   * <p>Nobody has confirmed the new words yet.
   *
   * @param words what is to be reached
   * @param speaker whose words they are
   * @param why when, by whom and why they were changed
   */
  public Goal reworded(String words, Id<Person> speaker, HistoryEntry why) {
    return remembering(why.insteadOf(text()))
        .withText(words)
        .withSaidBy(speaker)
        .withConfirmedBy(Set.of());
  }

  /**
   * {@return this goal, its words confirmed by one more person}
   *
   * @param person who confirms words that are not their own
   */
  public Goal confirmed(Id<Person> person) {
    return ((ImmutableGoal) this)
        .withConfirmedBy(Stream.concat(confirmedBy().stream(), Stream.of(person)).toList());
  }

  /**
   * {@return this goal, reached}
   *
   * @param day the day it was reached
   */
  public Goal reachedAt(LocalDate day) {
    return ((ImmutableGoal) this).withReachedOn(day);
  }

  /**
   * {@return this goal, given up on the day of the reason}
   *
   * @param why when, by whom and why it was given up
   * @throws IllegalArgumentException if the reason has no day
   */
  public Goal givenUp(HistoryEntry why) {
    return remembering(why).withGivenUpOn(why.requireDay());
  }

  /**
   * {@return this goal with one more stance to it}
   *
   * @param added the stance to add
   */
  public Goal add(Stance added) {
    return ((ImmutableGoal) this).withStances(Identified.added(stances(), added));
  }

  private ImmutableGoal remembering(HistoryEntry entry) {
    return ((ImmutableGoal) this).withHistory(Identified.added(history(), entry));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return ImmutableGoal.builder();
  }

  /** Collects the parts of a {@link Goal}; each setter sets the part of its name, once. */
  public sealed interface Builder permits ImmutableGoal.Builder {
    Builder id(Id<Goal> id);

    Builder kind(GoalKind kind);

    Builder text(String text);

    Builder saidBy(Id<Person> saidBy);

    Builder confirmedBy(Iterable<? extends Id<Person>> confirmedBy);

    Builder persons(Iterable<? extends Id<Person>> persons);

    Builder lifeArea(LifeArea lifeArea);

    Builder horizon(Horizon horizon);

    Builder phase(Phase phase);

    Builder principles(Iterable<Principle> principles);

    Builder leadsTo(Iterable<? extends Id<Goal>> leadsTo);

    Builder setOn(LocalDate setOn);

    Builder targetOn(LocalDate targetOn);

    Builder waitingFor(String waitingFor);

    Builder stances(Iterable<? extends Stance> stances);

    Builder reachedOn(LocalDate reachedOn);

    Builder givenUpOn(LocalDate givenUpOn);

    Builder history(Iterable<? extends HistoryEntry> history);

    /**
     * {@return the goal}
     *
     * @throws IllegalStateException if a mandatory part is missing
     */
    Goal build();
  }
}
