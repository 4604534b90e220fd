/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.policy.TeamLimits;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** How many work in the fixed team: TEAM-02. */
final class TeamSize {
  private TeamSize() {}

  static Verdict isWithinLimits(Placed<InvestmentCase> subject, CaseOnDay seen) {
    return Seats.whileOpen(seen, () -> isWithinLimits(seen));
  }

  private static Verdict isWithinLimits(CaseOnDay seen) {
    Seats seats = Seats.of(seen);
    List<Placed<Membership>> fixed =
        seats.working().stream()
            .filter(seat -> seat.part().role() != Role.CALLED_IN && seats.mayBeHeld(seat))
            .filter(seat -> isProfessional(seat.part().person(), seen))
            .toList();
    if (fixed.isEmpty()) {
      return Verdict.notApplicable();
    }
    Set<Id<Person>> certain = new HashSet<>();
    Set<Id<Person>> possible = new HashSet<>();
    for (Placed<Membership> seat : fixed) {
      possible.add(seat.part().person());
      if (seats.isHeld(seat)) {
        certain.add(seat.part().person());
      }
    }
    TeamLimits limits = seen.policy().team();
    int most = limits.mostProfessionals();
    if (certain.size() > most) {
      return Verdict.broken("too-many", Seats.MEMBERSHIPS, certain.size(), most);
    }
    if (possible.size() > most) {
      return Verdict.all(
          fixed.stream()
              .filter(seat -> !certain.contains(seat.part().person()))
              .map(seat -> Verdict.unknown("role-period", Role.INVESTMENT_LEADER, seat.place())));
    }
    return possible.size() < limits.fewestProfessionals()
        ? Verdict.noted("few", Seats.MEMBERSHIPS, possible.size(), limits.fewestProfessionals())
        : Verdict.satisfied(Seats.MEMBERSHIPS, most);
  }

  /**
   * Nobody of the citizen's own; someone the case does not describe is in a professional's role.
   */
  private static boolean isProfessional(Id<Person> person, CaseOnDay seen) {
    return seen.person(person)
        .map(it -> it.part().standing() == Standing.PROFESSIONAL)
        .orElse(true);
  }
}
