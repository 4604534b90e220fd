/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.IndividualPlanItem;
import no.welfarelab.core.mapping.ExistingHelp;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** The plans beside the investment plan, and the individual plan within it: PLAN-16 and -21. */
final class PlanLinks {
  private static final Path PLAN = Path.ROOT.then("plan");

  private PlanLinks() {}

  static List<Placed<LinkedPlan>> linkedPlans(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().plan().map(InvestmentPlan::linkedPlans).orElse(List.of()),
        PLAN.then("linkedPlans"),
        LinkedPlan::since);
  }

  static Verdict isOwnedAndPlannedOnce(Placed<LinkedPlan> plan, CaseOnDay seen) {
    Map<Id<Measure>, Integer> planned = seen.shared(Planned.class, Planned::of).times();
    Path measures = plan.place().then("measures");
    Verdict owned =
        plan.part().owner().isPresent()
            ? Verdict.satisfied(plan.place().then("owner"))
            : Verdict.broken("no-owner", plan.place());
    return owned.and(
        Verdict.each(
            plan.part().measures(),
            (measure, i) ->
                planned.getOrDefault(measure, 0) > 1
                    ? Verdict.broken("planned-twice", measures.then(i))
                    : Verdict.notApplicable()));
  }

  /** In how many of the linked plans a measure is planned. */
  private record Planned(Map<Id<Measure>, Integer> times) {

    static Planned of(CaseOnDay seen) {
      Planned planned = new Planned(new HashMap<>());
      for (Placed<LinkedPlan> plan : linkedPlans(seen)) {
        plan.part().measures().forEach(measure -> planned.times.merge(measure, 1, Integer::sum));
      }
      return planned;
    }
  }

  static Verdict individualPlanCanBeRead(Placed<Person> person, CaseOnDay seen) {
    IndividualPlans plans = seen.shared(IndividualPlans.class, IndividualPlans::of);
    Id<Person> id = person.part().id();
    Path place = plans.places().getOrDefault(id, person.place());
    Optional<Boolean> wanted = Optional.ofNullable(plans.wanted().get(id));
    if (wanted.equals(Optional.of(false)) || seen.closing().isPresent()) {
      return Verdict.notApplicable();
    }
    if (wanted.isEmpty()) {
      return person.part().participates().orElse(false)
          ? Verdict.unknown("individual-plan", Role.CITIZEN, place)
          : Verdict.notApplicable();
    }
    return Since.planInForce(seen, () -> canBeRead(id, place, seen));
  }

  private static Verdict canBeRead(Id<Person> person, Path place, CaseOnDay seen) {
    var missing = seen.theCase().individualPlanOf(person, seen.day()).missing();
    return missing.isEmpty()
        ? Verdict.satisfied(place)
        : Verdict.all(missing.stream().map(item -> Verdict.broken(key(item), place)));
  }

  private static String key(IndividualPlanItem item) {
    return "no-" + item.code().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Who has or wants an individual plan, as far as it was told, and where theirs stands. One that
   * is linked, or there already, is had, from whichever day.
   */
  private record IndividualPlans(Map<Id<Person>, Path> places, Map<Id<Person>, Boolean> wanted) {

    static IndividualPlans of(CaseOnDay seen) {
      IndividualPlans plans = new IndividualPlans(new HashMap<>(), new HashMap<>());
      List<IndividualPlan> all =
          seen.theCase().plan().map(InvestmentPlan::individualPlans).orElse(List.of());
      for (int i = 0; i < all.size(); i++) {
        Id<Person> person = all.get(i).person();
        plans.places.putIfAbsent(person, PLAN.then("individualPlans").then(i));
        all.get(i).wanted().ifPresent(wanted -> plans.tell(person, wanted));
      }
      seen.theCase().plan().map(InvestmentPlan::linkedPlans).orElse(List.of()).stream()
          .filter(plan -> plan.kind() == PlanKind.INDIVIDUAL_PLAN)
          .forEach(plan -> plan.persons().forEach(person -> plans.tell(person, true)));
      for (ExistingHelp help : seen.theCase().mapping().existingHelp()) {
        if (help.plan().equals(Optional.of(PlanKind.INDIVIDUAL_PLAN))) {
          help.persons().forEach(person -> plans.tell(person, true));
        }
      }
      return plans;
    }

    private void tell(Id<Person> person, boolean has) {
      wanted.merge(person, has, Boolean::logicalOr);
    }
  }
}
