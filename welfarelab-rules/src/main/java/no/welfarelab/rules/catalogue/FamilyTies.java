/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.citizen.RelationKind;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether the family can be as it is told: FAMILY-01. */
final class FamilyTies {
  private FamilyTies() {}

  static Verdict relationsArePossible(Placed<Relation> first, CaseOnDay seen) {
    return Verdict.all(
        Kin.of(seen).relationsOf(first.part().person()).stream()
            .map(relation -> isPossible(relation, seen)));
  }

  private static Verdict isPossible(Placed<Relation> relation, CaseOnDay seen) {
    Relation it = relation.part();
    if (it.person().equals(it.relative())) {
      return Verdict.broken("own-relative", relation.place());
    }
    Verdict older =
        it.kind() == RelationKind.PARENT
            ? isOlder(relation, seen)
            : Verdict.satisfied(relation.place());
    return older.and(areListedOnce(it.person(), it.relative(), relation.place(), seen));
  }

  private static Verdict isOlder(Placed<Relation> relation, CaseOnDay seen) {
    Optional<LocalDate> parent = birthDate(relation.part().person(), seen);
    Optional<LocalDate> child = birthDate(relation.part().relative(), seen);
    if (parent.isEmpty() || child.isEmpty()) {
      return Verdict.unknown("birth-dates", Role.CITIZEN, relation.place());
    }
    return parent.get().isBefore(child.get())
        ? Verdict.satisfied(relation.place())
        : Verdict.broken("parent-not-older", relation.place());
  }

  private static Optional<LocalDate> birthDate(Id<Person> person, CaseOnDay seen) {
    return seen.person(person).flatMap(it -> it.part().birthDate());
  }

  private static Verdict areListedOnce(
      Id<Person> one, Id<Person> other, Path place, CaseOnDay seen) {
    return Verdict.all(
        Stream.of(one, other)
            .filter(person -> Kin.of(seen).isListedTwice(person, seen))
            .map(person -> Verdict.broken("listed-twice", place)));
  }

  static Verdict guardianshipIsPossible(Placed<Guardianship> guardianship, CaseOnDay seen) {
    Guardianship it = guardianship.part();
    Path place = guardianship.place();
    if (it.guardian().equals(it.person())) {
      return Verdict.broken("own-guardian", place);
    }
    LocalDate day = it.period().map(Period::startInclusive).orElse(seen.day());
    if (day.isAfter(seen.day())) {
      return Verdict.notApplicable();
    }
    Verdict adult =
        People.isAdult(it.guardian(), day, seen)
            .map(so -> so ? Verdict.satisfied(place) : Verdict.broken("guardian-not-adult", place))
            .orElseGet(() -> Verdict.unknown("guardian-birth-date", Role.GUARDIAN, place));
    return adult.and(areListedOnce(it.guardian(), it.person(), place, seen));
  }
}
