/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.intake.Referral;
import no.welfarelab.core.journey.Closing;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Membership;
import no.welfarelab.rules.policy.Policy;

/**
 * A case as it stands at the end of a day (<i>saken per dato</i>), with the look-ups that rules
 * share.
 *
 * <p>Facts dated later than the day are not seen; planned dates are. It serves one check, in one
 * thread.
 */
public final class CaseOnDay {
  private static final Path PLAN = Path.ROOT.then("plan");

  private final InvestmentCase theCase;
  private final LocalDate day;
  private final Policy policy;
  private final List<Placed<InvestmentPlan>> plans;
  private final List<Placed<Goal>> goals;
  private final List<Placed<Measure>> measures;
  private final List<Placed<Task>> tasks;
  private final List<Placed<Person>> persons;
  private final List<Placed<Meeting>> meetings;
  private final Map<Id<Person>, Placed<Person>> personById = new HashMap<>();
  private final Map<Id<Measure>, Measure> measureById = new HashMap<>();
  private final Map<Id<Goal>, Goal> goalById = new HashMap<>();
  private final Map<Id<Person>, List<Membership>> membershipsOf = new HashMap<>();
  private final Set<Id<Measure>> waitingForThemselves;
  private final Set<Id<Goal>> leadingToEffect;
  private final Set<Id<Goal>> served;

  private final Map<Class<?>, Object> shared = new HashMap<>();

  private CaseOnDay(InvestmentCase theCase, LocalDate day, Policy policy) {
    this.theCase = theCase;
    this.day = day;
    this.policy = policy;
    Optional<InvestmentPlan> plan = theCase.plan();
    plans = plan.map(it -> List.of(Placed.of(it, PLAN))).orElse(List.of());
    goals =
        placed(plan.map(InvestmentPlan::goals).orElse(List.of()), PLAN.then("goals"), Goal::setOn);
    measures =
        placed(
            plan.map(InvestmentPlan::measures).orElse(List.of()),
            PLAN.then("measures"),
            m -> Optional.empty());
    tasks =
        placed(plan.map(InvestmentPlan::tasks).orElse(List.of()), PLAN.then("tasks"), Task::madeOn);
    persons = placed(theCase.persons(), Path.ROOT.then("persons"), p -> Optional.empty());
    meetings = placed(theCase.meetings(), Path.ROOT.then("meetings"), m -> Optional.empty());
    persons.forEach(person -> personById.put(person.part().id(), person));
    measures.forEach(measure -> measureById.put(measure.part().id(), measure.part()));
    goals.forEach(goal -> goalById.put(goal.part().id(), goal.part()));
    for (Membership membership : theCase.team().memberships()) {
      membershipsOf.computeIfAbsent(membership.person(), p -> new ArrayList<>()).add(membership);
    }
    Optional<InvestmentPlan> known = plan.map(it -> it.asOf(day));
    waitingForThemselves = known.map(InvestmentPlan::waitingForThemselves).orElse(Set.of());
    leadingToEffect = known.map(InvestmentPlan::leadingToEffect).orElse(Set.of());
    served = known.map(InvestmentPlan::served).orElse(Set.of());
  }

  /**
   * {@return the case as it stands at the end of the day}
   *
   * @param theCase the case
   * @param day the day
   * @param policy what the municipality sets
   */
  public static CaseOnDay of(InvestmentCase theCase, LocalDate day, Policy policy) {
    return new CaseOnDay(theCase, day, policy);
  }

  /**
   * {@return a look-up that rules share, made when first asked for and kept for this check}
   *
   * @param kind the look-up's type
   * @param make how it is made
   * @param <T> the look-up's type
   */
  public <T> T shared(Class<T> kind, Function<CaseOnDay, T> make) {
    Object kept = shared.get(kind);
    if (kept == null) {
      kept = make.apply(this);
      shared.put(kind, kept);
    }
    return kind.cast(kept);
  }

