/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.CASE;
import static no.welfarelab.core.lab.PartKind.CLOTH;
import static no.welfarelab.core.lab.PartKind.CLOTH_ENTRY;
import static no.welfarelab.core.lab.PartKind.DECISION;
import static no.welfarelab.core.lab.PartKind.HOME;
import static no.welfarelab.core.lab.PartKind.LIFE_AREA;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.NOTE;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.DecidedBy.POLICY;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOTHING;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import no.welfarelab.core.mapping.WorkCloth;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Rule;

/**
 * Rules about the 360° mapping (<i>kartlegging</i>): handbook section Mapping.
 *
 * <p>A challenge is what stands on the cloth as difficult. What is asked "from the first mapping"
 * is asked once there is a version of the cloth.
 */
final class MappingRules implements RuleFamily {

  /** Nothing about me without me. */
  static final Rule CITIZEN_IS_PRESENT =
      Rule.of("MAPPING-01", MUST, DATA, NOT_ASSESSED, "PROBA 4.2")
          .on(CLOTH, MappingRules::versions, MappingCloth::citizenIsPresent);

  /** Seen all round means that no side of life is forgotten. */
  static final Rule LIFE_AREA_IS_CONSIDERED =
      Rule.of("MAPPING-02", SHOULD, DATA, BREACH, "PROBA 4.2")
          .on(LIFE_AREA, MappingAreas::lifeAreas, MappingAreas::id, MappingAreas::isConsidered);

  /** A life is more than what is difficult in it. */
  static final Rule BOXES_ARE_FILLED =
      Rule.of("MAPPING-03", SHOULD, DATA, BREACH, "PROBA 4.2")
          .on(CLOTH, MappingRules::latest, MappingCloth::boxesAreFilled);

  /** The citizen puts it into words; the services add to it. */
  static final Rule WORDS_ARE_THEIRS =
      Rule.of("MAPPING-04", SHOULD, DATA, BREACH, "PROBA 4.2, 4.4")
          .on(CLOTH_ENTRY, MappingChallenges::challenges, MappingChallenges::wordsAreTheirs);

  /** Who do not agree on what is wrong will not agree on what helps. */
  static final Rule CHALLENGE_IS_AGREED_ON =
      Rule.of("MAPPING-05", SHOULD, DATA, NOT_ASSESSED, "PROBA 6.3, 7.1")
          .on(CLOTH_ENTRY, MappingChallenges::challenges, MappingChallenges::isAgreedOn);

  /** All troubles at once are hard to look at without what one is good at. */
  static final Rule MASTERY_IS_SEEN =
      Rule.of("MAPPING-06", NOTE, POLICY, NOTHING, "PROBA 4.4, 7.1")
          .on(CLOTH, MappingRules::latest, MappingCloth::masteryIsSeen);

  /** The cloth is the shared minutes. */
  static final Rule REVISION_LEAVES_TRACE =
      Rule.of("MAPPING-07", SHOULD, DATA, BREACH, "PROBA 4.2")
          .on(CLOTH, MappingRules::versions, MappingCloth::revisionLeavesTrace);

  /** Too little room stands in the way of much else. */
  static final Rule HOME_IS_ROOMY_ENOUGH =
      Rule.of("MAPPING-08", NOTE, POLICY, NOT_ASSESSED, "PROBA 3, 5.1")
          .on(HOME, MappingHomes::homes, MappingHomes::isRoomyEnough);

  /** What was refused then may be right now that the whole is seen. */
  static final Rule REFUSAL_IS_LOOKED_AT_AGAIN =
      Rule.of("MAPPING-09", SHOULD, DATA, BREACH, "PROBA 5.1, 5.3, 6.2")
          .on(DECISION, seen -> Mandates.of(seen).decisions(), MappingHelp::refusalIsLookedAtAgain);

  /** Who knows the cause can do more than ease the trouble. */
  static final Rule CAUSES_ARE_SEEN =
      Rule.of("MAPPING-10", NOTE, DATA, NOT_ASSESSED, "PROBA 4.2")
          .on(CLOTH_ENTRY, MappingChallenges::challenges, MappingChallenges::causesAreSeen);

  /** Nine helpers who do not know of each other are no help. */
  static final Rule HELP_IS_LISTED =
      Rule.of("MAPPING-11", SHOULD, DATA, BREACH, "NTNU challenge 4")
          .on(CASE, CaseOnDay::whole, MappingHelp::helpIsListed);

  /** Some things are only seen at home. */
  static final Rule HOME_WAS_SEEN =
      Rule.of("MAPPING-12", NOTE, DATA, NOT_ASSESSED, "PROBA 5.1 example 3")
          .on(CLOTH_ENTRY, MappingChallenges::challenges, MappingHomes::homeWasSeen);

  private static List<Placed<WorkCloth>> versions(CaseOnDay seen) {
    return Cloths.of(seen).seen();
  }

  private static List<Placed<WorkCloth>> latest(CaseOnDay seen) {
    return Cloths.of(seen).latest();
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        CITIZEN_IS_PRESENT,
        LIFE_AREA_IS_CONSIDERED,
        BOXES_ARE_FILLED,
        WORDS_ARE_THEIRS,
        CHALLENGE_IS_AGREED_ON,
        MASTERY_IS_SEEN,
        REVISION_LEAVES_TRACE,
        HOME_IS_ROOMY_ENOUGH,
        REFUSAL_IS_LOOKED_AT_AGAIN,
        CAUSES_ARE_SEEN,
        HELP_IS_LISTED,
        HOME_WAS_SEEN);
  }
}
