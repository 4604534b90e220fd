/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;

/** Who is accountable for what in a case on a day. */
final class CaseHoldings {
  private final CaseOnDay seen;
  private final InvestmentCase theCase;
  private final Posts posts;
  private final ServiceHoldings services;
  private final List<Holding> all = new ArrayList<>();

  CaseHoldings(CaseOnDay seen) {
    this.seen = seen;
    this.theCase = seen.theCase();
    this.posts =
        new Posts(
            theCase.team().memberships(), Path.ROOT.then("team").then("memberships"), seen.day());
    this.services = new ServiceHoldings(seen, posts);
  }

  List<Holding> all() {
    if (seen.closing().isPresent()) {
      return List.of();
    }
    boolean working = workedOn();
    for (Responsibility responsibility : Responsibility.values()) {
      boolean ofCoreTeam = responsibility.accountable().contains(Role.CORE_TEAM);
      if (responsibility.level() == Level.CASE && (working || (ofCoreTeam && !seen.refused()))) {
        add(responsibility);
      }
    }
    return List.copyOf(all);
  }

  private boolean workedOn() {
    return theCase.plan().isPresent()
        || theCase.intake().leaderAppointment().filter(it -> seen.sees(it.on())).isPresent()
        || theCase.team().memberships().stream().anyMatch(this::hasBegunToLead)
        || theCase.meetings().stream()
            .anyMatch(it -> it.kind().withCitizen() && seen.happened(it.heldOn()));
  }

  private boolean hasBegunToLead(Membership membership) {
    return membership.role() == Role.INVESTMENT_LEADER
        && seen.sees(membership.period().map(period -> period.startInclusive()));
  }

  private void add(Responsibility responsibility) {
    switch (responsibility.oneFor()) {
      case PERSON -> adults(responsibility);
      case SERVICE -> all.addAll(services.of(responsibility));
      case MEASURE -> all.addAll(services.ofMeasures(responsibility));
      case TASK -> tasks(responsibility);
      case MEMBERSHIP -> members(responsibility);
      default ->
          add(
              responsibility,
              PartKind.CASE,
              Placed.of(theCase, Path.ROOT),
              it -> ofCase(responsibility));
    }
  }

  private List<Holder> ofCase(Responsibility responsibility) {
    Role role = responsibility.accountable().iterator().next();
    return switch (role) {
      case CORE_TEAM -> List.of(Posts.body(role, posts.in(role)));
      case CITIZEN -> citizens();
      default -> {
        List<Placed<Membership>> held = posts.in(role);
        yield Posts.holders(
            held.isEmpty() ? posts.in(Responsibility.insteadOf(role).orElse(role)) : held);
      }
    };
  }

  private List<Holder> citizens() {
    Set<Id<Person>> citizens = new LinkedHashSet<>();
    theCase.persons().stream()
        .filter(person -> person.standing() == Standing.CITIZEN)
        .forEach(person -> citizens.add(person.id()));
    return citizens.isEmpty() ? List.of() : List.of(Holder.of(Role.CITIZEN, citizens));
  }

  private void adults(Responsibility responsibility) {
    for (Placed<Person> person : seen.persons()) {
      boolean adult = person.part().isAdultOn(seen.day()).orElse(true);
      if (adult && person.part().participates().orElse(false)) {
        add(responsibility, PartKind.PERSON, person, it -> List.of(inPerson(it.id())));
      }
    }
  }

  private Holder inPerson(Id<Person> person) {
    boolean ofFamily =
        seen.person(person)
            .map(it -> it.part().standing())
            .filter(Set.of(Standing.CITIZEN, Standing.FAMILY)::contains)
            .isPresent();
    return Holder.of(ofFamily ? Role.CITIZEN : Role.MEMBER, Set.of(person));
  }

  private void tasks(Responsibility responsibility) {
    for (Placed<Task> task : seen.tasks()) {
      if (!seen.happened(task.part().doneOn()) && !seen.happened(task.part().droppedOn())) {
        add(
            responsibility,
            PartKind.TASK,
            task,
            it -> it.responsible().stream().map(this::inPerson).toList());
      }
    }
  }

  private void members(Responsibility responsibility) {
    for (Placed<Membership> member : posts.in(Role.MEMBER)) {
      add(
          responsibility,
          PartKind.MEMBERSHIP,
          member,
          it -> List.of(Holder.of(Role.MEMBER, Set.of(it.person()))));
    }
  }

  private <T extends Identified<T>> void add(
      Responsibility responsibility,
      PartKind kind,
      Placed<T> thing,
      Function<T, List<Holder>> holders) {
    all.add(
        Holding.builder()
            .responsibility(responsibility)
            .subject(Subject.of(kind, thing.part().id()))
            .place(thing.place())
            .holders(holders.apply(thing.part()))
            .build());
  }
}
