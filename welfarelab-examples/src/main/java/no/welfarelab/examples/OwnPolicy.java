/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import java.util.Set;
import no.welfarelab.core.team.Role;
import no.welfarelab.json.document.PolicyJson;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.policy.TeamLimits;
import no.welfarelab.rules.policy.WaiverPolicy;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.story.Stories;
import no.welfarelab.testsupport.story.Story;

/** The README's example of a municipality's own policy. */
public final class OwnPolicy {
  private OwnPolicy() {}

  /**
   * Judges a case by a policy of one's own, and writes it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Policy ours =
        Policy.builder()
            .name("ours-2026")
            .team(TeamLimits.builder().mostProfessionals(6).build())
            .waivers(WaiverPolicy.of(Set.of(Role.CORE_TEAM)))
            .build();

    Story story = Stories.CAR_AND_HOME;
    Report report = Rulebook.handbook().check(story.theCase(), story.asOf(), ours);
    System.out.println("judged by " + report.policy());
    System.out.println(PolicyJson.readOrThrow(PolicyJson.write(ours)).equals(ours));
    System.out.print(PolicyJson.print(ours));
  }
}
