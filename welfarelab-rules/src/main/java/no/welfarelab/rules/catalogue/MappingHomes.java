/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Home;
import no.welfarelab.core.citizen.OvercrowdingMeasure;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Residence;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.HomeVisit;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** How people live, and whether anyone has seen it: MAPPING-08 and -12. */
final class MappingHomes {
  private static final String DATE = "visit-date";
  private static final String WHERE = "visited-home";

  private final CaseOnDay seen;
  private final Set<Id<Home>> homes;
  private final Map<Id<Person>, Set<Id<Home>>> homesOf = new HashMap<>();
  private final Map<Id<Home>, Placed<HomeVisit>> made = new HashMap<>();
  private final Map<Id<Home>, Placed<HomeVisit>> undated = new HashMap<>();
  private Optional<Placed<HomeVisit>> madeSomewhere = Optional.empty();
  private Optional<Placed<HomeVisit>> undatedSomewhere = Optional.empty();
  private final Set<Id<Person>> visited = new HashSet<>();
  private final boolean anyoneVisited;
  private final boolean allVisited;

  private MappingHomes(CaseOnDay seen) {
    this.seen = seen;
    List<Home> all = seen.theCase().family().homes();
    homes = all.stream().map(Home::id).collect(Collectors.toSet());
    for (Home home : all) {
      for (Residence residence : home.residents()) {
        homesOf.computeIfAbsent(residence.person(), it -> new HashSet<>()).add(home.id());
      }
    }
    Path list = Path.ROOT.then("mapping").then("homeVisits");
    for (Placed<HomeVisit> visit :
        seen.placed(seen.theCase().mapping().homeVisits(), list, HomeVisit::on)) {
      boolean dated = visit.part().on().isPresent();
      Optional<Id<Home>> home = visit.part().home().filter(homes::contains);
      if (home.isPresent()) {
        (dated ? made : undated).putIfAbsent(home.get(), visit);
      } else if (dated) {
        madeSomewhere = Optional.of(visit);
      } else {
        undatedSomewhere = Optional.of(visit);
      }
    }
    List<Set<Id<Person>>> visits =
        seen.measures().stream()
            .map(Placed::part)
            .filter(it -> it.type().equals(Optional.of(MeasureTypes.HOME_VISIT)))
            .filter(it -> seen.happened(it.doneOn()))
            .map(Measure::persons)
            .toList();
    visits.forEach(visited::addAll);
    anyoneVisited = !visits.isEmpty();
    allVisited = visits.stream().anyMatch(Set::isEmpty);
  }

  static List<Placed<Home>> homes(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().family().homes(),
        Path.ROOT.then("family").then("homes"),
        home -> Optional.empty());
  }

  static Verdict isRoomyEnough(Placed<Home> home, CaseOnDay seen) {
    Optional<OvercrowdingMeasure> measure = seen.policy().mapping().overcrowding();
    if (measure
        .filter(
            it ->
                it.mostPersonsPerRoom().isPresent() || it.leastSquareMetresPerPerson().isPresent())
        .isEmpty()) {
      return Verdict.unknown("overcrowding-measure", Role.STEERING_GROUP, home.place());
    }
    int residents = home.part().residents().size();
    return home.part()
        .isOvercrowded(measure.get())
        .map(
            overcrowded ->
                overcrowded
                    ? Verdict.broken("overcrowded", home.place(), residents)
                    : Verdict.satisfied(home.place(), residents))
        .orElseGet(() -> whatIsOpen(home, measure.get()));
  }

  private static Verdict whatIsOpen(Placed<Home> home, OvercrowdingMeasure measure) {
    return open(home.part().residents().isEmpty(), "home-household", home.place())
        .and(
            open(
                measure.mostPersonsPerRoom().isPresent() && home.part().rooms().isEmpty(),
                "home-rooms",
                home.place()))
        .and(
            open(
                measure.leastSquareMetresPerPerson().isPresent()
                    && home.part().areaInSquareMetres().isEmpty(),
                "home-area",
                home.place()));
  }

  private static Verdict open(boolean open, String question, Path place) {
    return open ? Verdict.unknown(question, Role.CITIZEN, place) : Verdict.notApplicable();
  }

  static Verdict homeWasSeen(Placed<ClothEntry> challenge, CaseOnDay seen) {
    Set<LifeArea> areas =
        Cloths.of(seen).recorded(challenge.part().id()).stream()
            .flatMap(entry -> entry.part().lifeArea().stream())
            .collect(Collectors.toSet());
    if (areas.isEmpty()) {
      return Verdict.unknown("challenge-area", Role.INVESTMENT_LEADER, challenge.place());
    }
    return areas.contains(LifeArea.HOUSING)
        ? seen.shared(MappingHomes.class, MappingHomes::new).judged(challenge)
        : Verdict.notApplicable();
  }

  private Verdict judged(Placed<ClothEntry> challenge) {
    Set<Id<Person>> persons =
        Cloths.of(seen).recorded(challenge.part().id()).stream()
            .flatMap(entry -> entry.part().persons().stream())
            .collect(Collectors.toSet());
    if (wereVisited(persons)) {
      return Verdict.satisfied(challenge.place());
    }
    Set<Id<Home>> theirs = homesOf(persons);
    boolean anywhere = theirs.equals(homes);
    List<Placed<HomeVisit>> there = theirs.stream().flatMap(home -> at(home, made)).toList();
    if (!there.isEmpty()) {
      return Verdict.satisfied(there.get(0).place());
    }
    if (anywhere && madeSomewhere.isPresent()) {
      return Verdict.satisfied(madeSomewhere.get().place());
    }
    Verdict open =
        Verdict.all(
            Stream.of(
                    theirs.stream()
                        .flatMap(home -> at(home, undated))
                        .map(visit -> ask(visit, DATE)),
                    undatedSomewhere.stream().map(visit -> ask(visit, DATE)),
                    Stream.of(madeSomewhere, undatedSomewhere)
                        .flatMap(Optional::stream)
                        .filter(visit -> !anywhere)
                        .map(visit -> ask(visit, WHERE)))
                .flatMap(it -> it));
    if (!open.reasons().isEmpty()) {
      return open;
    }
    return made.isEmpty()
        ? Verdict.unknown("home-seen", Role.INVESTMENT_LEADER, challenge.place())
        : Verdict.broken("not-seen", challenge.place());
  }

  private static Stream<Placed<HomeVisit>> at(
      Id<Home> home, Map<Id<Home>, Placed<HomeVisit>> visits) {
    return Optional.ofNullable(visits.get(home)).stream();
  }

  private static Verdict ask(Placed<HomeVisit> visit, String question) {
    return Verdict.unknown(question, Role.INVESTMENT_LEADER, visit.place());
  }

  /** Whether a measure was to see how they live; one that names nobody was for everyone. */
  private boolean wereVisited(Set<Id<Person>> persons) {
    return allVisited
        || (persons.isEmpty() ? anyoneVisited : persons.stream().anyMatch(visited::contains));
  }

  /** The homes of those it concerns; all homes of the case where that tells none. */
  private Set<Id<Home>> homesOf(Set<Id<Person>> persons) {
    Set<Id<Home>> theirs = new HashSet<>();
    persons.forEach(person -> theirs.addAll(homesOf.getOrDefault(person, Set.of())));
    return theirs.isEmpty() ? homes : theirs;
  }
}
