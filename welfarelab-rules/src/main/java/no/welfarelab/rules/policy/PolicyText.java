/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.policy;

import java.util.Collection;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.OvercrowdingMeasure;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.OrganisationNumber;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.intake.TargetGroup;
import no.welfarelab.core.service.Catalogue;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.Municipality;
import no.welfarelab.core.service.MunicipalityNumber;
import no.welfarelab.core.service.Service;

/**
 * The canonical text of a policy's content, all but the name: policies that ask the same have the
 * same text, on every platform, and no others have it.
 *
 * <p>A value is its parts with their names in braces, a text stands in quotes, what is missing is a
 * hyphen. Lists whose order means nothing are sorted by the text of their elements.
 */
final class PolicyText {
  private final StringJoiner parts = new StringJoiner(",", "{", "}");

  private PolicyText() {}

  static String of(Policy policy) {
    return new PolicyText()
        .maybe("municipality", policy.municipality(), PolicyText::municipality)
        .all("targetGroups", policy.intake().targetGroups(), PolicyText::targetGroup)
        .part("consent", consent(policy.consent()))
        .part("team", team(policy.team()))
        .part("caseload", caseload(policy.caseload()))
        .part("mapping", mapping(policy.mapping()))
        .part("plan", plan(policy.plan()))
        .part("timeToStable", expectedTime(policy.timeToStable()))
        .part("meetings", meetings(policy.meetings()))
        .part("publication", publication(policy.publication()))
        .all("waiverRoles", policy.waivers().roles(), Coded::code)
        .part("catalogue", catalogue(policy.catalogue()))
        .toString();
  }

  private static String municipality(Municipality municipality) {
    return new PolicyText()
        .part("name", quoted(municipality.name()))
        .inOrder("numbers", municipality.numbers(), PolicyText::municipalityNumber)
        .toString();
  }

  private static String municipalityNumber(MunicipalityNumber number) {
    return new PolicyText()
        .part("value", quoted(number.value()))
        .part("period", number.period())
        .toString();
  }

  private static String targetGroup(TargetGroup group) {
    return new PolicyText()
        .part("id", id(group.id()))
        .part("label", label(group.label()))
        .toString();
  }

  private static String consent(ConsentPolicy consent) {
    ConsentAges ages = consent.ages();
    return new PolicyText()
        .part("forHealth", ages.forHealth())
        .part("otherwise", ages.otherwise())
        .part("heard", ages.heard())
        .part("greatWeight", ages.greatWeight())
        .part("reviewInMonths", consent.reviewInMonths())
        .toString();
  }

  private static String team(TeamLimits team) {
    return new PolicyText()
        .part("mostProfessionals", team.mostProfessionals())
        .part("fewestProfessionals", team.fewestProfessionals())
        .part("mostChangesInTwelveMonths", team.mostChangesInTwelveMonths())
        .toString();
  }

  private static String caseload(Caseload caseload) {
    return new PolicyText()
        .part("cases", caseload.cases())
        .part("sharePercent", caseload.sharePercent())
        .toString();
  }

  private static String mapping(MappingLimits mapping) {
    return new PolicyText()
        .part("challengesPerStrength", mapping.challengesPerStrength())
        .maybe("overcrowding", mapping.overcrowding(), PolicyText::overcrowding)
        .maybe("lowIncomePerYear", mapping.lowIncomePerYear(), Amount::toString)
        .toString();
  }

  /** In hexadecimal a number is written alike by every version of the platform. */
  private static String overcrowding(OvercrowdingMeasure measure) {
    return new PolicyText()
        .maybe("mostPersonsPerRoom", measure.mostPersonsPerRoom(), Double::toHexString)
        .maybe(
            "leastSquareMetresPerPerson", measure.leastSquareMetresPerPerson(), Double::toHexString)
        .toString();
  }

  private static String plan(PlanLimits plan) {
    return new PolicyText()
        .part("simultaneityInDays", plan.simultaneityInDays())
        .part("mostOpenTasks", plan.mostOpenTasks())
        .part("distantTaskInMonths", plan.distantTaskInMonths())
        .toString();
  }

  private static String expectedTime(ExpectedTime time) {
    return new PolicyText()
        .part("shortestInYears", time.shortestInYears())
        .part("longestInYears", time.longestInYears())
        .toString();
  }

  private static String meetings(MeetingLimits meetings) {
    return new PolicyText()
        .part("longestGapAtFirstInDays", meetings.longestGapAtFirstInDays())
        .part("atFirstInMonths", meetings.atFirstInMonths())
        .part("longestGapLaterInDays", meetings.longestGapLaterInDays())
        .part("firstMeetings", meetings.firstMeetings())
        .part("firstMeetingInMinutes", meetings.firstMeetingInMinutes())
        .toString();
  }

  private static String publication(PublicationPolicy publication) {
    return new PolicyText()
        .all("legalBases", publication.legalBases(), PolicyText::legalBasis)
        .part("fewestPersonsInCell", publication.fewestPersonsInCell())
        .toString();
  }

  private static String legalBasis(LegalBasis basis) {
    LawReference law = basis.law();
    return new PolicyText()
        .part("purpose", basis.purpose().code())
        .part("law", quoted(law.law()))
        .part("section", quoted(law.section()))
        .maybe("period", law.period(), Period::toString)
        .toString();
  }

  private static String catalogue(Catalogue catalogue) {
    return new PolicyText()
        .all("services", catalogue.services(), PolicyText::service)
        .all("measureTypes", catalogue.measureTypes(), PolicyText::measureType)
        .toString();
  }

  private static String service(Service service) {
    return new PolicyText()
        .part("id", id(service.id()))
        .part("label", label(service.label()))
        .part("municipal", service.municipal())
        .part("confidential", service.confidential())
        .maybe("usualAuthority", service.usualAuthority(), Coded::code)
        .all("kostraFunctions", service.kostraFunctions(), PolicyText::id)
        .maybe("organisationNumber", service.organisationNumber(), OrganisationNumber::value)
        .toString();
  }

  private static String measureType(MeasureType type) {
    return new PolicyText()
        .part("id", id(type.id()))
        .part("label", label(type.label()))
        .maybe("service", type.service(), PolicyText::id)
        .maybe("rightsBased", type.rightsBased(), String::valueOf)
        .maybe("usualAuthority", type.usualAuthority(), Coded::code)
        .all("kostraFunctions", type.kostraFunctions(), PolicyText::id)
        .toString();
  }

  private static String label(Label label) {
    return new PolicyText()
        .part("nb", quoted(label.nb()))
        .part("nn", quoted(label.nn()))
        .part("en", quoted(label.en()))
        .toString();
  }

  private static String id(Id<?> id) {
    return quoted(id.value());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private PolicyText part(String name, Object text) {
    parts.add(name + "=" + text);
    return this;
  }

  private <T> PolicyText maybe(String name, Optional<T> value, Function<? super T, String> text) {
    return part(name, value.<String>map(text).orElse("-"));
  }

  private <T> PolicyText all(String name, Collection<T> values, Function<? super T, String> text) {
    return list(name, values.stream().map(text).sorted());
  }

  private <T> PolicyText inOrder(
      String name, Collection<T> values, Function<? super T, String> text) {
    return list(name, values.stream().map(text));
  }

  private PolicyText list(String name, Stream<String> texts) {
    return part(name, texts.collect(Collectors.joining(",", "[", "]")));
  }

  @Override
  public String toString() {
    return parts.toString();
  }
}
