/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.DanaShamiran.FIRST;
import static no.welfarelab.testsupport.story.DanaShamiran.FOURTH;
import static no.welfarelab.testsupport.story.DanaShamiran.SECOND;
import static no.welfarelab.testsupport.story.DanaShamiran.THIRD;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CHILD_COORDINATOR;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DOCTOR;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PEDAGOGUE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.AAP;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.LEISURE;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.LOAN;
import static no.welfarelab.testsupport.story.DanaShamiranPlan.RESPITE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.plan.Task;

/** Who does what by when in {@link DanaShamiran}. */
final class DanaShamiranTasks {
  private DanaShamiranTasks() {}

  static List<Task> tasks(Words words) {
    List<Task> tasks = new ArrayList<>(done(words));
    tasks.addAll(open(words));
    return tasks;
  }

  private static List<Task> done(Words words) {
    return List.of(
        task(
                "certificate",
                DANA,
                FIRST,
                THIRD,
                words.say(
                    "Gå til fastlegen sammen med tolken, og be om en attest.",
                    "See the GP, with an interpreter, and ask for a certificate."))
            .measure(AAP)
            .doneOn(LocalDate.of(2026, 1, 9))
            .feedback(words.say("Legen tok seg god tid.", "The doctor took her time."))
            .build(),
        task(
                "write-certificate",
                DOCTOR,
                FIRST,
                THIRD,
                words.say(
                    "Skrive hva som hindrer Dana i å jobbe nå.",
                    "Write what keeps Dana from work now."))
            .measure(AAP)
            .doneOn(LocalDate.of(2026, 1, 9))
            .feedback(
                words.say(
                    "Attesten sier at behandlingen er i gang.",
                    "The certificate says that treatment has begun."))
            .build(),
        task(
                "explain-terms",
                NAV_ADVISER,
                FIRST,
                THIRD,
                words.say(
                    "Forklare hvorfor AAP ble avslått, og hva som er annerledes nå.",
                    "Explain why AAP was refused, and what is different now."))
            .measure(AAP)
            .doneOn(LocalDate.of(2025, 12, 3))
            .feedback(words.say("Forklart med tolk.", "Explained with an interpreter."))
            .build(),
        task(
                "ask-the-schools",
                LEADER,
                LocalDate.of(2025, 11, 12),
                FIRST,
                words.say(
                    "Spørre skolene hvordan de tre eldste har det.",
                    "Ask the schools how the three eldest are."))
            .doneOn(LocalDate.of(2025, 11, 18))
            .feedback(words.say("Står på duken.", "Stands on the cloth."))
            .build(),
        task(
                "price-of-dancing",
                LEADER,
                SECOND,
                THIRD,
                words.say(
                    "Finne ut hva dansen koster, og hvem som kan betale.",
                    "Find out what dancing costs, and who can pay."))
            .measure(LEISURE)
            .doneOn(LocalDate.of(2026, 1, 12))
            .feedback(words.say("Barn og familie betaler.", "The child and family unit pays."))
            .build(),
        task(
                "write-housing-career",
                HOUSING_ADVISER,
                SECOND,
                THIRD,
                words.say(
                    "Skrive boligkarriereplanen sammen med Shamiran.",
                    "Write the housing-career plan together with Shamiran."))
            .measure(LOAN)
            .doneOn(LocalDate.of(2026, 1, 12))
            .feedback(
                words.say(
                    "Fra leiligheten nå til en med fire soverom om to år.",
                    "From the flat of today to one with four bedrooms in two years."))
            .build());
  }

  private static List<Task> open(Words words) {
    return List.of(
        task(
                "ask-for-hours",
                SHAMIRAN,
                FIRST,
                FOURTH,
                words.say(
                    "Spørre på jobben om det finnes flere timer.",
                    "Ask at work whether there are more hours."))
            .history(
                List.of(
                    Course.told(
                        THIRD,
                        SHAMIRAN,
                        words.say(
                            "Sjefen vet det når vaktlisten for våren er klar.",
                            "The boss knows once the roster for spring is ready."))))
            .build(),
        task(
                "respite-home",
                AWARD_OFFICER,
                THIRD,
                LocalDate.of(2026, 3, 2),
                words.say(
                    "La Elias og foreldrene møte avlastningsfamilien.",
                    "Let Elias and his parents meet the family that gives respite."))
            .measure(RESPITE)
            .build(),
        task(
                "picture-plan",
                CHILD_COORDINATOR,
                THIRD,
                LocalDate.of(2026, 3, 2),
                words.say(
                    "Lage en ukeplan med bilder, lik i barnehagen, hjemme og i avlastningen.",
                    "Make a week plan in pictures, the same in kindergarten, at home and in"
                        + " respite."))
            .measure(RESPITE)
            .build(),
        task(
                "pack-for-the-weekend",
                PEDAGOGUE,
                THIRD,
                FOURTH,
                words.say(
                    "Fortelle avlastningsfamilien hva som gjør Elias trygg.",
                    "Tell the respite family what makes Elias feel safe."))
            .measure(RESPITE)
            .build(),
        task(
                "follow-up-aap",
                NAV_ADVISER,
                THIRD,
                FOURTH,
                words.say(
                    "Følge opp at AAP-søknaden blir behandlet.",
                    "See to it that the AAP application is dealt with."))
            .measure(AAP)
            .build());
  }

  private static Task.Builder task(
      String id, Id<Person> responsible, LocalDate made, LocalDate due, String text) {
    return Parts.task(id, responsible, made, due, text).confirmedOn(made);
  }
}
