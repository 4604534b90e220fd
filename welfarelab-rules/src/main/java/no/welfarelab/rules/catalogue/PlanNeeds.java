/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** How what is done answers what was mapped: PLAN-12 and -24. */
final class PlanNeeds {
  private static final Path NEEDS = Path.ROOT.then("mapping").then("needs");
  private static final Path GAPS = Path.ROOT.then("plan").then("gaps");

  private PlanNeeds() {}

  static Verdict answersChallenge(Placed<Measure> measure, CaseOnDay seen) {
    Set<Id<ClothEntry>> challenges = seen.shared(Challenges.class, Challenges::of).ids();
    return measure.part().answers().stream().anyMatch(challenges::contains)
        ? Verdict.satisfied(measure.place().then("answers"))
        : Verdict.broken("answers-nothing", measure.place());
  }

  /** The challenges written on any version of the cloth by the day. */
  private record Challenges(Set<Id<ClothEntry>> ids) {

    static Challenges of(CaseOnDay seen) {
      return new Challenges(
          Cloths.of(seen).seen().stream()
              .flatMap(cloth -> cloth.part().entries().stream())
              .filter(entry -> entry.box() == ClothBox.DIFFICULT)
              .map(ClothEntry::id)
              .collect(Collectors.toSet()));
    }
  }

  /** Given up, whatever else is told of it. */
  static boolean isStopped(Measure measure, CaseOnDay seen) {
    return measure.status().equals(Optional.of(MeasureStatus.STOPPED))
        || seen.happened(measure.stoppedOn());
  }

  /** Needs are a matter of the plan once there is one. */
  static List<Placed<Need>> needs(CaseOnDay seen) {
    return seen.plans().isEmpty()
        ? List.of()
        : seen.placed(seen.theCase().mapping().needs(), NEEDS, need -> Optional.empty());
  }

  static Verdict gapIsRecorded(Placed<Need> need, CaseOnDay seen) {
    return Since.planInForce(seen, () -> isMetOrGap(need, seen));
  }

  private static Verdict isMetOrGap(Placed<Need> need, CaseOnDay seen) {
    Answers answers = seen.shared(Answers.class, Answers::of);
    List<Placed<Gap>> gaps = answers.gaps().getOrDefault(need.part().id(), List.of());
    List<Placed<Gap>> recorded = gaps.stream().filter(gap -> seen.sees(gap.part().on())).toList();
    if (!recorded.isEmpty()) {
      return recorded.stream()
          .filter(gap -> gap.part().alternatives().isPresent())
          .findFirst()
          .map(gap -> Verdict.satisfied(gap.place().then("alternatives")))
          .orElseGet(
              () ->
                  Verdict.all(
                      recorded.stream()
                          .map(gap -> Verdict.broken("no-alternatives", gap.place()))));
    }
    Verdict open = answers.openQuestions(need);
    if (need.part().lifeArea().filter(area -> answers.hasMeasure(need.part(), area)).isPresent()) {
      return Verdict.notApplicable();
    }
    return open.reasons().isEmpty() || !gaps.isEmpty()
        ? Verdict.broken("no-gap", need.place())
        : open;
  }

  /**
   * The measures that may be for a need, and the gaps by need. A measure is for a need in its life
   * area of someone it concerns.
   */
  private record Answers(
      Map<LifeArea, Set<Id<Person>>> persons,
      Set<LifeArea> areas,
      Map<LifeArea, List<Path>> forUnknown,
      Map<Id<Person>, Path> unknownArea,
      List<Path> unknownBoth,
      Map<Id<Need>, List<Placed<Gap>>> gaps) {

    static Answers of(CaseOnDay seen) {
      Answers answers =
          new Answers(
              new EnumMap<>(LifeArea.class),
              new HashSet<>(),
              new EnumMap<>(LifeArea.class),
              new LinkedHashMap<>(),
              new ArrayList<>(),
              new HashMap<>());
      seen.measures().stream()
          .filter(measure -> !isStopped(measure.part(), seen))
          .forEach(answers::add);
      List<Gap> gaps = seen.theCase().plan().map(InvestmentPlan::gaps).orElse(List.of());
      for (Placed<Gap> gap : seen.placed(gaps, GAPS, it -> Optional.empty())) {
        gap.part()
            .need()
            .ifPresent(
                need -> answers.gaps.computeIfAbsent(need, id -> new ArrayList<>()).add(gap));
      }
      return answers;
    }

    private void add(Placed<Measure> measure) {
      Measure it = measure.part();
      if (it.lifeArea().isEmpty()) {
        it.persons().forEach(person -> unknownArea.putIfAbsent(person, measure.place()));
        if (it.persons().isEmpty()) {
          unknownBoth.add(measure.place());
        }
        return;
      }
      LifeArea area = it.lifeArea().get();
      areas.add(area);
      persons.computeIfAbsent(area, key -> new HashSet<>()).addAll(it.persons());
      if (it.persons().isEmpty()) {
        forUnknown.computeIfAbsent(area, key -> new ArrayList<>()).add(measure.place());
      }
    }

    boolean hasMeasure(Need need, LifeArea area) {
      return need.persons().isEmpty()
          ? areas.contains(area)
          : !Collections.disjoint(persons.getOrDefault(area, Set.of()), need.persons());
    }

    /** What must be told before it is known that no measure is for the need. */
    Verdict openQuestions(Placed<Need> need) {
      Optional<LifeArea> area = need.part().lifeArea();
      if (area.isEmpty()) {
        return Verdict.unknown("need-area", Role.INVESTMENT_LEADER, need.place());
      }
      Stream<Path> whose = forUnknown.getOrDefault(area.get(), List.of()).stream();
      Stream<Path> theirs =
          need.part().persons().isEmpty()
              ? unknownArea.values().stream()
              : need.part().persons().stream()
                  .flatMap(person -> Optional.ofNullable(unknownArea.get(person)).stream());
      return one("concerns", whose)
          .and(one("measure-area", Stream.concat(theirs, unknownBoth.stream())));
    }

    private static Verdict one(String question, Stream<Path> places) {
      return Verdict.all(
          places
              .findFirst()
              .map(place -> Verdict.unknown(question, Role.INVESTMENT_LEADER, place))
              .stream());
    }
  }
}
