/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
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
      Label.of("kan ikke leses", "kan ikkje lesast", "cannot be read");
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
  private static final Label RULES =
      Label.of(
          "vurdert bare etter reglene %s",
          "vurdert berre etter reglane %s", "judged by the rules %s alone");
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
        "%s: %s (%s)",
        file,
        summary(report),
        Answer.filled(
            COUNTS.in(language),
            report.errors(),
            report.warnings(),
            report.advice(),
            report.notAssessed()));
    report.findings().forEach(this::print);
    answer.line("  %s", report.eligibility().message(language));
  }

  /** Whether a case is valid and complete, and as of which day. */
  String summary(Report report) {
    return Answer.filled(
        "%s, %s, %s %s",
        (report.valid() ? VALID : NOT_VALID).in(language),
        (report.complete() ? COMPLETE : NOT_COMPLETE).in(language),
        AS_OF.in(language),
        report.asOf());
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
    print(finding, kind(finding));
  }

  /**
   * Prints by which rules alone a case was judged.
   *
   * @param names the rules and families
   */
  public void printRules(List<String> names) {
    answer.line("  %s", Answer.filled(RULES.in(language), String.join(", ", names)));
  }

  /** What a finding is, in a word. */
  String kind(Finding finding) {
    Label kind =
        finding.waived()
            ? WaiverStanding.ACCEPTED.label()
            : finding.outcome() == Outcome.NOT_SATISFIED
                ? finding.strength().label()
                : finding.outcome().label();
    return kind.in(language);
  }

  /** A finding in one line. */
  void printBriefly(Finding finding, String kind) {
    answer.line(
        "  %s %s%s (%s)",
        finding.rule(), kind, spaced(finding.pointer().toString()), finding.placeName(language));
  }

  /** A finding with what it says. */
  void print(Finding finding, String kind) {
    printBriefly(finding, kind);
    answer.line(
        "    %s%s%s",
        finding.message(language),
        finding.remedy(language).map(remedy -> " " + remedy).orElse(""),
        finding
            .waiver()
            .filter(standing -> standing != WaiverStanding.ACCEPTED)
            .map(standing -> " (" + standing.label().in(language) + ")")
            .orElse(""));
  }
}
