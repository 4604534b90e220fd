/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.YOUTH_FOLLOW_UP;
import static no.welfarelab.testsupport.story.FragileYouth.FIFTH;
import static no.welfarelab.testsupport.story.FragileYouth.FIRST;
import static no.welfarelab.testsupport.story.FragileYouth.FOURTH;
import static no.welfarelab.testsupport.story.FragileYouth.NEXT;
import static no.welfarelab.testsupport.story.FragileYouth.SAID_YES;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.meeting.Absence;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Service;

/** The meetings of {@link FragileYouth}: close at first, further apart later, and one planned. */
final class FragileYouthMeetings {
  private static final Map<Id<Person>, Id<Service>> SERVICES =
      Map.of(
          LEADER, CHILD_AND_FAMILY,
          NAV_ADVISER, NAV,
          HOUSING_ADVISER, HOUSING_OFFICE,
          SUPPORT_WORKER, MENTAL_HEALTH_AND_SUBSTANCE_USE,
          YOUTH_ADVISER, YOUTH_FOLLOW_UP,
          DEBT_COUNSELLOR, DEBT_COUNSELLING);

  private FragileYouthMeetings() {}

  static List<Meeting> meetings(Words words, InvestmentPlan plan) {
    return Stream.of(
            List.of(introduction(words)),
            beforeTheHome(words, plan),
            beforeTheJob(words, plan),
            sinceHeIsStable(words, plan),
            List.of(next(words)))
        .flatMap(List::stream)
        .toList();
  }

  private static Meeting introduction(Words words) {
    return held("introduction", MeetingKind.INTRODUCTION, SAID_YES, 120, List.of(LEADER))
        .agenda(
            List.of(
                topic(
                    "to-take-part",
                    LifeArea.HOUSING,
                    words.say("Hva det vil si å være med.", "What taking part means."))))
        .summary(
            words.say(
                "Mathias blir med. Grete kaller inn fire tjenester.",
                "Mathias takes part. Grete calls in four services."))
        .nextOn(FIRST)
        .build();
  }

  private static List<Meeting> beforeTheHome(Words words, InvestmentPlan plan) {
    return List.of(
        investment(
                "first",
                FIRST,
                120,
                plan,
                List.of(LEADER, NAV_ADVISER, HOUSING_ADVISER, SUPPORT_WORKER, YOUTH_ADVISER))
            .agenda(
                List.of(
                    topic("roof", LifeArea.HOUSING, words.say("Et sted å bo.", "A place to live.")),
                    topic(
                        "money",
                        LifeArea.ECONOMY,
                        words.say("Mat, og brevene.", "Food, and the letters."))))
            .applications(List.of(FragileYouthMandate.ASSISTANCE, FragileYouthMandate.HOME))
            .summary(
                words.say(
                    "Søknadene om sosialhjelp og hybel ble fylt ut her. Mathias tar med brevene den"
                        + " 10. juli; Marit leter etter en hybel til august.",
                    "The applications for assistance and a studio were filled in here. Mathias"
                        + " brings the letters on 10 July; Marit looks for a studio by August."))
            .nextOn(SECOND)
            .build(),
        investment(
                "second",
                SECOND,
                120,
                plan,
                List.of(LEADER, NAV_ADVISER, HOUSING_ADVISER, YOUTH_ADVISER, DEBT_COUNSELLOR))
            .agenda(List.of(topic("debt", LifeArea.ECONOMY, words.say("Gjelden.", "The debt."))))
            .absences(List.of(sentWord(SUPPORT_WORKER)))
            .summary(
                words.say(
                    "Pål samler kravene til 25. september. Ingrid finner et verksted til august.",
                    "Pål gathers the claims by 25 September. Ingrid finds a workshop by August."))
            .nextOn(THIRD)
            .build(),
        investment(
                "third",
                THIRD,
                90,
                plan,
                List.of(LEADER, NAV_ADVISER, HOUSING_ADVISER, SUPPORT_WORKER, YOUTH_ADVISER))
            .agenda(
                List.of(
                    topic("moving-in", LifeArea.HOUSING, words.say("Innflyttingen.", "Moving in.")),
                    topic("workshop", LifeArea.WORK, words.say("Verkstedet.", "The workshop."))))
            .applications(List.of(FragileYouthMandate.FOLLOW_UP))
            .summary(
                words.say(
                    "Han flytter inn 1. september, og Ola kommer fra dagen etter. Han begynner på"
                        + " verkstedet den 25. Grete snakker med arbeidsgiveren denne uken.",
                    "He moves in on 1 September, and Ola comes from the day after. He begins at the"
                        + " workshop on the 25th. Grete talks to the employer this week."))
            .nextOn(FOURTH)
            .build());
  }

