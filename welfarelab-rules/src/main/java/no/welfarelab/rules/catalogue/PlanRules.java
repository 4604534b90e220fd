/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.GOAL;
import static no.welfarelab.core.lab.PartKind.MEASURE;
import static no.welfarelab.core.lab.PartKind.MEETING;
import static no.welfarelab.core.lab.PartKind.PLAN;
import static no.welfarelab.core.lab.PartKind.TASK;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOTHING;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Agreement;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;

/**
 * Rules about the plan (<i>investeringsplan</i>): handbook section Plan.
 *
 * <p>PLAN-01, -02 and -03 ask how the parts of the plan fit together; they are about the whole plan
 * and wait until it is in force. The others judge a task, a measure or a goal by itself, in a draft
 * too.
 */
final class PlanRules implements RuleFamily {

  /** Results are steps towards a changed life, not ends. */
  static final Rule LEADS_TO_EFFECT =
      Rule.of("PLAN-01", MUST, DATA, BREACH, "PROBA 2.1")
          .on(PLAN, CaseOnDay::plans, PlanRules::hasEffectGoal)
          .on(GOAL, CaseOnDay::goals, PlanRules::leadsToEffect);

  /** A plan holds both what comes soon and what takes years. */
  static final Rule HAS_BOTH_HORIZONS =
      Rule.of("PLAN-02", SHOULD, DATA, BREACH, "PROBA 4.2")
          .on(PLAN, CaseOnDay::plans, PlanRules::hasBothHorizons);

  /** Nothing is done for its own sake, and no goal is left to itself. */
  static final Rule MEASURES_MEET_GOALS =
      Rule.of("PLAN-03", MUST, DATA, BREACH, "PROBA 4.2, 5.2")
          .on(MEASURE, CaseOnDay::measures, PlanRules::servesGoal)
          .on(GOAL, CaseOnDay::goals, PlanRules::isServedOrWaits);

  /** Who does it, and by when. */
  static final Rule TASK_HAS_RESPONSIBLE_AND_DATE =
      Rule.of("PLAN-04", MUST, DATA, BREACH, "PROBA 4.2")
          .on(
              TASK,
              CaseOnDay::tasks,
              (task, seen) -> hasOneResponsible(task, seen).and(hasDueDate(task)));

  /** A measure that waits for itself can never start. */
  static final Rule COMES_FIRST_HAS_NO_CYCLE =
      Rule.of("PLAN-07", MUST, DATA, NOTHING, "PROBA 5.1")
          .on(MEASURE, CaseOnDay::measures, PlanRules::comesFirst);

  /** What must come first came first. */
  static final Rule STARTED_IN_ORDER =
      Rule.of("PLAN-08", MUST, DATA, NOT_ASSESSED, "PROBA 5.1, 6.3")
          .on(MEASURE, CaseOnDay::measures, PlanRules::startedInOrder);

  /** No decision about me without me. */
  static final Rule AGREED_BEFORE_START =
      Rule.of("PLAN-10", MUST, DATA, BREACH, "PROBA 4.4")
          .on(MEASURE, CaseOnDay::measures, PlanRules::agreedBeforeStart);

  /** Each measure has its place on the journey. */
  static final Rule MEASURE_HAS_PHASE =
      Rule.of("PLAN-13", SHOULD, DATA, BREACH, "DOGA element 7")
          .on(
              MEASURE,
              CaseOnDay::measures,
              (measure, seen) ->
                  measure.part().phase().isPresent()
                      ? Verdict.satisfied(measure.place().then("phase"))
                      : Verdict.broken("no-phase", measure.place()));

  /** Nothing ends before it begins, or begins before the case. */
  static final Rule DATES_ARE_POSSIBLE =
      Rule.of("PLAN-18", MUST, DATA, NOT_ASSESSED, "–")
          .on(TASK, CaseOnDay::tasks, PlanRules::taskDates)
          .on(MEASURE, CaseOnDay::measures, PlanRules::measureDates)
          .on(GOAL, CaseOnDay::goals, PlanRules::goalDates)
          .on(MEETING, CaseOnDay::meetings, PlanRules::meetingDates);

