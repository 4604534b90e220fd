/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.intake.Told;
import no.welfarelab.core.intake.Topic;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Verdict;

/** What the leader explained to the citizens: ROLE-06. */
final class RoleExplained {
  private static final Map<Topic, String> MISSING =
      Map.of(
          Topic.RIGHTS, "no-rights",
          Topic.DUTIES, "no-obligations",
          Topic.CHOICES, "no-choices",
          Topic.OWN_TASKS, "no-own-tasks");

  private RoleExplained() {}

  static Verdict byLeader(Placed<InvestmentCase> theCase, CaseOnDay seen) {
    return Since.firstMeeting(seen, met -> explained(seen));
  }

  private static Verdict explained(CaseOnDay seen) {
    Map<Id<Person>, Set<Topic>> told = new HashMap<>();
    Set<Topic> toAnyone = EnumSet.noneOf(Topic.class);
    for (Told talk : seen.theCase().intake().told()) {
      if (seen.sees(talk.on()) && byLeader(talk, seen)) {
        told.computeIfAbsent(talk.person(), it -> EnumSet.noneOf(Topic.class))
            .addAll(talk.topics());
        toAnyone.addAll(talk.topics());
      }
    }
    List<Placed<Person>> audience = People.answeringCitizens(seen);
    return audience.isEmpty()
        ? complete(toAnyone, Path.ROOT)
        : Verdict.all(
            audience.stream()
                .map(
                    person ->
                        complete(told.getOrDefault(person.part().id(), Set.of()), person.place())));
  }

  private static boolean byLeader(Told talk, CaseOnDay seen) {
    return talk.by().stream()
        .flatMap(who -> seen.membershipsOf(who).stream())
        .filter(membership -> membership.role() == Role.INVESTMENT_LEADER)
        .anyMatch(membership -> led(membership, talk));
  }

  /** Where the day of the talk or of the role is not known, the role is enough. */
  private static boolean led(Membership membership, Told talk) {
    return talk.on().flatMap(membership::heldOn).orElse(true);
  }

  private static Verdict complete(Set<Topic> told, Path place) {
    return Verdict.all(
        EnumSet.of(Topic.RIGHTS, Topic.DUTIES, Topic.CHOICES, Topic.OWN_TASKS).stream()
            .map(
                topic ->
                    told.contains(topic)
                        ? Verdict.satisfied(place)
                        : Verdict.broken(MISSING.getOrDefault(topic, "no-rights"), place)));
  }
}
