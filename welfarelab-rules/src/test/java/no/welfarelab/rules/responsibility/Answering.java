/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import static no.welfarelab.testsupport.Sketch.citizen;
import static no.welfarelab.testsupport.Sketch.professional;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;

// A small case, and who answers for what in it.
final class Answering {
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final LocalDate EARLIER = DAY.minusWeeks(4);
  static final Id<Person> CITIZEN = Id.of("citizen");
  static final Id<Person> LEADER = Id.of("leader");
  static final Id<Person> ADVISER = Id.of("adviser");
  static final Id<Person> MANAGER = Id.of("manager");
  static final InvestmentCase REFERRED = InvestmentCase.builder().id(Id.of("case")).build();

  static Membership.Builder membership(String id, Id<Person> person, Role role) {
    return Membership.builder().id(Id.of(id)).person(person).role(role);
  }

  static Membership held(String id, Id<Person> person, Role role) {
    return membership(id, person, role).period(Period.from(EARLIER)).build();
  }

  static InvestmentCase aCase(Membership... memberships) {
    InvestmentCase theCase =
        InvestmentCase.builder().id(Id.of("case")).plan(InvestmentPlan.empty()).build();
    theCase = theCase.add(citizen(CITIZEN).birthDate(LocalDate.of(1990, 5, 17)).build());
    theCase = theCase.add(professional(ADVISER).build());
    for (Membership membership : memberships) {
      theCase = theCase.add(membership);
    }
    return theCase;
  }

  static InvestmentCase led() {
    return aCase(held("leads", LEADER, Role.INVESTMENT_LEADER));
  }

  static Holding only(Responsibility responsibility, InvestmentCase theCase) {
    List<Holding> found = all(responsibility, theCase);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  static List<Holding> all(Responsibility responsibility, InvestmentCase theCase) {
    return Responsibilities.of(theCase, DAY).holdings().stream()
        .filter(holding -> holding.responsibility() == responsibility)
        .toList();
  }

  static Holder one(Role role, Id<Person> person) {
    return Holder.of(role, Set.of(person));
  }

  private Answering() {}
}
