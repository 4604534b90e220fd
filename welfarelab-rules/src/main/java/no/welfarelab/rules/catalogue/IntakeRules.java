/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.CASE;
import static no.welfarelab.core.lab.PartKind.MEASURE;
import static no.welfarelab.core.lab.PartKind.PERSON;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.NOTE;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.DecidedBy.JUDGEMENT;
import static no.welfarelab.rules.rule.DecidedBy.POLICY;
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

  /** The lab is for those the municipality means it for, and for others with a reason. */
  static final Rule BELONGS_TO_TARGET_GROUP =
      Rule.of("INTAKE-05", SHOULD, POLICY, NOT_ASSESSED, "PROBA 2.2, 7.2")
          .on(CASE, CaseOnDay::whole, IntakeRecord::belongsToTargetGroup);

  /** Who comes in is decided by people, on the record. */
  static final Rule CORE_TEAM_DECIDED =
      Rule.of("INTAKE-06", MUST, DATA, BREACH, "PROBA 2.2")
          .on(CASE, CaseOnDay::whole, IntakeDecided::coreTeamDecided);

  /** Someone is there to lead before anybody is asked. */
  static final Rule LEADER_IS_APPOINTED =
      Rule.of("INTAKE-07", MUST, DATA, BREACH, "PROBA 2.2")
          .on(CASE, CaseOnDay::whole, IntakeLeader::leaderIsAppointed);

  /** The citizens knew whom they met and what it involved, said yes, and chose their team. */
  static final Rule CITIZEN_SAID_YES =
      Rule.of("INTAKE-08", MUST, DATA, BREACH, "PROBA 2.2, 3")
          .on(CASE, CaseOnDay::whole, IntakeYes::saidYes);

  /** Any service may be the door in, and it is known which one was. */
  static final Rule REFERRAL_IS_COMPLETE =
      Rule.of("INTAKE-09", SHOULD, DATA, BREACH, "DOGA element 1")
          .on(CASE, CaseOnDay::whole, IntakeRecord::referralIsComplete);

  /** Where one service is enough, less than a lab helps sooner. */
  static final Rule MORE_THAN_ONE_SERVICE =
      Rule.of("INTAKE-10", NOTE, DATA, NOT_ASSESSED, "PROBA 2.2, 6.6")
          .on(CASE, CaseOnDay::whole, IntakeNeeds::needMoreThanOneService);

  /** Who manages alone does not need a lab, unless someone says why. */
  static final Rule GRADE_IS_EXPLAINED =
      Rule.of("INTAKE-11", NOTE, JUDGEMENT, NOT_ASSESSED, "DOGA case 5")
          .on(CASE, CaseOnDay::whole, IntakeRecord::gradeIsExplained);

  /** What the law gives nobody loses by a no to the lab. */
  static final Rule RIGHTS_ARE_UNTOUCHED =
      Rule.of("INTAKE-12", MUST, DATA, NOT_ASSESSED, "PROBA 2.1, 4.4")
          .notWaivable()
          .on(MEASURE, CaseOnDay::measures, IntakeRights::rightIsUntouched);

  /** The lab adapts to the person; no group is judged unfit for it. */
  static final Rule WAY_OF_WORKING_IS_ADAPTED =
      Rule.of("INTAKE-13", NOTE, DATA, NOT_ASSESSED, "PROBA 4.4, 7.1, 7.2")
          .on(PERSON, CaseOnDay::persons, IntakeAdaptation::wayOfWorkingIsAdapted);

  /** Silence is time to think, and no no. */
  static final Rule SILENCE_IS_NO_NO =
      Rule.of("INTAKE-14", SHOULD, DATA, NOT_ASSESSED, "PROBA 3, 7.2")
          .on(CASE, CaseOnDay::whole, IntakeYes::silenceIsNoNo);

  /** Who is refused is not left alone. */
  static final Rule REFUSAL_SHOWS_THE_WAY =
      Rule.of("INTAKE-15", SHOULD, DATA, BREACH, "PROBA 2.2")
          .on(CASE, CaseOnDay::whole, IntakeRecord::refusalShowsTheWay);

  /** A yes counts when the citizen knew what it is a yes to. */
  static final Rule KNEW_WHAT_IT_INVOLVES =
      Rule.of("INTAKE-16", NOTE, DATA, NOT_ASSESSED, "PROBA 3, 4.4")
          .on(CASE, CaseOnDay::whole, IntakeYes::knewWhatItInvolves);

  @Override
  public List<Rule> rules() {
    return List.of(
        WANTS_CHANGE,
        CONFIDENTIALITY_IS_LIFTED,
        NEEDS_ARE_COMPOUND,
        LONG_TERM_PLAN_FITS,
        BELONGS_TO_TARGET_GROUP,
        CORE_TEAM_DECIDED,
        LEADER_IS_APPOINTED,
        CITIZEN_SAID_YES,
        REFERRAL_IS_COMPLETE,
        MORE_THAN_ONE_SERVICE,
        GRADE_IS_EXPLAINED,
        RIGHTS_ARE_UNTOUCHED,
        WAY_OF_WORKING_IS_ADAPTED,
        SILENCE_IS_NO_NO,
        REFUSAL_SHOWS_THE_WAY,
        KNEW_WHAT_IT_INVOLVES);
  }
}
