/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Task;
import no.welfarelab.rules.catalogue.Rulebook;
import no.welfarelab.rules.finding.Finding;
import no.welfarelab.rules.finding.Outcome;
import no.welfarelab.rules.finding.Strength;
import no.welfarelab.rules.report.Report;

/** The README's first example: builds a plan, checks it and prints what is wrong with it. */
public final class FirstPlan {
  private FirstPlan() {}

  /**
   * Prints the findings.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Id<Person> emil = Id.of("emil");
    Id<Goal> ownHome = Id.of("own-home");
    Id<Measure> homeVisit = Id.of("home-visit");

    InvestmentPlan plan =
        InvestmentPlan.builder()
            .inForceFrom(LocalDate.of(2026, 1, 26))
            .goals(
                List.of(
                    Goal.builder()
                        .id(ownHome)
                        .kind(GoalKind.EFFECT)
                        .text("I have my own home, right the first time.")
                        .horizon(Horizon.LONG_TERM)
                        .build()))
            .measures(
                List.of(
                    Measure.builder()
                        .id(homeVisit)
                        .text("See how food and washing go at home.")
                        .phase(Phase.STABILISATION)
                        .goals(List.of(ownHome))
                        .build()))
            .tasks(
                List.of(
                    Task.builder()
                        .id(Id.of("agree-on-a-day"))
                        .text("Agree on a day for the visit.")
                        .measure(homeVisit)
                        .responsible(List.of(emil))
                        .build()))
            .build();
    InvestmentCase theCase =
        InvestmentCase.builder()
            .id(Id.of("first-case"))
            .persons(List.of(Person.builder().id(emil).standing(Standing.CITIZEN).build()))
            .plan(plan)
            .build();

    Report report = Rulebook.handbook().only("PLAN").check(theCase, LocalDate.of(2026, 3, 2));
    for (Finding finding : report.findings()) {
      if (finding.outcome() == Outcome.NOT_SATISFIED && finding.strength() != Strength.NOTE) {
        System.out.println(finding.rule() + " " + finding.strength() + " " + finding.pointer());
        System.out.println(
            "  " + finding.placeName(Language.EN) + ": " + finding.message(Language.EN));
      }
    }
    System.out.println(report.eligibility().message(Language.EN));
  }
}
