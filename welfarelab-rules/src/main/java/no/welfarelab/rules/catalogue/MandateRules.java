/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.APPLICATION;
import static no.welfarelab.core.lab.PartKind.BUDGET_YEAR;
import static no.welfarelab.core.lab.PartKind.COST_LINE;
import static no.welfarelab.core.lab.PartKind.DECISION;
import static no.welfarelab.core.lab.PartKind.DISAGREEMENT;
import static no.welfarelab.core.lab.PartKind.MEASURE;
import static no.welfarelab.core.lab.PartKind.MEMBERSHIP;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.NOTE;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;

/** Rules about who may decide and who pays (<i>myndighetsrom</i>): handbook section Mandate. */
final class MandateRules implements RuleFamily {

  /** Who has to ask elsewhere cannot decide at the table. */
  static final Rule REPRESENTATIVE_HAS_AUTHORITY =
      Rule.of("MANDATE-01", SHOULD, DATA, BREACH, "PROBA 6.4, 7.1; DOGA element 4")
          .on(MEMBERSHIP, Seats::memberships, MandateDelegation::hasAuthority);

  /** What is decided is what was delegated. */
  static final Rule LIES_WITHIN_DELEGATION =
      Rule.of("MANDATE-02", MUST, DATA, NOT_ASSESSED, "PROBA 6.4")
          .on(MEASURE, CaseOnDay::measures, MandateLimits::liesWithinDelegation);

  /** Nobody decides for another service, and the lab for none. */
  static final Rule DECIDES_FOR_OWN_SERVICE =
      Rule.of("MANDATE-03", MUST, DATA, NOT_ASSESSED, "PROBA 7.1")
          .on(DECISION, MandateRules::decisions, MandateMakers::decidesForOwnService);

  /** What cannot be decided at the table does not stay there. */
  static final Rule OUTSIDE_MANDATE_IS_HANDED_UP =
      Rule.of("MANDATE-04", MUST, DATA, BREACH, "PROBA 6.4")
          .on(MEASURE, CaseOnDay::measures, MandateHandUps::isHandedUp);

  /** A formal decision is the service's own, with its law and its appeal. */
  static final Rule MADE_BY_COMPETENT_SERVICE =
      Rule.of("MANDATE-05", SHOULD, DATA, NOT_ASSESSED, "PROBA 6.4")
          .on(DECISION, MandateRules::decisions, MandateMakers::isMadeByCompetentService);

  /** A no says why, and what there is instead. */
  static final Rule REFUSAL_IS_EXPLAINED =
      Rule.of("MANDATE-06", SHOULD, DATA, BREACH, "PROBA 6.4, 6.3")
          .on(DECISION, MandateRules::decisions, MandateAnswers::refusalIsExplained);

  /** What nobody pays does not come about. */
  static final Rule COST_HAS_PAYER =
      Rule.of("MANDATE-07", SHOULD, DATA, BREACH, "PROBA 6.3")
          .on(COST_LINE, MandateCosts::costLines, MandateCosts::hasPayer);

  /** A frame that is too small is shown, not hidden. */
  static final Rule EXCESS_IS_COVERED =
      Rule.of("MANDATE-08", SHOULD, DATA, NOT_ASSESSED, "PROBA 6.3; DOGA premise Budsjett")
          .on(
              BUDGET_YEAR,
              MandateCosts::budgetYears,
              MandateCosts.BudgetYear::id,
              MandateCosts::excessIsCovered);

  /** The citizen does not wait for services that cannot agree. */
  static final Rule DISAGREEMENT_HAS_DATE =
      Rule.of("MANDATE-09", SHOULD, DATA, BREACH, "PROBA 6.3")
          .on(
              DISAGREEMENT,
              MandateRules::disagreements,
              (disagreement, seen) ->
                  disagreement.part().settleBy().isPresent()
                          || seen.happened(disagreement.part().settledOn())
                      ? Verdict.satisfied(disagreement.place())
                      : Verdict.broken("no-date", disagreement.place()));

  /** An investment over years is promised over years. */
  static final Rule LASTING_COST_IS_COMMITTED =
      Rule.of("MANDATE-10", SHOULD, DATA, BREACH, "DOGA premise Budsjett")
          .on(COST_LINE, MandateCosts::costLines, MandateCosts::isCommitted);

  /** A decision is not yet a place in a home. */
  static final Rule OTHERS_ARE_READY =
      Rule.of("MANDATE-11", SHOULD, DATA, BREACH, "PROBA 6.4")
          .on(MEASURE, CaseOnDay::measures, MandateExecution::othersAreReady);

  /** Who gets what others do not get, gets it for a reason. */
  static final Rule UNUSUAL_HAS_REASON =
      Rule.of("MANDATE-12", SHOULD, DATA, BREACH, "PROBA 5.1, 6.6")
          .on(
              MEASURE,
              CaseOnDay::measures,
              (measure, seen) -> {
                if (!measure.part().notUsuallyGiven().orElse(false)) {
                  return Verdict.notApplicable();
                }
                return measure.part().exceptionReason().isPresent()
                    ? Verdict.satisfied(measure.place().then("exceptionReason"))
                    : Verdict.broken("no-reason", measure.place());
              });

  /** An application does not sink to the bottom of a pile. */
  static final Rule ANSWERED_BY_NEXT_MEETING =
      Rule.of("MANDATE-13", SHOULD, DATA, BREACH, "PROBA 6.4")
          .on(APPLICATION, MandateAnswers::applications, MandateAnswers::isAnsweredByNextMeeting);

  /** What was decided is carried out, and does not run out behind everyone's back. */
  static final Rule COMES_ABOUT_IN_TIME =
      Rule.of("MANDATE-14", SHOULD, DATA, NOT_ASSESSED, "PROBA 5.1, 5.3")
          .on(DECISION, MandateRules::decisions, MandateExecution::comesAboutInTime);

  /** Nobody is pressed into a yes, and nobody's doubt stops a measure. */
  static final Rule DISSENT_IS_NO_REFUSAL =
      Rule.of("MANDATE-15", NOTE, DATA, NOT_ASSESSED, "PROBA 6.3, 7.1")
          .on(MEMBERSHIP, Seats::memberships, MandateDissent::isRecordedAndNoRefusal);

  private static List<Placed<Decision>> decisions(CaseOnDay seen) {
    return Mandates.of(seen).decisions();
  }

  private static List<Placed<Disagreement>> disagreements(CaseOnDay seen) {
    return seen.placed(
        seen.theCase().mandate().disagreements(),
        Mandates.MANDATE.then("disagreements"),
        Disagreement::raisedOn);
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        REPRESENTATIVE_HAS_AUTHORITY,
        LIES_WITHIN_DELEGATION,
        DECIDES_FOR_OWN_SERVICE,
        OUTSIDE_MANDATE_IS_HANDED_UP,
        MADE_BY_COMPETENT_SERVICE,
        REFUSAL_IS_EXPLAINED,
        COST_HAS_PAYER,
        EXCESS_IS_COVERED,
        DISAGREEMENT_HAS_DATE,
        LASTING_COST_IS_COMMITTED,
        OTHERS_ARE_READY,
        UNUSUAL_HAS_REASON,
        ANSWERED_BY_NEXT_MEETING,
        COMES_ABOUT_IN_TIME,
        DISSENT_IS_NO_REFUSAL);
  }
}
