/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.Matter;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who has a part in the work, and who is missing: TEAM-03, -05 and -06. */
final class TeamPart {
  private static final Path HANDLERS = Path.ROOT.then("intake").then("earlierHandlers");

  private TeamPart() {}

  /** Who does something by the plan: look-ups of TEAM-03. */
  private static final class Doers {
    private final Set<Id<Person>> persons = new HashSet<>();
    private final Set<Id<Service>> services = new HashSet<>();

    private Doers(CaseOnDay seen) {
      seen.tasks().stream()
          .filter(task -> !seen.happened(task.part().droppedOn()))
          .forEach(task -> persons.addAll(task.part().responsible()));
      for (Placed<Measure> measure : seen.measures()) {
        persons.addAll(measure.part().executors());
        measure.part().service().ifPresent(services::add);
      }
    }

    boolean include(Membership membership) {
      return persons.contains(membership.person())
          || membership.service().filter(services::contains).isPresent();
    }
  }

  static Verdict hasAPart(Placed<Membership> seat, CaseOnDay seen) {
    return Seats.whileOpen(
        seen,
        () ->
            Seats.isWorking(seat.part()) && Seats.of(seen).mayBeHeld(seat)
                ? Since.planInForce(seen, () -> hasWorkOrReason(seat, seen))
                : Verdict.notApplicable());
  }

  private static Verdict hasWorkOrReason(Placed<Membership> seat, CaseOnDay seen) {
    Membership membership = seat.part();
    if (seen.shared(Doers.class, Doers::new).include(membership)
        || membership.reason().isPresent()
        || membership.topic().isPresent()
        || membership.assignment().isPresent()) {
      return Verdict.satisfied(seat.place());
    }
    return Seats.of(seen).isHeld(seat)
        ? Verdict.broken("no-part", seat.place())
        : Verdict.unknown("role-period", Role.INVESTMENT_LEADER, seat.place());
  }

  static Verdict earlierHandlersAreIn(Placed<InvestmentCase> subject, CaseOnDay seen) {
    Map<Id<Person>, List<Placed<Explanation>>> reasons = new HashMap<>();
    for (Placed<Explanation> explanation :
        seen.placed(
            subject.part().explanations(), Path.ROOT.then("explanations"), Explanation::on)) {
      if (explanation.part().matter() == Matter.HANDLER_NOT_IN_TEAM) {
        explanation
            .part()
            .persons()
            .forEach(it -> reasons.computeIfAbsent(it, p -> new ArrayList<>()).add(explanation));
      }
    }
    return Seats.whileOpen(
        seen,
        () ->
            Verdict.each(
                subject.part().intake().earlierHandlers(),
                (handler, i) ->
                    isIn(
                        handler,
                        HANDLERS.then(i),
                        reasons.getOrDefault(handler, List.of()),
                        seen)));
  }

  private static Verdict isIn(
      Id<Person> handler, Path place, List<Placed<Explanation>> reasons, CaseOnDay seen) {
    Seats seats = Seats.of(seen);
    List<Placed<Membership>> theirs =
        seats.ofPerson(handler).stream().filter(seat -> seat.part().role().inTeam()).toList();
    Optional<Placed<Membership>> open = theirs.stream().filter(seats::mayBeHeld).findFirst();
    // While it is open whether they are in, an undated reason may be of a later day.
    if (theirs.stream().anyMatch(seats::isHeld)
        || reasons.stream()
            .map(Placed::part)
            .filter(it -> open.isEmpty() || it.on().isPresent())
            .anyMatch(it -> it.reason().isPresent())) {
      return Verdict.satisfied(place);
    }
    if (open.isPresent()) {
      return Verdict.unknown("role-period", Role.INVESTMENT_LEADER, open.get().place());
    }
    return reasons.isEmpty()
        ? Verdict.broken("handler-left-out", place)
        : Verdict.unknown("handler-reason", Role.INVESTMENT_LEADER, reasons.get(0).place());
  }

  /** The services that needs call for, each where it is first named. */
  static List<Placed<Id<Service>>> servicesCalledFor(CaseOnDay seen) {
    List<Placed<Id<Service>>> services = new ArrayList<>();
    Set<Id<Service>> named = new HashSet<>();
    Path needs = Path.ROOT.then("mapping").then("needs");
    for (int i = 0; i < seen.theCase().mapping().needs().size(); i++) {
      int index = 0;
      for (Id<Service> service : seen.theCase().mapping().needs().get(i).services()) {
        if (named.add(service)) {
          services.add(Placed.of(service, needs.then(i).then("services").then(index)));
        }
        index++;
      }
    }
    return services;
  }

  static Verdict isThere(Placed<Id<Service>> service, CaseOnDay seen) {
    Seats seats = Seats.of(seen);
    return Seats.whileOpen(
        seen,
        () ->
            Since.firstMapping(
                seen,
                () ->
                    seats.ofService(service.part()).stream()
                        .filter(seats::isHeld)
                        .findFirst()
                        .map(seat -> Verdict.satisfied(Seats.serviceOf(seat)))
                        .orElseGet(() -> isMissing(service, seats))));
  }

  private static Verdict isMissing(Placed<Id<Service>> service, Seats seats) {
    return seats.ofService(service.part()).stream()
        .filter(seats::mayBeHeld)
        .findFirst()
        .map(seat -> Verdict.broken("no-period", seat.place()))
        .orElseGet(() -> Verdict.broken("not-there", service.place()));
  }
}
