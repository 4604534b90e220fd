/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.wire;

import static no.welfarelab.json.shape.Leaves.BOOLEAN;
import static no.welfarelab.json.shape.Leaves.DATE;
import static no.welfarelab.json.shape.Leaves.INTEGER;
import static no.welfarelab.json.shape.Leaves.TEXT;
import static no.welfarelab.json.shape.Leaves.anyId;
import static no.welfarelab.json.shape.Leaves.code;

import java.util.Arrays;
import java.util.List;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Shape;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.report.Caveat;
import no.welfarelab.rules.report.Change;
import no.welfarelab.rules.report.ChangeKind;
import no.welfarelab.rules.report.Comparison;
import no.welfarelab.rules.report.Report;

/** How a comparison of two reports stands in a document, written only. */
public final class ComparisonShapes {

  private record Count(ChangeKind kind, int number) {}

  private static final ObjectShape<Report, Void> REPORT =
      ObjectShape.<Report>writtenOnly()
          .derived("caseId", anyId(), report -> report.caseId().orElse(null))
          .derived("labId", anyId(), report -> report.labId().orElse(null))
          .derived("asOf", DATE, Report::asOf)
          .derived("library", TEXT, Report::library)
          .derived("catalogue", TEXT, Report::catalogue)
          .derived("policy", TEXT, Report::policy)
          .derived("policyChecksum", TEXT, Report::policyChecksum)
          .derived("valid", BOOLEAN, Report::valid)
          .derived("complete", BOOLEAN, Report::complete);

  private static final ObjectShape<Count, Void> COUNT =
      ObjectShape.<Count>writtenOnly()
          .derived("kind", code(ChangeKind.class), Count::kind)
          .derived("number", INTEGER, Count::number);

  private ComparisonShapes() {}

  private static ObjectShape<Caveat, Void> caveat(Language language) {
    return ObjectShape.<Caveat>writtenOnly()
        .derived("code", code(Caveat.class), caveat -> caveat)
        .derived("message", TEXT, caveat -> caveat.label().in(language));
  }

  private static ObjectShape<Change, Void> change(Language language) {
    Shape<Finding> finding = ReportShapes.finding(language);
    return ObjectShape.<Change>writtenOnly()
        .derived("kind", code(ChangeKind.class), Change::kind)
        .derived("rule", TEXT, Change::rule)
        .derived("subject", ReportShapes.SUBJECT, Change::subject)
        .derived("course", TEXT, change -> change.course(language).orElse(null))
        .derived("earlier", finding, change -> change.earlier().orElse(null))
        .derived("later", finding, change -> change.later().orElse(null));
  }

  private static List<Count> counts(Comparison comparison) {
    return Arrays.stream(ChangeKind.values())
        .map(kind -> new Count(kind, comparison.changes(kind).size()))
        .toList();
  }

  /**
   * {@return the shape of a comparison, with its words in a language}
   *
   * @param language the language asked for
   */
  public static ObjectShape<Comparison, Void> comparison(Language language) {
    return ObjectShape.<Comparison>writtenOnly()
        .derived("language", code(Language.class), comparison -> language)
        .derived("unchanged", BOOLEAN, Comparison::unchanged)
        .derived("earlier", REPORT, Comparison::earlier)
        .derived("later", REPORT, Comparison::later)
        .derived("caveats", caveat(language).asList(), Comparison::caveats)
        .derived("counts", COUNT.asList(), ComparisonShapes::counts)
        .derived("changes", change(language).asList(), comparison -> comparison.changes());
  }
}
