/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Removal;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** How the cloth was filled in and revised: MAPPING-01, -03, -06 and -07. */
final class MappingCloth {
  private MappingCloth() {}

  static Verdict citizenIsPresent(Placed<WorkCloth> cloth, CaseOnDay seen) {
    Set<Id<Person>> present = cloth.part().present();
    if (present.isEmpty()) {
      return Verdict.unknown("cloth-present", Role.INVESTMENT_LEADER, cloth.place());
    }
    List<Id<Person>> theirs =
        cloth.part().persons().stream().filter(person -> People.isCitizen(person, seen)).toList();
    return present.stream()
            .anyMatch(
                theirs.isEmpty() ? person -> People.isCitizen(person, seen) : theirs::contains)
        ? Verdict.satisfied(cloth.place().then("present"))
        : Verdict.broken("without-citizen", cloth.place().then("present"));
  }

  static Verdict boxesAreFilled(Placed<WorkCloth> cloth, CaseOnDay seen) {
    return filled(cloth, ClothBox.STRENGTH, "no-strength")
        .and(filled(cloth, ClothBox.DREAM, "no-dream"))
        .and(filled(cloth, ClothBox.DIFFICULT, "no-difficult"))
        .and(filled(cloth, ClothBox.NETWORK, "no-network"));
  }

  private static Verdict filled(Placed<WorkCloth> cloth, ClothBox box, String otherwise) {
    return count(cloth, box) > 0
        ? Verdict.satisfied(cloth.place().then("entries"))
        : Verdict.broken(otherwise, cloth.place());
  }

  private static long count(Placed<WorkCloth> cloth, ClothBox box) {
    return cloth.part().entries().stream().filter(entry -> entry.box() == box).count();
  }

  static Verdict masteryIsSeen(Placed<WorkCloth> cloth, CaseOnDay seen) {
    long challenges = count(cloth, ClothBox.DIFFICULT);
    if (challenges == 0) {
      return Verdict.notApplicable();
    }
    int each = seen.policy().mapping().challengesPerStrength();
    long asked = (challenges + each - 1) / each;
    long strengths = count(cloth, ClothBox.STRENGTH);
    Path entries = cloth.place().then("entries");
    return strengths >= asked
        ? Verdict.satisfied(entries, strengths, challenges, asked)
        : Verdict.broken("few-strengths", entries, strengths, challenges, asked);
  }

  static Verdict revisionLeavesTrace(Placed<WorkCloth> cloth, CaseOnDay seen) {
    WorkCloth it = cloth.part();
    Verdict attended =
        it.present().isEmpty()
            ? Verdict.broken("no-present", cloth.place())
            : Verdict.satisfied(cloth.place());
    Verdict dated =
        it.on().isPresent()
            ? Verdict.satisfied(cloth.place().then("on"))
            : Verdict.broken("no-date", cloth.place());
    return attended.and(dated).and(Revisions.of(seen).nothingIsGone(it));
  }

  /** What each day's version of a cloth lost since the day before, without saying so. */
  private static final class Revisions {
    private record Version(Set<Id<Person>> persons, LocalDate on) {}

    private final Map<Version, Verdict> verdicts = new HashMap<>();

    private Revisions(CaseOnDay seen) {
      Cloths cloths = Cloths.of(seen);
      Map<Set<Id<Person>>, TreeMap<LocalDate, Day>> days = new HashMap<>();
      for (Placed<WorkCloth> cloth : cloths.seen()) {
        cloth
            .part()
            .on()
            .ifPresent(
                on ->
                    days.computeIfAbsent(cloth.part().persons(), it -> new TreeMap<>())
                        .computeIfAbsent(on, it -> new Day())
                        .add(cloth));
      }
      days.forEach(
          (persons, ofThem) -> {
            Optional<Day> before = Optional.empty();
            for (Map.Entry<LocalDate, Day> day : ofThem.entrySet()) {
              Verdict lost = before.map(day.getValue()::lost).orElseGet(Verdict::notApplicable);
              verdicts.put(new Version(persons, day.getKey()), lost);
              before = Optional.of(day.getValue());
            }
          });
    }

    static Revisions of(CaseOnDay seen) {
      return seen.shared(Revisions.class, Revisions::new);
    }

    Verdict nothingIsGone(WorkCloth cloth) {
      return cloth
          .on()
          .map(on -> new Version(cloth.persons(), on))
          .map(version -> verdicts.getOrDefault(version, Verdict.notApplicable()))
          .orElseGet(Verdict::notApplicable);
    }
  }

  /** What stands on the cloth on one day, and what was taken off it. */
  private static final class Day {
    private final Map<Id<ClothEntry>, Path> entries = new HashMap<>();
    private final Set<Id<ClothEntry>> removed = new HashSet<>();

    void add(Placed<WorkCloth> cloth) {
      Cloths.entriesOf(cloth).forEach(entry -> entries.put(entry.part().id(), entry.place()));
      cloth.part().removals().stream().map(Removal::entry).forEach(removed::add);
    }

    Verdict lost(Day before) {
      return Verdict.all(
          before.entries.entrySet().stream()
              .filter(entry -> !entries.containsKey(entry.getKey()))
              .filter(entry -> !removed.contains(entry.getKey()))
              .map(Map.Entry::getValue)
              .sorted()
              .map(place -> Verdict.broken("entry-gone", place)));
    }
  }
}
