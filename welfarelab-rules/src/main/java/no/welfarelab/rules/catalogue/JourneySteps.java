/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.journey.Observation;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.journey.SituationEntry;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/**
 * The steps of the road, for each person or group of persons by themselves: JOURNEY-01 to -05 and
 * -09.
 *
 * <p>What was assessed on one day is one subject. Where a day says several things of the same
 * persons, the one furthest on is where they came from at the next.
 */
final class JourneySteps {
  private static final Path JOURNEY = Path.ROOT.then("journey");

  private static final Comparator<Optional<LocalDate>> DAYS =
      Comparator.comparing(day -> day.orElse(LocalDate.MIN));

  private final Map<Optional<LocalDate>, List<Placed<SituationEntry>>> byDay = new TreeMap<>(DAYS);
  private final Map<Path, Situation> before = new HashMap<>();
  private final Set<Path> withoutOrder = new HashSet<>();
  private final Map<Set<Id<Person>>, List<Placed<SituationEntry>>> first = new LinkedHashMap<>();
  private final Map<Set<Id<Person>>, List<Placed<SituationEntry>>> last = new LinkedHashMap<>();

  private final Map<Id<Observation>, Observation> observations = new HashMap<>();
  private final Optional<Placed<LocalDate>> lastLook;

  private JourneySteps(CaseOnDay seen) {
    lastLook = lastLookAtThePlan(seen);
    seen.theCase().journey().observations().stream()
        .filter(observation -> seen.sees(observation.on()))
        .forEach(observation -> observations.put(observation.id(), observation));
    seen.placed(
            seen.theCase().journey().situations(), JOURNEY.then("situations"), SituationEntry::on)
        .forEach(
            entry -> byDay.computeIfAbsent(entry.part().on(), day -> new ArrayList<>()).add(entry));
    byDay.forEach(
        (day, entries) -> {
          if (day.isPresent()) {
            byPersons(entries).forEach(this::follow);
          }
        });
  }

  private void follow(Set<Id<Person>> whose, List<Placed<SituationEntry>> ofADay) {
    first.putIfAbsent(whose, ofADay);
    List<Placed<SituationEntry>> former = last.put(whose, ofADay);
    if (former != null) {
      ofADay.forEach(entry -> before.put(entry.place(), furthest(former)));
    }
    if (ofADay.stream().map(entry -> entry.part().situation()).distinct().count() > 1) {
      ofADay.forEach(entry -> withoutOrder.add(entry.place()));
    }
  }

  private static Map<Set<Id<Person>>, List<Placed<SituationEntry>>> byPersons(
      List<Placed<SituationEntry>> entries) {
    return entries.stream()
        .collect(groupingBy(entry -> entry.part().persons(), LinkedHashMap::new, toList()));
  }

  private static Situation furthest(List<Placed<SituationEntry>> entries) {
    return Collections.max(entries.stream().map(entry -> entry.part().situation()).toList());
  }

  private static JourneySteps of(CaseOnDay seen) {
    return seen.shared(JourneySteps.class, JourneySteps::new);
  }

  /** The assessments of each day; those without one together. */
  static List<Placed<List<Placed<SituationEntry>>>> days(CaseOnDay seen) {
    return placed(of(seen).byDay);
  }

  /** Those of each day that are the last of the persons they are about. */
  static List<Placed<List<Placed<SituationEntry>>>> latest(CaseOnDay seen) {
    Map<Optional<LocalDate>, List<Placed<SituationEntry>>> latest = new TreeMap<>(DAYS);
    of(seen)
        .last
        .values()
        .forEach(
            entries ->
                latest
                    .computeIfAbsent(entries.get(0).part().on(), day -> new ArrayList<>())
                    .addAll(entries));
    return placed(latest);
  }

  private static List<Placed<List<Placed<SituationEntry>>>> placed(
      Map<Optional<LocalDate>, List<Placed<SituationEntry>>> byDay) {
    return byDay.values().stream()
        .map(entries -> entries.stream().sorted(Comparator.comparing(Placed::place)).toList())
        .map(entries -> Placed.of(entries, entries.get(0).place()))
        .toList();
  }

  /** By their day; those without one by the case. */
  static Id<?> name(List<Placed<SituationEntry>> ofADay, CaseOnDay seen) {
    return ofADay
        .get(0)
        .part()
        .on()
        .<Id<?>>map(on -> Id.of(on.toString()))
        .orElse(seen.theCase().id());
  }

  static BiFunction<Placed<List<Placed<SituationEntry>>>, CaseOnDay, Verdict> each(
      BiFunction<Placed<SituationEntry>, CaseOnDay, Verdict> judge) {
    return (ofADay, seen) ->
        Verdict.all(ofADay.part().stream().map(entry -> judge.apply(entry, seen)));
  }

  static Verdict startsLow(CaseOnDay seen) {
    JourneySteps steps = of(seen);
    Map<Set<Id<Person>>, List<Placed<SituationEntry>>> undated =
        byPersons(steps.byDay.getOrDefault(Optional.<LocalDate>empty(), List.of()));
    Set<Set<Id<Person>>> all = new LinkedHashSet<>(steps.first.keySet());
    all.addAll(undated.keySet());
    return all.isEmpty()
        ? Verdict.unknown("situation", Role.INVESTMENT_LEADER, Path.ROOT)
        : Verdict.all(
            all.stream()
                .map(
                    whose ->
                        startsLow(
                            steps.first.getOrDefault(whose, List.of()),
                            undated.getOrDefault(whose, List.of()))));
  }

