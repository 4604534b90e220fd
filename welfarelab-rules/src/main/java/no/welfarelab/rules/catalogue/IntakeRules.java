/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.CASE;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.DecidedBy.JUDGEMENT;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import no.welfarelab.core.ground.Path;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Rule;

/** Rules about the way in (<i>inntak</i>): handbook section Intake and eligibility. */
final class IntakeRules implements RuleFamily {
  private static final Path INTAKE = Path.ROOT.then("intake");

  /** Without a wish for change there is nothing to invest in. */
  static final Rule WANTS_CHANGE =
      Rule.of("INTAKE-01", MUST, JUDGEMENT, NOT_ASSESSED, "PROBA 2.2 criterion 1")
          .on(
              CASE,
              CaseOnDay::whole,
              (subject, seen) ->
                  Judgements.latest(
                      subject.part().intake().wishForChange(),
                      INTAKE.then("wishForChange"),
                      seen,
                      "wish-for-change",
                      Role.CITIZEN));

  /**
   * The services can talk together only when every adult has lifted confidentiality between them.
   */
  static final Rule CONFIDENTIALITY_IS_LIFTED =
      Rule.of("INTAKE-02", MUST, DATA, BREACH, "PROBA 2.2 criterion 2")
          .on(CASE, CaseOnDay::whole, IntakeConsent::confidentialityIsLifted);

  /** One service alone does not need a lab. */
  static final Rule NEEDS_ARE_COMPOUND =
      Rule.of("INTAKE-03", MUST, DATA, NOT_ASSESSED, "PROBA 2.2 criterion 3")
          .on(CASE, CaseOnDay::whole, IntakeNeeds::needsAreCompound);

  /** The lab works by a long-term plan, which must suit the citizen. */
  static final Rule LONG_TERM_PLAN_FITS =
      Rule.of("INTAKE-04", MUST, JUDGEMENT, NOT_ASSESSED, "PROBA 2.2 criterion 4")
          .on(
              CASE,
              CaseOnDay::whole,
              (subject, seen) ->
                  Judgements.latest(
                      subject.part().intake().longTermPlanFits(),
                      INTAKE.then("longTermPlanFits"),
                      seen,
                      "long-term-plan-fits",
                      Role.CORE_TEAM));

  /** Who comes in is decided by people, on the record. */
  static final Rule CORE_TEAM_DECIDED =
      Rule.of("INTAKE-06", MUST, DATA, BREACH, "PROBA 2.2")
          .on(CASE, CaseOnDay::whole, IntakeDecided::coreTeamDecided);

  @Override
  public List<Rule> rules() {
    return List.of(
        WANTS_CHANGE,
        CONFIDENTIALITY_IS_LIFTED,
        NEEDS_ARE_COMPOUND,
        LONG_TERM_PLAN_FITS,
        CORE_TEAM_DECIDED);
  }
}
