/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import static no.welfarelab.rules.responsibility.ReservedAct.MAKE_FORMAL_DECISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;

/** Who works for a service, and so may make its formal decisions. */
final class DecisionMakers {
  private final Map<Id<Person>, Person> persons;
  private final Map<Id<Person>, List<Membership>> memberships;
  private final Map<Id<Service>, List<Delegation>> delegations = new HashMap<>();
  private final Map<Id<Service>, List<Membership>> there = new HashMap<>();
  private final Map<Id<Service>, Set<Id<Person>>> named = new HashMap<>();

  DecisionMakers(
      Map<Id<Person>, Person> persons,
      Map<Id<Person>, List<Membership>> memberships,
      Mandate mandate) {
    this.persons = persons;
    this.memberships = memberships;
    for (Delegation delegation : mandate.delegations()) {
      delegation
          .service()
          .ifPresent(it -> delegations.computeIfAbsent(it, s -> new ArrayList<>()).add(delegation));
    }
    for (List<Membership> held : memberships.values()) {
      for (Membership membership : held) {
        membership
            .service()
            .ifPresent(it -> there.computeIfAbsent(it, s -> new ArrayList<>()).add(membership));
      }
    }
    Map<Id<Application>, Id<Service>> decidedBy = new HashMap<>();
    for (Application application : mandate.applications()) {
      application
          .service()
          .ifPresent(
              service -> {
                decidedBy.put(application.id(), service);
                application.decisionMaker().ifPresent(it -> name(service, it));
              });
    }
    for (HandUp handUp : mandate.handUps()) {
      handUp
          .application()
          .map(decidedBy::get)
          .ifPresent(service -> handUp.to().ifPresent(it -> name(service, it)));
    }
  }

  private void name(Id<Service> service, Id<Person> person) {
    named.computeIfAbsent(service, it -> new LinkedHashSet<>()).add(person);
  }

  Entitlement may(Id<Person> who, Id<Service> service, LocalDate day) {
    Set<Id<Person>> theirs = new LinkedHashSet<>(named.getOrDefault(service, Set.of()));
    Set<Id<Person>> perhaps = new HashSet<>();
    for (Delegation delegation : delegations.getOrDefault(service, List.of())) {
      add(delegation.representative(), delegation.period(), day, theirs, perhaps);
    }
    for (Membership membership : there.getOrDefault(service, List.of())) {
      add(membership.person(), membership.period(), day, theirs, perhaps);
    }
    if (theirs.contains(who)) {
      return Entitlement.of(MAKE_FORMAL_DECISION, May.YES, "of-service", theirs);
    }
    return !perhaps.contains(who) && (isOfFamily(who) || worksElsewhere(who, day))
        ? Entitlement.of(MAKE_FORMAL_DECISION, May.NO, "not-of-service", theirs)
        : Entitlement.of(MAKE_FORMAL_DECISION, May.NOT_KNOWN, "service-unknown", theirs);
  }

  private boolean isOfFamily(Id<Person> who) {
    return Optional.ofNullable(persons.get(who))
        .filter(person -> person.standing() != Standing.PROFESSIONAL)
        .isPresent();
  }

  private static void add(
      Id<Person> person,
      Optional<Period> period,
      LocalDate day,
      Set<Id<Person>> theirs,
      Set<Id<Person>> perhaps) {
    if (period.isEmpty()) {
      perhaps.add(person);
    } else if (period.get().contains(day)) {
      theirs.add(person);
    }
  }

  /** The leader decides for no service but the one they come from. */
  private boolean worksElsewhere(Id<Person> who, LocalDate day) {
    return memberships.getOrDefault(who, List.of()).stream()
        .filter(it -> it.heldOn(day).orElse(false))
        .anyMatch(it -> it.service().isPresent() || it.role() == Role.INVESTMENT_LEADER);
  }
}
