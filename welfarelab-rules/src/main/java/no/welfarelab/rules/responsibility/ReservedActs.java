/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.Family;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.consent.Consenters;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;

/**
 * Who may do the acts that are reserved to one role (<i>hvem som kan</i>), by what a case or a lab
 * records.
 *
 * <p>It tells whose an act is, and does not look at how far a representative's mandate goes. It is
 * safe to share between threads.
 */
public final class ReservedActs {
  private final Map<Id<Person>, Person> persons = new HashMap<>();
  private final Family family;
  private final ConsentAges ages;
  private final Map<Role, List<Membership>> byRole = new EnumMap<>(Role.class);
  private final Map<Id<Service>, List<Membership>> managersOf = new HashMap<>();
  private final Map<Id<Person>, List<Membership>> membershipsOf = new HashMap<>();
  private final DecisionMakers decisionMakers;
  private final Set<Role> recorded;

  private ReservedActs(
      List<Person> persons,
      Family family,
      ConsentAges ages,
      List<Membership> memberships,
      Mandate mandate,
      Set<Role> recorded) {
    this.family = family;
    this.ages = ages;
    this.recorded = recorded;
    persons.forEach(person -> this.persons.put(person.id(), person));
    for (Membership membership : memberships) {
      membershipsOf.computeIfAbsent(membership.person(), it -> new ArrayList<>()).add(membership);
      byRole.computeIfAbsent(membership.role(), it -> new ArrayList<>()).add(membership);
      if (membership.role() == Role.UNIT_MANAGER) {
        membership
            .service()
            .ifPresent(
                it -> managersOf.computeIfAbsent(it, s -> new ArrayList<>()).add(membership));
      }
    }
    decisionMakers = new DecisionMakers(this.persons, membershipsOf, mandate);
  }

  /**
   * {@return the reserved acts of a case}
   *
   * @param theCase the case
   * @param ages the ages from which people consent
   */
  public static ReservedActs of(InvestmentCase theCase, ConsentAges ages) {
    return new ReservedActs(
        theCase.persons(),
        theCase.family(),
        ages,
        theCase.team().memberships(),
        theCase.mandate(),
        Set.of(Role.CORE_TEAM, Role.INVESTMENT_LEADER, Role.UNIT_MANAGER));
  }

  /**
   * {@return the reserved acts of a lab: the policy is set there; the core team and the unit
   * managers are known there too}
   *
   * @param lab the lab
   */
  public static ReservedActs of(WelfareLab lab) {
    return new ReservedActs(
        lab.persons(),
        Family.empty(),
        ConsentAges.handbook(),
        lab.memberships(),
        Mandate.empty(),
        Set.of(Role.CORE_TEAM, Role.UNIT_MANAGER, Role.STEERING_GROUP));
  }

  /**
   * {@return whether someone may do an act that belongs to one role of the whole case or lab}
   *
   * @param who who would do it
   * @param act the act
   * @param day when
   * @throws IllegalArgumentException if the act is about a service or someone's information
   */
  public Entitlement may(Id<Person> who, ReservedAct act, LocalDate day) {
    Role role =
        act.role()
            .filter(it -> it != Role.UNIT_MANAGER)
            .orElseThrow(
                () -> new IllegalArgumentException("the act is about a service or person"));
    return held(who, act, day, byRole.getOrDefault(role, List.of()), it -> it.role() == role);
  }

  /**
   * {@return whether someone may make a formal decision, or delegate authority, for a service}
   *
   * <p>A formal decision is for whoever works for the service: sits in the team for it, manages it,
   * holds a delegation from it, or is named as its decision maker.
   *
   * @param who who would do it
   * @param act to make a formal decision, or to delegate
   * @param service for which service
   * @param day when
   * @throws IllegalArgumentException if it is another act
   */
  public Entitlement may(Id<Person> who, ReservedAct act, Id<Service> service, LocalDate day) {
    return switch (act) {
      case MAKE_FORMAL_DECISION -> decisionMakers.may(who, service, day);
      case DELEGATE ->
          held(
              who,
              act,
              day,
              managersOf.getOrDefault(service, List.of()),
              it ->
                  it.role() == Role.UNIT_MANAGER && it.service().map(service::equals).orElse(true));
      default -> throw new IllegalArgumentException("the act is not about a service");
    };
  }

