/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mapping.Cause;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whose words a challenge is in, who agrees on it, and what causes it: MAPPING-04, -05, -10. */
final class MappingChallenges {
  private MappingChallenges() {}

  static List<Placed<ClothEntry>> challenges(CaseOnDay seen) {
    return Cloths.of(seen).challenges();
  }

  private static boolean isInTeam(Id<Person> person, CaseOnDay seen) {
    return seen.membershipsOf(person).stream().anyMatch(it -> it.role().inTeam());
  }

  private static boolean isOwn(ClothEntry entry, CaseOnDay seen) {
    return entry.saidBy().filter(person -> People.isFamily(person, seen)).isPresent();
  }

  static Verdict wordsAreTheirs(Placed<ClothEntry> challenge, CaseOnDay seen) {
    ClothEntry it = challenge.part();
    if (isOwn(it, seen)) {
      return Verdict.satisfied(challenge.place().then("saidBy"));
    }
    if (it.service().isEmpty()) {
      return it.saidBy().flatMap(seen::person).isEmpty()
          ? Verdict.broken("no-speaker", challenge.place())
          : Verdict.broken("not-marked", challenge.place());
    }
    return OwnWords.of(seen).any()
        ? Verdict.satisfied(challenge.place().then("service"))
        : Verdict.broken("no-own-words", challenge.place());
  }

  /** Whether the family has said in its own words what is difficult. */
  private record OwnWords(boolean any) {
    static OwnWords of(CaseOnDay seen) {
      return seen.shared(
          OwnWords.class,
          it -> new OwnWords(challenges(it).stream().anyMatch(entry -> isOwn(entry.part(), it))));
    }
  }

  static Verdict isAgreedOn(Placed<ClothEntry> challenge, CaseOnDay seen) {
    List<Path> touching = Touching.of(seen).places(challenge.part().id());
    if (touching.isEmpty()) {
      return Verdict.notApplicable();
    }
    Map<Id<Person>, List<Placed<Stance>>> stances = new LinkedHashMap<>();
    for (Placed<ClothEntry> entry : Cloths.of(seen).recorded(challenge.part().id())) {
      Path list = entry.place().then("stances");
      for (Placed<Stance> stance :
          seen.placed(entry.part().stances(), list, it -> Optional.empty())) {
        stances.computeIfAbsent(stance.part().person(), it -> new ArrayList<>()).add(stance);
      }
    }
    List<Verdict> each =
        stances.values().stream().map(theirs -> agrees(theirs, touching, challenge, seen)).toList();
    return Verdict.all(
        Stream.concat(
            each.stream(),
            Stream.of(
                asked(
                    stances.keySet().stream().anyMatch(it -> People.isFamily(it, seen)),
                    "citizen-agrees",
                    Role.CITIZEN,
                    challenge),
                asked(
                    stances.keySet().stream().anyMatch(it -> isInTeam(it, seen)),
                    "team-agrees",
                    Role.INVESTMENT_LEADER,
                    challenge))));
  }

  private static Verdict asked(
      boolean asked, String question, Role whoCanSay, Placed<ClothEntry> challenge) {
    return asked
        ? Verdict.notApplicable()
        : Verdict.unknown(question, whoCanSay, challenge.place());
  }

  /** An undated stance may be the latest, or of another day than this: it leaves theirs open. */
  private static Verdict agrees(
      List<Placed<Stance>> theirs,
      List<Path> touching,
      Placed<ClothEntry> challenge,
      CaseOnDay seen) {
    Optional<Placed<Stance>> undated =
        theirs.stream().filter(stance -> stance.part().on().isEmpty()).findFirst();
    if (undated.isPresent()) {
      return Verdict.unknown(
          "challenge-stance-date", Role.INVESTMENT_LEADER, undated.get().place());
    }
    List<Placed<Stance>> said =
        theirs.stream().filter(stance -> seen.happened(stance.part().on())).toList();
    Optional<LocalDate> last =
        said.stream().flatMap(stance -> stance.part().on().stream()).max(Comparator.naturalOrder());
    List<Placed<Stance>> latest =
        said.stream().filter(stance -> stance.part().on().equals(last)).toList();
    if (latest.stream().anyMatch(stance -> stance.part().kind() == StanceKind.DISAGREES)) {
      return Verdict.all(
          touching.stream().map(place -> Verdict.broken("disagreement", place, last.get())));
    }
    return latest.stream()
        .filter(stance -> stance.part().kind() == StanceKind.AGREES)
        .findFirst()
        .map(stance -> Verdict.satisfied(stance.place()))
        .orElseGet(
            () -> Verdict.unknown("challenge-stance", Role.INVESTMENT_LEADER, challenge.place()));
  }

  /** Where decided measures say which challenges they answer. */
  private static final class Touching {
    private final Map<Id<ClothEntry>, List<Path>> places = new HashMap<>();

    private Touching(CaseOnDay seen) {
      for (Placed<Measure> measure : seen.measures()) {
        if (Mandates.of(seen).isDecided(measure.part(), seen.day())) {
          int i = 0;
          for (Id<ClothEntry> entry : measure.part().answers()) {
            places
                .computeIfAbsent(entry, it -> new ArrayList<>())
                .add(measure.place().then("answers").then(i++));
          }
        }
      }
    }

    static Touching of(CaseOnDay seen) {
      return seen.shared(Touching.class, Touching::new);
    }

    List<Path> places(Id<ClothEntry> challenge) {
      return places.getOrDefault(challenge, List.of());
    }
  }

  static Verdict causesAreSeen(Placed<ClothEntry> challenge, CaseOnDay seen) {
    List<Placed<Cause>> causes = new ArrayList<>();
    for (Placed<ClothEntry> entry : Cloths.of(seen).recorded(challenge.part().id())) {
      Path list = entry.place().then("causes");
      causes.addAll(seen.placed(entry.part().causes(), list, it -> Optional.empty()));
    }
    if (causes.isEmpty()) {
      return Verdict.unknown("causes", Role.CITIZEN, challenge.place());
    }
    if (causes.stream()
        .flatMap(cause -> cause.part().saidBy().stream())
        .anyMatch(person -> People.isFamily(person, seen) || isInTeam(person, seen))) {
      return Verdict.satisfied(challenge.place());
    }
    return causes.stream()
        .filter(cause -> cause.part().saidBy().isEmpty())
        .findFirst()
        .map(it -> Verdict.unknown("cause-speaker", Role.INVESTMENT_LEADER, it.place()))
        .orElseGet(() -> Verdict.broken("only-others", challenge.place()));
  }
}
