/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who said yes before a measure started: PLAN-10. */
final class PlanAgreement {
  private PlanAgreement() {}

  static Verdict agreedBeforeStart(Placed<Measure> measure, CaseOnDay seen) {
    if (!measure.part().isStartedOn(seen.day())) {
      return Verdict.notApplicable();
    }
    return measure.part().persons().isEmpty()
        ? Verdict.unknown("concerns", Role.INVESTMENT_LEADER, measure.place())
        : Verdict.each(
            measure.part().persons(), (person, i) -> hasAgreed(person, i, measure, seen));
  }

  private static Verdict hasAgreed(
      Id<Person> person, int index, Placed<Measure> measure, CaseOnDay seen) {
    LocalDate day = measure.part().startedOn().orElse(seen.day());
    Optional<Boolean> adult = People.isAdult(person, day, seen);
    if (adult.isEmpty()) {
      return Verdict.unknown(
          "birth-date", Role.CITIZEN, measure.place().then("persons").then(index));
    }
    if (!adult.get()) {
      return Verdict.notApplicable();
    }
    List<Placed<Stance>> theirs =
        seen.placed(measure.part().stances(), measure.place().then("stances"), Stance::on).stream()
            .filter(stance -> stance.part().person().equals(person))
            .toList();
    List<Placed<Stance>> yes =
        theirs.stream().filter(it -> it.part().kind() == StanceKind.AGREES).toList();
    if (yes.isEmpty()) {
      return Verdict.broken("no-agreement", measure.place());
    }
    return latestBy(day, theirs)
        .filter(it -> it.part().kind() == StanceKind.DISAGREES)
        .map(no -> Verdict.broken("no-agreement", no.place()))
        .orElseGet(() -> saidBeforeStart(yes, measure));
  }

  /** The latest by the day; of several on one day the no, whatever order they stand in. */
  private static Optional<Placed<Stance>> latestBy(LocalDate day, List<Placed<Stance>> stances) {
    return stances.stream()
        .filter(it -> it.part().on().filter(on -> !on.isAfter(day)).isPresent())
        .max(
            Comparator.<Placed<Stance>, LocalDate>comparing(it -> it.part().on().orElseThrow())
                .thenComparing(it -> it.part().kind() == StanceKind.DISAGREES));
  }

  private static Verdict saidBeforeStart(List<Placed<Stance>> yes, Placed<Measure> measure) {
    return yes.stream()
        .filter(stance -> stance.part().on().isPresent())
        .min(Comparator.comparing(stance -> stance.part().on().orElseThrow()))
        .map(
            first ->
                PlanOrder.notLater(
                    first.part().on().orElseThrow(),
                    measure.part().startedOn(),
                    measure.place(),
                    "late-agreement",
                    first.place()))
        .orElseGet(() -> Verdict.broken("undated-agreement", yes.get(0).place()));
  }
}
