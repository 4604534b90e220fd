/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.SavedHouse.EIGHTH;
import static no.welfarelab.testsupport.story.SavedHouse.FIFTH;
import static no.welfarelab.testsupport.story.SavedHouse.FIRST;
import static no.welfarelab.testsupport.story.SavedHouse.FOURTH;
import static no.welfarelab.testsupport.story.SavedHouse.NINTH;
import static no.welfarelab.testsupport.story.SavedHouse.SECOND;
import static no.welfarelab.testsupport.story.SavedHouse.SEVENTH;
import static no.welfarelab.testsupport.story.SavedHouse.SIXTH;
import static no.welfarelab.testsupport.story.SavedHouse.THIRD;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.ASSISTANCE;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.ASSISTANT;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.DEBT;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.LOAN;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.NOAHS_TREATMENT;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.SUPPORT_CONTACT;
import static no.welfarelab.testsupport.story.SavedHouseMeasures.TREATMENT;
import static no.welfarelab.testsupport.story.SavedHousePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.PHYSIO;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static no.welfarelab.testsupport.story.SavedHousePeople.TEACHER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.plan.Task;

/** Who did what by when in {@link SavedHouse}, and what is left. */
final class SavedHouseTasks {
  private SavedHouseTasks() {}

  static List<Task> tasks(Words words) {
    return Stream.of(saveTheEconomy(words), forTheFamily(words), theHome(words), theJob(words))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Task> saveTheEconomy(Words words) {
    return List.of(
        task(
                "urgent-money",
                NAV_ADVISER,
                FIRST,
                LocalDate.of(2024, 10, 4),
                words.say("Svare om strømmen og maten.", "Answer about electricity and food."))
            .measure(ASSISTANCE)
            .doneOn(LocalDate.of(2024, 10, 3))
            .feedback(words.say("Innvilget for tre måneder.", "Granted for three months."))
            .build(),
        task(
                "bring-the-bills",
                DANIEL,
                FIRST,
                LocalDate.of(2024, 10, 14),
                words.say(
                    "Ta med alle regningene, også de uåpnede.",
                    "Bring all the bills, the unopened ones too."))
            .measure(DEBT)
            .doneOn(LocalDate.of(2024, 10, 14))
            .feedback(words.say("To bæreposer.", "Two carrier bags."))
            .build(),
        task(
                "call-the-creditors",
                DEBT_COUNSELLOR,
                FIRST,
                SECOND,
                words.say(
                    "Ringe kreditorene og be om utsettelse.",
                    "Call the creditors and ask for a delay."))
            .measure(DEBT)
            .doneOn(LocalDate.of(2024, 10, 30))
            .feedback(words.say("Alle elleve venter.", "All eleven wait."))
            .build());
  }

  private static List<Task> forTheFamily(Words words) {
    return List.of(
        task(
                "ask-for-treatment",
                LEADER,
                FIRST,
                SECOND,
                words.say(
                    "Sørge for at Sofia får en time før november er omme.",
                    "See that Sofia gets a session before November is over."))
            .measure(TREATMENT)
            .doneOn(LocalDate.of(2024, 10, 28))
            .feedback(words.say("Første time 4. november.", "First session on 4 November."))
            .build(),
        task(
                "pool-time",
                PHYSIO,
                FIRST,
                SECOND,
                words.say("Skaffe tid i bassenget til Noah.", "Find time in the pool for Noah."))
            .measure(NOAHS_TREATMENT)
            .doneOn(LocalDate.of(2024, 10, 18))
            .feedback(words.say("Torsdager etter skolen.", "Thursdays after school."))
            .build(),
        task(
                "describe-the-day",
                TEACHER,
                SECOND,
                THIRD,
                words.say(
                    "Beskrive når på dagen Noah trenger en assistent.",
                    "Describe when in the day Noah needs an assistant."))
            .measure(ASSISTANT)
            .doneOn(LocalDate.of(2024, 11, 22))
            .feedback(words.say("Sendt til rektor.", "Sent to the principal."))
            .build(),
        task(
                "meet-sindre",
                AWARD_OFFICER,
                THIRD,
                FOURTH,
                words.say(
                    "La Noah møte to støttekontakter, og velge.",
                    "Let Noah meet two support contacts, and choose."))
            .measure(SUPPORT_CONTACT)
            .doneOn(LocalDate.of(2025, 1, 8))
            .feedback(words.say("Noah valgte Sindre.", "Noah chose Sindre."))
            .build());
  }

  private static List<Task> theHome(Words words) {
    return List.of(
        task(
                "read-the-refusal",
                HOUSING_ADVISER,
                FIRST,
                SECOND,
                words.say(
                    "Se på det gamle avslaget på lån en gang til.",
                    "Look at the old refusal of a loan once more."))
            .measure(LOAN)
            .doneOn(LocalDate.of(2024, 11, 4))
            .feedback(
                words.say(
                    "Grunnen er regningene og inntekten, ikke familien.",
                    "The ground is the bills and the income, not the family."))
            .build(),
        task(
                "apply-again",
                SOFIA,
                FIFTH,
                LocalDate.of(2025, 3, 14),
                words.say("Søke om lån på nytt.", "Apply for the loan again."))
            .measure(LOAN)
            .doneOn(LocalDate.of(2025, 3, 10))
            .feedback(words.say("Håkon satt ved siden av.", "Håkon sat beside me."))
            .build(),
        task(
                "look-at-flats",
                DANIEL,
                SIXTH,
                SEVENTH,
                words.say("Gå på visning, sammen med Tomas.", "View flats, together with Tomas."))
            .measure(LOAN)
            .doneOn(LocalDate.of(2025, 5, 12))
            .feedback(words.say("Den tredje var vår.", "The third was ours."))
            .build());
  }

  private static List<Task> theJob(Words words) {
    return List.of(
        task(
                "order-the-assessment",
                NAV_ADVISER,
                EIGHTH,
                NINTH,
                words.say(
                    "Bestille en utredning av hva ryggen tåler.",
                    "Order an assessment of what his back can take."))
            .build(),
        task(
                "what-i-can-do",
                DANIEL,
                EIGHTH,
                NINTH,
                words.say(
                    "Skrive ned hva jeg kan gjøre uten å løfte.",
                    "Write down what I can do without lifting."))
            .build(),
        task(
                "before-new-year",
                AWARD_OFFICER,
                EIGHTH,
                NINTH,
                words.say(
                    "Ta opp støttekontakten før vedtaket går ut ved nyttår.",
                    "Take up the support contact before the decision runs out at New Year."))
            .measure(SUPPORT_CONTACT)
            .build());
  }

  private static Task.Builder task(
      String id, Id<Person> responsible, LocalDate made, LocalDate due, String text) {
    return Parts.task(id, responsible, made, due, text).confirmedOn(made);
  }
}
