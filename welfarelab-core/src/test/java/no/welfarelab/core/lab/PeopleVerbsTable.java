/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.lab;

import static no.welfarelab.core.lab.Parts.DAY;
import static no.welfarelab.core.lab.Parts.NOON;
import static no.welfarelab.core.lab.Parts.consent;
import static no.welfarelab.core.lab.Parts.considering;
import static no.welfarelab.core.lab.Parts.delegation;
import static no.welfarelab.core.lab.Parts.disclosure;
import static no.welfarelab.core.lab.Parts.home;
import static no.welfarelab.core.lab.Parts.membership;
import static no.welfarelab.core.lab.Parts.person;
import static no.welfarelab.core.lab.Parts.refusal;
import static no.welfarelab.core.lab.Verb.add;
import static no.welfarelab.core.lab.Verb.changing;
import static no.welfarelab.core.lab.Verb.replace;

import java.util.List;
import java.util.function.Function;
import no.welfarelab.core.consent.Disclosure;
import no.welfarelab.core.consent.Refusal;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Role;

/** What {@link PeopleVerbs} do. */
final class PeopleVerbsTable {
  private PeopleVerbsTable() {}

  private static Refusal dated(String id) {
    return Refusal.builder().id(Id.of(id)).person(Id.of("a")).at(NOON).build();
  }

  private static Disclosure toHousing(String id) {
    return Disclosure.builder().id(Id.of(id)).recipient(Services.HOUSING_OFFICE).build();
  }

  static List<Verb> verbs() {
    Function<InvestmentCase, List<?>> persons = InvestmentCase::persons;
    Function<InvestmentCase, List<?>> consents = InvestmentCase::consents;
    Function<InvestmentCase, List<?>> memberships = c -> c.team().memberships();
    Function<InvestmentCase, List<?>> delegations = c -> c.mandate().delegations();
    return List.of(
        add("Person", id -> c -> c.add(person(id, "Liv")), persons, person("new", "Liv")),
        replace("Person", id -> c -> c.replace(person(id, "Liv")), persons, person("a", "Liv")),
        new Verb(
            "withFamily(UnaryOperator)",
            c -> c.withFamily(family -> family.add(home("a"))),
            c -> c.family().homes(),
            List.of(home("a")),
            List.of(c -> c.withFamily(family -> family.add(home("a")).add(home("a"))))),
        new Verb(
            "withIntake(UnaryOperator)",
            c -> c.withIntake(intake -> intake.add(considering())),
            c -> c.intake().considerations(),
            List.of(considering()),
            List.of()),
        add("Consent", id -> c -> c.add(consent(id)), consents, consent("new")),
        replace(
            "Consent",
            id -> c -> c.replace(consent(id).withdrawnAt(NOON)),
            consents,
            consent("a").withdrawnAt(NOON)),
        new Verb(
            "withdrawConsent(Id, LocalDateTime)",
            c -> c.withdrawConsent(Id.of("a"), NOON),
            consents,
            List.of(consent("a").withdrawnAt(NOON)),
            List.of(
                c -> c.withdrawConsent(Id.of("new"), NOON),
                c -> c.withdrawConsent(Id.of("a"), NOON.minusNanos(1)))),
        add("Refusal", id -> c -> c.add(refusal(id)), InvestmentCase::refusals, refusal("new")),
        replace("Refusal", id -> c -> c.replace(dated(id)), InvestmentCase::refusals, dated("a")),
        add(
            "Disclosure",
            id -> c -> c.add(disclosure(id)),
            InvestmentCase::disclosures,
            disclosure("new")),
        replace(
            "Disclosure",
            id -> c -> c.replace(toHousing(id)),
            InvestmentCase::disclosures,
            toHousing("a")),
        new Verb(
            "withTeam(UnaryOperator)",
            c -> c.withTeam(team -> team.replace(membership("a", Role.COORDINATOR))),
            memberships,
            List.of(membership("a", Role.COORDINATOR)),
            List.of(c -> c.withTeam(team -> team.replace(membership("new", Role.MEMBER))))),
        add(
            "Membership",
            id -> c -> c.add(membership(id, Role.MEMBER)),
            memberships,
            membership("new", Role.MEMBER)),
        new Verb(
            "handOver(Id, Membership)",
            c -> c.handOver(Id.of("a"), membership("new", Role.MEMBER)),
            memberships,
            List.of(membership("a", Role.MEMBER).endingAt(DAY), membership("new", Role.MEMBER)),
            List.of(
                c -> c.handOver(Id.of("new"), membership("b", Role.MEMBER)),
                c -> c.handOver(Id.of("a"), membership("a", Role.MEMBER)))),
        new Verb(
            "handOverLeadership(Membership)",
            c -> c.handOverLeadership(membership("new", Role.INVESTMENT_LEADER)),
            memberships,
            List.of(membership("a", Role.MEMBER), membership("new", Role.INVESTMENT_LEADER)),
            List.of(
                c -> c.handOverLeadership(membership("a", Role.INVESTMENT_LEADER)),
                c -> c.handOverLeadership(membership("new", Role.MEMBER)))),
        changing(
            "endMembership(Id, LocalDate)",
            id -> c -> c.endMembership(Id.of(id), DAY.plusDays(1)),
            memberships,
            membership("a", Role.MEMBER).endingAt(DAY.plusDays(1))),
        new Verb(
            "withMandate(UnaryOperator)",
            c -> c.withMandate(mandate -> mandate.add(delegation("new"))),
            delegations,
            List.of(delegation("a"), delegation("new")),
            List.of(c -> c.withMandate(mandate -> mandate.add(delegation("a"))))),
        add("Delegation", id -> c -> c.add(delegation(id)), delegations, delegation("new")));
  }
}
