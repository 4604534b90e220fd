/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.Waiver;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.finding.WaiverStanding;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.rule.Rule;

/** The waivers of a case, by rule and subject. */
final class Waivers {
  private record Target(String rule, Subject subject) {}

  private final Map<Target, List<Waiver>> granted = new HashMap<>();
  private final LocalDate asOf;
  private final Policy policy;

  Waivers(List<Waiver> waivers, LocalDate asOf, Policy policy) {
    this.asOf = asOf;
    this.policy = policy;
    for (Waiver waiver : waivers) {
      Target target = new Target(waiver.rule(), Subject.of(waiver.kind(), waiver.part()));
      granted.computeIfAbsent(target, it -> new ArrayList<>()).add(waiver);
    }
  }

  /** Of several waivers one that is accepted counts, whatever their order. */
  Finding appliedTo(Finding finding, Rule rule) {
    return granted.getOrDefault(new Target(rule.id(), finding.subject()), List.of()).stream()
        .map(waiver -> standing(waiver, rule))
        .min(WaiverStanding::compareTo)
        .map(finding::withWaiver)
        .orElse(finding);
  }

  private WaiverStanding standing(Waiver waiver, Rule rule) {
    if (!rule.waivable()) {
      return WaiverStanding.NOT_WAIVABLE;
    }
    if (waiver.role().filter(policy.waivers().roles()::contains).isEmpty()) {
      return WaiverStanding.ROLE_NOT_ALLOWED;
    }
    if (waiver.reason().filter(reason -> !reason.isBlank()).isEmpty()) {
      return WaiverStanding.NO_REASON;
    }
    if (waiver.period().flatMap(Period::endExclusive).isEmpty()) {
      return WaiverStanding.NO_END;
    }
    return waiver.period().filter(period -> period.contains(asOf)).isPresent()
        ? WaiverStanding.ACCEPTED
        : WaiverStanding.NOT_IN_FORCE;
  }
}
