/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.AMOUNT_NOT_NEGATIVE;
import static no.welfarelab.json.shape.Leaves.NAME;
import static no.welfarelab.json.shape.Leaves.POSITIVE;
import static no.welfarelab.json.shape.Leaves.atLeast;
import static no.welfarelab.json.shape.Leaves.between;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.wire.CatalogueShapes.CATALOGUE;
import static no.welfarelab.json.wire.CatalogueShapes.MUNICIPALITY;
import static no.welfarelab.json.wire.CatalogueShapes.TARGET_GROUP;
import static no.welfarelab.json.wire.PeopleShapes.LAW_REFERENCE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.welfarelab.core.citizen.OvercrowdingMeasure;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.team.Role;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Shape;
import no.welfarelab.json.shape.Two;
import no.welfarelab.rules.policy.Caseload;
import no.welfarelab.rules.policy.ConsentPolicy;
import no.welfarelab.rules.policy.ExpectedTime;
import no.welfarelab.rules.policy.IntakePolicy;
import no.welfarelab.rules.policy.LegalBasis;
import no.welfarelab.rules.policy.MappingLimits;
import no.welfarelab.rules.policy.MeetingLimits;
import no.welfarelab.rules.policy.PlanLimits;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.rules.policy.PublicationPolicy;
import no.welfarelab.rules.policy.TeamLimits;
import no.welfarelab.rules.policy.WaiverPolicy;

/**
 * How a policy stands in a document: a property an accessor, in the accessors' order; what is as in
 * the handbook is left out.
 */
public final class PolicyShapes {
  private static final Policy USUAL = Policy.handbook();

  static final ObjectShape<IntakePolicy, List<TargetGroup>> INTAKE_POLICY =
      ObjectShape.<IntakePolicy, List<TargetGroup>>of(ArrayList::new, IntakePolicy::of)
          .required(
              "targetGroups", TARGET_GROUP.asParts(), IntakePolicy::targetGroups, List::addAll);

  private static final Shape<Integer> AGE = between(0, 18);

  static final ObjectShape<ConsentAges, ConsentAges.Builder> CONSENT_AGES =
      ObjectShape.of(ConsentAges::builder, ConsentAges.Builder::build)
          .usually(
              USUAL.consent().ages().forHealth(),
              "forHealth",
              AGE,
              ConsentAges::forHealth,
              ConsentAges.Builder::forHealth)
          .usually(
              USUAL.consent().ages().otherwise(),
              "otherwise",
              AGE,
              ConsentAges::otherwise,
              ConsentAges.Builder::otherwise)
          .usually(
              USUAL.consent().ages().heard(),
              "heard",
              AGE,
              ConsentAges::heard,
              ConsentAges.Builder::heard)
          .usually(
              USUAL.consent().ages().greatWeight(),
              "greatWeight",
              AGE,
              ConsentAges::greatWeight,
              ConsentAges.Builder::greatWeight);

  static final ObjectShape<ConsentPolicy, ConsentPolicy.Builder> CONSENT_POLICY =
      ObjectShape.of(ConsentPolicy::builder, ConsentPolicy.Builder::build)
          .usually(
              USUAL.consent().ages(),
              "ages",
              CONSENT_AGES,
              ConsentPolicy::ages,
              ConsentPolicy.Builder::ages)
          .usually(
              USUAL.consent().reviewInMonths(),
              "reviewInMonths",
              atLeast(1),
              ConsentPolicy::reviewInMonths,
              ConsentPolicy.Builder::reviewInMonths);

  static final ObjectShape<TeamLimits, TeamLimits.Builder> TEAM_LIMITS =
      ObjectShape.of(TeamLimits::builder, TeamLimits.Builder::build)
          .usually(
              USUAL.team().mostProfessionals(),
              "mostProfessionals",
              atLeast(1),
              TeamLimits::mostProfessionals,
              TeamLimits.Builder::mostProfessionals)
          .usually(
              USUAL.team().fewestProfessionals(),
              "fewestProfessionals",
              atLeast(0),
              TeamLimits::fewestProfessionals,
              TeamLimits.Builder::fewestProfessionals)
          .usually(
              USUAL.team().mostChangesInTwelveMonths(),
              "mostChangesInTwelveMonths",
              atLeast(0),
              TeamLimits::mostChangesInTwelveMonths,
              TeamLimits.Builder::mostChangesInTwelveMonths)
          .rising("fewestProfessionals", "mostProfessionals");

