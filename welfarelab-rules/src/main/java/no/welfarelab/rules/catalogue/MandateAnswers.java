/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What the services answer: MANDATE-06 and -13. */
final class MandateAnswers {
  private static final Set<DecisionOutcome> LESS_THAN_ASKED =
      Set.of(DecisionOutcome.REFUSED, DecisionOutcome.LIMITED, DecisionOutcome.REDUCED);

  private MandateAnswers() {}

  static List<Placed<Application>> applications(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().mandate().applications(),
        Mandates.MANDATE.then("applications"),
        Application::sentOn);
  }

  static Verdict refusalIsExplained(Placed<Decision> decision, CaseOnDay seen) {
    Decision it = decision.part();
    if (!LESS_THAN_ASKED.contains(it.outcome())) {
      return Verdict.notApplicable();
    }
    Verdict reasoned =
        it.reason().isPresent() || it.denialReason().isPresent()
            ? Verdict.satisfied(decision.place())
            : Verdict.broken("no-reason", decision.place());
    return reasoned.and(
        it.alternative().isPresent() || it.noAlternative().orElse(false)
            ? Verdict.satisfied(decision.place())
            : Verdict.broken("no-alternative", decision.place()));
  }

  static Verdict isAnsweredByNextMeeting(Placed<Application> application, CaseOnDay seen) {
    Meetings meetings = Meetings.of(seen);
    List<Meeting> from = new ArrayList<>();
    Set<Path> perhaps = new HashSet<>();
    for (Placed<Meeting> meeting : meetings.takenFrom(application.part().id())) {
      if (meetings.wasFollowed(meeting)) {
        from.add(meeting.part());
      } else {
        perhaps.addAll(meetings.wouldSettle(meeting));
      }
    }
    return from.stream()
        .flatMap(meeting -> meeting.heldOn().stream())
        .min(LocalDate::compareTo)
        .map(taken -> isAnswered(application, taken, seen))
        .orElseGet(
            () ->
                Verdict.all(
                    perhaps.stream()
                        .sorted()
                        .map(it -> Verdict.unknown("meeting-held", Role.INVESTMENT_LEADER, it))));
  }

  private static Verdict isAnswered(
      Placed<Application> application, LocalDate taken, CaseOnDay seen) {
    List<Placed<Decision>> answers = Mandates.of(seen).answersTo(application.part().id());
    if (!answers.isEmpty()) {
      return Verdict.satisfied(answers.get(0).place());
    }
    Optional<LocalDate> told = application.part().statusToldOn();
    return seen.happened(told) && told.get().isAfter(taken)
        ? Verdict.satisfied(application.place().then("statusToldOn"))
        : Verdict.broken("no-answer", application.place(), taken);
  }

  /** The meetings from which applications are taken along, and those at which an answer is due. */
  private static final class Meetings {
    private final CaseOnDay seen;
    private final Map<Id<Application>, List<Placed<Meeting>>> takenFrom = new HashMap<>();
    private final Optional<LocalDate> lastHeld;
    private final Optional<Placed<Meeting>> lastPerhapsHeld;

    private Meetings(CaseOnDay seen) {
      this.seen = seen;
      for (Placed<Meeting> meeting : seen.meetings()) {
        for (Id<Application> application : meeting.part().applications()) {
          takenFrom.computeIfAbsent(application, it -> new ArrayList<>()).add(meeting);
        }
      }
      lastHeld =
          seen.meetings().stream()
              .filter(meeting -> Mandates.followsUp(meeting.part()))
              .filter(meeting -> seen.happened(meeting.part().heldOn()))
              .flatMap(meeting -> meeting.part().heldOn().stream())
              .max(LocalDate::compareTo);
      lastPerhapsHeld =
          seen.meetings().stream()
              .filter(meeting -> Mandates.followsUp(meeting.part()))
              .filter(meeting -> Since.mayHaveBeenHeld(meeting.part(), seen))
              .max(Comparator.comparing(meeting -> meeting.part().plannedOn().orElseThrow()));
    }

    static Meetings of(CaseOnDay seen) {
      return seen.shared(Meetings.class, Meetings::new);
    }

    List<Placed<Meeting>> takenFrom(Id<Application> application) {
      return takenFrom.getOrDefault(application, List.of());
    }

    /** Held, and followed by another one. */
    boolean wasFollowed(Placed<Meeting> meeting) {
      return seen.happened(meeting.part().heldOn())
          && lastHeld
              .filter(last -> last.isAfter(meeting.part().heldOn().orElseThrow()))
              .isPresent();
    }

    /** The meetings of which it would have to be known whether they were held. */
    List<Path> wouldSettle(Placed<Meeting> meeting) {
      LocalDate taken = meeting.part().heldOn().or(meeting.part()::plannedOn).orElse(LocalDate.MAX);
      List<Path> open = new ArrayList<>();
      lastPerhapsHeld
          .filter(next -> next.part().plannedOn().orElseThrow().isAfter(taken))
          .ifPresent(next -> open.add(next.place()));
      boolean followed = lastHeld.filter(last -> last.isAfter(taken)).isPresent();
      if (Since.mayHaveBeenHeld(meeting.part(), seen) && (followed || !open.isEmpty())) {
        open.add(meeting.place());
      }
      return open;
    }
  }
}
