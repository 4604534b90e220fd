/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.Need;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** Whether needs are compound, or one service would do: INTAKE-03 and -10. */
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
    Verdict compound = Verdict.satisfied(NEEDS, areas.size(), services.size());
    Verdict single = Verdict.broken("not-compound", NEEDS, areas.size(), services.size());
    Verdict openAreas =
        Verdict.each(needs, (need, i) -> open(need.lifeArea().isEmpty(), "need-area", i));
    Verdict openServices =
        Verdict.each(needs, (need, i) -> open(need.services().isEmpty(), "need-services", i));
    return atLeastTwo(areas, compound, single, openAreas)
        .and(atLeastTwo(services, compound, single, openServices));
  }

  static Verdict needMoreThanOneService(Placed<InvestmentCase> subject, CaseOnDay seen) {
    List<Need> needs = subject.part().mapping().needs();
    if (needs.isEmpty()) {
      return Verdict.unknown("needs", Role.INVESTMENT_LEADER, Path.ROOT);
    }
    Set<Id<Service>> services = new HashSet<>();
    needs.forEach(need -> services.addAll(need.services()));
    return atLeastTwo(
        services,
        Verdict.satisfied(NEEDS, services.size()),
        Verdict.broken("one-service", NEEDS),
        Verdict.each(needs, (need, i) -> open(need.services().isEmpty(), "need-services", i)));
  }

  private static Verdict open(boolean open, String question, int need) {
    return open
        ? Verdict.unknown(question, Role.INVESTMENT_LEADER, NEEDS.then(need))
        : Verdict.notApplicable();
  }

  private static Verdict atLeastTwo(Set<?> known, Verdict compound, Verdict single, Verdict open) {
    if (known.size() >= 2) {
      return compound;
    }
    return open.reasons().isEmpty() ? single : open;
  }
}
