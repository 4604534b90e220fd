/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import java.time.LocalDate;
import no.welfarelab.core.consent.ConsentAges;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Language;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.lab.TaskState;
import no.welfarelab.rules.responsibility.Holding;
import no.welfarelab.rules.responsibility.ReservedAct;
import no.welfarelab.rules.responsibility.ReservedActs;
import no.welfarelab.rules.responsibility.Responsibilities;
import no.welfarelab.testsupport.story.Stories;

/** The README's example of who is accountable, who may, and whose move it is. */
public final class WhoIsResponsible {
  private WhoIsResponsible() {}

  /**
   * Asks who is responsible in a case, before and after its leader leaves.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    LocalDate today = LocalDate.of(2026, 3, 2);
    InvestmentCase theCase = Stories.CAR_AND_HOME.theCase();

    System.out.println("gaps: " + Responsibilities.of(theCase, today).gaps().size());
    InvestmentCase leaderless = theCase.withTeam(team -> team.end(Id.of("leads"), today));
    for (Holding gap : Responsibilities.of(leaderless, today).gaps().subList(0, 2)) {
      System.out.println("nobody: " + gap.responsibility().label().in(Language.EN));
    }

    ReservedActs acts = ReservedActs.of(theCase, ConsentAges.handbook());
    System.out.println(acts.may(Id.of("emil"), ReservedAct.WRITE_PLAN, today).message(Language.EN));

    theCase
        .toDoListOn(today)
        .byService()
        .forEach(
            (service, toDos) ->
                System.out.printf(
                    "%s: %d to do, %d silent%n",
                    service.value(),
                    toDos.size(),
                    toDos.stream().filter(it -> it.state() == TaskState.SILENT).count()));
  }
}
