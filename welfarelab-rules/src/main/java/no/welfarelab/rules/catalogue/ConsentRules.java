/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.CASE;
import static no.welfarelab.core.lab.PartKind.CONSENT;
import static no.welfarelab.core.lab.PartKind.DISCLOSURE;
import static no.welfarelab.core.lab.PartKind.MEMBERSHIP;
import static no.welfarelab.core.lab.PartKind.PERSON;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.DecidedBy.POLICY;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOT_APPLICABLE;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Rule;

/**
 * Rules about who may know what (<i>samtykke</i>): handbook section Consent and information
 * sharing.
 */
final class ConsentRules implements RuleFamily {

  /** No adult says yes for another. */
  static final Rule ADULTS_CONSENT_FOR_THEMSELVES =
      Rule.of("CONSENT-01", MUST, DATA, BREACH, "PROBA 2.1; norway.md 0")
          .on(PERSON, CaseOnDay::persons, ConsentGivers::adultHasConsented)
          .notWaivable();

  /** A child's life is opened by those who may, and not over its head. */
  static final Rule THOSE_ENTITLED_CONSENT_FOR_CHILDREN =
      Rule.of("CONSENT-02", MUST, POLICY, BREACH, "norway.md 0")
          .on(PERSON, CaseOnDay::persons, ConsentGivers::childsIsGiven)
          .notWaivable();

  /** A consent that cannot be shown protects nobody. */
  static final Rule CONSENT_CAN_BE_SHOWN =
      Rule.of("CONSENT-03", MUST, DATA, BREACH, "PROBA 2.1; norway.md 0")
          .on(CONSENT, Consents::all, ConsentRecord::saysAll)
          .notWaivable();

  /** What is said in confidence goes no further than the person lets it. */
  static final Rule SHARED_ONLY_WHERE_ALLOWED =
      Rule.of("CONSENT-04", MUST, DATA, BREACH, "PROBA 6.2")
          .on(DISCLOSURE, Disclosures::all, Disclosures::wasAllowed)
          .notWaivable();

  /** To withdraw is as easy as to give, and works from its instant on. */
  static final Rule WITHDRAWN_MEANS_WITHDRAWN =
      Rule.of("CONSENT-05", MUST, DATA, NOT_APPLICABLE, "norway.md 0")
          .on(DISCLOSURE, Disclosures::all, Disclosures::restsOnNoWithdrawn)
          .notWaivable();

  /** A yes to what was not understood is no yes. */
  static final Rule CONSENT_IS_UNDERSTOOD =
      Rule.of("CONSENT-07", SHOULD, DATA, NOT_ASSESSED, "PROBA 4.4, 7.1")
          .on(CONSENT, Consents::all, ConsentRecord::isUnderstood);

  /** Who is bound by no law to keep silent is let in by name, to what is named. */
  static final Rule OUTSIDE_PARTY_IS_NAMED =
      Rule.of("CONSENT-08", MUST, DATA, BREACH, "PROBA 2.2 (who); norway.md 4b")
          .on(DISCLOSURE, Disclosures::all, Disclosures::partyIsNamed)
          .notWaivable();

  /** Nobody sits at the table whom the family has not let in. */
  static final Rule SERVICE_IS_COVERED =
      Rule.of("CONSENT-10", MUST, DATA, BREACH, "PROBA 2.2, 6.2")
          .on(MEMBERSHIP, Seats::memberships, ConsentCover::isCovered);

  /** A yes is given to what was known then; life and team change. */
  static final Rule CONSENT_IS_REVIEWED =
      Rule.of("CONSENT-11", SHOULD, POLICY, BREACH, "norway.md 0")
          .on(CONSENT, Consents::all, ConsentInTime::isReviewed);

  /** Whoever shares says on what ground. */
  static final Rule BASIS_IS_NAMED =
      Rule.of("CONSENT-13", MUST, DATA, BREACH, "norway.md 0, 4b")
          .on(DISCLOSURE, Disclosures::all, Disclosures::namesBasis)
          .notWaivable();

  /** Before anybody has said yes, a name is no free gift to the core team. */
  static final Rule BASIS_BEFORE_CONSENT =
      Rule.of("CONSENT-14", MUST, DATA, BREACH, "PROBA 2.2 (order of steps); norway.md 4b")
          .on(CASE, CaseOnDay::whole, ConsentInTime::hasBasisBefore)
          .notWaivable();

  @Override
  public List<Rule> rules() {
    return List.of(
        ADULTS_CONSENT_FOR_THEMSELVES,
        THOSE_ENTITLED_CONSENT_FOR_CHILDREN,
        CONSENT_CAN_BE_SHOWN,
        SHARED_ONLY_WHERE_ALLOWED,
        WITHDRAWN_MEANS_WITHDRAWN,
        CONSENT_IS_UNDERSTOOD,
        OUTSIDE_PARTY_IS_NAMED,
        SERVICE_IS_COVERED,
        CONSENT_IS_REVIEWED,
        BASIS_IS_NAMED,
        BASIS_BEFORE_CONSENT);
  }
}
