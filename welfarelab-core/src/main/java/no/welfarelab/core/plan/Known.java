/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.mapping.Stance;

/** What was known of a plan and its parts at the end of a day. */
final class Known {
  private final LocalDate day;

  private Known(LocalDate day) {
    this.day = day;
  }

  static Known at(LocalDate day) {
    return new Known(day);
  }

  /** Whether a dated thing had happened; empty where it is not dated. */
  Optional<Boolean> happened(Optional<LocalDate> dated) {
    return dated.map(date -> !date.isAfter(day));
  }

  /** Whether a measure was told to have come so far. */
  boolean isTold(Measure measure, MeasureStatus reached) {
    return told(measure).filter(status -> status == reached).isPresent();
  }

  InvestmentPlan of(InvestmentPlan plan) {
    return ((ImmutableInvestmentPlan) plan)
        .withGoals(seen(plan.goals(), Goal::setOn).stream().map(this::of).toList())
        .withMeasures(plan.measures().stream().map(this::of).toList())
        .withTasks(seen(plan.tasks(), Task::madeOn).stream().map(this::of).toList())
        .withContributions(seen(plan.contributions(), Contribution::on))
        .withGaps(seen(plan.gaps(), Gap::on))
        .withLinkedPlans(seen(plan.linkedPlans(), LinkedPlan::since))
        .withIndividualPlans(plan.individualPlans().stream().map(this::of).toList());
  }

  private Goal of(Goal goal) {
    ImmutableGoal known =
        ((ImmutableGoal) goal)
            .withTargetOn(former(goal.history(), HistoryEntry::formerDate).or(goal::targetOn))
            .withReachedOn(seen(goal.reachedOn()))
            .withGivenUpOn(seen(goal.givenUpOn()))
            .withStances(seen(goal.stances(), Stance::on))
            .withHistory(seen(goal.history(), HistoryEntry::on));
    // Whose the former words were, and who confirmed them, is kept nowhere.
    return former(goal.history(), HistoryEntry::formerText)
        .map(words -> known.withText(words).withSaidBy(Optional.empty()).withConfirmedBy(Set.of()))
        .orElse(known);
  }

  private Task of(Task task) {
    boolean done = happened(task.doneOn()).orElse(true);
    return ((ImmutableTask) task)
        .withDueOn(former(task.history(), HistoryEntry::formerDate).or(task::dueOn))
        .withConfirmedOn(seen(task.confirmedOn()))
        .withDoneOn(seen(task.doneOn()))
        .withDroppedOn(seen(task.droppedOn()))
        .withFeedback(task.feedback().filter(words -> done))
        .withHistory(seen(task.history(), HistoryEntry::on));
  }

  private Measure of(Measure measure) {
    Optional<MeasureStatus> told = told(measure);
    boolean stopped = happened(measure.stoppedOn()).orElse(true);
    return ((ImmutableMeasure) measure)
        .withPrerequisites(measure.prerequisites().stream().map(this::of).toList())
        .withAlternatives(measure.alternatives().stream().map(this::of).toList())
        .withChildsBest(seen(measure.childsBest(), Judgement::on))
        .withOutsideLab(seen(measure.outsideLab(), Judgement::on))
        .withStances(seen(measure.stances(), Stance::on))
        .withStatus(told)
        .withStatusToldOn(measure.statusToldOn().filter(date -> told.isPresent()))
        .withStartedOn(seen(measure.startedOn()))
        .withDoneOn(seen(measure.doneOn()))
        .withStoppedOn(seen(measure.stoppedOn()))
        .withStopReason(measure.stopReason().filter(reason -> stopped));
  }

  private Prerequisite of(Prerequisite prerequisite) {
    return ((ImmutablePrerequisite) prerequisite).withMetOn(seen(prerequisite.metOn()));
  }

  private Alternative of(Alternative alternative) {
    return ((ImmutableAlternative) alternative).withExplainedOn(seen(alternative.explainedOn()));
  }

  private IndividualPlan of(IndividualPlan plan) {
    return ((ImmutableIndividualPlan) plan)
        .withConsentedOn(seen(plan.consentedOn()))
        .withAccessConsentedOn(seen(plan.accessConsentedOn()));
  }

  /** A status is no better known than the dates that bear it out: one of them later, neither is. */
  private Optional<MeasureStatus> told(Measure measure) {
    return measure
        .status()
        .filter(status -> sees(measure.statusToldOn()))
        .filter(
            status ->
                switch (status) {
                  case STARTED -> sees(measure.startedOn());
                  case DONE -> sees(measure.startedOn()) && sees(measure.doneOn());
                  case STOPPED -> sees(measure.stoppedOn());
                  case PLANNED, APPLIED_FOR, DECIDED -> true;
                });
  }

  /** What stood before the first change after the day. */
  private <V> Optional<V> former(
      List<HistoryEntry> history, Function<HistoryEntry, Optional<V>> stoodBefore) {
    return history.stream()
        .filter(entry -> !sees(entry.on()) && stoodBefore.apply(entry).isPresent())
        .min(Comparator.comparing(entry -> entry.on().orElseThrow()))
        .flatMap(stoodBefore);
  }

  private <T> List<T> seen(List<T> parts, Function<T, Optional<LocalDate>> dated) {
    return parts.stream().filter(part -> sees(dated.apply(part))).toList();
  }

  private Optional<LocalDate> seen(Optional<LocalDate> dated) {
    return dated.filter(date -> !date.isAfter(day));
  }

  private boolean sees(Optional<LocalDate> dated) {
    return happened(dated).orElse(true);
  }
}
