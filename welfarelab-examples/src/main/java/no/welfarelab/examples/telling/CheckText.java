/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.WaiverStanding;
import no.welfarelab.rules.report.Report;

/** What came of a document, in words. */
public final class CheckText {
  private static final Label UNREADABLE =
      Label.of("kan ikke leses", "kan ikkje lesast", "can not be read");
  private static final Label VALID = Label.of("gyldig", "gyldig", "valid");
  private static final Label NOT_VALID = Label.of("ikke gyldig", "ikkje gyldig", "not valid");
  private static final Label COMPLETE = Label.of("fullstendig", "fullstendig", "complete");
  private static final Label NOT_COMPLETE =
      Label.of("ikke fullstendig", "ikkje fullstendig", "not complete");
  private static final Label AS_OF = Label.of("per", "per", "as of");
  private static final Label COUNTS =
      Label.of(
          "feil: %d, advarsler: %d, råd: %d, ikke vurdert: %d",
          "feil: %d, åtvaringar: %d, råd: %d, ikkje vurdert: %d",
          "errors: %d, warnings: %d, advice: %d, not assessed: %d");
  private static final Label POLICY =
      Label.of(
          "vurdert etter retningslinjene %s (SHA-256 %s)",
          "vurdert etter retningslinjene %s (SHA-256 %s)", "judged by the policy %s (SHA-256 %s)");
  private static final Label LINE =
      Label.of("linje %d, kolonne %d", "linje %d, kolonne %d", "line %d, column %d");

  private final Answer answer;
  private final Language language;

  /**
   * Tells in a language.
   *
   * @param answer where it is told
   * @param language the language
   */
  public CheckText(Answer answer, Language language) {
    this.answer = answer;
    this.language = language;
  }

  /**
   * Prints what came of a document.
   *
   * @param file what it is called
   * @param outcome its problems, or its report
   */
  public void print(String file, Validation<Seq<Problem>, Report> outcome) {
    if (outcome.isValid()) {
      print(file, outcome.get());
    } else {
      answer.line("%s: %s", file, UNREADABLE.in(language));
      outcome.getError().forEach(this::print);
    }
  }

  private void print(Problem problem) {
    String where =
        problem.code() == ProblemCode.CANNOT_OPEN
            ? ""
            : " " + Answer.filled(LINE.in(language), problem.line(), problem.column());
    answer.line(
        "  %s%s%s: %s",
        problem.code().code(), where, spaced(problem.pointer()), problem.message(language));
  }

  /** A place; that of the whole document is empty and takes no room. */
  private static String spaced(String pointer) {
    return pointer.isEmpty() ? "" : " " + pointer;
  }

  private void print(String file, Report report) {
    answer.line(
        "%s: %s, %s, %s %s (%s)",
        file,
        (report.valid() ? VALID : NOT_VALID).in(language),
        (report.complete() ? COMPLETE : NOT_COMPLETE).in(language),
        AS_OF.in(language),
        report.asOf(),
        Answer.filled(
            COUNTS.in(language),
            report.errors(),
            report.warnings(),
            report.advice(),
            report.notAssessed()));
    report.findings().forEach(this::print);
    answer.line("  %s", report.eligibility().message(language));
  }

  /**
   * Prints which policy judged; its name is whatever someone wrote, and takes one line.
   *
   * @param report the report
   */
  public void printPolicy(Report report) {
    answer.line(
        "  %s",
        Answer.filled(
            POLICY.in(language),
            report.policy().replaceAll("[\\p{Cntrl}\\v]+", " "),
            report.policyChecksum()));
  }

  void print(Finding finding) {
    Label kind =
        finding.waived()
            ? WaiverStanding.ACCEPTED.label()
            : finding.outcome() == Outcome.NOT_SATISFIED
                ? finding.strength().label()
                : finding.outcome().label();
    answer.line(
        "  %s %s%s (%s)\n    %s%s%s",
        finding.rule(),
        kind.in(language),
        spaced(finding.pointer().toString()),
        finding.placeName(language),
        finding.message(language),
        finding.remedy(language).map(remedy -> " " + remedy).orElse(""),
        finding
            .waiver()
            .filter(standing -> standing != WaiverStanding.ACCEPTED)
            .map(standing -> " (" + standing.label().in(language) + ")")
            .orElse(""));
  }
}