  static final ObjectShape<Caseload, Caseload.Builder> CASELOAD =
      ObjectShape.of(Caseload::builder, Caseload.Builder::build)
          .usually(
              USUAL.caseload().cases(),
              "cases",
              atLeast(1),
              Caseload::cases,
              Caseload.Builder::cases)
          .usually(
              USUAL.caseload().sharePercent(),
              "sharePercent",
              between(1, 100),
              Caseload::sharePercent,
              Caseload.Builder::sharePercent);

  static final ObjectShape<OvercrowdingMeasure, OvercrowdingMeasure.Builder> OVERCROWDING_MEASURE =
      ObjectShape.of(OvercrowdingMeasure::builder, OvercrowdingMeasure.Builder::build)
          .optional(
              "mostPersonsPerRoom",
              POSITIVE,
              OvercrowdingMeasure::mostPersonsPerRoom,
              OvercrowdingMeasure.Builder::mostPersonsPerRoom)
          .optional(
              "leastSquareMetresPerPerson",
              POSITIVE,
              OvercrowdingMeasure::leastSquareMetresPerPerson,
              OvercrowdingMeasure.Builder::leastSquareMetresPerPerson);

  static final ObjectShape<MappingLimits, MappingLimits.Builder> MAPPING_LIMITS =
      ObjectShape.of(MappingLimits::builder, MappingLimits.Builder::build)
          .usually(
              USUAL.mapping().challengesPerStrength(),
              "challengesPerStrength",
              atLeast(1),
              MappingLimits::challengesPerStrength,
              MappingLimits.Builder::challengesPerStrength)
          .optional(
              "overcrowding",
              OVERCROWDING_MEASURE,
              MappingLimits::overcrowding,
              MappingLimits.Builder::overcrowding)
          .optional(
              "lowIncomePerYear",
              AMOUNT_NOT_NEGATIVE,
              MappingLimits::lowIncomePerYear,
              MappingLimits.Builder::lowIncomePerYear);

  static final ObjectShape<PlanLimits, PlanLimits.Builder> PLAN_LIMITS =
      ObjectShape.of(PlanLimits::builder, PlanLimits.Builder::build)
          .usually(
              USUAL.plan().simultaneityInDays(),
              "simultaneityInDays",
              atLeast(0),
              PlanLimits::simultaneityInDays,
              PlanLimits.Builder::simultaneityInDays)
          .usually(
              USUAL.plan().mostOpenTasks(),
              "mostOpenTasks",
              atLeast(1),
              PlanLimits::mostOpenTasks,
              PlanLimits.Builder::mostOpenTasks)
          .usually(
              USUAL.plan().distantTaskInMonths(),
              "distantTaskInMonths",
              atLeast(1),
              PlanLimits::distantTaskInMonths,
              PlanLimits.Builder::distantTaskInMonths);

  static final ObjectShape<ExpectedTime, ExpectedTime.Builder> EXPECTED_TIME =
      ObjectShape.of(ExpectedTime::builder, ExpectedTime.Builder::build)
          .usually(
              USUAL.timeToStable().shortestInYears(),
              "shortestInYears",
              atLeast(0),
              ExpectedTime::shortestInYears,
              ExpectedTime.Builder::shortestInYears)
          .usually(
              USUAL.timeToStable().longestInYears(),
              "longestInYears",
              atLeast(0),
              ExpectedTime::longestInYears,
              ExpectedTime.Builder::longestInYears)
          .rising("shortestInYears", "longestInYears");

