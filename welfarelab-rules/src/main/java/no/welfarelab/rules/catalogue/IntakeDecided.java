/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.intake.Answer;
import no.welfarelab.core.intake.IntakeDecision;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether intake was decided, and by whom: INTAKE-06. */
final class IntakeDecided {
  private static final Path INTAKE = Path.ROOT.then("intake");

  private IntakeDecided() {}

  static Verdict coreTeamDecided(Placed<InvestmentCase> subject, CaseOnDay seen) {
    boolean answered =
        subject.part().intake().considerations().stream()
            .anyMatch(
                round ->
                    (round.answer() == Answer.YES || round.answer() == Answer.NO)
                        && seen.sees(round.on()));
    boolean met =
        seen.meetings().stream().anyMatch(meeting -> seen.happened(meeting.part().heldOn()));
    if (!answered && !met) {
      return Verdict.all(
          seen.meetings().stream()
              .filter(meeting -> Since.mayHaveBeenHeld(meeting.part(), seen))
              .map(
                  meeting ->
                      Verdict.unknown("meeting-held", Role.INVESTMENT_LEADER, meeting.place())));
    }
    return subject
        .part()
        .intake()
        .decision()
        .filter(decision -> seen.sees(decision.on()))
        .map(decision -> isComplete(decision, seen))
        .orElseGet(() -> Verdict.broken("no-decision", Path.ROOT));
  }

  private static Verdict isComplete(IntakeDecision decision, CaseOnDay seen) {
    Path place = INTAKE.then("decision");
    Verdict dated =
        decision
            .on()
            .map(on -> Verdict.satisfied(place, on))
            .orElseGet(() -> Verdict.broken("no-date", place));
    Verdict reasoned =
        decision.reason().isPresent()
            ? Verdict.notApplicable()
            : Verdict.broken("no-reason", place);
    Verdict made =
        decision.by().isEmpty()
            ? Verdict.broken("no-deciders", place)
            : Verdict.all(
                decision.by().stream()
                    .map(
                        person -> wasInCoreTeam(seen.membershipsOf(person), decision.on(), place)));
    return dated.and(reasoned).and(made);
  }

  private static Verdict wasInCoreTeam(
      List<Membership> memberships, Optional<LocalDate> on, Path place) {
    List<Membership> core =
        memberships.stream().filter(membership -> membership.role() == Role.CORE_TEAM).toList();
    if (core.isEmpty()) {
      return Verdict.broken("not-core-team", place.then("by"));
    }
    if (on.isEmpty()
        || core.stream().anyMatch(membership -> membership.heldOn(on.get()).orElse(false))) {
      return Verdict.notApplicable();
    }
    return core.stream().anyMatch(membership -> membership.period().isEmpty())
        ? Verdict.unknown("core-team-period", Role.CORE_TEAM, place.then("by"))
        : Verdict.broken("not-core-team", place.then("by"));
  }
}
