/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.DAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.core.team.Team;

/** Cases in which a person's individual plan is read, and what was read. */
final class ReadPlans {
  static final Id<Person> KARI = Id.of("kari");
  static final Id<Person> OLA = Id.of("ola");
  static final LocalDate TOMORROW = DAY.plusDays(1);

  static Person.Builder kari() {
    return Person.builder().id(KARI).standing(Standing.CITIZEN);
  }

  static InvestmentCase.Builder aCase() {
    return InvestmentCase.builder()
        .id(Id.of("case"))
        .persons(List.of(kari().birthDate(LocalDate.of(1990, 1, 1)).build()));
  }

  static InvestmentCase with(UnaryOperator<InvestmentPlan.Builder> parts) {
    return aCase().plan(parts.apply(InvestmentPlan.builder()).build()).build();
  }

  static InvestmentCase with(IndividualPlan.Builder... plans) {
    return with(
        plan ->
            plan.individualPlans(Arrays.stream(plans).map(IndividualPlan.Builder::build).toList()));
  }

  static IndividualPlan.Builder plan() {
    return IndividualPlan.builder().person(KARI);
  }

  static InvestmentCase with(Membership... memberships) {
    return aCase().team(Team.builder().memberships(List.of(memberships)).build()).build();
  }

  static Membership membership(String id, Role role, LocalDate start, LocalDate end) {
    return Membership.builder()
        .id(Id.of(id))
        .person(OLA)
        .role(role)
        .period(Period.of(start, end))
        .build();
  }

  static List<String> places(InvestmentCase theCase, IndividualPlanItem item) {
    return theCase.individualPlanOf(KARI, DAY).places().get(item).stream()
        .map(Object::toString)
        .toList();
  }

  static Set<IndividualPlanItem> missing(InvestmentCase theCase) {
    return theCase.individualPlanOf(KARI, DAY).missing();
  }

  private ReadPlans() {}
}
