/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/**
 * Whether a measure that the one at the table may not decide was handed to someone who may:
 * MANDATE-04.
 *
 * <p>A measure that asks for a decision lies outside the representative's mandate if it was handed
 * up, or if what is known of the authority of those who sit there for its service says so.
 */
final class MandateHandUps {
  private final Measure measure;
  private final Placed<Measure> placed;
  private final CaseOnDay seen;
  private final Mandates mandates;
  private final List<Placed<HandUp>> everHandedUp;
  private final List<HandUp> handedUp;
  private final List<Placed<Decision>> decisions;
  private final BigInteger costs;
  private final List<Membership> withoutMandate;

  private MandateHandUps(Placed<Measure> placed, CaseOnDay seen) {
    this.placed = placed;
    this.seen = seen;
    measure = placed.part();
    mandates = Mandates.of(seen);
    everHandedUp = mandates.handUpsOf(measure.application());
    handedUp = everHandedUp.stream().map(Placed::part).filter(it -> seen.sees(it.on())).toList();
    decisions =
        Stream.concat(
                mandates.decision(measure.decision()).stream(),
                measure.application().stream().flatMap(it -> mandates.answersTo(it).stream()))
            .toList();
    costs =
        mandates.costLinesOf(measure).stream()
            .map(line -> BigInteger.valueOf(line.amount().amountInOere()))
            .reduce(BigInteger.ZERO, BigInteger::add);
    withoutMandate = current().filter(it -> !liesInMandateOf(it)).toList();
  }

  static Verdict isHandedUp(Placed<Measure> measure, CaseOnDay seen) {
    return asksForDecision(measure.part(), seen) && !measure.part().isStoppedOn(seen.day())
        ? new MandateHandUps(measure, seen).verdict()
        : Verdict.notApplicable();
  }

  /** What is applied for on a later day is not seen, unless it is handed up already. */
  private static boolean asksForDecision(Measure measure, CaseOnDay seen) {
    Mandates mandates = Mandates.of(seen);
    return mandates.handUpsOf(measure.application()).stream()
            .anyMatch(it -> seen.happened(it.part().on()))
        || (measure.application().isPresent()
            && mandates
                .application(measure.application())
                .map(it -> seen.sees(it.part().sentOn()))
                .orElse(true));
  }

  private Verdict verdict() {
    // Who decided without being handed it is judged by what was delegated to them.
    if (!decisions.isEmpty() && handedUp.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (!handedUp.isEmpty()
        || (!withoutMandate.isEmpty() && current().noneMatch(this::liesInMandateOf))) {
      return named().and(dated()).and(toldAsItIs());
    }
    if (!everHandedUp.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (measure.service().isEmpty()) {
      return Verdict.unknown("measure-service", Role.INVESTMENT_LEADER, placed.place());
    }
    List<Membership> representatives = mandates.representativesOf(measure.service().get());
    boolean nobodySaid =
        representatives.stream().noneMatch(it -> mandates.mayDecide(it).isPresent());
    return !representatives.isEmpty() && nobodySaid
        ? Verdict.unknown("representative-authority", Role.MEMBER, placed.place())
        : Verdict.notApplicable();
  }

  /** Those who sit there for the service now, as far as it is known what they may decide. */
  private Stream<Membership> current() {
    return measure.service().map(mandates::representativesOf).orElse(List.of()).stream()
        .filter(it -> it.heldOn(seen.day()).orElse(true) && mandates.mayDecide(it).isPresent());
  }

  /** Where nothing was delegated, what is delegated is not known to be too little. */
  private boolean liesInMandateOf(Membership representative) {
    if (!mandates.mayDecide(representative).orElse(true)) {
      return false;
    }
    List<Delegation> delegations =
        mandates.delegationsTo(representative.person()).stream()
            .map(Placed::part)
            .filter(delegation -> !delegation.measureTypes().isEmpty())
            .toList();
    return delegations.isEmpty() || delegations.stream().anyMatch(this::covers);
  }

  private boolean covers(Delegation delegation) {
    return delegation.authority().map(Mandates::decides).orElse(true)
        && measure.type().map(delegation.measureTypes()::contains).orElse(true)
        && delegation.limit().map(limit -> !costsMoreThan(limit)).orElse(true);
  }

  private boolean costsMoreThan(Amount limit) {
    return costs.compareTo(BigInteger.valueOf(limit.amountInOere())) > 0
        || decisions.stream()
            .flatMap(decision -> decision.part().amount().stream())
            .anyMatch(amount -> amount.compareTo(limit) > 0);
  }

  private Verdict named() {
    Set<Id<Person>> lackIt =
        withoutMandate.stream().map(Membership::person).collect(Collectors.toSet());
    boolean someone =
        Stream.of(
                handedUp.stream().map(HandUp::to),
                application().map(Application::decisionMaker),
                decisions.stream().map(decision -> decision.part().by()))
            .flatMap(it -> it)
            .flatMap(Optional::stream)
            .anyMatch(person -> !lackIt.contains(person));
    return someone
        ? Verdict.satisfied(placed.place())
        : Verdict.broken("no-decision-maker", placed.place());
  }

  private Verdict dated() {
    Stream<Optional<LocalDate>> dates =
        Stream.of(
                handedUp.stream().map(HandUp::dueOn),
                application().map(Application::answerDueOn),
                decisions.stream().map(decision -> decision.part().on()))
            .flatMap(it -> it);
    return dates.anyMatch(Optional::isPresent)
        ? Verdict.satisfied(placed.place())
        : Verdict.broken("no-date", placed.place());
  }

  private Stream<Application> application() {
    return mandates.application(measure.application()).map(Placed::part).stream();
  }

  private Verdict toldAsItIs() {
    if (!decisions.isEmpty()
        || (Mandates.isTold(measure, MeasureStatus.APPLIED_FOR, seen.day())
            && !measure.isStartedOn(seen.day()))) {
      return Verdict.satisfied(placed.place());
    }
    boolean early =
        measure.isStartedOn(seen.day())
            || Mandates.isTold(measure, MeasureStatus.DECIDED, seen.day());
    return Verdict.broken(early ? "decided-early" : "not-applied-for", placed.place());
  }
}