  @Override
  public List<Rule> rules() {
    return List.of(
        LEADS_TO_EFFECT,
        HAS_BOTH_HORIZONS,
        MEASURES_MEET_GOALS,
        TASK_HAS_RESPONSIBLE_AND_DATE,
        COMES_FIRST_HAS_NO_CYCLE,
        STARTED_IN_ORDER,
        AGREED_BEFORE_START,
        MEASURE_HAS_PHASE,
        DATES_ARE_POSSIBLE);
  }

  private static Verdict draft() {
    return Verdict.unknown("plan-in-force", Role.INVESTMENT_LEADER, Path.ROOT.then("plan"));
  }

  // PLAN-01

  private static Verdict hasEffectGoal(Placed<InvestmentPlan> plan, CaseOnDay seen) {
    if (!seen.planInForce()) {
      return draft();
    }
    return seen.goals().stream().anyMatch(goal -> goal.part().kind() == GoalKind.EFFECT)
        ? Verdict.satisfied(plan.place())
        : Verdict.broken("no-effect-goal", plan.place());
  }

  private static Verdict leadsToEffect(Placed<Goal> goal, CaseOnDay seen) {
    if (goal.part().kind() != GoalKind.RESULT) {
      return Verdict.notApplicable();
    }
    if (!seen.planInForce()) {
      return draft();
    }
    return seen.leadsToEffect(goal.part().id())
        ? Verdict.satisfied(goal.place().then("leadsTo"))
        : Verdict.broken("leads-nowhere", goal.place());
  }

  // PLAN-02

  private static Verdict hasBothHorizons(Placed<InvestmentPlan> plan, CaseOnDay seen) {
    if (!seen.planInForce()) {
      return draft();
    }
    return hasHorizon(Horizon.SHORT_TERM, "no-short-term", plan.place(), seen)
        .and(hasHorizon(Horizon.LONG_TERM, "no-long-term", plan.place(), seen));
  }

  private static Verdict hasHorizon(Horizon horizon, String otherwise, Path plan, CaseOnDay seen) {
    return seen.goals().stream()
            .anyMatch(goal -> goal.part().horizon().equals(Optional.of(horizon)))
        ? Verdict.satisfied(plan)
        : Verdict.broken(otherwise, plan);
  }

  // PLAN-03

  private static Verdict servesGoal(Placed<Measure> measure, CaseOnDay seen) {
    if (!seen.planInForce()) {
      return draft();
    }
    return measure.part().goals().stream().anyMatch(goal -> seen.goal(goal).isPresent())
        ? Verdict.satisfied(measure.place().then("goals"))
        : Verdict.broken("serves-no-goal", measure.place());
  }

  private static Verdict isServedOrWaits(Placed<Goal> goal, CaseOnDay seen) {
    if (!seen.planInForce()) {
      return draft();
    }
    return seen.isServed(goal.part().id()) || goal.part().waitingFor().isPresent()
        ? Verdict.satisfied(goal.place())
        : Verdict.broken("no-measure", goal.place());
  }

  // PLAN-04

  private static Verdict hasOneResponsible(Placed<Task> task, CaseOnDay seen) {
    Set<Id<Person>> responsible = task.part().responsible();
    Path place = task.place().then("responsible");
    return switch (responsible.size()) {
      case 0 -> Verdict.broken("no-responsible", task.place());
      case 1 -> belongs(responsible.iterator().next(), task.part(), place, seen);
      default -> Verdict.broken("several-responsible", place, responsible.size());
    };
  }

  /** An open task needs someone who belongs today; one that is done, someone who belonged then. */
  private static Verdict belongs(Id<Person> person, Task task, Path place, CaseOnDay seen) {
    LocalDate day = task.doneOn().filter(done -> !done.isAfter(seen.day())).orElse(seen.day());
    List<Membership> inTeam =
        seen.membershipsOf(person).stream()
            .filter(membership -> membership.role().inTeam())
            .toList();
    if (isFamily(person, seen)
        || isExecutor(person, task, seen)
        || inTeam.stream().anyMatch(membership -> membership.heldOn(day).orElse(false))) {
      return Verdict.satisfied(place);
    }
    return inTeam.stream().anyMatch(membership -> membership.period().isEmpty())
        ? Verdict.unknown("membership-period", Role.INVESTMENT_LEADER, place)
        : Verdict.broken("outsider", place);
  }

  private static boolean isFamily(Id<Person> person, CaseOnDay seen) {
    return seen.person(person)
        .map(it -> it.part().standing())
        .filter(standing -> standing == Standing.CITIZEN || standing == Standing.FAMILY)
        .isPresent();
  }

