/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.NineHelpersDays.HANDED_OVER;
import static no.welfarelab.testsupport.story.NineHelpersDays.NATANS_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.FORMER_CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.LEADER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.lab.Explanation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.Matter;

/**
 * A family has nine helpers who do not talk together; five of them become a team, and four come
 * when they are needed.
 *
 * <p>The source's are the number nine, seven of the actors, that they do not talk together, and the
 * wish for a coordinator, a family plan and simultaneity. Filled in: the school and the housing
 * office as the eighth and ninth, everyone and everything else: the family, their names, ages,
 * home, language and protected address, which actor each has, the team, the consents, the cloths,
 * the plan, the hand-over, the disagreement, the decisions and the money. Source: NTNU challenge 4.
 */
final class NineHelpers {
  static final LocalDate AS_OF = NineHelpersDays.AS_OF;

  private NineHelpers() {}

  static InvestmentCase theCase(Words words) {
    return InvestmentCase.builder()
        .id(Id.of("nine-helpers"))
        .persons(NineHelpersPeople.persons())
        .family(NineHelpersPeople.family())
        .intake(NineHelpersIntake.intake(words))
        .consents(NineHelpersConsents.consents())
        .refusals(NineHelpersConsents.refusals())
        .disclosures(NineHelpersConsents.disclosures())
        .team(NineHelpersTeam.team(words))
        .mandate(NineHelpersMandate.mandate(words))
        .mapping(NineHelpersMapping.mapping(words))
        .plan(NineHelpersPlan.plan(words))
        .journey(NineHelpersJourney.journey(words))
        .effect(NineHelpersJourney.effect(words))
        .meetings(NineHelpersMeetings.meetings(words))
        .explanations(explanations(words))
        .build();
  }

  private static List<Explanation> explanations(Words words) {
    return List.of(
        Explanation.builder()
            .id(Id.of("marte-is-gone"))
            .matter(Matter.HANDLER_NOT_IN_TEAM)
            .persons(List.of(FORMER_CHILD_WELFARE_OFFICER))
            .reason(
                words.say(
                    "Marte har byttet avdeling. Jon har overtatt, og hun gjorde ham kjent med"
                        + " saken.",
                    "Marte has changed to another unit. Jon has taken over, and she introduced him"
                        + " to the case."))
            .by(LEADER)
            .on(HANDED_OVER)
            .build(),
        Explanation.builder()
            .id(Id.of("natan-first-sleeps"))
            .matter(Matter.NO_PREVENTION)
            .persons(List.of(NATAN))
            .reason(
                words.say(
                    "Natan må først få sove. Forebygging tar vi opp når han er fylt 18.",
                    "Natan must sleep first. Prevention comes up when he has turned 18."))
            .by(LEADER)
            .on(NATANS_MEETING)
            .build());
  }
}
