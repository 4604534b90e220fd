/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.core.service.Service;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.rule.Placed;

/** Who is accountable for what in the municipality on a day. */
final class LabHoldings {
  private final WelfareLab lab;
  private final Posts posts;

  LabHoldings(WelfareLab lab, LocalDate day) {
    this.lab = lab;
    this.posts = new Posts(lab.memberships(), Path.ROOT.then("memberships"), day);
  }

  List<Holding> all() {
    List<Holding> holdings = new ArrayList<>();
    for (Responsibility responsibility : Responsibility.values()) {
      if (responsibility.level() == Level.MUNICIPALITY) {
        holdings.add(
            Holding.builder()
                .responsibility(responsibility)
                .subject(Subject.of(PartKind.LAB, lab.id()))
                .place(Path.ROOT)
                .holders(holders(responsibility.accountable().iterator().next()))
                .build());
      }
    }
    return holdings;
  }

  private List<Holder> holders(Role role) {
    List<Placed<Membership>> held = posts.in(role);
    return switch (role) {
      case STEERING_GROUP -> held.isEmpty() ? List.of() : List.of(Posts.body(role, held));
      case UNIT_MANAGER -> managers(held);
      default -> Posts.holders(held);
    };
  }

  /** Each manager answers for their own service; the managers of different services are one. */
  private static List<Holder> managers(List<Placed<Membership>> held) {
    Map<Optional<Id<Service>>, List<Placed<Membership>>> ofService = new LinkedHashMap<>();
    held.forEach(
        it -> ofService.computeIfAbsent(it.part().service(), s -> new ArrayList<>()).add(it));
    return ofService.values().stream()
        .map(Posts::holders)
        .filter(holders -> holders.size() > 1)
        .findFirst()
        .orElseGet(() -> held.isEmpty() ? List.of() : List.of(Posts.body(Role.UNIT_MANAGER, held)));
  }
}
