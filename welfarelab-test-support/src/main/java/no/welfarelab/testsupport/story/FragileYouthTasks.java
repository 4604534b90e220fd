/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.FragileYouth.FIFTH;
import static no.welfarelab.testsupport.story.FragileYouth.FIRST;
import static no.welfarelab.testsupport.story.FragileYouth.SECOND;
import static no.welfarelab.testsupport.story.FragileYouth.SEVENTH;
import static no.welfarelab.testsupport.story.FragileYouth.SIXTH;
import static no.welfarelab.testsupport.story.FragileYouth.THIRD;
import static no.welfarelab.testsupport.story.FragileYouthPeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.FragileYouthPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.LEADER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MATHIAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.SUPPORT_WORKER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.YOUTH_ADVISER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;

/** Who does what by when in {@link FragileYouth}. */
final class FragileYouthTasks {
  private FragileYouthTasks() {}

  static List<Task> tasks(Words words) {
    return Stream.of(firstYear(words), sinceHeIsStable(words)).flatMap(List::stream).toList();
  }

  private static List<Task> firstYear(Words words) {
    return List.of(
        task(
                "bring-letters",
                MATHIAS,
                FragileYouthMeasures.DEBT,
                FIRST,
                LocalDate.of(2025, 7, 10),
                words.say("Ta med alle brevene.", "Bring all the letters."))
            .build()
            .finishedAt(
                LocalDate.of(2025, 7, 10),
                words.say("Førtiett brev i en pose.", "Forty-one letters in a bag.")),
        task(
                "list-homes",
                HOUSING_ADVISER,
                FragileYouthMeasures.HOME,
                FIRST,
                LocalDate.of(2025, 8, 20),
                words.say("Finne en ledig hybel.", "Find a vacant studio."))
            .build()
            .finishedAt(
                LocalDate.of(2025, 8, 14),
                words.say("Ledig fra 1. september.", "Vacant from 1 September.")),
        task(
                "gather-claims",
                DEBT_COUNSELLOR,
                FragileYouthMeasures.DEBT,
                SECOND,
                LocalDate.of(2025, 9, 25),
                words.say("Samle kravene og lage en plan.", "Gather the claims and make a plan."))
            .build()
            .finishedAt(
                LocalDate.of(2025, 9, 24),
                words.say(
                    "Ni krav, 74 000 kroner. Planen gjelder fra 1. oktober.",
                    "Nine claims, NOK 74,000. The plan holds from 1 October.")),
        task(
                "ask-workshop",
                YOUTH_ADVISER,
                FragileYouthMeasures.WORK_TRAINING,
                SECOND,
                LocalDate.of(2025, 8, 20),
                words.say("Finne et verksted som vil ha ham.", "Find a workshop that wants him."))
            .build()
            .finishedAt(
                LocalDate.of(2025, 8, 18),
                words.say("Stein vil prøve.", "Stein is willing to try.")),
        task(
                "tell-employer",
                LEADER,
                FragileYouthMeasures.WORK_TRAINING,
                THIRD,
                LocalDate.of(2025, 8, 22),
                words.say(
                    "Si til arbeidsgiveren at velferdslaben hjelper til om noe oppstår.",
                    "Tell the employer that the lab will help if something comes up."))
            .build()
            .finishedAt(
                LocalDate.of(2025, 8, 22),
                words.say("Han har nummeret mitt.", "He has my number.")),
        task(
                "sign-contract",
                NAV_ADVISER,
                FragileYouthMeasures.JOB,
                FIFTH,
                LocalDate.of(2025, 11, 17),
                words.say(
                    "Gå gjennom kontrakten sammen med Mathias.",
                    "Go through the contract with Mathias."))
            .build()
            .finishedAt(LocalDate.of(2025, 11, 12), words.say("Underskrevet.", "Signed.")));
  }

  private static List<Task> sinceHeIsStable(Words words) {
    return List.of(
        task(
                "call-in-march",
                LEADER,
                FragileYouthMeasures.STAY_IN_TOUCH,
                SEVENTH,
                LocalDate.of(2026, 3, 12),
                words.say("Ringe Mathias.", "Call Mathias."))
            .build()
            .finishedAt(
                LocalDate.of(2026, 3, 11),
                words.say(
                    "Han hadde vært hjemme to dager. Vi ringte Stein sammen, og dagen etter var han"
                        + " på jobb.",
                    "He had stayed at home for two days. We called Stein together, and the next day"
                        + " he was at work.")),
        task(
                "call-again",
                LEADER,
                FragileYouthMeasures.STAY_IN_TOUCH,
                SEVENTH,
                LocalDate.of(2026, 3, 26),
                words.say("Ringe Mathias igjen.", "Call Mathias again."))
            .build(),
        task(
                "ask-about-contract",
                NAV_ADVISER,
                FragileYouthMeasures.NEXT_CONTRACT,
                SEVENTH,
                LocalDate.of(2026, 5, 13),
                words.say(
                    "Høre med Stein om en ny kontrakt, og se etter andre jobber.",
                    "Ask Stein about a new contract, and look for other jobs."))
            .history(
                List.of(
                    Course.told(
                        LocalDate.of(2026, 3, 11),
                        NAV_ADVISER,
                        words.say("Stein svarer etter påske.", "Stein will answer after Easter."))))
            .build(),
        task(
                "come-along",
                SUPPORT_WORKER,
                FragileYouthMeasures.BIKE_KITCHEN,
                SEVENTH,
                LocalDate.of(2026, 4, 22),
                words.say(
                    "Bli med til sykkelkjøkkenet, hvis Mathias vil.",
                    "Come along to the bike kitchen, if Mathias wants to."))
            .build(),
        task(
                "see-the-landlord",
                HOUSING_ADVISER,
                FragileYouthMeasures.HOUSING_FOLLOW_UP,
                SIXTH,
                LocalDate.of(2026, 2, 26),
                words.say(
                    "Se at husleien er betalt, også når assistansen er slutt.",
                    "See that the rent is paid, also now that the assistance has ended."))
            .build()
            .finishedAt(
                LocalDate.of(2026, 2, 24), words.say("Betalt hver måned.", "Paid every month.")));
  }

  private static Task.Builder task(
      String id,
      Id<Person> responsible,
      Id<Measure> measure,
      LocalDate made,
      LocalDate due,
      String text) {
    return Parts.task(id, responsible, made, due, text).measure(measure).confirmedOn(made);
  }
}