  static final ObjectShape<MeetingLimits, MeetingLimits.Builder> MEETING_LIMITS =
      ObjectShape.of(MeetingLimits::builder, MeetingLimits.Builder::build)
          .usually(
              USUAL.meetings().longestGapAtFirstInDays(),
              "longestGapAtFirstInDays",
              atLeast(1),
              MeetingLimits::longestGapAtFirstInDays,
              MeetingLimits.Builder::longestGapAtFirstInDays)
          .usually(
              USUAL.meetings().atFirstInMonths(),
              "atFirstInMonths",
              atLeast(0),
              MeetingLimits::atFirstInMonths,
              MeetingLimits.Builder::atFirstInMonths)
          .usually(
              USUAL.meetings().longestGapLaterInDays(),
              "longestGapLaterInDays",
              atLeast(1),
              MeetingLimits::longestGapLaterInDays,
              MeetingLimits.Builder::longestGapLaterInDays)
          .usually(
              USUAL.meetings().firstMeetings(),
              "firstMeetings",
              atLeast(0),
              MeetingLimits::firstMeetings,
              MeetingLimits.Builder::firstMeetings)
          .usually(
              USUAL.meetings().firstMeetingInMinutes(),
              "firstMeetingInMinutes",
              atLeast(0),
              MeetingLimits::firstMeetingInMinutes,
              MeetingLimits.Builder::firstMeetingInMinutes);

  static final ObjectShape<LegalBasis, Two<Purpose, LawReference>> LEGAL_BASIS =
      ObjectShape.<LegalBasis, Two<Purpose, LawReference>>of(
              Two::new, parts -> parts.made(LegalBasis::of))
          .required("purpose", code(Purpose.class), LegalBasis::purpose, Two::first)
          .required("law", LAW_REFERENCE, LegalBasis::law, Two::second);

  static final ObjectShape<PublicationPolicy, PublicationPolicy.Builder> PUBLICATION_POLICY =
      ObjectShape.of(PublicationPolicy::builder, PublicationPolicy.Builder::build)
          .set(
              "legalBases",
              LEGAL_BASIS,
              PublicationPolicy::legalBases,
              PublicationPolicy.Builder::legalBases)
          .usually(
              USUAL.publication().fewestPersonsInCell(),
              "fewestPersonsInCell",
              atLeast(3),
              PublicationPolicy::fewestPersonsInCell,
              PublicationPolicy.Builder::fewestPersonsInCell);

  static final ObjectShape<WaiverPolicy, Set<Role>> WAIVER_POLICY =
      ObjectShape.<WaiverPolicy, Set<Role>>of(LinkedHashSet::new, WaiverPolicy::of)
          .required("roles", code(Role.class).asSet(), WaiverPolicy::roles, Set::addAll);

  /** The policy as a whole. */
  public static final ObjectShape<Policy, Policy.Builder> POLICY =
      ObjectShape.of(Policy::builder, Policy.Builder::build)
          .required("name", NAME, Policy::name, Policy.Builder::name)
          .optional(
              "municipality", MUNICIPALITY, Policy::municipality, Policy.Builder::municipality)
          .usually(USUAL.intake(), "intake", INTAKE_POLICY, Policy::intake, Policy.Builder::intake)
          .usually(
              USUAL.consent(), "consent", CONSENT_POLICY, Policy::consent, Policy.Builder::consent)
          .usually(USUAL.team(), "team", TEAM_LIMITS, Policy::team, Policy.Builder::team)
          .usually(
              USUAL.caseload(), "caseload", CASELOAD, Policy::caseload, Policy.Builder::caseload)
          .usually(
              USUAL.mapping(), "mapping", MAPPING_LIMITS, Policy::mapping, Policy.Builder::mapping)
          .usually(USUAL.plan(), "plan", PLAN_LIMITS, Policy::plan, Policy.Builder::plan)
          .usually(
              USUAL.timeToStable(),
              "timeToStable",
              EXPECTED_TIME,
              Policy::timeToStable,
              Policy.Builder::timeToStable)
          .usually(
              USUAL.meetings(),
              "meetings",
              MEETING_LIMITS,
              Policy::meetings,
              Policy.Builder::meetings)
          .usually(
              USUAL.publication(),
              "publication",
              PUBLICATION_POLICY,
              Policy::publication,
              Policy.Builder::publication)
          .usually(
              USUAL.waivers(), "waivers", WAIVER_POLICY, Policy::waivers, Policy.Builder::waivers)
          .usually(
              USUAL.ownCatalogue(),
              "ownCatalogue",
              CATALOGUE,
              Policy::ownCatalogue,
              Policy.Builder::ownCatalogue);

  private PolicyShapes() {}
}
