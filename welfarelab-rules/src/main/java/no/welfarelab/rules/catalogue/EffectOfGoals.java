/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.welfarelab.core.effect.Experience;
import no.welfarelab.core.effect.GoalEffect;
import no.welfarelab.core.effect.Reading;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** How the change in people's lives is followed: EFFECT-01, -02 and -06. */
final class EffectOfGoals {
  private static final Path EFFECT = Path.ROOT.then("effect");

  private final Map<Id<Goal>, List<Placed<GoalEffect>>> byGoal = new HashMap<>();

  private EffectOfGoals(CaseOnDay seen) {
    seen.placed(
            seen.theCase().effect().goalEffects(),
            EFFECT.then("goalEffects"),
            effect -> Optional.empty())
        .forEach(
            effect ->
                byGoal
                    .computeIfAbsent(effect.part().goal(), goal -> new ArrayList<>())
                    .add(effect));
  }

  private static List<Placed<GoalEffect>> of(Id<Goal> goal, CaseOnDay seen) {
    return seen.shared(EffectOfGoals.class, EffectOfGoals::new)
        .byGoal
        .getOrDefault(goal, List.of());
  }

  private static Verdict whileAimedAt(
      Placed<Goal> goal, CaseOnDay seen, Supplier<Verdict> judgement) {
    if (goal.part().kind() != GoalKind.EFFECT || seen.happened(goal.part().givenUpOn())) {
      return Verdict.notApplicable();
    }
    return Since.planInForce(seen, judgement);
  }

  static Verdict isFollowed(Placed<Goal> goal, CaseOnDay seen) {
    return whileAimedAt(goal, seen, () -> isMeasured(goal, seen));
  }

  private static Verdict isMeasured(Placed<Goal> goal, CaseOnDay seen) {
    List<Placed<GoalEffect>> marked =
        of(goal.part().id(), seen).stream()
            .filter(it -> it.part().indicator().isPresent() || it.part().text().isPresent())
            .toList();
    if (marked.isEmpty()) {
      return Verdict.broken("no-indicator", goal.place());
    }
    List<Placed<GoalEffect>> begun =
        marked.stream()
            .filter(
                it -> it.part().baseline().filter(start -> seen.happened(start.on())).isPresent())
            .toList();
    if (begun.isEmpty()) {
      return Verdict.broken("no-baseline", marked.get(0).place());
    }
    Optional<LocalDate> target = goal.part().targetOn().filter(date -> date.isBefore(seen.day()));
    if (target.isEmpty()) {
      return Verdict.satisfied(begun.get(0).place().then("baseline"));
    }
    return begun.stream()
        .filter(it -> seenAgain(it.part(), seen))
        .findFirst()
        .map(it -> Verdict.satisfied(it.place().then("readings")))
        .orElseGet(() -> Verdict.broken("not-seen-again", begun.get(0).place(), target.get()));
  }

  private static boolean seenAgain(GoalEffect effect, CaseOnDay seen) {
    LocalDate start = effect.baseline().flatMap(Reading::on).orElseThrow();
    return effect.readings().stream()
        .anyMatch(
            reading -> seen.happened(reading.on()) && reading.on().orElseThrow().isAfter(start));
  }

  static Verdict ownAssessmentIsAskedFor(Placed<Goal> goal, CaseOnDay seen) {
    return whileAimedAt(
        goal,
        seen,
        () ->
            of(goal.part().id(), seen).stream()
                .filter(it -> wasAsked(it.part(), seen))
                .findFirst()
                .map(it -> Verdict.satisfied(it.place()))
                .orElseGet(() -> Verdict.broken("not-asked", goal.place())));
  }

  /** Asked on a day, or the citizen's own word stands among the readings. */
  private static boolean wasAsked(GoalEffect effect, CaseOnDay seen) {
    return seen.happened(effect.askedOn())
        || Stream.concat(effect.baseline().stream(), effect.readings().stream())
            .filter(reading -> seen.sees(reading.on()))
            .anyMatch(reading -> reading.by().filter(by -> People.isFamily(by, seen)).isPresent());
  }

  static Verdict experienceIsAskedFor(CaseOnDay seen) {
    if (seen.over()) {
      return Verdict.notApplicable();
    }
    Optional<Placed<Experience>> last =
        seen
            .placed(
                seen.theCase().effect().experiences(),
                EFFECT.then("experiences"),
                Experience::askedOn)
            .stream()
            .filter(it -> it.part().askedOn().isPresent())
            .max(Comparator.comparing(it -> it.part().askedOn().orElseThrow()));
    LocalDate aYearAgo = seen.before(Period.ofYears(1));
    if (last.isPresent() && !last.get().part().askedOn().orElseThrow().isBefore(aYearAgo)) {
      return Verdict.satisfied(last.get().place(), last.get().part().askedOn().orElseThrow());
    }
    if (seen.beginning().isEmpty()) {
      return Verdict.unknown("beginning", Role.INVESTMENT_LEADER, Path.ROOT);
    }
    return seen.beginning().get().isAfter(aYearAgo)
        ? Verdict.notApplicable()
        : Verdict.broken("not-asked-for-a-year", Path.ROOT, aYearAgo);
  }
}