  private static boolean isExecutor(Id<Person> person, Task task, CaseOnDay seen) {
    return task.measure()
        .flatMap(seen::measure)
        .filter(measure -> measure.executors().contains(person))
        .isPresent();
  }

  private static Verdict hasDueDate(Placed<Task> task) {
    return task.part().dueOn().isPresent()
        ? Verdict.satisfied(task.place().then("dueOn"))
        : Verdict.broken("no-due-date", task.place());
  }

  // PLAN-07

  private static Verdict comesFirst(Placed<Measure> measure, CaseOnDay seen) {
    Path after = measure.place().then("after");
    boolean waitsForItself = seen.waitsForItself(measure.part().id());
    return each(
        measure.part().after(),
        (first, i) -> {
          if (seen.measure(first).isEmpty()) {
            return Verdict.broken("dangling", after.then(i));
          }
          return waitsForItself && seen.waitsForItself(first)
              ? Verdict.broken("cycle", after.then(i))
              : Verdict.satisfied(after.then(i));
        });
  }

  // PLAN-08

  private static Verdict startedInOrder(Placed<Measure> measure, CaseOnDay seen) {
    if (!measure.part().isStartedOn(seen.day())) {
      return Verdict.notApplicable();
    }
    Path after = measure.place().then("after");
    Path prerequisites = measure.place().then("prerequisites");
    return each(
            measure.part().after(),
            (first, i) ->
                seen.measure(first)
                    .map(it -> wasDoneBefore(it, measure, after.then(i), seen))
                    .orElseGet(Verdict::notApplicable))
        .and(
            each(
                measure.part().prerequisites(),
                (prerequisite, i) -> wasMetBefore(prerequisite, measure, prerequisites.then(i))));
  }

  private static Verdict wasDoneBefore(
      Measure first, Placed<Measure> measure, Path place, CaseOnDay seen) {
    Optional<LocalDate> start = measure.part().startedOn();
    if (first.doneOn().isPresent()) {
      return seen.happened(first.doneOn())
          ? notLater(first.doneOn().get(), start, measure.place(), "not-done-first", place)
          : Verdict.broken("not-done-first", place);
    }
    boolean notDone = first.status().filter(status -> status != MeasureStatus.DONE).isPresent();
    boolean startedLater =
        first.startedOn().filter(on -> on.isAfter(start.orElse(seen.day()))).isPresent();
    return notDone || startedLater
        ? Verdict.broken("not-done-first", place)
        : Verdict.unknown("done-date", Role.INVESTMENT_LEADER, place);
  }

  private static Verdict wasMetBefore(
      Prerequisite prerequisite, Placed<Measure> measure, Path place) {
    return prerequisite
        .metOn()
        .map(
            met ->
                notLater(
                    met, measure.part().startedOn(), measure.place(), "prerequisite-late", place))
        .orElseGet(() -> Verdict.unknown("prerequisite-date", Role.INVESTMENT_LEADER, place));
  }

  private static Verdict notLater(
      LocalDate first, Optional<LocalDate> start, Path measure, String otherwise, Path place) {
    if (start.isEmpty()) {
      return Verdict.unknown("start-date", Role.INVESTMENT_LEADER, measure);
    }
    return Period.runsForward(first, start.get())
        ? Verdict.satisfied(place)
        : Verdict.broken(otherwise, place);
  }

  // PLAN-10

  private static Verdict agreedBeforeStart(Placed<Measure> measure, CaseOnDay seen) {
    if (!measure.part().isStartedOn(seen.day())) {
      return Verdict.notApplicable();
    }
    return measure.part().persons().isEmpty()
        ? Verdict.unknown("concerns", Role.INVESTMENT_LEADER, measure.place())
        : each(measure.part().persons(), (person, i) -> hasAgreed(person, i, measure, seen));
  }

