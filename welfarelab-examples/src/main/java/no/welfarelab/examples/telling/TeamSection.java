/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.util.List;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;

/** Who works with them. */
final class TeamSection {
  private static final Label HEADING = Label.of("Teamet", "Teamet", "The team");
  private static final Label BESIDE = Label.of("Ved siden av", "Ved sida av", "Beside the team");

  private TeamSection() {}

  static void tell(Tale tale) {
    tale.heading(HEADING);
    List<Membership> held =
        tale.theCase().team().memberships().stream()
            .filter(member -> member.heldOn(tale.asOf()).orElse(false))
            .toList();
    held.stream().filter(member -> member.role().inTeam()).forEach(member -> tell(member, tale));
    String beside =
        held.stream()
            .filter(member -> !member.role().inTeam() && member.role() != Role.CITIZEN)
            .map(member -> tale.name(member.person()) + " (" + tale.word(member.role()) + ")")
            .collect(Collectors.joining(", "));
    if (!beside.isEmpty()) {
      tale.line("%s: %s", tale.word(BESIDE), beside);
    }
  }

  private static void tell(Membership member, Tale tale) {
    String role = member.role() == Role.MEMBER ? "" : tale.word(member.role());
    tale.line(
        "%s%s%s%s",
        tale.name(member.person()),
        member.service().map(service -> ", " + tale.service(service)).orElse(""),
        Tale.aside(role),
        Tale.quoted(member.topic()));
  }
}
