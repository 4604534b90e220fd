/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintStream;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.WaiverStanding;
import no.welfarelab.rules.report.Report;

/** What came of a document, in words. */
final class CheckText {
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
  private static final Label INTAKE = Label.of("inntak", "inntak", "intake");
  private static final Label LINE =
      Label.of("linje %d, kolonne %d", "linje %d, kolonne %d", "line %d, column %d");

  private final PrintStream out;
  private final Language language;

  CheckText(PrintStream out, Language language) {
    this.out = out;
    this.language = language;
  }

  void print(String file, Validation<Seq<Problem>, Report> outcome) {
    if (outcome.isValid()) {
      print(file, outcome.get());
    } else {
      out.printf("%s: %s%n", file, UNREADABLE.in(language));
      outcome.getError().forEach(this::print);
    }
  }

  private void print(Problem problem) {
    String where = LINE.in(language).formatted(problem.line(), problem.column());
    String pointer = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
    out.printf("  %s %s%s: %s%n", problem.code().code(), where, pointer, problem.message(language));
  }

  private void print(String file, Report report) {
    out.printf(
        "%s: %s, %s, %s %s (%s)%n",
        file,
        (report.valid() ? VALID : NOT_VALID).in(language),
        (report.complete() ? COMPLETE : NOT_COMPLETE).in(language),
        AS_OF.in(language),
        report.asOf(),
        COUNTS
            .in(language)
            .formatted(report.errors(), report.warnings(), report.advice(), report.notAssessed()));
    report.findings().forEach(this::print);
    out.printf("  %s: %s%n", INTAKE.in(language), report.eligibility().message(language));
  }

  void print(Finding finding) {
    Label kind =
        finding.waived()
            ? WaiverStanding.ACCEPTED.label()
            : finding.outcome() == Outcome.NOT_SATISFIED
                ? finding.strength().label()
                : finding.outcome().label();
    out.printf(
        "  %s %s %s (%s)%n    %s%s%s%n",
        finding.rule(),
        kind.in(language),
        finding.pointer(),
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