  private static Verdict hasAgreed(
      Id<Person> person, int index, Placed<Measure> measure, CaseOnDay seen) {
    LocalDate day = measure.part().startedOn().orElse(seen.day());
    Optional<Boolean> adult = seen.person(person).flatMap(it -> it.part().isAdultOn(day));
    if (adult.isEmpty()) {
      return Verdict.unknown(
          "birth-date", Role.CITIZEN, measure.place().then("persons").then(index));
    }
    if (!adult.get()) {
      return Verdict.notApplicable();
    }
    List<Agreement> agreements = measure.part().agreements();
    List<Integer> theirs =
        IntStream.range(0, agreements.size())
            .filter(
                i -> agreements.get(i).person().equals(person) && seen.sees(agreements.get(i).on()))
            .boxed()
            .toList();
    if (theirs.isEmpty()) {
      return Verdict.broken("no-agreement", measure.place());
    }
    Path place = measure.place().then("agreements");
    return theirs.stream()
        .filter(i -> agreements.get(i).on().isPresent())
        .min((i, j) -> agreements.get(i).on().get().compareTo(agreements.get(j).on().get()))
        .map(
            i ->
                notLater(
                    agreements.get(i).on().get(),
                    measure.part().startedOn(),
                    measure.place(),
                    "late-agreement",
                    place.then(i)))
        .orElseGet(() -> Verdict.broken("undated-agreement", place.then(theirs.get(0))));
  }

  // PLAN-18

  private static Verdict taskDates(Placed<Task> task, CaseOnDay seen) {
    Task it = task.part();
    Dates dates = new Dates(task.place(), seen);
    return dates
        .notBeforeCase("madeOn", it.madeOn())
        .and(dates.notBeforeCase("dueOn", it.dueOn()))
        .and(dates.inOrder(it.madeOn(), "dueOn", it.dueOn(), "due-before-made"))
        .and(dates.inOrder(it.madeOn(), "doneOn", dates.happened(it.doneOn()), "done-before-made"));
  }

  private static Verdict measureDates(Placed<Measure> measure, CaseOnDay seen) {
    Measure it = measure.part();
    Dates dates = new Dates(measure.place(), seen);
    Optional<LocalDate> started = dates.happened(it.startedOn());
    return dates
        .notBeforeCase("plannedStartOn", it.plannedStartOn())
        .and(dates.notBeforeCase("startedOn", started))
        .and(dates.inOrder(started, "doneOn", dates.happened(it.doneOn()), "done-before-start"));
  }

  private static Verdict goalDates(Placed<Goal> goal, CaseOnDay seen) {
    Goal it = goal.part();
    Dates dates = new Dates(goal.place(), seen);
    return dates
        .notBeforeCase("setOn", it.setOn())
        .and(dates.inOrder(it.setOn(), "targetOn", it.targetOn(), "target-before-start"));
  }

  private static Verdict meetingDates(Placed<Meeting> meeting, CaseOnDay seen) {
    Meeting it = meeting.part();
    Dates dates = new Dates(meeting.place(), seen);
    Optional<LocalDate> held = dates.happened(it.heldOn());
    return dates
        .notBeforeCase("plannedOn", it.plannedOn())
        .and(dates.notBeforeCase("heldOn", held))
        .and(
            held.isPresent()
                ? dates.inOrder(held, "nextOn", it.nextOn(), "next-before-held")
                : Verdict.notApplicable());
  }

  /** The dates of one part, compared with each other and with the day the case began. */
  private record Dates(Path part, CaseOnDay seen) {

    Optional<LocalDate> happened(Optional<LocalDate> date) {
      return date.filter(it -> seen.happened(date));
    }

    Verdict notBeforeCase(String name, Optional<LocalDate> date) {
      return inOrder(seen.beginning(), name, date, "before-case");
    }

    Verdict inOrder(
        Optional<LocalDate> first, String name, Optional<LocalDate> then, String otherwise) {
      if (then.isEmpty()) {
        return Verdict.notApplicable();
      }
      if (first.isEmpty()) {
        return Verdict.unknown("date", Role.INVESTMENT_LEADER, part);
      }
      return Period.runsForward(first.get(), then.get())
          ? Verdict.satisfied(part.then(name))
          : Verdict.broken(otherwise, part.then(name), then.get(), first.get());
    }
  }

  private interface Judge<T> {
    Verdict judge(T part, int position);
  }

  private static <T> Verdict each(Iterable<T> parts, Judge<T> judge) {
    Stream.Builder<Verdict> verdicts = Stream.builder();
    int i = 0;
    for (T part : parts) {
      verdicts.add(judge.judge(part, i++));
    }
    return Verdict.all(verdicts.build());
  }
}
