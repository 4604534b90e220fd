/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.intake.Adaptation;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether the way of working suits each one: INTAKE-13. */
final class IntakeAdaptation {
  private final Map<Id<Person>, List<Placed<Adaptation>>> adaptations = new HashMap<>();

  private IntakeAdaptation(CaseOnDay seen) {
    for (Placed<Adaptation> adaptation :
        seen.placed(
            seen.theCase().intake().adaptations(),
            IntakeRecord.INTAKE.then("adaptations"),
            it -> Optional.empty())) {
      adaptations
          .computeIfAbsent(adaptation.part().person(), it -> new ArrayList<>())
          .add(adaptation);
    }
  }

  static Verdict wayOfWorkingIsAdapted(Placed<Person> person, CaseOnDay seen) {
    Optional<Boolean> takesPart = person.part().participates();
    if (takesPart.isEmpty()) {
      return Verdict.unknown("takes-part", Role.CITIZEN, person.place());
    }
    return takesPart.get()
        ? seen.shared(IntakeAdaptation.class, IntakeAdaptation::new).isAdapted(person, seen)
        : Verdict.notApplicable();
  }

  /** A ground is a fact about the person, whenever it was decided what to do about it. */
  private Verdict isAdapted(Placed<Person> person, CaseOnDay seen) {
    List<Placed<Adaptation>> theirs = adaptations.getOrDefault(person.part().id(), List.of());
    Optional<Boolean> interpreter =
        person.part().interpretation().flatMap(Interpretation::interpreterNeeded);
    if (!interpreter.orElse(false)
        && theirs.stream().allMatch(it -> it.part().grounds().isEmpty())) {
      return interpreter.isPresent()
          ? Verdict.notApplicable()
          : Verdict.unknown("adaptation-grounds", Role.CITIZEN, person.place());
    }
    return theirs.stream()
        .filter(it -> seen.sees(it.part().on()) && it.part().text().isPresent())
        .findFirst()
        .map(it -> Verdict.satisfied(it.place()))
        .orElseGet(() -> Verdict.broken("not-adapted", person.place()));
  }
}
