/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.rules.report.Caveat;
import no.welfarelab.rules.report.Change;
import no.welfarelab.rules.report.ChangeKind;
import no.welfarelab.rules.report.Comparison;

/** What changed from one report to a later one, in words. */
public final class ComparisonText {
  private static final Label EARLIER = Label.of("før", "før", "earlier");
  private static final Label LATER = Label.of("nå", "no", "later");
  private static final Label CAVEAT = Label.of("merk", "merk", "note");
  private static final Label CHANGES = Label.of("funn", "funn", "findings");

  private final Answer answer;
  private final Language language;
  private final CheckText check;

  /**
   * Tells in a language.
   *
   * @param answer where it is told
   * @param language the language
   */
  public ComparisonText(Answer answer, Language language) {
    this.answer = answer;
    this.language = language;
    check = new CheckText(answer, language);
  }

  /**
   * Prints a comparison: what is new or changed in full, the rest a line each.
   *
   * @param comparison the comparison
   */
  public void print(Comparison comparison) {
    answer.line("%s: %s", EARLIER.in(language), check.summary(comparison.earlier()));
    answer.line("%s: %s", LATER.in(language), check.summary(comparison.later()));
    for (Caveat caveat : comparison.caveats()) {
      answer.line("%s: %s", CAVEAT.in(language), caveat.label().in(language));
    }
    answer.line(
        "%s: %s",
        CHANGES.in(language),
        Arrays.stream(ChangeKind.values())
            .map(kind -> kind.label().in(language) + " " + comparison.changes(kind).size())
            .collect(Collectors.joining(", ")));
    for (ChangeKind kind : ChangeKind.values()) {
      if (!comparison.changes(kind).isEmpty()) {
        answer.line("%s:", kind.label().in(language));
        comparison.changes(kind).forEach(this::print);
      }
    }
  }

  private void print(Change change) {
    String kind = change.course(language).orElseGet(() -> check.kind(change.finding()));
    switch (change.kind()) {
      case NEW, CHANGED -> check.print(change.finding(), kind);
      case RESOLVED, UNCHANGED -> check.printBriefly(change.finding(), kind);
      case NOT_COMPARED ->
          check.printBriefly(
              change.finding(),
              (change.later().isPresent() ? LATER : EARLIER).in(language) + ": " + kind);
    }
  }
}
