/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.Period;
import no.welfarelab.rules.catalogue.Laws;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Texts;
import no.welfarelab.rules.rule.Rule;

/** The rules as a page to read: what each asks, of what, and what it says, in all languages. */
public final class RuleReference {
  private static final String SOURCES =
      """

      A source is a document's code, and its section, element or heading:

      - PROBA: Proba samfunnsanalyse for Husbanken and IMDi, *Asker velferdslab – erfaringer* (interviews in 2017)
      - DOGA: Husbanken and DOGA, *Bolig for velferd – en innføring i tjenestedesign*, with Asker's case
      - NTNU: NTNU Samfunnsforskning, *Bolig for velferd – følgestudie av læringsprosjekter i Midt-Norge* (2017)
      - VP: Høgskolen i Østfold, the second report on *Velferdspiloten*
      - norway.md: what this library gathered of Norwegian law and practice; the law is named below the rule""";

  private final Answer answer;

  /**
   * Writes a page.
   *
   * @param answer where it is written
   */
  public RuleReference(Answer answer) {
    this.answer = answer;
  }

  /**
   * Writes the page of a rulebook.
   *
   * @param rulebook the rulebook
   */
  public void write(Rulebook rulebook) {
    answer.line("# The rules\n");
    answer.line(
        "Rendered from the catalogue by `welfarelab.jar rules --reference`. A rule's id is"
            + " stable.");
    answer.line(
        "`{0}`, `{1}` … stand for days, figures and codes; nothing of a case's words is told.");
    answer.line(SOURCES);
    String family = "";
    for (Rule rule : rulebook.rules()) {
      String own = rule.id().substring(0, rule.id().indexOf('-'));
      if (!own.equals(family)) {
        answer.line("\n## %s", own);
        family = own;
      }
      write(rule);
    }
  }

  private void write(Rule rule) {
    answer.line(
        "\n### %s – %s\n\n%s · by %s · of %s · if missing: %s · %s · source: %s",
        rule.id(),
        rule.title().en(),
        rule.strength().code(),
        rule.decidedBy().code(),
        rule.subjects().stream().map(Coded::code).collect(Collectors.joining(", ")),
        rule.ifMissing().code(),
        rule.waivable() ? "can be waived" : "cannot be waived",
        rule.source());
    String laws =
        Laws.behind(rule.id()).stream()
            .map(RuleReference::reference)
            .collect(Collectors.joining("; "));
    if (!laws.isEmpty()) {
      answer.line("Law: %s", laws);
    }
    answer.line("");
    keys(rule).forEach(this::write);
  }

  private static Stream<String> keys(Rule rule) {
    return Texts.in(Language.EN).keys().stream()
        .filter(key -> key.startsWith(rule.id() + ".") && !key.endsWith(".remedy"));
  }

  private void write(String key) {
    answer.line("- `%s`", key.substring(key.indexOf('.') + 1));
    for (Language language : Language.values()) {
      Texts texts = Texts.in(language);
      String remedy = key + ".remedy";
      answer.line(
          "  - %s: %s%s",
          language.tag(),
          texts.render(key),
          texts.keys().contains(remedy) ? " → " + texts.render(remedy) : "");
    }
  }

  private static String reference(LawReference reference) {
    return Laws.title(reference.law()).map(title -> title.nb()).orElse("")
        + " "
        + reference.section()
        + " ("
        + reference.law()
        + reference.period().map(RuleReference::days).orElse("")
        + ")";
  }

  private static String days(Period period) {
    return ", from "
        + period.startInclusive()
        + period.endExclusive().map(end -> " until " + end).orElse("");
  }
}
