/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.telling;

import io.vavr.control.Validation;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.report.Report;
import no.welfarelab.testsupport.story.Story;

/**
 * Tells a case to people who know the field: who they are, what is agreed and done, and what the
 * rules say.
 */
public final class Telling {
  private static final Label CHECK =
      Label.of("Hva reglene sier", "Kva reglane seier", "What the rules say");
  private static final Label AS_OF = Label.of("slik det står", "slik det står", "as it stands");

  private final Answer answer;
  private final Language language;

  /**
   * Tells in a language.
   *
   * @param answer where it is told
   * @param language the language
   */
  public Telling(Answer answer, Language language) {
    this.answer = answer;
    this.language = language;
  }

  /**
   * Tells a story from beginning to end.
   *
   * @param story the story
   */
  public void tell(Story story) {
    InvestmentCase theCase = story.theCase(language);
    Report report = Rulebook.handbook().check(theCase, story.asOf());
    Tale tale = new Tale(theCase, story.asOf(), language, answer);
    answer.line(
        "%s – %s %s (%s)",
        story.title().in(language), AS_OF.in(language), story.asOf(), story.source());
    PeopleSection.tell(tale);
    BeginningSection.tell(tale, report);
    TeamSection.tell(tale);
    SharingSection.tell(tale);
    ClothSection.tell(tale);
    PlanSection.tell(tale);
    TaskSection.tell(tale);
    RoadSection.tell(tale);
    CostSection.tell(tale);
    tell(report);
  }

  /**
   * Tells what the rules say.
   *
   * @param report the report
   */
  public void tell(Report report) {
    answer.line("\n%s", CHECK.in(language));
    new CheckText(answer, language)
        .print(report.caseId().orElseThrow().value(), Validation.valid(report));
  }
}
