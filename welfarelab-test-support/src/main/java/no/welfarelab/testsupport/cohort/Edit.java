/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.testsupport.mirror.ValueType;

/** Changes for which the model has no verb, and needs none: nobody means to make these. */
final class Edit {
  private Edit() {}

  /** The value with another part, which is an {@code Optional} where the accessor gives one. */
  static <T> T set(T value, String attribute, Object part) {
    return ValueType.ofValue(value).orElseThrow().with(value, attribute, part);
  }

  static <T> T unset(T value, String attribute) {
    return set(value, attribute, Optional.empty());
  }

  static <T> T emptied(T value, String attribute) {
    return set(value, attribute, List.of());
  }

  /** The list with one part changed; the same if there is none of the id. */
  static <T extends Identified<T>> List<T> changed(
      List<T> parts, String id, UnaryOperator<T> change) {
    return parts.stream()
        .map(part -> part.id().value().equals(id) ? change.apply(part) : part)
        .toList();
  }

  static <T> List<T> each(List<T> parts, UnaryOperator<T> change) {
    return parts.stream().map(change).toList();
  }

  static <T> List<T> firstChanged(List<T> parts, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(parts);
    if (!changed.isEmpty()) {
      changed.set(0, change.apply(changed.get(0)));
    }
    return changed;
  }

  static <T> List<T> added(List<T> parts, T part) {
    return Identified.added(parts, part);
  }

  static <T> List<T> without(Collection<T> parts, Predicate<T> gone) {
    return parts.stream().filter(gone.negate()).toList();
  }

  static InvestmentCase measure(InvestmentCase theCase, Work work, UnaryOperator<Measure> change) {
    return theCase.withPlan(
        plan -> set(plan, "measures", changed(plan.measures(), work.measure().value(), change)));
  }

  static InvestmentCase goal(InvestmentCase theCase, Id<Goal> goal, UnaryOperator<Goal> change) {
    return theCase.withPlan(
        plan -> set(plan, "goals", changed(plan.goals(), goal.value(), change)));
  }

  static InvestmentCase firstTask(InvestmentCase theCase, UnaryOperator<Task> change) {
    return theCase.withPlan(plan -> set(plan, "tasks", firstChanged(plan.tasks(), change)));
  }

  static InvestmentCase meeting(
      InvestmentCase theCase, String meeting, UnaryOperator<Meeting> change) {
    return set(theCase, "meetings", changed(theCase.meetings(), meeting, change));
  }

  static InvestmentCase lastMeeting(
      InvestmentCase theCase, Scene scene, UnaryOperator<Meeting> change) {
    return meeting(theCase, "meeting-" + scene.days().meetings().size(), change);
  }

  static InvestmentCase cloths(InvestmentCase theCase, UnaryOperator<WorkCloth> change) {
    return theCase.withMapping(mapping -> set(mapping, "cloths", each(mapping.cloths(), change)));
  }

  static WorkCloth withoutEntries(WorkCloth cloth, Predicate<ClothEntry> gone) {
    return set(cloth, "entries", without(cloth.entries(), gone));
  }

  static Meeting withoutPresent(Meeting meeting, Collection<Id<Person>> gone) {
    return set(meeting, "present", without(meeting.present(), gone::contains));
  }
}
