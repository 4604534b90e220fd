/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.citizen.LifeArea;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether needs are compound: INTAKE-03. */
final class IntakeNeeds {
  private static final Path NEEDS = Path.ROOT.then("mapping").then("needs");

  private IntakeNeeds() {}

  static Verdict needsAreCompound(Placed<InvestmentCase> subject, CaseOnDay seen) {
    List<Need> needs = subject.part().mapping().needs();
    if (needs.isEmpty()) {
      return Verdict.unknown("needs", Role.INVESTMENT_LEADER, Path.ROOT);
    }
    Set<LifeArea> areas = new HashSet<>();
    Set<Id<Service>> services = new HashSet<>();
    for (Need need : needs) {
      need.lifeArea().ifPresent(areas::add);
      services.addAll(need.services());
    }
    if (areas.size() >= 2 && services.size() >= 2) {
      return Verdict.satisfied(NEEDS, areas.size(), services.size());
    }
    Verdict open =
        Verdict.each(
            needs,
            (need, i) ->
                unless(areas.size() >= 2 || need.lifeArea().isPresent(), "need-area", i)
                    .and(
                        unless(
                            services.size() >= 2 || !need.services().isEmpty(),
                            "need-services",
                            i)));
    return open.reasons().isEmpty()
        ? Verdict.broken("not-compound", NEEDS, areas.size(), services.size())
        : open;
  }

  private static Verdict unless(boolean known, String question, int need) {
    return known
        ? Verdict.notApplicable()
        : Verdict.unknown(question, Role.INVESTMENT_LEADER, NEEDS.then(need));
  }
}
