/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Guardianship;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether those whom a plan concerns were there when it was agreed: MEETING-04. */
final class MeetingPresence {
  private final Map<Id<Goal>, Placed<Goal>> goals = new HashMap<>();
  private final Map<Id<Measure>, Placed<Measure>> measures = new HashMap<>();
  private final Map<Id<Person>, List<Guardianship>> guardianships = new HashMap<>();

  private MeetingPresence(CaseOnDay seen) {
    // Set in a meeting that was held: no goal of its is later, whatever day it says.
    List<Goal> all = seen.theCase().plan().map(InvestmentPlan::goals).orElse(List.of());
    seen.placed(all, Path.ROOT.then("plan").then("goals"), goal -> Optional.empty())
        .forEach(goal -> goals.put(goal.part().id(), goal));
    seen.measures().forEach(measure -> measures.put(measure.part().id(), measure));
    seen.theCase()
        .family()
        .guardianships()
        .forEach(it -> guardianships.computeIfAbsent(it.person(), p -> new ArrayList<>()).add(it));
  }

  private static MeetingPresence of(CaseOnDay seen) {
    return seen.shared(MeetingPresence.class, MeetingPresence::new);
  }

  /** What of the plan was decided or changed there, each with those it concerns. */
  private Stream<Placed<Set<Id<Person>>>> decided(Meeting meeting) {
    return Stream.concat(
        meeting.goals().stream()
            .flatMap(id -> Stream.ofNullable(goals.get(id)))
            .map(goal -> Placed.of(goal.part().persons(), goal.place())),
        meeting.measures().stream()
            .flatMap(id -> Stream.ofNullable(measures.get(id)))
            .map(measure -> Placed.of(measure.part().persons(), measure.place())));
  }

  static Verdict allConcernedWerePresent(Placed<Meeting> meeting, CaseOnDay seen) {
    List<Placed<Set<Id<Person>>>> decided = of(seen).decided(meeting.part()).toList();
    if (decided.isEmpty()) {
      return Verdict.notApplicable();
    }
    return MeetingsHeld.ifHeld(
        meeting,
        seen,
        held ->
            meeting.part().present().isEmpty()
                ? Verdict.unknown("present", Role.INVESTMENT_LEADER, meeting.place())
                : Verdict.all(
                    decided.stream().map(it -> werePresent(it, meeting.part(), held, seen))));
  }

  private static Verdict werePresent(
      Placed<Set<Id<Person>>> part, Meeting meeting, LocalDate held, CaseOnDay seen) {
    if (part.part().isEmpty()) {
      return Verdict.unknown("concerned", Role.INVESTMENT_LEADER, part.place());
    }
    Verdict absent =
        Verdict.all(
            part.part().stream()
                .filter(person -> !meeting.present().contains(person))
                .map(person -> absent(person, part.place(), meeting, held, seen)));
    return absent.reasons().isEmpty() ? Verdict.satisfied(part.place(), held) : absent;
  }

  private static Verdict absent(
      Id<Person> person, Path place, Meeting meeting, LocalDate held, CaseOnDay seen) {
    Optional<Boolean> adult = People.isAdult(person, held, seen);
    if (adult.equals(Optional.of(false))) {
      return Verdict.notApplicable();
    }
    if (adult.isEmpty()) {
      return Verdict.unknown("birth-date", Role.CITIZEN, place);
    }
    List<Guardianship> beside =
        of(seen).guardianships.getOrDefault(person, List.of()).stream()
            .filter(it -> meeting.present().contains(it.guardian()))
            .filter(it -> it.period().map(period -> period.contains(held)).orElse(true))
            .toList();
    if (beside.stream().anyMatch(it -> it.capacityRemoved().orElse(false))) {
      return Verdict.notApplicable();
    }
    return beside.isEmpty()
        ? Verdict.broken("absent", place, held)
        : Verdict.broken("guardian-instead", place, held);
  }
}
