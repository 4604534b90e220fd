/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;

/** How those whom a part cites stand to the case. */
final class People {
  private static final Set<Standing> HOUSEHOLD = Set.of(Standing.CITIZEN, Standing.FAMILY);

  private People() {}

  /** The case is about them. */
  static boolean isCitizen(Id<Person> person, CaseOnDay seen) {
    return seen.person(person).filter(it -> isCitizen(it.part())).isPresent();
  }

  private static boolean isCitizen(Person person) {
    return person.standing() == Standing.CITIZEN;
  }

  /** The case is about them, or about one of theirs. */
  static boolean isFamily(Id<Person> person, CaseOnDay seen) {
    return seen.person(person).filter(it -> isFamily(it.part())).isPresent();
  }

  /** The case is about them, or about one of theirs. */
  static boolean isFamily(Person person) {
    return HOUSEHOLD.contains(person.standing());
  }

  static List<Placed<Person>> citizens(CaseOnDay seen) {
    return seen.persons().stream().filter(it -> isCitizen(it.part())).toList();
  }

  /** The citizens, but those known to be too young to answer for themselves. */
  static List<Placed<Person>> answeringCitizens(CaseOnDay seen) {
    int age = seen.policy().consent().ages().otherwise();
    return citizens(seen).stream()
        .filter(person -> person.part().ageOn(seen.day()).map(years -> years >= age).orElse(true))
        .toList();
  }

  /** Empty where their birth date is not known, or they are not in the case. */
  static Optional<Boolean> isAdult(Id<Person> person, LocalDate day, CaseOnDay seen) {
    return seen.person(person).flatMap(it -> it.part().isAdultOn(day));
  }
}