  /** One without a day may have come first; that is no matter where it says the same. */
  private static Verdict startsLow(
      List<Placed<SituationEntry>> first, List<Placed<SituationEntry>> undated) {
    boolean low = first.stream().allMatch(JourneySteps::isLow);
    return Verdict.all(
        first.isEmpty() || undated.stream().anyMatch(entry -> isLow(entry) != low)
            ? undated.stream()
                .map(entry -> Verdict.unknown("situation", Role.INVESTMENT_LEADER, entry.place()))
            : first.stream()
                .map(
                    entry ->
                        isLow(entry)
                            ? Verdict.satisfied(entry.place())
                            : Verdict.broken("starts-high", entry.place())));
  }

  private static boolean isLow(Placed<SituationEntry> entry) {
    return entry.part().situation().compareTo(Situation.EXPOSED) <= 0;
  }

  static Verdict isDatedInOrderAndSigned(Placed<SituationEntry> entry, CaseOnDay seen) {
    return dated(entry, seen)
        .and(
            entry.part().assessedBy().isPresent()
                ? Verdict.satisfied(entry.place().then("assessedBy"))
                : Verdict.broken("nobody-assessed", entry.place()));
  }

  private static Verdict dated(Placed<SituationEntry> entry, CaseOnDay seen) {
    if (entry.part().on().isEmpty()) {
      return Verdict.broken("no-date", entry.place());
    }
    Path on = entry.place().then("on");
    return of(seen).withoutOrder.contains(entry.place())
        ? Verdict.broken("two-on-one-day", on, entry.part().on().get())
        : Verdict.satisfied(on);
  }

  static Verdict isBacked(Placed<SituationEntry> entry, CaseOnDay seen) {
    if (!changes(entry, seen)) {
      return Verdict.notApplicable();
    }
    Map<Id<Observation>, Observation> observations = of(seen).observations;
    List<Observation> evidence =
        entry.part().evidence().stream()
            .flatMap(id -> Stream.ofNullable(observations.get(id)))
            .toList();
    if (evidence.isEmpty()) {
      return Verdict.broken("no-evidence", entry.place());
    }
    return evidence.stream()
            .anyMatch(it -> it.by().filter(by -> People.isFamily(by, seen)).isPresent())
        ? Verdict.satisfied(entry.place().then("evidence"), evidence.size())
        : Verdict.broken("no-own-view", entry.place().then("evidence"));
  }

  private static boolean changes(Placed<SituationEntry> entry, CaseOnDay seen) {
    return former(entry, seen).filter(former -> former != entry.part().situation()).isPresent();
  }

  private static Optional<Situation> former(Placed<SituationEntry> entry, CaseOnDay seen) {
    return Optional.ofNullable(of(seen).before.get(entry.place()));
  }

  /** Only the way to sustainable can skip a step: untenable to stable is none. */
  static Verdict skipIsExplained(Placed<SituationEntry> entry, CaseOnDay seen) {
    boolean skips =
        entry.part().situation() == Situation.SUSTAINABLE
            && former(entry, seen)
                .filter(from -> from.compareTo(Situation.EXPOSED) <= 0)
                .isPresent();
    if (!skips) {
      return Verdict.notApplicable();
    }
    return entry.part().explanation().isPresent()
        ? Verdict.satisfied(entry.place().then("explanation"))
        : Verdict.broken("unexplained", entry.place());
  }

  static Verdict indicatorsAgree(Placed<SituationEntry> entry, CaseOnDay seen) {
    Set<Id<Person>> whose = entry.part().persons();
    if (seen.theCase().journey().latestObservations(whose, seen.day()).isEmpty()) {
      return Verdict.notApplicable();
    }
    return seen.theCase()
        .journey()
        .suggestedSituation(whose, seen.day())
        .map(
            suggested ->
                suggested == entry.part().situation()
                    ? Verdict.satisfied(entry.place(), suggested.code())
                    : Verdict.broken("suggests-another", entry.place(), suggested.code()))
        .orElseGet(() -> Verdict.unknown("indicators", Role.CITIZEN, JOURNEY.then("observations")));
  }

  static Verdict stepBackWasLookedAt(Placed<SituationEntry> entry, CaseOnDay seen) {
    boolean back =
        former(entry, seen)
            .filter(former -> entry.part().situation().compareTo(former) < 0)
            .isPresent();
    if (!back) {
      return Verdict.notApplicable();
    }
    LocalDate since = entry.part().on().orElseThrow();
    return of(seen)
        .lastLook
        .filter(look -> !look.part().isBefore(since))
        .map(look -> Verdict.satisfied(look.place(), since))
        .orElseGet(() -> Verdict.broken("look-at-the-plan", entry.place(), since));
  }

  private static Optional<Placed<LocalDate>> lastLookAtThePlan(CaseOnDay seen) {
    return seen.meetings().stream()
        .filter(meeting -> seen.happened(meeting.part().heldOn()))
        .filter(meeting -> changesPlan(meeting.part()))
        .map(meeting -> Placed.of(meeting.part().heldOn().orElseThrow(), meeting.place()))
        .max(Comparator.comparing(Placed::part));
  }

  private static boolean changesPlan(Meeting meeting) {
    return !meeting.goals().isEmpty() || !meeting.measures().isEmpty();
  }
}