  private static List<Meeting> beforeTheJob(Words words, InvestmentPlan plan) {
    return List.of(
        investment(
                "fourth",
                FOURTH,
                90,
                plan,
                List.of(LEADER, NAV_ADVISER, SUPPORT_WORKER, YOUTH_ADVISER, DEBT_COUNSELLOR))
            .agenda(
                List.of(
                    topic(
                        "debt-plan",
                        LifeArea.ECONOMY,
                        words.say("Planen for gjelden.", "The plan for the debt.")),
                    topic(
                        "sleep",
                        LifeArea.MENTAL_HEALTH,
                        words.say("Hvordan han sover nå.", "How he sleeps now."))))
            .absences(List.of(sentWord(HOUSING_ADVISER)))
            .summary(
                words.say(
                    "Gjeldsplanen gjelder fra 1. oktober. Ola og Mathias fortsetter på tirsdager."
                        + " Neste gang snakker vi om jobb.",
                    "The debt plan holds from 1 October. Ola and Mathias go on, on Tuesdays. Next"
                        + " time we talk about a job."))
            .nextOn(FIFTH)
            .build(),
        investment(
                "fifth",
                FIFTH,
                90,
                plan,
                List.of(LEADER, NAV_ADVISER, HOUSING_ADVISER, SUPPORT_WORKER, YOUTH_ADVISER))
            .agenda(
                List.of(
                    topic(
                        "contract",
                        LifeArea.WORK,
                        words.say("Tilbudet om jobb.", "The offer of a job."))))
            .summary(
                words.say(
                    "Mathias begynner den 17. Rune går gjennom kontrakten med ham før det.",
                    "Mathias begins on the 17th. Rune goes through the contract with him before"
                        + " that."))
            .nextOn(SIXTH)
            .build());
  }

  private static List<Meeting> sinceHeIsStable(Words words, InvestmentPlan plan) {
    return List.of(
        investment(
                "sixth",
                SIXTH,
                60,
                plan,
                List.of(LEADER, NAV_ADVISER, SUPPORT_WORKER, YOUTH_ADVISER))
            .agenda(
                List.of(
                    topic(
                        "who-stays",
                        LifeArea.LEISURE,
                        words.say(
                            "Hvem som blir når bolig og jobb er på plass.",
                            "Who stays, now that home and job are in place."))))
            .absences(List.of(sentWord(HOUSING_ADVISER)))
            .summary(
                words.say(
                    "Oppfølgingstjenesten er ferdig. Vi andre blir: Ola på tirsdager, Grete på"
                        + " telefonen annenhver uke. Marit ser til husleien til februar.",
                    "The follow-up service has finished. The rest of us stay: Ola on Tuesdays,"
                        + " Grete on the phone every other week. Marit sees to the rent until"
                        + " February."))
            .nextOn(SEVENTH)
            .build(),
        investment(
                "seventh",
                SEVENTH,
                60,
                plan,
                List.of(LEADER, NAV_ADVISER, HOUSING_ADVISER, SUPPORT_WORKER))
            .agenda(
                List.of(
                    topic("weekends", LifeArea.LEISURE, words.say("Helgene.", "The weekends.")),
                    topic(
                        "august",
                        LifeArea.WORK,
                        words.say("Hva som skjer i august.", "What happens in August."))))
            .summary(
                words.say(
                    "Mathias tenker på sykkelkjøkkenet til 15. april. Rune hører med Stein om ny"
                        + " kontrakt før 13. mai. Grete ringer som før.",
                    "Mathias thinks about the bike kitchen until 15 April. Rune asks Stein about a"
                        + " new contract before 13 May. Grete calls as before."))
            .nextOn(NEXT)
            .build());
  }

  private static Meeting next(Words words) {
    return Meeting.builder()
        .id(Id.of("eighth"))
        .kind(MeetingKind.INVESTMENT)
        .plannedOn(NEXT)
        .durationInMinutes(60)
        .agendaKnownOn(LocalDate.of(2026, 3, 11))
        .agenda(
            List.of(
                AgendaTopic.builder()
                    .id(Id.of("contract-after-august"))
                    .lifeArea(LifeArea.WORK)
                    .persons(List.of(MATHIAS))
                    .text(
                        words.say(
                            "Hva som skjer når kontrakten går ut.",
                            "What happens when the contract ends."))
                    .build()))
        .build();
  }

  private static AgendaTopic topic(String id, LifeArea area, String text) {
    return Course.topic(id, area, MATHIAS, text).persons(List.of(MATHIAS)).build();
  }

  private static Absence sentWord(Id<Person> person) {
    return Absence.builder().person(person).sentWord(true).build();
  }

  private static Meeting.Builder investment(
      String id, LocalDate on, int minutes, InvestmentPlan plan, List<Id<Person>> professionals) {
    return held(id, MeetingKind.INVESTMENT, on, minutes, professionals)
        .measures(
            plan.measures().stream()
                .filter(
                    it -> it.stances().stream().anyMatch(said -> said.on().equals(Optional.of(on))))
                .map(Measure::id)
                .toList())
        .tasks(
            plan.tasks().stream()
                .filter(it -> it.madeOn().equals(Optional.of(on)))
                .map(Task::id)
                .toList())
        .goals(plan.goals().stream().filter(it -> touched(it, on)).map(Goal::id).toList());
  }

  private static boolean touched(Goal goal, LocalDate on) {
    return goal.setOn().equals(Optional.of(on))
        || goal.history().stream().anyMatch(change -> change.on().equals(Optional.of(on)));
  }

  private static Meeting.Builder held(
      String id, MeetingKind kind, LocalDate on, int minutes, List<Id<Person>> professionals) {
    return Meeting.builder()
        .id(Id.of(id))
        .kind(kind)
        .plannedOn(on)
        .heldOn(on)
        .durationInMinutes(minutes)
        .agendaKnownOn(on.minusDays(1))
        .present(Stream.concat(Stream.of(MATHIAS), professionals.stream()).toList())
        .recordReachedOn(on.plusDays(3))
        .documentations(
            Course.documented(on.plusDays(1), professionals.stream().map(SERVICES::get).toList()));
  }
}
