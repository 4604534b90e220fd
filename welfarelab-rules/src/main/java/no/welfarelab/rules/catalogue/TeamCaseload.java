/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.LeaderPost;
import no.welfarelab.core.lab.PortfolioEntry;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.policy.Caseload;
import no.welfarelab.rules.rule.LabOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** How many cases a leader has at their share of full time: TEAM-12. */
final class TeamCaseload {
  /** The cases of a leader: those open, and those of which it is not known. */
  record Load(Id<Person> leader, Set<Id<InvestmentCase>> open, Set<Id<InvestmentCase>> perhaps) {}

  private record Posts(Map<Id<Person>, List<LeaderPost>> of) {}

  private TeamCaseload() {}

  static List<Placed<Load>> leaders(LabOnDay seen) {
    Map<Id<Person>, Placed<Load>> loads = new LinkedHashMap<>();
    Set<Id<Person>> leaders = seen.lab().holdersOf(Role.INVESTMENT_LEADER, seen.day());
    for (int i = 0; i < seen.lab().memberships().size(); i++) {
      Id<Person> person = seen.lab().memberships().get(i).person();
      if (leaders.contains(person)) {
        loads.putIfAbsent(person, load(person, Path.ROOT.then("memberships").then(i)));
      }
    }
    List<PortfolioEntry> portfolio = seen.lab().portfolio();
    for (int i = 0; i < portfolio.size(); i++) {
      PortfolioEntry entry = portfolio.get(i);
      Optional<Boolean> open = entry.isOpenOn(seen.day());
      if (entry.leader().isPresent() && open.orElse(true)) {
        Id<Person> leader = entry.leader().get();
        Path place = Path.ROOT.then("portfolio").then(i);
        Load load = loads.computeIfAbsent(leader, it -> load(it, place)).part();
        (open.isPresent() ? load.open() : load.perhaps()).add(entry.caseId());
      }
    }
    return new ArrayList<>(loads.values());
  }

  private static Placed<Load> load(Id<Person> leader, Path place) {
    return Placed.of(new Load(leader, new HashSet<>(), new HashSet<>()), place);
  }

  static Id<?> name(Load load, LabOnDay seen) {
    return load.leader();
  }

  static Verdict withinLimit(Placed<Load> leader, LabOnDay seen) {
    int open = leader.part().open().size();
    Set<Id<InvestmentCase>> atMost = new HashSet<>(leader.part().open());
    atMost.addAll(leader.part().perhaps());
    if (atMost.isEmpty()) {
      return Verdict.notApplicable();
    }
    Optional<Integer> share = share(leader.part().leader(), seen);
    if (share.isEmpty()) {
      return Verdict.unknown("leader-share", Role.PROJECT_LEADER, leader.place());
    }
    Caseload limit = seen.policy().caseload();
    if (!isWithin(open, share.get(), limit)) {
      return Verdict.broken("too-many", leader.place(), open, share.get());
    }
    return isWithin(atMost.size(), share.get(), limit)
        ? Verdict.satisfied(leader.place(), open, share.get())
        : Verdict.unknown("case-days", Role.PROJECT_LEADER, leader.place());
  }

  private static boolean isWithin(int cases, int share, Caseload limit) {
    return (long) cases * limit.sharePercent() <= (long) limit.cases() * share;
  }

  /** The posts of the day added up, as {@code WelfareLab.shareOf} does for one leader. */
  private static Optional<Integer> share(Id<Person> leader, LabOnDay seen) {
    List<Optional<Integer>> shares =
        seen.shared(Posts.class, TeamCaseload::posts).of().getOrDefault(leader, List.of()).stream()
            .map(LeaderPost::sharePercent)
            .toList();
    return shares.stream().allMatch(Optional::isPresent)
        ? shares.stream().map(Optional::orElseThrow).reduce(Integer::sum)
        : Optional.empty();
  }

  private static Posts posts(LabOnDay seen) {
    Map<Id<Person>, List<LeaderPost>> posts = new HashMap<>();
    seen.lab().leaderPosts().stream()
        .filter(post -> post.period().filter(days -> days.contains(seen.day())).isPresent())
        .forEach(post -> posts.computeIfAbsent(post.person(), it -> new ArrayList<>()).add(post));
    return new Posts(posts);
  }
}
