/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether a right was touched because someone declined or left the lab: INTAKE-12. */
final class IntakeRights {
  private final Map<Id<Decision>, Placed<Decision>> byId = new HashMap<>();
  private final Map<Id<Application>, List<Placed<Decision>>> byApplication = new HashMap<>();

  private IntakeRights(CaseOnDay seen) {
    Path list = Path.ROOT.then("mandate").then("decisions");
    List<Decision> decisions = seen.theCase().mandate().decisions();
    for (Placed<Decision> decision : seen.placed(decisions, list, it -> Optional.empty())) {
      byId.put(decision.part().id(), decision);
      decision
          .part()
          .application()
          .ifPresent(
              it -> byApplication.computeIfAbsent(it, key -> new ArrayList<>()).add(decision));
    }
  }

  /** The place is that of the reason, where there is one. */
  private record Denial(boolean seen, Optional<DenialReason> reason, Path place) {}

  static Verdict rightIsUntouched(Placed<Measure> measure, CaseOnDay seen) {
    List<Denial> denials = seen.shared(IntakeRights.class, IntakeRights::new).of(measure, seen);
    if (denials.stream().noneMatch(Denial::seen)) {
      return Verdict.notApplicable();
    }
    Optional<Boolean> right = isRight(measure.part(), seen);
    if (right.isEmpty()) {
      return Verdict.unknown("rights-based", Role.MEMBER, measure.place());
    }
    return right.get() ? hasAnotherReason(denials, measure) : Verdict.notApplicable();
  }

  /** What the measure itself says, else what the catalogue says of its type. */
  private static Optional<Boolean> isRight(Measure measure, CaseOnDay seen) {
    return measure
        .rightsBased()
        .or(
            () ->
                measure
                    .type()
                    .flatMap(type -> seen.policy().catalogue().measureType(type))
                    .flatMap(MeasureType::rightsBased));
  }

  /** A reason counts wherever it stands: that of the stop for the decision as well. */
  private static Verdict hasAnotherReason(List<Denial> denials, Placed<Measure> measure) {
    List<Denial> explained = denials.stream().filter(it -> it.reason().isPresent()).toList();
    return explained.isEmpty()
        ? Verdict.unknown("denial-reason", Role.MEMBER, measure.place())
        : Verdict.all(
            explained.stream()
                .map(
                    it ->
                        switch (it.reason().orElseThrow()) {
                          case LAB_DECLINED -> Verdict.broken("declined", it.place());
                          case LAB_LEFT -> Verdict.broken("left", it.place());
                          default -> Verdict.satisfied(it.place());
                        }));
  }

  private List<Denial> of(Placed<Measure> measure, CaseOnDay seen) {
    Measure it = measure.part();
    List<Denial> denials = new ArrayList<>();
    denials.add(
        new Denial(
            it.isStoppedOn(seen.day()), it.stopReason(), measure.place().then("stopReason")));
    Stream.concat(
            it.decision().map(byId::get).stream(),
            it.application().stream()
                .flatMap(key -> byApplication.getOrDefault(key, List.of()).stream()))
        .distinct()
        .filter(decision -> denies(decision.part()))
        .map(
            decision ->
                new Denial(
                    seen.sees(decision.part().on()),
                    decision.part().denialReason(),
                    decision.place()))
        .forEach(denials::add);
    return denials;
  }

  /** What was granted in part is a denial where it says why the rest was not. */
  private static boolean denies(Decision decision) {
    return decision.outcome() == DecisionOutcome.LIMITED
        ? decision.denialReason().isPresent()
        : decision.outcome() != DecisionOutcome.GRANTED;
  }
}
