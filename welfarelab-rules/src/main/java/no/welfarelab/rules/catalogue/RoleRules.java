/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import static no.welfarelab.core.lab.PartKind.CASE;
import static no.welfarelab.core.lab.PartKind.CHOICE;
import static no.welfarelab.core.lab.PartKind.CONSENT;
import static no.welfarelab.core.lab.PartKind.DECISION;
import static no.welfarelab.core.lab.PartKind.DELEGATION;
import static no.welfarelab.core.lab.PartKind.MEASURE;
import static no.welfarelab.core.lab.PartKind.MEMBERSHIP;
import static no.welfarelab.core.lab.PartKind.PERSON;
import static no.welfarelab.core.lab.PartKind.PLAN;
import static no.welfarelab.core.lab.PartKind.RESPONSIBILITY;
import static no.welfarelab.core.lab.PartKind.SERVICE;
import static no.welfarelab.core.lab.PartKind.TASK;
import static no.welfarelab.rules.finding.Strength.MUST;
import static no.welfarelab.rules.finding.Strength.SHOULD;
import static no.welfarelab.rules.rule.DecidedBy.DATA;
import static no.welfarelab.rules.rule.IfMissing.BREACH;
import static no.welfarelab.rules.rule.IfMissing.NOTHING;
import static no.welfarelab.rules.rule.IfMissing.NOT_ASSESSED;

import java.util.List;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.Rule;

/**
 * Rules about who holds which role (<i>roller</i>): handbook section Roles and responsibilities.
 */
final class RoleRules implements RuleFamily {

  /** What is everybody's is nobody's. */
  static final Rule ONE_IS_ACCOUNTABLE =
      Rule.of("ROLE-01", MUST, DATA, BREACH, "PROBA 6.3")
          .on(RESPONSIBILITY, RoleAccountable.of(CASE), RoleAccountable::name, RoleAccountable::one)
          .on(PERSON, RoleAccountable.of(PERSON), RoleAccountable::name, RoleAccountable::one)
          .on(SERVICE, RoleAccountable.of(SERVICE), RoleAccountable::name, RoleAccountable::one)
          .on(MEASURE, RoleAccountable.of(MEASURE), RoleAccountable::name, RoleAccountable::one)
          .on(TASK, RoleAccountable.of(TASK), RoleAccountable::name, RoleAccountable::one)
          .on(
              MEMBERSHIP,
              RoleAccountable.of(MEMBERSHIP),
              RoleAccountable::name,
              RoleAccountable::one)
          .onLab(
              RESPONSIBILITY, RoleAccountable::ofLab, RoleAccountable::name, RoleAccountable::one);

  /** Some acts are one role's alone. */
  static final Rule DONE_BY_ITS_ROLE =
      Rule.of("ROLE-02", MUST, DATA, NOT_ASSESSED, "PROBA 2.1, 2.2, 7.1")
          .on(RESPONSIBILITY, RoleActs::ofCoreTeam, RoleActs::name, RoleActs::byCoreTeam)
          .on(CONSENT, RoleActs::consents, RoleConsents::signedByWhoMay)
          .on(DECISION, RoleActs::decisions, RoleActs::byCompetentService)
          .on(DELEGATION, RoleActs::delegations, RoleActs::byManager)
          .on(PLAN, CaseOnDay::plans, RoleActs::byLeader)
          .onLab(
              CHOICE,
              RolePolicy::choices,
              (choice, seen) -> choice.id(),
              RolePolicy::bySteeringGroup)
          .notWaivable();

  /** Nobody stands on two sides of the table. */
  static final Rule ROLES_DO_NOT_EXCLUDE_EACH_OTHER =
      Rule.of("ROLE-03", MUST, DATA, NOTHING, "–; norway.md 4g")
          .on(PERSON, RoleJoined::persons, RoleJoined::name, RoleJoined::doNotExclude);

  /** A post beside the leader is no second leader. */
  static final Rule POST_IS_WRITTEN_DOWN =
      Rule.of("ROLE-04", SHOULD, DATA, BREACH, "PROBA 6.3")
          .on(MEMBERSHIP, RolePosts::coordinators, RolePosts::writtenDown);

  /** The leader knows what to count on. */
  static final Rule CONFIRMS_AND_REPORTS =
      Rule.of("ROLE-05", SHOULD, DATA, BREACH, "PROBA 6.3, 7.1")
          .on(PERSON, RoleReports::representatives, RoleReports::name, RoleReports::keepsTrack);

  /** Who knows their rights can choose. */
  static final Rule RIGHTS_ARE_EXPLAINED =
      Rule.of("ROLE-06", SHOULD, DATA, BREACH, "PROBA 4.5")
          .on(CASE, CaseOnDay::whole, RoleExplained::byLeader);

  @Override
  public List<Rule> rules() {
    return List.of(
        ONE_IS_ACCOUNTABLE,
        DONE_BY_ITS_ROLE,
        ROLES_DO_NOT_EXCLUDE_EACH_OTHER,
        POST_IS_WRITTEN_DOWN,
        CONFIRMS_AND_REPORTS,
        RIGHTS_ARE_EXPLAINED);
  }
}
