/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Interpretation;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Relation;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.meeting.InterpreterOffer;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether those who need an interpreter were offered one: TEAM-11. */
final class TeamInterpreting {
  private TeamInterpreting() {}

  /** Who is related to whom, both ways. */
  private static final class Relatives {
    private final Map<Id<Person>, Set<Id<Person>>> of = new HashMap<>();

    private Relatives(CaseOnDay seen) {
      for (Relation relation : seen.theCase().family().relations()) {
        of.computeIfAbsent(relation.person(), it -> new HashSet<>()).add(relation.relative());
        of.computeIfAbsent(relation.relative(), it -> new HashSet<>()).add(relation.person());
      }
    }

    boolean are(Id<Person> one, Id<Person> other) {
      return of.getOrDefault(one, Set.of()).contains(other);
    }
  }

  /** Where one is known to need an interpreter, the others are not asked about. */
  static Verdict wasOffered(Placed<Meeting> meeting, CaseOnDay seen) {
    if (!seen.happened(meeting.part().heldOn())) {
      return Verdict.notApplicable();
    }
    List<Placed<Person>> present =
        meeting.part().present().stream().flatMap(it -> seen.person(it).stream()).toList();
    List<Placed<Person>> inNeed = present.stream().filter(it -> need(it).orElse(false)).toList();
    if (!inNeed.isEmpty()) {
      return Verdict.all(inNeed.stream().map(person -> isAnswered(person, meeting, seen)));
    }
    return Verdict.all(
        present.stream()
            .filter(it -> it.part().interpretation().isPresent() && need(it).isEmpty())
            .map(
                it ->
                    Verdict.unknown(
                        "interpreter-need", Role.CITIZEN, it.place().then("interpretation"))));
  }

  private static Optional<Boolean> need(Placed<Person> person) {
    return person.part().interpretation().flatMap(Interpretation::interpreterNeeded);
  }

  private static Verdict isAnswered(
      Placed<Person> person, Placed<Meeting> meeting, CaseOnDay seen) {
    List<Placed<InterpreterOffer>> offers = new ArrayList<>();
    for (int i = 0; i < meeting.part().interpreterOffers().size(); i++) {
      InterpreterOffer offer = meeting.part().interpreterOffers().get(i);
      if (offer.person().equals(person.part().id())) {
        offers.add(Placed.of(offer, meeting.place().then("interpreterOffers").then(i)));
      }
    }
    if (offers.isEmpty()) {
      return Verdict.broken("no-offer", meeting.place());
    }
    boolean answered = offers.stream().anyMatch(it -> it.part().accepted().isPresent());
    return Verdict.all(
            offers.stream()
                .map(offer -> isOutsideFamily(offer, meeting.part().heldOn().orElseThrow(), seen)))
        .and(
            answered
                ? Verdict.satisfied(meeting.place().then("interpreterOffers"))
                : Verdict.broken("no-answer", offers.get(0).place()));
  }

  private static Verdict isOutsideFamily(
      Placed<InterpreterOffer> offer, LocalDate day, CaseOnDay seen) {
    Optional<Id<Person>> interpreter = offer.part().interpreter();
    if (interpreter.isEmpty()) {
      return Verdict.notApplicable();
    }
    Path place = offer.place().then("interpreter");
    if (People.isAdult(interpreter.get(), day, seen).equals(Optional.of(false))) {
      return Verdict.broken("child", place);
    }
    return People.isFamily(interpreter.get(), seen)
            || seen.shared(Relatives.class, Relatives::new)
                .are(interpreter.get(), offer.part().person())
        ? Verdict.broken("relative", place)
        : Verdict.notApplicable();
  }
}
