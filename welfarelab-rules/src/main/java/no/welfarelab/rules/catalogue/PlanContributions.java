/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What the adults whom the plan concerns do themselves: PLAN-05. */
final class PlanContributions {
  private PlanContributions() {}

  static Verdict contributes(Placed<Person> person, CaseOnDay seen) {
    Optional<Boolean> takesPart = person.part().participates();
    Optional<Boolean> adult = person.part().isAdultOn(seen.day());
    if (takesPart.equals(Optional.of(false)) || adult.equals(Optional.of(false))) {
      return Verdict.notApplicable();
    }
    return Since.planInForce(seen, () -> ownPart(person, seen));
  }

  private static Verdict ownPart(Placed<Person> person, CaseOnDay seen) {
    Concerned concerned = seen.shared(Concerned.class, Concerned::of);
    if (person.part().participates().isEmpty()
        && !concerned.persons().contains(person.part().id())) {
      return Verdict.unknown("takes-part", Role.CITIZEN, person.place());
    }
    if (person.part().isAdultOn(seen.day()).isEmpty()) {
      return Verdict.unknown("birth-date", Role.CITIZEN, person.place());
    }
    return concerned.contributing().contains(person.part().id())
        ? Verdict.satisfied(person.place())
        : Verdict.broken("no-contribution", person.place());
  }

  /** Whom a goal or measure names, and who contributes. */
  private record Concerned(Set<Id<Person>> persons, Set<Id<Person>> contributing) {

    static Concerned of(CaseOnDay seen) {
      Concerned concerned = new Concerned(new HashSet<>(), new HashSet<>());
      seen.goals().forEach(goal -> concerned.persons.addAll(goal.part().persons()));
      seen.measures().forEach(measure -> concerned.persons.addAll(measure.part().persons()));
      List<Contribution> all =
          seen.theCase().plan().map(InvestmentPlan::contributions).orElse(List.of());
      seen.placed(all, Path.ROOT.then("plan").then("contributions"), Contribution::on).stream()
          .filter(contribution -> contribution.part().text().isPresent())
          .forEach(contribution -> concerned.contributing.add(contribution.part().person()));
      return concerned;
    }
  }
}
