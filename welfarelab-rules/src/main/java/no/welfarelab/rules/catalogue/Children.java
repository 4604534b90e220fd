/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Which of the family are children, and what it takes to know. */
final class Children {
  private Children() {}

  /** The citizens and their family. */
  static List<Placed<Person>> family(CaseOnDay seen) {
    return seen.persons().stream().filter(it -> People.isFamily(it.part())).toList();
  }

  /** Judged where the person is a child on the day. */
  static Verdict whenChild(Placed<Person> person, CaseOnDay seen, Supplier<Verdict> judge) {
    Optional<Boolean> adult = person.part().isAdultOn(seen.day());
    if (adult.isEmpty()) {
      return Verdict.unknown("birth-date", Role.CITIZEN, person.place());
    }
    return adult.get() ? Verdict.notApplicable() : judge.get();
  }

  /**
   * Judged where one of them was a child on a day; open where that hangs on the age of one of the
   * family.
   */
  static Verdict whenOneIsChild(
      Collection<Id<Person>> persons,
      LocalDate day,
      Path place,
      CaseOnDay seen,
      Supplier<Verdict> judge) {
    boolean open = false;
    for (Id<Person> person : persons) {
      Optional<Boolean> adult = People.isAdult(person, day, seen);
      if (adult.isPresent() && !adult.get()) {
        return judge.get();
      }
      open |= adult.isEmpty() && People.isFamily(person, seen);
    }
    return open ? Verdict.unknown("birth-date", Role.CITIZEN, place) : Verdict.notApplicable();
  }
}
