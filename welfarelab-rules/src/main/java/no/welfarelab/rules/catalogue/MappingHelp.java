/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mapping.Mapping;
import no.welfarelab.core.mapping.SecondLook;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What was refused before, and what help is already there: MAPPING-09 and -11. */
final class MappingHelp {
  private MappingHelp() {}

  static Verdict refusalIsLookedAtAgain(Placed<Decision> decision, CaseOnDay seen) {
    Cloths cloths = Cloths.of(seen);
    boolean later =
        decision
            .part()
            .on()
            .flatMap(on -> cloths.firstMapping().map(first -> !on.isBefore(first)))
            .orElse(false);
    if (decision.part().outcome() != DecisionOutcome.REFUSED || cloths.seen().isEmpty() || later) {
      return Verdict.notApplicable();
    }
    return Optional.ofNullable(Looks.of(seen).places.get(decision.part().id()))
        .map(Verdict::satisfied)
        .orElseGet(() -> Verdict.broken("not-looked-at", decision.place()));
  }

  /** Where it shows that a decision was looked at again, since the first mapping. */
  private static final class Looks {
    private final Map<Id<Decision>, Path> places = new HashMap<>();

    private Looks(CaseOnDay seen) {
      Path list = Path.ROOT.then("mapping").then("secondLooks");
      for (Placed<SecondLook> look :
          seen.placed(seen.theCase().mapping().secondLooks(), list, SecondLook::on)) {
        if (isInLightOfMapping(look.part().on(), seen)) {
          places.putIfAbsent(look.part().decision(), look.place());
        }
      }
    }

    private static boolean isInLightOfMapping(Optional<LocalDate> on, CaseOnDay seen) {
      return on.flatMap(day -> Cloths.of(seen).firstMapping().map(first -> !day.isBefore(first)))
          .orElse(true);
    }

    static Looks of(CaseOnDay seen) {
      return seen.shared(Looks.class, Looks::new);
    }
  }

  static Verdict helpIsListed(Placed<InvestmentCase> subject, CaseOnDay seen) {
    return Since.firstMapping(seen, () -> allAreAskedAbout(subject, seen));
  }

  private static Verdict allAreAskedAbout(Placed<InvestmentCase> subject, CaseOnDay seen) {
    List<Placed<Person>> family =
        seen.persons().stream().filter(person -> People.isFamily(person.part())).toList();
    if (family.isEmpty()) {
      return Verdict.unknown("participants", Role.INVESTMENT_LEADER, subject.place());
    }
    Mapping mapping = subject.part().mapping();
    Set<Id<Person>> askedAbout = new HashSet<>(mapping.askedAbout());
    mapping.existingHelp().forEach(help -> askedAbout.addAll(help.persons()));
    return Verdict.all(family.stream().map(person -> isAskedAbout(person, askedAbout, seen)));
  }

  /** A child is asked about in any case, a grown-up if they take part. */
  private static Verdict isAskedAbout(
      Placed<Person> person, Set<Id<Person>> askedAbout, CaseOnDay seen) {
    if (askedAbout.contains(person.part().id())) {
      return Verdict.satisfied(person.place());
    }
    Optional<Boolean> adult = person.part().isAdultOn(seen.day());
    if (adult.equals(Optional.of(false))) {
      return Verdict.broken("child-not-asked-about", person.place());
    }
    Optional<Boolean> takesPart = person.part().participates();
    if (takesPart.equals(Optional.of(true))) {
      return Verdict.broken("not-asked-about", person.place());
    }
    if (adult.isEmpty()) {
      return Verdict.unknown("birth-date", Role.CITIZEN, person.place());
    }
    return takesPart.isEmpty()
        ? Verdict.unknown("takes-part", Role.CITIZEN, person.place())
        : Verdict.notApplicable();
  }
}
