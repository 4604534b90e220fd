/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.List;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What a coordinating post beside the leader is to do: ROLE-04. */
final class RolePosts {
  private RolePosts() {}

  static List<Placed<Membership>> coordinators(CaseOnDay seen) {
    return Seats.all(seen).stream()
        .filter(membership -> membership.part().role() == Role.COORDINATOR)
        .toList();
  }

  static Verdict writtenDown(Placed<Membership> post, CaseOnDay seen) {
    boolean held = post.part().heldOn(seen.day()).orElse(true);
    if (!held || isLeader(post.part(), seen) || seen.closing().isPresent()) {
      return Verdict.notApplicable();
    }
    return post.part().assignment().filter(part -> !part.isBlank()).isPresent()
        ? Verdict.satisfied(post.place().then("assignment"))
        : Verdict.broken("not-written", post.place());
  }

  /** The leader who coordinates is no post beside the leader. */
  private static boolean isLeader(Membership post, CaseOnDay seen) {
    return seen.membershipsOf(post.person()).stream()
        .anyMatch(it -> it.role() == Role.INVESTMENT_LEADER && it.heldOn(seen.day()).orElse(true));
  }
}
