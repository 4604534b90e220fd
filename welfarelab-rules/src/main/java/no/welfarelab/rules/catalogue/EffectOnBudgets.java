/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What the work costs and saves whom: EFFECT-03 and -05. */
final class EffectOnBudgets {
  private static final Path COSTS = Path.ROOT.then("mandate").then("costLines");

  private final Map<Id<CostLine>, CostLine> costLines = new HashMap<>();

  private EffectOnBudgets(CaseOnDay seen) {
    seen.theCase().mandate().costLines().forEach(line -> costLines.put(line.id(), line));
  }

  static Verdict costsAreFollowed(CaseOnDay seen) {
    return Since.planInForce(seen, () -> costsStandBesideTheSituation(seen));
  }

  private static Verdict costsStandBesideTheSituation(CaseOnDay seen) {
    List<CostLine> lines = seen.theCase().mandate().costLines();
    Verdict costs =
        lines.isEmpty()
            ? Verdict.unknown("costs", Role.UNIT_MANAGER, Path.ROOT)
            : Verdict.each(
                lines,
                (line, i) ->
                    line.payer().isPresent()
                        ? Verdict.satisfied(COSTS.then(i))
                        : Verdict.unknown("payer", Role.UNIT_MANAGER, COSTS.then(i)));
    return costs.and(
        seen.theCase().journey().situations().stream().anyMatch(it -> seen.happened(it.on()))
            ? Verdict.satisfied(Path.ROOT.then("journey").then("situations"))
            : Verdict.unknown("situation", Role.INVESTMENT_LEADER, Path.ROOT));
  }

  static Verdict payerGains(Placed<Measure> measure, CaseOnDay seen) {
    List<CostLine> lines =
        measure.part().costLines().stream()
            .map(seen.shared(EffectOnBudgets.class, EffectOnBudgets::new).costLines::get)
            .filter(line -> line != null)
            .toList();
    if (lines.isEmpty()) {
      return Verdict.notApplicable();
    }
    Set<Id<Service>> payers =
        lines.stream().flatMap(line -> line.payer().stream()).collect(Collectors.toSet());
    Set<Id<Service>> others =
        measure.part().expectedGainers().stream()
            .filter(gainer -> !payers.contains(gainer))
            .collect(Collectors.toSet());
    if (payers.isEmpty()) {
      return Verdict.unknown("payer", Role.UNIT_MANAGER, measure.place().then("costLines"));
    }
    if (measure.part().expectedGainers().isEmpty()) {
      return Verdict.unknown("gainer", Role.INVESTMENT_LEADER, measure.place());
    }
    Path gainers = measure.place().then("expectedGainers");
    return others.isEmpty()
        ? Verdict.satisfied(gainers)
        : Verdict.broken(
            "flow", gainers, ServiceCodes.of(payers, seen), ServiceCodes.of(others, seen));
  }
}
