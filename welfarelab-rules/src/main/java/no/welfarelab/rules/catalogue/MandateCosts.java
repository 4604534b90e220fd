/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.YearFrame;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Who pays, from which budget, and for how many years: MANDATE-07, -08 and -10. */
final class MandateCosts {
  private static final int LONGEST_ID = 64;

  private MandateCosts() {}

  static List<Placed<CostLine>> costLines(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().mandate().costLines(),
        Mandates.MANDATE.then("costLines"),
        line -> Optional.empty());
  }

  static Verdict hasPayer(Placed<CostLine> line, CaseOnDay seen) {
    Verdict unit =
        line.part().payer().isPresent()
            ? Verdict.satisfied(line.place())
            : Verdict.broken("no-payer", line.place());
    return unit.and(
        line.part().budget().isPresent()
            ? Verdict.satisfied(line.place())
            : Verdict.broken("no-budget", line.place()));
  }

  /** A budget in a year in which decided costs are drawn on it, with their sum in øre. */
  record BudgetYear(Placed<Budget> budget, int year, BigInteger costs) {

    /** The budget's id, cut off where it is long, and the year. */
    static Id<?> id(BudgetYear of, CaseOnDay seen) {
      String budget = of.budget.part().id().value();
      String year = "-" + of.year;
      int kept = Math.min(budget.length(), LONGEST_ID - year.length());
      return Id.of(budget.substring(0, kept) + year);
    }

    private BigInteger beyond(YearFrame frame) {
      return costs.subtract(BigInteger.valueOf(frame.amount().amountInOere()));
    }
  }

  static List<Placed<BudgetYear>> budgetYears(CaseOnDay seen) {
    Mandates mandates = Mandates.of(seen);
    Map<Id<Budget>, TreeMap<Integer, BigInteger>> sums = new HashMap<>();
    Set<Id<CostLine>> ofDecided = new HashSet<>();
    for (Placed<Measure> measure : seen.measures()) {
      if (mandates.isDecided(measure.part(), seen.day())) {
        ofDecided.addAll(measure.part().costLines());
      }
    }
    for (CostLine line : seen.theCase().mandate().costLines()) {
      boolean decided =
          line.decision().isPresent()
              ? mandates
                  .decision(line.decision())
                  .filter(decision -> Mandates.isGranted(decision.part()))
                  .isPresent()
              : ofDecided.contains(line.id());
      if (decided) {
        BigInteger costs = BigInteger.valueOf(line.amount().amountInOere());
        line.budget()
            .map(budget -> sums.computeIfAbsent(budget, it -> new TreeMap<>()))
            .ifPresent(years -> years.merge(line.year(), costs, BigInteger::add));
      }
    }
    List<Placed<BudgetYear>> budgetYears = new ArrayList<>();
    for (Placed<Budget> budget :
        seen.placed(
            seen.theCase().mandate().budgets(),
            Mandates.MANDATE.then("budgets"),
            it -> Optional.empty())) {
      sums.getOrDefault(budget.part().id(), new TreeMap<>())
          .forEach(
              (year, costs) ->
                  budgetYears.add(Placed.of(new BudgetYear(budget, year, costs), budget.place())));
    }
    return budgetYears;
  }

  static Verdict excessIsCovered(Placed<BudgetYear> subject, CaseOnDay seen) {
    BudgetYear it = subject.part();
    Path frames = subject.place().then("frames");
    Verdict judged =
        Verdict.each(
            it.budget().part().frames(),
            (frame, i) ->
                frame.year() == it.year()
                    ? isCovered(it, frame, frames.then(i))
                    : Verdict.notApplicable());
    return judged.reasons().isEmpty()
        ? Verdict.unknown("budget-frame", Role.UNIT_MANAGER, subject.place())
        : judged;
  }

  private static Verdict isCovered(BudgetYear it, YearFrame frame, Path place) {
    if (it.beyond(frame).signum() <= 0) {
      return Verdict.satisfied(place, it.year());
    }
    Verdict owned =
        it.budget().part().owners().isEmpty()
            ? Verdict.broken("no-owner", place, it.year())
            : Verdict.satisfied(place, it.year());
    return owned.and(
        frame.coverage().isPresent()
            ? Verdict.satisfied(place, it.year())
            : Verdict.broken("not-covered", place, it.year()));
  }

  static Verdict isCommitted(Placed<CostLine> line, CaseOnDay seen) {
    CostLine it = line.part();
    Runs runs = Runs.of(seen);
    Optional<Commitment> commitment = it.commitment().flatMap(runs::commitment);
    int last = runs.lastYearOf(it);
    if (last <= it.year() && commitment.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (commitment.isEmpty()) {
      return Verdict.broken("not-marked", line.place(), it.year(), last);
    }
    int from = commitment.get().firstYear();
    int to = commitment.get().lastYear();
    Path place = line.place().then("commitment");
    return from <= it.year() && last <= to
        ? Verdict.satisfied(place, from, to)
        : Verdict.broken("other-years", place, from, to, it.year(), last);
  }

  /** How long what costs something runs: to the last year of its costs and of its decision. */
  private static final class Runs {
    private final Map<Id<Commitment>, Commitment> commitments = new HashMap<>();
    private final Map<Id<Decision>, Integer> byDecision = new HashMap<>();
    private final Map<Id<CostLine>, Integer> byMeasure = new HashMap<>();

    private Runs(CaseOnDay seen) {
      Mandates mandates = Mandates.of(seen);
      seen.theCase().mandate().commitments().forEach(it -> commitments.put(it.id(), it));
      Map<Id<Decision>, BigInteger> recorded = new HashMap<>();
      for (CostLine line : seen.theCase().mandate().costLines()) {
        BigInteger costs = BigInteger.valueOf(line.amount().amountInOere());
        line.decision().ifPresent(it -> recorded.merge(it, costs, BigInteger::add));
      }
      for (Placed<Decision> decision : mandates.decisions()) {
        decision
            .part()
            .endOn()
            .filter(end -> !isAllRecorded(decision.part(), recorded))
            .map(end -> end.getDayOfYear() > 1 ? end.getYear() : end.getYear() - 1)
            .ifPresent(last -> byDecision.merge(decision.part().id(), last, Math::max));
      }
      for (CostLine line : seen.theCase().mandate().costLines()) {
        line.decision().ifPresent(it -> byDecision.merge(it, line.year(), Math::max));
      }
      for (Placed<Measure> measure : seen.measures()) {
        mandates.costLinesOf(measure.part()).stream()
            .map(CostLine::year)
            .max(Integer::compareTo)
            .ifPresent(
                last ->
                    measure
                        .part()
                        .costLines()
                        .forEach(line -> byMeasure.merge(line, last, Math::max)));
      }
    }

    /** Where the costs recorded come to what was decided, none are to follow. */
    private static boolean isAllRecorded(
        Decision decision, Map<Id<Decision>, BigInteger> recorded) {
      return decision
          .amount()
          .map(amount -> BigInteger.valueOf(amount.amountInOere()))
          .filter(
              amount ->
                  amount.compareTo(recorded.getOrDefault(decision.id(), BigInteger.ZERO)) <= 0)
          .isPresent();
    }

    static Runs of(CaseOnDay seen) {
      return seen.shared(Runs.class, Runs::new);
    }

    Optional<Commitment> commitment(Id<Commitment> id) {
      return Optional.ofNullable(commitments.get(id));
    }

    int lastYearOf(CostLine line) {
      int last = Math.max(line.year(), byMeasure.getOrDefault(line.id(), line.year()));
      return line.decision()
          .map(decision -> Math.max(last, byDecision.getOrDefault(decision, last)))
          .orElse(last);
    }
  }
}
