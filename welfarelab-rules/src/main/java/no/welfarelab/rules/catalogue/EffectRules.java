/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.CASE;
import static no.welfarelab.core.lab.PartKind.GOAL;
import static no.welfarelab.core.lab.PartKind.MEASURE;
import static no.welfarelab.rules.finding.Strength.NOTE;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Rule;

/** Rules about what came of the work (<i>effekt</i>): handbook section Effect and portfolio. */
final class EffectRules implements RuleFamily {

  /** What is to change is measured from where it began. */
  static final Rule EFFECT_IS_FOLLOWED =
      Rule.of("EFFECT-01", SHOULD, DATA, BREACH, "PROBA 2.1; DOGA element 8")
          .on(GOAL, CaseOnDay::goals, EffectOfGoals::isFollowed);

  /** The citizen is asked how it went. */
  static final Rule OWN_ASSESSMENT_IS_ASKED_FOR =
      Rule.of("EFFECT-02", SHOULD, DATA, BREACH, "DOGA case 6")
          .on(GOAL, CaseOnDay::goals, EffectOfGoals::ownAssessmentIsAskedFor);

  /** Costs stand beside the change in life. */
  static final Rule COSTS_ARE_FOLLOWED =
      Rule.of("EFFECT-03", SHOULD, DATA, NOT_ASSESSED, "DOGA case 6")
          .on(CASE, CaseOnDay::whole, (theCase, seen) -> EffectOnBudgets.costsAreFollowed(seen));

  /** Who pays is not always who gains. */
  static final Rule PAYER_AND_GAINER =
      Rule.of("EFFECT-05", NOTE, DATA, NOT_ASSESSED, "PROBA 6.3")
          .on(MEASURE, CaseOnDay::measures, EffectOnBudgets::payerGains);

  /** How it is to meet the municipality is asked every year. */
  static final Rule EXPERIENCE_IS_ASKED_FOR =
      Rule.of("EFFECT-06", SHOULD, DATA, BREACH, "DOGA case 6")
          .on(CASE, CaseOnDay::whole, (theCase, seen) -> EffectOfGoals.experienceIsAskedFor(seen));

  @Override
  public List<Rule> rules() {
    return List.of(
        EFFECT_IS_FOLLOWED,
        OWN_ASSESSMENT_IS_ASKED_FOR,
        COSTS_ARE_FOLLOWED,
        PAYER_AND_GAINER,
        EXPERIENCE_IS_ASKED_FOR);
  }
}
