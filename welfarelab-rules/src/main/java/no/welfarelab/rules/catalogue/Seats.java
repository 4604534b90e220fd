/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who sits in the team, and for which service. */
final class Seats {
  static final Path TEAM = Path.ROOT.then("team");
  static final Path MEMBERSHIPS = TEAM.then("memberships");

  private static final Set<Role> REPRESENTING =
      EnumSet.of(Role.MEMBER, Role.CALLED_IN, Role.CONTACT_PERSON, Role.COORDINATOR);

  private final CaseOnDay seen;
  private final List<Placed<Membership>> begun;
  private final Map<Id<Person>, List<Placed<Membership>>> ofPerson;
  private final Map<Id<Service>, List<Placed<Membership>>> ofService;

  private Seats(CaseOnDay seen) {
    this.seen = seen;
    begun =
        seen.placed(
            seen.theCase().team().memberships(),
            MEMBERSHIPS,
            membership -> membership.period().map(Period::startInclusive));
    ofPerson = by(begun, membership -> Optional.of(membership.person()));
    ofService = by(working(), Membership::service);
  }

  /** Made once a check. */
  static Seats of(CaseOnDay seen) {
    return seen.shared(Seats.class, Seats::new);
  }

  /** Judged one by one: the roles that have begun, and those of which it is not known when. */
  static List<Placed<Membership>> memberships(CaseOnDay seen) {
    return of(seen).begun();
  }

  /** All the roles on record, those to come too. */
  static List<Placed<Membership>> all(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().team().memberships(), MEMBERSHIPS, membership -> Optional.empty());
  }

  /** What the rule says while there is a team: not of a case refused or closed. */
  static Verdict whileOpen(CaseOnDay seen, Supplier<Verdict> judge) {
    return seen.over() ? Verdict.notApplicable() : judge.get();
  }

  static <K> Map<K, List<Placed<Membership>>> by(
      List<Placed<Membership>> seats, Function<Membership, Optional<K>> key) {
    Map<K, List<Placed<Membership>>> grouped = new LinkedHashMap<>();
    for (Placed<Membership> seat : seats) {
      key.apply(seat.part())
          .ifPresent(it -> grouped.computeIfAbsent(it, k -> new ArrayList<>()).add(seat));
    }
    return grouped;
  }

  /** The roles that have begun, and those of which it is not known when. */
  List<Placed<Membership>> begun() {
    return begun;
  }

  /** Of those that have begun, the roles of who works in the team. */
  List<Placed<Membership>> working() {
    return begun.stream().filter(seat -> isWorking(seat.part())).toList();
  }

  /** The leader, and who represents a service: not the citizen's own, nor the interpreter. */
  static boolean isWorking(Membership membership) {
    return membership.role() == Role.INVESTMENT_LEADER || isRepresenting(membership);
  }

  /** There for a service, beside the leader. */
  static boolean isRepresenting(Membership membership) {
    return REPRESENTING.contains(membership.role());
  }

  /** Held on the day, or nobody knows when. */
  boolean mayBeHeld(Placed<Membership> seat) {
    return seat.part().heldOn(seen.day()).orElse(true);
  }

  boolean isHeld(Placed<Membership> seat) {
    return seat.part().heldOn(seen.day()).orElse(false);
  }

  List<Placed<Membership>> ofPerson(Id<Person> person) {
    return ofPerson.getOrDefault(person, List.of());
  }

  /** The working roles of a service. */
  List<Placed<Membership>> ofService(Id<Service> service) {
    return ofService.getOrDefault(service, List.of());
  }

  /** The services that have or had someone working in the team, in the order they stand. */
  Set<Id<Service>> services() {
    return ofService.keySet();
  }

  static Path serviceOf(Placed<Membership> seat) {
    return seat.place().then("service");
  }
}
