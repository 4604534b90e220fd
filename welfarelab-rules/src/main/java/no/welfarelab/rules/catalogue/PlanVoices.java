/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whose words a goal is in, and how those it touches stand to it: PLAN-17 and -20. */
final class PlanVoices {
  private PlanVoices() {}

  static Verdict isInTheirWords(Placed<Goal> goal, CaseOnDay seen) {
    Goal it = goal.part();
    if (it.saidBy().filter(person -> isTheirs(person, it, seen)).isPresent()) {
      return Verdict.satisfied(goal.place().then("saidBy"));
    }
    if (it.confirmedBy().stream().anyMatch(person -> isTheirs(person, it, seen))) {
      return Verdict.satisfied(goal.place().then("confirmedBy"));
    }
    return it.saidBy().isPresent()
        ? Verdict.broken("others-words", goal.place().then("saidBy"))
        : Verdict.unknown("whose-words", Role.INVESTMENT_LEADER, goal.place());
  }

  private static boolean isTheirs(Id<Person> person, Goal goal, CaseOnDay seen) {
    return goal.persons().contains(person) || People.isCitizen(person, seen);
  }

  static Verdict stancesAreRecorded(Placed<Goal> goal, CaseOnDay seen) {
    if (goal.part().persons().isEmpty()) {
      return Verdict.unknown("goal-persons", Role.INVESTMENT_LEADER, goal.place());
    }
    List<Placed<Stance>> stances =
        seen.placed(goal.part().stances(), goal.place().then("stances"), Stance::on);
    Path persons = goal.place().then("persons");
    return Verdict.each(
        goal.part().persons(), (person, i) -> stanceOf(person, stances, persons.then(i), seen));
  }

  private static Verdict stanceOf(
      Id<Person> person, List<Placed<Stance>> stances, Path place, CaseOnDay seen) {
    Optional<Integer> age = seen.person(person).flatMap(it -> it.part().ageOn(seen.day()));
    if (age.isEmpty()) {
      return Verdict.unknown("birth-date", Role.CITIZEN, place);
    }
    if (age.get() < seen.policy().consent().ages().heard()) {
      return Verdict.notApplicable();
    }
    List<Placed<Stance>> theirs =
        stances.stream().filter(stance -> stance.part().person().equals(person)).toList();
    Verdict undated =
        Verdict.all(
            theirs.stream()
                .filter(stance -> stance.part().on().isEmpty())
                .map(
                    stance ->
                        Verdict.unknown("stance-date", Role.INVESTMENT_LEADER, stance.place())));
    if (!undated.reasons().isEmpty()) {
      return undated;
    }
    Optional<LocalDate> latest =
        theirs.stream().flatMap(it -> it.part().on().stream()).max(Comparator.naturalOrder());
    return latest.isEmpty()
        ? Verdict.unknown("stance", Role.INVESTMENT_LEADER, place)
        : Verdict.all(
            theirs.stream()
                .filter(stance -> stance.part().on().equals(latest))
                .map(
                    stance ->
                        stance.part().kind() == StanceKind.DISAGREES
                            ? Verdict.broken("disagrees", stance.place(), latest.get())
                            : Verdict.satisfied(stance.place())));
  }
}
