/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.intake.Consideration;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.intake.LeaderAppointment;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/**
 * Whether the core team appointed the leader before anybody was asked: INTAKE-07.
 *
 * <p>A case does not say who the municipality's leaders are; it does say who is no professional at
 * all.
 */
final class IntakeLeader {
  private static final Path PLACE = IntakeRecord.INTAKE.then("leaderAppointment");

  private IntakeLeader() {}

  static Verdict leaderIsAppointed(Placed<InvestmentCase> subject, CaseOnDay seen) {
    if (IntakeRecord.decision(subject.part(), seen).filter(IntakeDecision::takenIn).isEmpty()) {
      return Verdict.notApplicable();
    }
    return subject
        .part()
        .intake()
        .leaderAppointment()
        .filter(appointment -> seen.sees(appointment.on()))
        .map(appointment -> isInOrder(appointment, subject.part(), seen))
        .orElseGet(() -> Verdict.broken("no-appointment", IntakeRecord.INTAKE.then("decision")));
  }

  private static Verdict isInOrder(
      LeaderAppointment appointment, InvestmentCase theCase, CaseOnDay seen) {
    boolean outsider =
        seen.person(appointment.leader())
            .filter(leader -> leader.part().standing() != Standing.PROFESSIONAL)
            .isPresent();
    return appointment
        .on()
        .map(on -> Verdict.satisfied(PLACE, on).and(beforeAsking(on, theCase, seen)))
        .orElseGet(() -> Verdict.broken("no-date", PLACE))
        .and(
            outsider
                ? Verdict.broken("not-a-leader", PLACE.then("leader"))
                : Verdict.notApplicable())
        .and(byCoreTeam(appointment, seen));
  }

  private static Verdict byCoreTeam(LeaderAppointment appointment, CaseOnDay seen) {
    if (appointment.by().isEmpty()) {
      return Verdict.broken("no-deciders", PLACE);
    }
    return appointment.by().stream()
            .allMatch(person -> wasInCoreTeam(person, appointment.on(), seen))
        ? Verdict.notApplicable()
        : Verdict.broken("not-core-team", PLACE.then("by"));
  }

  /** The lab itself keeps who is in its core team and when: time not recorded does not count. */
  private static boolean wasInCoreTeam(Id<Person> person, Optional<LocalDate> on, CaseOnDay seen) {
    return seen.membershipsOf(person).stream()
        .anyMatch(
            membership ->
                membership.role() == Role.CORE_TEAM
                    && on.flatMap(membership::heldOn).orElse(on.isEmpty()));
  }

  private static Verdict beforeAsking(LocalDate on, InvestmentCase theCase, CaseOnDay seen) {
    Map<Id<Person>, List<Placed<Consideration>>> rounds =
        seen
            .placed(
                theCase.intake().considerations(),
                IntakeRecord.INTAKE.then("considerations"),
                Consideration::on)
            .stream()
            .collect(
                Collectors.groupingBy(
                    round -> round.part().person(), LinkedHashMap::new, Collectors.toList()));
    return Verdict.all(rounds.values().stream().map(theirs -> notLater(on, theirs)));
  }

  private static Verdict notLater(LocalDate on, List<Placed<Consideration>> rounds) {
    Optional<Placed<Consideration>> first =
        rounds.stream()
            .filter(round -> round.part().on().isPresent())
            .min(Comparator.comparing(round -> round.part().on().orElseThrow()));
    if (first.isEmpty()) {
      return Verdict.broken("undated-question", rounds.get(0).place());
    }
    LocalDate asked = first.get().part().on().orElseThrow();
    return on.isAfter(asked)
        ? Verdict.broken("too-late", first.get().place(), asked, on)
        : Verdict.notApplicable();
  }
}
