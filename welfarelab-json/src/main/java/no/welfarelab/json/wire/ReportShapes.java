/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.INTEGER;
import static no.welfarelab.json.shape.Leaves.PATH;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.anyId;
import static no.welfarelab.json.shape.Leaves.code;
import static no.welfarelab.json.shape.Leaves.id;
import static no.welfarelab.json.wire.CatalogueShapes.LABEL;

import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.team.Role;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Two;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Missing;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Reason;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.finding.Subject;
import no.welfarelab.rules.finding.WaiverStanding;
import no.welfarelab.rules.report.Eligibility;
import no.welfarelab.rules.report.Recommendation;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.report.RuleResult;

/**
 * How a report stands in a document.
 *
 * <p>Words are derived: written in the language asked for, passed over in reading, because they can
 * be rendered anew.
 */
public final class ReportShapes {
  static final ObjectShape<Subject, Two<PartKind, Id<?>>> SUBJECT =
      ObjectShape.<Subject, Two<PartKind, Id<?>>>of(Two::new, parts -> parts.made(Subject::of))
          .required("kind", code(PartKind.class), Subject::kind, Two::first)
          .required("id", anyId(), Subject::id, Two::second);

  static final ObjectShape<Missing, Missing.Builder> MISSING =
      ObjectShape.of(Missing::builder, Missing.Builder::build)
          .required("what", TEXT, Missing::what, Missing.Builder::what)
          .required("whoCanSay", code(Role.class), Missing::whoCanSay, Missing.Builder::whoCanSay)
          .optional("words", LABEL, Missing::words, Missing.Builder::words);

  static final ObjectShape<Reason, Reason.Builder> REASON =
      ObjectShape.of(Reason::builder, Reason.Builder::build)
          .required("key", TEXT, Reason::key, Reason.Builder::key)
          .required("place", PATH, Reason::place, Reason.Builder::place)
          .list("arguments", TEXT, Reason::arguments, Reason.Builder::arguments)
          .optional("missing", MISSING, Reason::missing, Reason.Builder::missing)
          .optional("words", LABEL, Reason::words, Reason.Builder::words)
          .optional("remedyWords", LABEL, Reason::remedyWords, Reason.Builder::remedyWords);

  static final ObjectShape<RuleResult, RuleResult.Builder> RULE_RESULT =
      ObjectShape.of(RuleResult::builder, RuleResult.Builder::build)
          .required("rule", TEXT, RuleResult::rule, RuleResult.Builder::rule)
          .required(
              "outcome", code(Outcome.class), RuleResult::outcome, RuleResult.Builder::outcome)
          .required("satisfied", INTEGER, RuleResult::satisfied, RuleResult.Builder::satisfied)
          .required(
              "notSatisfied", INTEGER, RuleResult::notSatisfied, RuleResult.Builder::notSatisfied)
          .required(
              "notAssessed", INTEGER, RuleResult::notAssessed, RuleResult.Builder::notAssessed)
          .required(
              "notApplicable",
              INTEGER,
              RuleResult::notApplicable,
              RuleResult.Builder::notApplicable);

  private ReportShapes() {}

  static ObjectShape<Finding, Finding.Builder> finding(Language language) {
    return ObjectShape.of(Finding::builder, Finding.Builder::build)
        .required("rule", TEXT, Finding::rule, Finding.Builder::rule)
        .required("outcome", code(Outcome.class), Finding::outcome, Finding.Builder::outcome)
        .required("strength", code(Strength.class), Finding::strength, Finding.Builder::strength)
        .required("subject", SUBJECT, Finding::subject, Finding.Builder::subject)
        .required("place", PATH, Finding::place, Finding.Builder::place)
        .derived("pointer", PATH, finding -> finding.pointer())
        .derived("placeName", TEXT, finding -> finding.placeName(language))
        .derived("message", TEXT, finding -> finding.message(language))
        .required("source", TEXT, Finding::source, Finding.Builder::source)
        .derived("remedy", TEXT, finding -> finding.remedy(language).orElse(null))
        .derived("waived", BOOLEAN, Finding::waived)
        .optional("waiver", code(WaiverStanding.class), Finding::waiver, Finding.Builder::waiver)
        .list("reasons", REASON, Finding::reasons, Finding.Builder::reasons);
  }

  static ObjectShape<Eligibility, List<Finding>> eligibility(Language language) {
    return ObjectShape.<Eligibility, List<Finding>>of(ArrayList::new, Eligibility::of)
        .derived("recommendation", code(Recommendation.class), Eligibility::recommendation)
        .derived("message", TEXT, eligibility -> eligibility.message(language))
        .list(
            "criteria",
            finding(language),
            Eligibility::criteria,
            (all, criteria) -> criteria.forEach(all::add));
  }

  /**
   * {@return the shape of a report, with its words in a language}
   *
   * @param language the language asked for
   */
  public static ObjectShape<Report, Report.Builder> report(Language language) {
    return ObjectShape.of(Report::builder, Report.Builder::build)
        .optional("caseId", id(), Report::caseId, Report.Builder::caseId)
        .optional("labId", id(), Report::labId, Report.Builder::labId)
        .required("asOf", DATE, Report::asOf, Report.Builder::asOf)
        .required("library", TEXT, Report::library, Report.Builder::library)
        .required("catalogue", TEXT, Report::catalogue, Report.Builder::catalogue)
        .required("policy", TEXT, Report::policy, Report.Builder::policy)
        .required("policyChecksum", TEXT, Report::policyChecksum, Report.Builder::policyChecksum)
        .derived("language", code(Language.class), report -> language)
        .derived("valid", BOOLEAN, Report::valid)
        .derived("complete", BOOLEAN, Report::complete)
        .derived("errors", INTEGER, Report::errors)
        .derived("warnings", INTEGER, Report::warnings)
        .derived("advice", INTEGER, Report::advice)
        .derived("notAssessed", INTEGER, Report::notAssessed)
        .required(
            "eligibility", eligibility(language), Report::eligibility, Report.Builder::eligibility)
        .required(
            "findings", finding(language).asList(), Report::findings, Report.Builder::findings)
        .required("results", RULE_RESULT.asList(), Report::results, Report.Builder::results);
  }
}
