/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Roles that exclude each other: ROLE-03. What has no known days is taken to hold. */
final class RoleJoined {
  private record Relatives(Set<Id<Person>> ofFamily) {}

  private RoleJoined() {}

  /** Everyone named as a person or as holder of a role, each once. */
  static List<Placed<Id<Person>>> persons(CaseOnDay seen) {
    Map<Id<Person>, Path> places = new LinkedHashMap<>();
    seen.persons().forEach(person -> places.put(person.part().id(), person.place()));
    Seats.all(seen).forEach(seat -> places.putIfAbsent(seat.part().person(), seat.place()));
    List<Placed<Id<Person>>> persons = new ArrayList<>();
    places.forEach((person, place) -> persons.add(Placed.of(person, place)));
    return persons;
  }

  static Id<?> name(Id<Person> person, CaseOnDay seen) {
    return person;
  }

  static Verdict doNotExclude(Placed<Id<Person>> person, CaseOnDay seen) {
    Set<Role> roles = roles(person.part(), seen);
    Path place = person.place();
    boolean citizen = roles.contains(Role.CITIZEN);
    boolean interprets = roles.contains(Role.INTERPRETER);
    boolean represents = held(person.part(), seen).anyMatch(Seats::isWorking);
    boolean child = People.isAdult(person.part(), seen.day(), seen).map(it -> !it).orElse(false);
    List<Verdict> broken =
        Stream.of(
                breach("citizen-leads", citizen && roles.contains(Role.INVESTMENT_LEADER), place),
                breach(
                    "supporter-represents",
                    roles.contains(Role.SUPPORT_PERSON) && represents,
                    place),
                breach(
                    "interpreter-relative", interprets && isRelative(person.part(), seen), place),
                breach("interpreter-represents", interprets && represents, place),
                breach("interpreter-child", interprets && child, place))
            .flatMap(List::stream)
            .toList();
    if (!broken.isEmpty()) {
      return Verdict.all(broken.stream());
    }
    return roles.size() > 1 ? Verdict.satisfied(place, roles.size()) : Verdict.notApplicable();
  }

  private static List<Verdict> breach(String key, boolean joined, Path place) {
    return joined ? List.of(Verdict.broken(key, place)) : List.of();
  }

  private static Set<Role> roles(Id<Person> person, CaseOnDay seen) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    held(person, seen).forEach(membership -> roles.add(membership.role()));
    seen.person(person)
        .map(it -> it.part().standing())
        .ifPresent(
            standing -> {
              if (standing == Standing.CITIZEN) {
                roles.add(Role.CITIZEN);
              } else if (standing == Standing.FAMILY) {
                roles.add(Role.FAMILY_MEMBER);
              }
            });
    return roles;
  }

  private static Stream<Membership> held(Id<Person> person, CaseOnDay seen) {
    return seen.membershipsOf(person).stream().filter(it -> it.heldOn(seen.day()).orElse(true));
  }

  private static boolean isRelative(Id<Person> person, CaseOnDay seen) {
    return People.isFamily(person, seen)
        || seen.shared(Relatives.class, RoleJoined::relatives).ofFamily().contains(person);
  }

  private static Relatives relatives(CaseOnDay seen) {
    Set<Id<Person>> relatives = new HashSet<>();
    for (Relation relation : seen.theCase().family().relations()) {
      if (People.isFamily(relation.person(), seen)) {
        relatives.add(relation.relative());
      }
      if (People.isFamily(relation.relative(), seen)) {
        relatives.add(relation.person());
      }
    }
    return new Relatives(relatives);
  }
}
