/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.core.service.Services.USER_DESK;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AUNT;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.DESK_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.LEADER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.NAV_ADVISER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.meeting.AgendaTopic;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;

/** The meetings of {@link CarAndHome}: two held, one planned. */
final class CarAndHomeMeetings {
  static final Id<Meeting> FIRST = Id.of("first");

  private static final LocalDate INTRODUCED = LocalDate.of(2026, 1, 8);
  private static final LocalDate FIRST_MEETING = LocalDate.of(2026, 1, 22);
  private static final LocalDate SECOND_MEETING = LocalDate.of(2026, 3, 5);

  private CarAndHomeMeetings() {}

  static List<Meeting> meetings(Words words, InvestmentPlan plan) {
    return List.of(introduction(words), first(words, plan), second(words));
  }

  private static Meeting introduction(Words words) {
    return Course.held(
            "introduction",
            MeetingKind.INTRODUCTION,
            INTRODUCED,
            List.of(EMIL, FATHER, AUNT, LEADER))
        .agendaKnownOn(LocalDate.of(2026, 1, 7))
        .agenda(
            List.of(
                topic(
                    "to-take-part",
                    LifeArea.FAMILY,
                    List.of(EMIL, FATHER),
                    words.say(
                        "Hva det vil si å være med, og hvem Emil vil ha med seg.",
                        "What taking part means, and whom Emil wants with him."))))
        .summary(
            words.say(
                "Emil og Geir er med. Siri kaller inn fire tjenester; Tone blir med Emil.",
                "Emil and Geir take part. Siri calls in four services; Tone comes with Emil."))
        .recordReachedOn(LocalDate.of(2026, 1, 9))
        .documentations(Course.documented(LocalDate.of(2026, 1, 9), List.of(USER_DESK)))
        .nextOn(FIRST_MEETING)
        .build();
  }

  private static Meeting first(Words words, InvestmentPlan plan) {
    return Course.held(
            FIRST.value(),
            MeetingKind.INVESTMENT,
            FIRST_MEETING,
            List.of(
                EMIL,
                FATHER,
                AUNT,
                LEADER,
                NAV_ADVISER,
                HOUSING_ADVISER,
                AWARD_OFFICER,
                DESK_ADVISER))
        .agendaKnownOn(LocalDate.of(2026, 1, 21))
        .agenda(agenda(words))
        .goals(plan.goals().stream().map(Goal::id).toList())
        .measures(plan.measures().stream().map(Measure::id).toList())
        .tasks(plan.tasks().stream().map(Task::id).toList())
        .applications(List.of(CarAndHomeMandate.SUPPORT_CONTACT, CarAndHomeMandate.HELP_WITH_HOME))
        .summary(
            words.say(
                "Bilen, kveldene og maten først; vergen søkes det om nå. Nils, Anders, Bodil, Geir"
                    + " og Emil har hver sine oppgaver til 5. mars. Boligen leter vi etter i ro.",
                "The car, the evenings and the food first; a guardian is applied for now. Nils,"
                    + " Anders, Bodil, Geir and Emil have tasks until 5 March. We look for the home"
                    + " without haste."))
        .recordReachedOn(LocalDate.of(2026, 1, 26))
        .documentations(
            Course.documented(
                LocalDate.of(2026, 1, 23),
                List.of(USER_DESK, NAV, HOUSING_OFFICE, SERVICE_AWARD_OFFICE)))
        .nextOn(SECOND_MEETING)
        .build();
  }

  private static List<AgendaTopic> agenda(Words words) {
    return List.of(
        topic(
            "car-and-days",
            LifeArea.WORK,
            List.of(EMIL),
            words.say("Bilen, og noe å gå til.", "The car, and something to go to.")),
        topic("evenings", LifeArea.LEISURE, List.of(EMIL), words.say("Kveldene.", "The evenings.")),
        topic(
            "home",
            LifeArea.HOUSING,
            List.of(EMIL),
            words.say(
                "Hjemmet: hva som er vanskelig i dag, og en egen bolig.",
                "The home: what is difficult today, and one of his own.")),
        topic(
            "relief",
            LifeArea.FAMILY,
            List.of(EMIL, FATHER),
            words.say("Hva far kan slippe.", "What Dad can be spared.")));
  }

  private static AgendaTopic topic(
      String id, LifeArea area, List<Id<Person>> persons, String text) {
    return Course.topic(id, area, EMIL, text).persons(persons).build();
  }

  private static Meeting second(Words words) {
    return Meeting.builder()
        .id(Id.of("second"))
        .kind(MeetingKind.INVESTMENT)
        .plannedOn(SECOND_MEETING)
        .durationInMinutes(120)
        .agendaKnownOn(LocalDate.of(2026, 2, 26))
        .agenda(
            List.of(
                AgendaTopic.builder()
                    .id(Id.of("car-budget"))
                    .lifeArea(LifeArea.ECONOMY)
                    .persons(List.of(EMIL))
                    .text(words.say("Hva bilen koster.", "What the car costs."))
                    .build(),
                AgendaTopic.builder()
                    .id(Id.of("training"))
                    .lifeArea(LifeArea.WORK)
                    .persons(List.of(EMIL))
                    .text(
                        words.say(
                            "Hva Emil tenker om arbeidstreningen.",
                            "What Emil thinks about the work training."))
                    .build(),
                AgendaTopic.builder()
                    .id(Id.of("guardian"))
                    .lifeArea(LifeArea.FAMILY)
                    .persons(List.of(EMIL, FATHER))
                    .text(words.say("Svar om verge.", "The answer about a guardian."))
                    .build()))
        .build();
  }
}
