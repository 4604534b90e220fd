/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.Placed;

/** Who answers in which role on a day: a hand-over counts from the day it was accepted. */
final class Posts {
  private record HandOver(Role role, Optional<Id<Service>> service, LocalDate on) {}

  private final LocalDate day;
  private final Map<HandOver, List<Placed<Membership>>> ending = new HashMap<>();
  private final List<Placed<Membership>> answering = new ArrayList<>();

  Posts(List<Membership> memberships, Path list, LocalDate day) {
    this.day = day;
    List<Placed<Membership>> held = new ArrayList<>();
    for (int i = 0; i < memberships.size(); i++) {
      Placed<Membership> membership = Placed.of(memberships.get(i), list.then(i));
      if (membership.part().heldOn(day).orElse(false)) {
        held.add(membership);
      }
      end(membership.part())
          .ifPresent(end -> ending.computeIfAbsent(end, it -> new ArrayList<>()).add(membership));
    }
    Set<Id<Membership>> met = new HashSet<>();
    held.forEach(membership -> answer(membership, met));
  }

  /** Whoever held it on no day hands nothing over. */
  private static Optional<HandOver> end(Membership membership) {
    return membership
        .period()
        .filter(period -> period.contains(period.startInclusive()))
        .flatMap(Period::endExclusive)
        .map(end -> new HandOver(membership.role(), membership.service(), end));
  }

  /** The one who answers is the last who took it on, or the first there was. */
  private void answer(Placed<Membership> held, Set<Id<Membership>> met) {
    Deque<Placed<Membership>> open = new ArrayDeque<>();
    open.add(held);
    while (!open.isEmpty()) {
      Placed<Membership> membership = open.remove();
      if (met.add(membership.part().id())) {
        List<Placed<Membership>> former =
            accepted(membership.part()) ? List.of() : former(membership.part());
        if (former.isEmpty()) {
          answering.add(membership);
        }
        open.addAll(former);
      }
    }
  }

  private boolean accepted(Membership membership) {
    return membership.acceptedOn().filter(on -> !on.isAfter(day)).isPresent();
  }

  private List<Placed<Membership>> former(Membership membership) {
    return membership
        .period()
        .map(
            period ->
                new HandOver(membership.role(), membership.service(), period.startInclusive()))
        .map(handOver -> ending.getOrDefault(handOver, List.of()))
        .orElse(List.of());
  }

  List<Placed<Membership>> answering() {
    return answering;
  }

  List<Placed<Membership>> in(Role role) {
    return answering.stream().filter(it -> it.part().role() == role).toList();
  }

  /** One a person, however many memberships they have. */
  static List<Holder> holders(List<Placed<Membership>> memberships) {
    Set<Id<Person>> met = new LinkedHashSet<>();
    List<Holder> holders = new ArrayList<>();
    for (Placed<Membership> membership : memberships) {
      Id<Person> person = membership.part().person();
      if (met.add(person)) {
        holders.add(Holder.of(membership.part().role(), Set.of(person)));
      }
    }
    return holders;
  }

  static Holder body(Role role, List<Placed<Membership>> memberships) {
    Set<Id<Person>> persons = new LinkedHashSet<>();
    memberships.forEach(membership -> persons.add(membership.part().person()));
    return Holder.of(role, persons);
  }
}
