/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.ParentalResponsibility;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.NationalId;
import no.welfarelab.core.ground.Path;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;

/** How the family belongs together: the look-ups of FAMILY rules. */
final class Kin {
  private final Map<Id<Person>, List<Placed<Relation>>> relations = new LinkedHashMap<>();
  private final Map<Id<Person>, Set<Id<Person>>> partners = new HashMap<>();
  private final Map<Id<Person>, Set<Id<Person>>> formerPartners = new HashMap<>();
  private final Map<Id<Person>, Set<Id<Person>>> parents = new HashMap<>();
  private final Map<Id<Person>, Set<Id<Home>>> homes = new HashMap<>();
  private final Map<NationalId, Set<Id<Person>>> named = new HashMap<>();

  private Kin(CaseOnDay seen) {
    var family = seen.theCase().family();
    for (Placed<Relation> relation :
        seen.placed(
            family.relations(),
            Path.ROOT.then("family").then("relations"),
            it -> Optional.empty())) {
      Relation it = relation.part();
      relations.computeIfAbsent(it.person(), key -> new ArrayList<>()).add(relation);
      if (it.kind() == RelationKind.PARENT) {
        add(parents, it.relative(), it.person());
      } else if (it.kind() == RelationKind.PARTNER) {
        add(partners, it.person(), it.relative());
        add(partners, it.relative(), it.person());
      } else if (it.kind() == RelationKind.FORMER_PARTNER) {
        add(formerPartners, it.person(), it.relative());
        add(formerPartners, it.relative(), it.person());
      }
    }
    for (ParentalResponsibility responsibility : family.parentalResponsibilities()) {
      responsibility.holders().forEach(holder -> add(parents, responsibility.child(), holder));
    }
    for (Home home : family.homes()) {
      for (Residence residence : home.residents()) {
        add(homes, residence.person(), home.id());
      }
    }
    for (Placed<Person> person : seen.persons()) {
      person.part().nationalId().ifPresent(number -> add(named, number, person.part().id()));
    }
  }

  private static <K, V> void add(Map<K, Set<V>> map, K key, V value) {
    map.computeIfAbsent(key, it -> new HashSet<>()).add(value);
  }

  /** Made once a check. */
  static Kin of(CaseOnDay seen) {
    return seen.shared(Kin.class, Kin::new);
  }

  /** The first relation of each person of whom one is told: a relation has no id of its own. */
  static List<Placed<Relation>> first(CaseOnDay seen) {
    return of(seen).relations.values().stream().map(theirs -> theirs.get(0)).toList();
  }

  List<Placed<Relation>> relationsOf(Id<Person> person) {
    return relations.getOrDefault(person, List.of());
  }

  /** Married to them or living with them, and known to live elsewhere in no case. */
  boolean hasPartnerAtHome(Id<Person> person) {
    return partners.getOrDefault(person, Set.of()).stream()
        .anyMatch(partner -> !liveApart(person, partner));
  }

  private boolean liveApart(Id<Person> one, Id<Person> other) {
    Set<Id<Home>> ofOne = homes.getOrDefault(one, Set.of());
    Set<Id<Home>> ofOther = homes.getOrDefault(other, Set.of());
    return !ofOne.isEmpty() && !ofOther.isEmpty() && ofOne.stream().noneMatch(ofOther::contains);
  }

  Set<Id<Person>> formerPartnersOf(Id<Person> person) {
    return formerPartners.getOrDefault(person, Set.of());
  }

  /** Parents, and whoever else holds parental responsibility. */
  Set<Id<Person>> parentsOf(Id<Person> child) {
    return parents.getOrDefault(child, Set.of());
  }

  /** The same identity number stands with several of the persons, or with one of them and more. */
  boolean isListedTwice(Id<Person> person, CaseOnDay seen) {
    return seen.person(person)
        .flatMap(it -> it.part().nationalId())
        .filter(number -> named.getOrDefault(number, Set.of()).size() > 1)
        .isPresent();
  }
}