  /**
   * {@return the parts of a list that are seen, each with its place}
   *
   * @param parts the list
   * @param list where the list stands
   * @param dated when a part came to be; an undated one is seen
   * @param <T> the kind of part
   */
  public <T> List<Placed<T>> placed(
      List<T> parts, Path list, Function<T, Optional<LocalDate>> dated) {
    List<Placed<T>> placed = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      if (sees(dated.apply(parts.get(i)))) {
        placed.add(Placed.of(parts.get(i), list.then(i)));
      }
    }
    return placed;
  }

  /** {@return the case with all that is in it} */
  public InvestmentCase theCase() {
    return theCase;
  }

  /** {@return what the municipality sets} */
  public Policy policy() {
    return policy;
  }

  /** {@return the day at whose end it is judged} */
  public LocalDate day() {
    return day;
  }

  /**
   * {@return the day so long before the day it is judged, or the first there is}
   *
   * @param time how long
   */
  public LocalDate before(TemporalAmount time) {
    try {
      return day.minus(time);
    } catch (DateTimeException e) {
      return LocalDate.MIN;
    }
  }

  /**
   * {@return the day so long after the day it is judged, or the last there is}
   *
   * @param time how long
   */
  public LocalDate after(TemporalAmount time) {
    try {
      return day.plus(time);
    } catch (DateTimeException e) {
      return LocalDate.MAX;
    }
  }

  /**
   * {@return whether a fact of this date is seen; an undated one is}
   *
   * @param dated the fact's date
   */
  public boolean sees(Optional<LocalDate> dated) {
    return dated.map(date -> !date.isAfter(day)).orElse(true);
  }

  /**
   * {@return whether a thing has happened: it is dated, and not later than the day}
   *
   * @param dated the day it happened
   */
  public boolean happened(Optional<LocalDate> dated) {
    return dated.isPresent() && sees(dated);
  }

  /** {@return the case itself, as a subject} */
  public List<Placed<InvestmentCase>> whole() {
    return List.of(Placed.of(theCase, Path.ROOT));
  }

  /** {@return the plan, where there is one} */
  public List<Placed<InvestmentPlan>> plans() {
    return plans;
  }

  /** {@return the goals set by the day} */
  public List<Placed<Goal>> goals() {
    return goals;
  }

  /** {@return the measures} */
  public List<Placed<Measure>> measures() {
    return measures;
  }

  /** {@return the tasks made by the day} */
  public List<Placed<Task>> tasks() {
    return tasks;
  }

  /** {@return the persons} */
  public List<Placed<Person>> persons() {
    return persons;
  }

  /** {@return the meetings, planned and held} */
  public List<Placed<Meeting>> meetings() {
    return meetings;
  }

  /** {@return the day the case began, which is that of its referral; empty while unknown} */
  public Optional<LocalDate> beginning() {
    return theCase.intake().referral().flatMap(Referral::on).filter(on -> !on.isAfter(day));
  }

  /** {@return how it was closed, by the end of the day; a closing without a date is one} */
  public Optional<Closing> closing() {
    return theCase.journey().closing().filter(closing -> sees(closing.on()));
  }

  /** {@return whether the core team did not take it in} */
  public boolean refused() {
    return theCase
        .intake()
        .decision()
        .filter(decision -> !decision.takenIn() && sees(decision.on()))
        .isPresent();
  }

  /** {@return whether it is closed or refused, so that nothing more is to be done} */
  public boolean over() {
    return closing().isPresent() || refused();
  }

  /** {@return whether there is a plan in force} */
  public boolean planInForce() {
    return theCase.plan().filter(plan -> plan.isInForceOn(day)).isPresent();
  }

  /**
   * {@return the person of this id; empty if the case does not name them}
   *
   * @param id the id
   */
  public Optional<Placed<Person>> person(Id<Person> id) {
    return Optional.ofNullable(personById.get(id));
  }

  /**
   * {@return the measure of this id; empty if the plan does not hold it}
   *
   * @param id the id
   */
  public Optional<Measure> measure(Id<Measure> id) {
    return Optional.ofNullable(measureById.get(id));
  }

  /**
   * {@return the goal of this id; empty if the plan does not hold it}
   *
   * @param id the id
   */
  public Optional<Goal> goal(Id<Goal> id) {
    return Optional.ofNullable(goalById.get(id));
  }

  /**
   * {@return the roles a person holds or held}
   *
   * @param person who
   */
  public List<Membership> membershipsOf(Id<Person> person) {
    return membershipsOf.getOrDefault(person, List.of());
  }

  /**
   * {@return whether a measure waits, directly or not, for itself}
   *
   * @param measure the measure
   */
  public boolean waitsForItself(Id<Measure> measure) {
    return waitingForThemselves.contains(measure);
  }

  /**
   * {@return whether a goal is an effect goal or leads to one, directly or not}
   *
   * @param goal the goal
   */
  public boolean leadsToEffect(Id<Goal> goal) {
    return leadingToEffect.contains(goal);
  }

  /**
   * {@return whether a measure serves a goal, or one that leads to it}
   *
   * @param goal the goal
   */
  public boolean isServed(Id<Goal> goal) {
    return served.contains(goal);
  }
}