  private Entitlement held(
      Id<Person> who,
      ReservedAct act,
      LocalDate day,
      List<Membership> posts,
      Predicate<Membership> perhaps) {
    Set<Id<Person>> holders =
        posts.stream()
            .filter(it -> it.heldOn(day).orElse(false))
            .map(Membership::person)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (holders.contains(who)) {
      return Entitlement.of(act, May.YES, "role-held", holders);
    }
    if (act.role().filter(recorded::contains).isEmpty()) {
      return Entitlement.of(act, May.NOT_KNOWN, "recorded-elsewhere", holders);
    }
    return membershipsOf.getOrDefault(who, List.of()).stream()
            .anyMatch(perhaps.and(it -> it.heldOn(day).orElse(true)))
        ? Entitlement.of(act, May.NOT_KNOWN, "role-unknown", holders)
        : Entitlement.of(act, May.NO, "role-not-held", holders);
  }

  /**
   * {@return whether someone may sign a consent about a person's information: the person, or who
   * consents for them, alone or with others}
   *
   * @param who who would sign
   * @param whose whose information it is
   * @param area the life area
   * @param day when
   */
  public Entitlement maySignConsent(
      Id<Person> who, Id<Person> whose, LifeArea area, LocalDate day) {
    Optional<Consenters> consenters =
        Optional.ofNullable(persons.get(whose))
            .flatMap(person -> ages.whoConsents(person, area, day, family));
    Set<Id<Person>> persons = consenters.map(Consenters::persons).orElse(Set.of());
    if (persons.contains(who)) {
      return Entitlement.of(ReservedAct.SIGN_CONSENT, May.YES, "consents", persons);
    }
    Optional<Id<Service>> service = consenters.flatMap(Consenters::service);
    if (service.isPresent()) {
      return ofService(who, service.get(), day);
    }
    return consenters.isPresent() || isTooYoung(who, whose, day)
        ? Entitlement.of(ReservedAct.SIGN_CONSENT, May.NO, "consents-not", persons)
        : Entitlement.of(ReservedAct.SIGN_CONSENT, May.NOT_KNOWN, "consenter-unknown", persons);
  }

  /**
   * A child does not consent; nor does another, where those who did hold responsibility are told.
   */
  private boolean isTooYoung(Id<Person> who, Id<Person> whose, LocalDate day) {
    boolean young =
        Optional.ofNullable(persons.get(whose)).flatMap(person -> person.ageOn(day)).isPresent();
    return young
        && (who.equals(whose)
            || family.parentalResponsibilities().stream()
                .anyMatch(it -> it.child().equals(whose) && !it.holders().isEmpty()));
  }

  private Entitlement ofService(Id<Person> who, Id<Service> service, LocalDate day) {
    List<Membership> there =
        membershipsOf.getOrDefault(who, List.of()).stream()
            .filter(it -> it.service().equals(Optional.of(service)))
            .toList();
    if (there.stream().anyMatch(it -> it.heldOn(day).orElse(false))) {
      return Entitlement.of(ReservedAct.SIGN_CONSENT, May.YES, "consents", Set.of(who));
    }
    return there.stream().anyMatch(it -> it.period().isEmpty())
        ? Entitlement.of(ReservedAct.SIGN_CONSENT, May.NOT_KNOWN, "consenter-unknown", Set.of())
        : Entitlement.of(ReservedAct.SIGN_CONSENT, May.NO, "consents-not", Set.of());
  }
}
