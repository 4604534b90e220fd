/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/**
 * Whether what a member decided lies within their delegation: MANDATE-02.
 *
 * <p>What is decided about a refusal is its type and day; costs count where something is granted.
 */
final class MandateLimits {
  private MandateLimits() {}

  static Verdict liesWithinDelegation(Placed<Measure> measure, CaseOnDay seen) {
    Mandates mandates = Mandates.of(seen);
    Optional<Placed<Decision>> decision = mandates.decision(measure.part().decision());
    if (decision.isEmpty()) {
      return Verdict.notApplicable();
    }
    Path place = decision.get().place();
    Optional<Id<Person>> by = decision.get().part().by();
    if (by.isEmpty()) {
      return Verdict.unknown("who-decided", Role.INVESTMENT_LEADER, place);
    }
    if (seen.membershipsOf(by.get()).stream().noneMatch(it -> Mandates.isMember(it.role()))) {
      return Verdict.notApplicable();
    }
    List<Placed<Delegation>> delegations =
        mandates.delegationsTo(by.get()).stream()
            .filter(delegation -> !delegation.part().measureTypes().isEmpty())
            .toList();
    return delegations.isEmpty()
        ? Verdict.unknown("decider-delegation", Role.UNIT_MANAGER, place.then("by"))
        : new Decided(measure, decision.get(), mandates.costLinesOf(measure.part()))
            .isCoveredBy(delegations);
  }

  /** What is known of a decided measure, to be held against what was delegated. */
  private static final class Decided {
    private final Path place;
    private final Optional<LocalDate> on;
    private final boolean granted;
    private final Set<Id<MeasureType>> types = new HashSet<>();
    private final List<BigInteger> amounts = new ArrayList<>();
    private final Set<Id<Budget>> budgets = new HashSet<>();
    private final boolean budgetOpen;

    Decided(Placed<Measure> measure, Placed<Decision> decision, List<CostLine> costs) {
      place = decision.place();
      on = decision.part().on();
      granted = Mandates.isGranted(decision.part());
      decision.part().type().ifPresent(types::add);
      measure.part().type().ifPresent(types::add);
      decision.part().amount().map(Decided::inOere).ifPresent(amounts::add);
      if (!costs.isEmpty()) {
        amounts.add(
            costs.stream()
                .map(line -> inOere(line.amount()))
                .reduce(BigInteger.ZERO, BigInteger::add));
      }
      costs.forEach(line -> line.budget().ifPresent(budgets::add));
      budgetOpen = costs.stream().anyMatch(line -> line.budget().isEmpty());
    }

    private static BigInteger inOere(Amount amount) {
      return BigInteger.valueOf(amount.amountInOere());
    }

    Verdict isCoveredBy(List<Placed<Delegation>> delegations) {
      List<Placed<Delegation>> ofType =
          delegations.stream()
              .filter(delegation -> delegation.part().measureTypes().containsAll(types))
              .toList();
      if (ofType.isEmpty()) {
        return Verdict.broken("other-type", place);
      }
      List<Verdict> beyond = ofType.stream().map(this::isWithin).toList();
      return beyond.stream().anyMatch(verdict -> verdict.reasons().isEmpty())
          ? allIsKnown()
          : Verdict.all(beyond.stream());
    }

    private Verdict isWithin(Placed<Delegation> delegation) {
      Delegation it = delegation.part();
      Path there = delegation.place();
      Verdict advises =
          broken(!it.authority().map(Mandates::decides).orElse(true), "only-advises", there);
      Verdict outside =
          broken(
              on.isPresent() && !it.period().map(days -> days.contains(on.get())).orElse(true),
              "outside-period",
              there.then("period"));
      if (!granted) {
        return advises.and(outside);
      }
      return advises
          .and(outside)
          .and(
              it.limit()
                  .map(limit -> broken(exceeds(limit), "beyond-limit", there.then("limit")))
                  .orElseGet(Verdict::notApplicable))
          .and(
              broken(
                  it.budget()
                      .filter(budget -> budgets.stream().anyMatch(other -> !other.equals(budget)))
                      .isPresent(),
                  "other-budget",
                  there));
    }

    private boolean exceeds(Amount limit) {
      return amounts.stream().anyMatch(amount -> amount.compareTo(inOere(limit)) > 0);
    }

    private static Verdict broken(boolean broken, String how, Path where) {
      return broken ? Verdict.broken(how, where) : Verdict.notApplicable();
    }

    private Verdict allIsKnown() {
      Verdict open =
          open(types.isEmpty(), "measure-type")
              .and(open(on.isEmpty(), "decision-date"))
              .and(open(granted && amounts.isEmpty(), "measure-cost"))
              .and(open(granted && budgetOpen, "cost-budget"));
      return open.reasons().isEmpty() ? Verdict.satisfied(place) : open;
    }

    private Verdict open(boolean open, String question) {
      return open ? Verdict.unknown(question, Role.MEMBER, place) : Verdict.notApplicable();
    }
  }
}
