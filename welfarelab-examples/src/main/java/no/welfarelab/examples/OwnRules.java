/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.PartKind;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.team.Role;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.RuleWords;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.report.Report;
import no.welfarelab.rules.rule.CaseOnDay;
import no.welfarelab.rules.rule.DecidedBy;
import no.welfarelab.rules.rule.IfMissing;
import no.welfarelab.rules.rule.Placed;
import no.welfarelab.rules.rule.Rule;
import no.welfarelab.rules.rule.Verdict;
import no.welfarelab.testsupport.story.Stories;
import no.welfarelab.testsupport.story.Story;

/** The README's example of a municipality's own rule beside the handbook's. */
public final class OwnRules {
  private static final RuleWords WORDS =
      RuleWords.titled(
              Label.of(
                  "Ingen oppgave er lovet lenger enn tre måneder fram",
                  "Inga oppgåve er lova lenger enn tre månader fram",
                  "No task is promised more than three months ahead"))
          .saying(
              "satisfied",
              Label.of(
                  "Oppgaven har frist innen tre måneder.",
                  "Oppgåva har frist innan tre månader.",
                  "The task is due within three months."))
          .saying(
              "far-off",
              Label.of(
                  "Fristen er {0}, mer enn tre måneder fram.",
                  "Fristen er {0}, meir enn tre månader fram.",
                  "The due date is {0}, more than three months ahead."),
              Label.of(
                  "Be investeringslederen dele opp oppgaven.",
                  "Be investeringsleiaren dele opp oppgåva.",
                  "Ask the investment leader to split the task."))
          .asking(
              "due-date",
              Label.of("når oppgaven har frist", "når oppgåva har frist", "when the task is due"));

  private OwnRules() {}

  private static Rule noTaskFarOff() {
    return Rule.of(
            "OURS-01", Strength.SHOULD, DecidedBy.DATA, IfMissing.NOT_ASSESSED, "our routine 7")
        .on(PartKind.TASK, CaseOnDay::tasks, OwnRules::near)
        .withWords(WORDS);
  }

  private static Verdict near(Placed<Task> task, CaseOnDay seen) {
    if (seen.happened(task.part().doneOn())) {
      return Verdict.notApplicable();
    }
    LocalDate latest = seen.after(Period.ofMonths(3));
    return task.part()
        .dueOn()
        .map(
            due ->
                due.isAfter(latest)
                    ? Verdict.broken("far-off", task.place().then("dueOn"), due)
                    : Verdict.satisfied(task.place().then("dueOn")))
        .orElseGet(() -> Verdict.unknown("due-date", Role.INVESTMENT_LEADER, task.place()));
  }

  /**
   * Judges a case by the handbook's rules and one's own.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Rulebook ours = Rulebook.handbook().and("ours-2026", List.of(noTaskFarOff()));

    Story story = Stories.CAR_AND_HOME;
    LocalDate february = LocalDate.of(2026, 2, 1);
    Report report = ours.only("OURS", "PLAN-07").check(story.theCase(), february);
    System.out.println(report.results().size() + " rules of " + report.catalogue());
    for (Finding finding : report.findings()) {
      System.out.println(finding.rule() + " " + finding.placeName(Language.NB));
      System.out.println("  " + finding.message(Language.NB));
      finding.remedy(Language.NB).ifPresent(remedy -> System.out.println("  " + remedy));
    }
  }
}
