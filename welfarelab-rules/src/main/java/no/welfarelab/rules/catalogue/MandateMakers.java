/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who decides for which service: MANDATE-03 and -05. */
final class MandateMakers {
  private static final Set<Role> OF_THE_LAB =
      Set.of(Role.INVESTMENT_LEADER, Role.CORE_TEAM, Role.PROJECT_LEADER, Role.STEERING_GROUP);

  private MandateMakers() {}

  /** Who decided before the case began need not be known: it was not the lab. */
  static Verdict decidesForOwnService(Placed<Decision> decision, CaseOnDay seen) {
    Verdict verdict = isOfTheService(decision, seen);
    boolean beforeTheCase =
        decision.part().on().flatMap(on -> seen.beginning().map(on::isBefore)).orElse(false);
    return beforeTheCase && verdict.outcome() == Outcome.NOT_ASSESSED
        ? Verdict.notApplicable()
        : verdict;
  }

  /** A role's days say when it is held, not where its holder is employed: they do not count. */
  private static Verdict isOfTheService(Placed<Decision> decision, CaseOnDay seen) {
    Optional<Id<Person>> by = decision.part().by();
    if (by.isEmpty()) {
      return Verdict.unknown("who-decided", Role.INVESTMENT_LEADER, decision.place());
    }
    Path place = decision.place().then("by");
    Optional<Id<Service>> service = decision.part().service();
    List<Membership> roles = seen.membershipsOf(by.get());
    if (service.isPresent()
        && roles.stream()
            .anyMatch(
                role -> role.role() != Role.INVESTMENT_LEADER && role.service().equals(service))) {
      return Verdict.satisfied(place);
    }
    if (isOfTheLabAlone(by.get(), seen)) {
      return Verdict.broken("lab-decided", place);
    }
    if (service.isEmpty()) {
      return Verdict.unknown("deciding-service", Role.INVESTMENT_LEADER, decision.place());
    }
    if (Mandates.of(seen).decidesFor(service.get(), by.get())) {
      return Verdict.satisfied(place);
    }
    if (seen.person(by.get())
        .filter(person -> person.part().standing() != Standing.PROFESSIONAL)
        .isPresent()) {
      return Verdict.broken("no-service", place);
    }
    List<Membership> elsewhere =
        roles.stream().filter(role -> !OF_THE_LAB.contains(role.role())).toList();
    return elsewhere.isEmpty() || elsewhere.stream().anyMatch(role -> role.service().isEmpty())
        ? Verdict.unknown("maker-service", Role.INVESTMENT_LEADER, place)
        : Verdict.broken("other-service", place);
  }

  private static boolean isOfTheLabAlone(Id<Person> person, CaseOnDay seen) {
    List<Membership> roles = seen.membershipsOf(person);
    return !roles.isEmpty() && roles.stream().allMatch(it -> OF_THE_LAB.contains(it.role()));
  }

  /** Whose it was to decide is what the application says; its day does not matter. */
  static Verdict isMadeByCompetentService(Placed<Decision> decision, CaseOnDay seen) {
    if (decision.part().by().filter(person -> isOfTheLabAlone(person, seen)).isPresent()) {
      return Verdict.broken("lab-decided", decision.place().then("by"));
    }
    Optional<Id<Service>> service = decision.part().service();
    if (service.isEmpty()) {
      return Verdict.unknown("deciding-service", Role.INVESTMENT_LEADER, decision.place());
    }
    Path place = decision.place().then("service");
    return Mandates.of(seen)
            .application(decision.part().application())
            .map(Placed::part)
            .flatMap(Application::service)
            .map(competent -> competent.equals(service.get()))
            .orElse(true)
        ? Verdict.satisfied(place)
        : Verdict.broken("not-competent", place);
  }
}
