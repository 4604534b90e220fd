/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether what was decided comes about: MANDATE-11 and -14. */
final class MandateExecution {
  private MandateExecution() {}

  static Verdict othersAreReady(Placed<Measure> measure, CaseOnDay seen) {
    Measure it = measure.part();
    Mandates mandates = Mandates.of(seen);
    if (!mandates.isDecided(it, seen.day())) {
      return Verdict.notApplicable();
    }
    // What is under way without anybody's decision, the team or the family do themselves.
    if (it.executors().isEmpty() && it.decision().isEmpty() && it.isStartedOn(seen.day())) {
      return Verdict.notApplicable();
    }
    Optional<Decision> decision = mandates.decision(it.decision()).map(Placed::part);
    boolean otherService =
        it.service()
            .flatMap(own -> decision.flatMap(Decision::service).filter(by -> !by.equals(own)))
            .isPresent();
    Set<Authority> authorities = authorities(it, decision, seen);
    if (it.executors().isEmpty()
        && !otherService
        && !authorities.contains(Authority.DECIDES_OTHERS_EXECUTE)) {
      return authorities.isEmpty()
          ? Verdict.unknown("others-execute", Role.MEMBER, measure.place())
          : Verdict.notApplicable();
    }
    Verdict starts =
        it.plannedStartOn().isPresent()
                || it.isStartedOn(seen.day())
                || decision.flatMap(Decision::startOn).isPresent()
            ? Verdict.satisfied(measure.place())
            : Verdict.broken("no-start", measure.place());
    return starts.and(
        !it.executors().isEmpty() || otherService
            ? Verdict.satisfied(measure.place())
            : Verdict.broken("no-executor", measure.place()));
  }

  /** What is recorded of the authority of the one who decided and of those of the service. */
  private static Set<Authority> authorities(
      Measure measure, Optional<Decision> decision, CaseOnDay seen) {
    Mandates mandates = Mandates.of(seen);
    Set<Authority> authorities = EnumSet.noneOf(Authority.class);
    decision.flatMap(Decision::by).map(mandates::authoritiesOf).ifPresent(authorities::addAll);
    measure.service().map(mandates::authoritiesAt).ifPresent(authorities::addAll);
    return authorities;
  }

  static Verdict comesAboutInTime(Placed<Decision> decision, CaseOnDay seen) {
    Decision it = decision.part();
    if (!Mandates.isGranted(it)) {
      return Verdict.notApplicable();
    }
    if (it.startOn().isEmpty()) {
      return Verdict.unknown("decision-start", Role.MEMBER, decision.place());
    }
    List<Placed<Measure>> measures = Mandates.of(seen).measuresOf(it.id());
    Verdict ends = endsUnseen(decision, measures, seen);
    LocalDate expected = it.startOn().get();
    if (expected.isAfter(seen.day())) {
      return ends;
    }
    List<Placed<Measure>> told = measures.stream().filter(of -> isToldOf(of.part(), seen)).toList();
    return told.isEmpty()
        ? Verdict.unknown("decision-carried-out", Role.MEMBER, decision.place())
        : Verdict.all(told.stream().map(measure -> startedBy(expected, measure, seen))).and(ends);
  }

  private static boolean isToldOf(Measure measure, CaseOnDay seen) {
    return (measure.status().isPresent() && seen.sees(measure.statusToldOn()))
        || measure.startedOn().isPresent()
        || measure.doneOn().isPresent()
        || measure.stoppedOn().isPresent();
  }

  private static Verdict startedBy(LocalDate expected, Placed<Measure> measure, CaseOnDay seen) {
    Measure it = measure.part();
    if (!it.isStartedOn(seen.day())) {
      return it.isStoppedOn(seen.day())
          ? Verdict.notApplicable()
          : Verdict.broken("not-carried-out", measure.place(), expected);
    }
    return it.startedOn()
        .filter(started -> started.isAfter(expected))
        .map(late -> Verdict.broken("late", measure.place().then("startedOn"), late, expected))
        .orElseGet(() -> Verdict.satisfied(measure.place()));
  }

  /** Where the next meeting is not set, only an end that has come is known to come before it. */
  private static Verdict endsUnseen(
      Placed<Decision> decision, List<Placed<Measure>> measures, CaseOnDay seen) {
    Table table = Table.of(seen);
    return decision
        .part()
        .endOn()
        .filter(table::passesUnseen)
        .filter(end -> measures.stream().noneMatch(it -> table.dealtWith(it.part().id())))
        .filter(end -> measures.isEmpty() || !measures.stream().allMatch(it -> isOver(it, seen)))
        .map(end -> Verdict.broken("ends-unseen", decision.place().then("endOn"), end))
        .orElseGet(Verdict::notApplicable);
  }

  private static boolean isOver(Placed<Measure> measure, CaseOnDay seen) {
    return measure.part().isDoneOn(seen.day()) || measure.part().isStoppedOn(seen.day());
  }

  /** What lies between the last meeting and the next. */
  private static final class Table {
    private final LocalDate day;
    private final Optional<LocalDate> lastHeld;
    private final Optional<LocalDate> next;
    private final List<Meeting> last;

    private Table(CaseOnDay seen) {
      day = seen.day();
      List<Meeting> meetings =
          seen.meetings().stream().map(Placed::part).filter(Mandates::followsUp).toList();
      List<Meeting> held =
          meetings.stream().filter(meeting -> seen.happened(meeting.heldOn())).toList();
      lastHeld = held.stream().flatMap(it -> it.heldOn().stream()).max(Comparator.naturalOrder());
      last = held.stream().filter(it -> it.heldOn().equals(lastHeld)).toList();
      next =
          Stream.concat(
                  meetings.stream().flatMap(it -> it.plannedOn().stream()),
                  last.stream().flatMap(it -> it.nextOn().stream()))
              .filter(date -> date.isAfter(day))
              .min(Comparator.naturalOrder());
    }

    static Table of(CaseOnDay seen) {
      return seen.shared(Table.class, Table::new);
    }

    boolean passesUnseen(LocalDate end) {
      return lastHeld.map(end::isAfter).orElse(true) && !end.isAfter(next.orElse(day));
    }

    boolean dealtWith(Id<Measure> measure) {
      return last.stream().anyMatch(meeting -> meeting.measures().contains(measure));
    }
  }
}
