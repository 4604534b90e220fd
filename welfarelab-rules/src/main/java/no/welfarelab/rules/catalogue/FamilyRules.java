/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.GUARDIANSHIP;
import static no.welfarelab.core.lab.PartKind.MEASURE;
import static no.welfarelab.core.lab.PartKind.MEETING;
import static no.welfarelab.core.lab.PartKind.PERSON;
import static no.welfarelab.core.lab.PartKind.RELATION;
import static no.welfarelab.core.lab.PartKind.TOPIC;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.NOTE;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.DecidedBy.JUDGEMENT;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import java.util.Optional;
import no.welfarelab.core.ground.Path;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Rule;

/**
 * Rules about the family and its children (<i>familie</i>): handbook section Family and children.
 *
 * <p>What stands in the handbook under "family member" and "child" is asked of the citizens too.
 */
final class FamilyRules implements RuleFamily {
  private static final Path GUARDIANSHIPS = Path.ROOT.then("family").then("guardianships");

  /** A family that cannot be is one that was written down wrongly. */
  static final Rule TIES_ARE_POSSIBLE =
      Rule.of("FAMILY-01", MUST, DATA, NOT_ASSESSED, "–")
          .on(
              RELATION,
              Kin::first,
              (relation, seen) -> relation.person(),
              FamilyTies::relationsArePossible)
          .on(
              GUARDIANSHIP,
              seen ->
                  seen.placed(
                      seen.theCase().family().guardianships(),
                      GUARDIANSHIPS,
                      it -> Optional.empty()),
              FamilyTies::guardianshipIsPossible);

  /** Each has needs of their own. */
  static final Rule HAS_OWN_ENTRY =
      Rule.of("FAMILY-02", SHOULD, DATA, BREACH, "PROBA 2.4.2, 4.2")
          .on(PERSON, Children::family, FamilyMapped::hasOwnEntry);

  /** Parents and services tell of the child, who need not sit at the table. */
  static final Rule CHILD_IS_MAPPED =
      Rule.of("FAMILY-03", SHOULD, DATA, BREACH, "PROBA 4.2")
          .on(PERSON, Children::family, FamilyMapped::childIsMapped);

  /** A child is at the table for a reason, and not for the parents' economy. */
  static final Rule CHILD_IS_THERE_FOR_A_REASON =
      Rule.of("FAMILY-04", NOTE, DATA, NOT_ASSESSED, "PROBA 4.2")
          .on(MEETING, CaseOnDay::meetings, FamilyChildren::childIsThereForAReason);

  /** Where a child under child protection lives, and whom it meets, is not the lab's matter. */
  static final Rule CARE_IS_LEFT_TO_ITS_SERVICE =
      Rule.of("FAMILY-05", MUST, JUDGEMENT, NOT_ASSESSED, "PROBA 6.3")
          .notWaivable()
          .on(TOPIC, FamilyCare::topics, FamilyCare::topicIsReferred)
          .on(MEASURE, CaseOnDay::measures, FamilyCare::measureIsReferred);

  /** What touches a child is looked at with the child's eyes. */
  static final Rule CHILDS_BEST_IS_ASSESSED =
      Rule.of("FAMILY-06", SHOULD, JUDGEMENT, NOT_ASSESSED, "PROBA 6.3, 7.1; norway.md 4f")
          .on(MEASURE, CaseOnDay::measures, FamilyChildren::childsBestIsAssessed);

  /** Who lives together takes part together; who parted does so by leave of the others. */
  static final Rule PARTNERS_TAKE_PART_AS_AGREED =
      Rule.of("FAMILY-07", SHOULD, DATA, NOT_ASSESSED, "PROBA 4.1, 2.4.2")
          .on(PERSON, Children::family, FamilyPartners::takesPartAsAgreed);

  /** The law gives the family someone who coordinates for the child, and the family knows. */
  static final Rule COORDINATOR_IS_OFFERED =
      Rule.of("FAMILY-08", SHOULD, DATA, BREACH, "norway.md 4a")
          .on(PERSON, Children::family, FamilyChildren::coordinatorIsOffered);

  /** For a child something is done before it goes wrong. */
  static final Rule CHILD_HAS_PREVENTION =
      Rule.of("FAMILY-09", NOTE, DATA, NOT_ASSESSED, "DOGA element 6")
          .on(PERSON, Children::family, FamilyChildren::hasPrevention);

  @Override
  public List<Rule> rules() {
    return List.of(
        TIES_ARE_POSSIBLE,
        HAS_OWN_ENTRY,
        CHILD_IS_MAPPED,
        CHILD_IS_THERE_FOR_A_REASON,
        CARE_IS_LEFT_TO_ITS_SERVICE,
        CHILDS_BEST_IS_ASSESSED,
        PARTNERS_TAKE_PART_AS_AGREED,
        COORDINATOR_IS_OFFERED,
        CHILD_HAS_PREVENTION);
  }
}
