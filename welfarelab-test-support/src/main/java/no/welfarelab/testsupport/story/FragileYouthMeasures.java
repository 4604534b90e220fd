/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.FragileYouth.FIFTH;
import static no.welfarelab.testsupport.story.FragileYouth.FIRST;
import static no.welfarelab.testsupport.story.FragileYouth.SECOND;
import static no.welfarelab.testsupport.story.FragileYouth.SEVENTH;
import static no.welfarelab.testsupport.story.FragileYouth.SIXTH;
import static no.welfarelab.testsupport.story.FragileYouth.THIRD;
import static no.welfarelab.testsupport.story.FragileYouthCloth.ALONE;
import static no.welfarelab.testsupport.story.FragileYouthCloth.CONTRACT;
import static no.welfarelab.testsupport.story.FragileYouthCloth.DAYS;
import static no.welfarelab.testsupport.story.FragileYouthCloth.MONEY;
import static no.welfarelab.testsupport.story.FragileYouthCloth.SLEEP;
import static no.welfarelab.testsupport.story.FragileYouthCloth.SOFAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.FOREMAN;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MATHIAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MOVED_IN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.plan.Alternative;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Principle;
import no.welfarelab.core.plan.Urgency;
import no.welfarelab.core.service.MeasureTypes;

/** The measures of {@link FragileYouth}: those that are done, and those that hold it together. */
final class FragileYouthMeasures {
  static final Id<Measure> ASSISTANCE = Id.of("assistance");
  static final Id<Measure> HOME = Id.of("home");
  static final Id<Measure> HOUSING_FOLLOW_UP = Id.of("housing-follow-up");
  static final Id<Measure> DEBT = Id.of("debt");
  static final Id<Measure> TALKS = Id.of("talks");
  static final Id<Measure> WORK_TRAINING = Id.of("work-training");
  static final Id<Measure> JOB = Id.of("job");
  static final Id<Measure> STAY_IN_TOUCH = Id.of("stay-in-touch");
  static final Id<Measure> BIKE_KITCHEN = Id.of("bike-kitchen");
  static final Id<Measure> NEXT_CONTRACT = Id.of("next-contract");

  private static final LocalDate STATUS_TOLD = LocalDate.of(2026, 3, 11);

  private FragileYouthMeasures() {}

  static List<Measure> measures(Words words) {
    return Stream.of(toStandOn(words), toWork(words), toKeep(words)).flatMap(List::stream).toList();
  }

  private static List<Measure> toStandOn(Words words) {
    return List.of(
        measure(
                ASSISTANCE,
                Phase.STABILISATION,
                LifeArea.ECONOMY,
                FIRST,
                words.say(
                    "Økonomisk sosialhjelp til han har egen lønn.",
                    "Financial assistance until he has wages of his own."))
            .type(MeasureTypes.FINANCIAL_ASSISTANCE)
            .rightsBased(true)
            .service(NAV)
            .goals(List.of(FragileYouthPlan.A_HOME))
            .answers(List.of(MONEY))
            .application(FragileYouthMandate.ASSISTANCE)
            .decision(FragileYouthMandate.ASSISTANCE_GRANTED)
            .costLines(List.of(FragileYouthMandate.ASSISTANCE_2025))
            .expectedGainers(List.of(NAV))
            .urgency(Urgency.URGENT)
            .status(MeasureStatus.DONE)
            .statusToldOn(SIXTH)
            .startedOn(LocalDate.of(2025, 6, 16))
            .doneOn(LocalDate.of(2025, 11, 30))
            .build(),
        measure(
                HOME,
                Phase.STABILISATION,
                LifeArea.HOUSING,
                FIRST,
                words.say(
                    "En hybel fra kommunen, på tre år.",
                    "A studio from the municipality, for three years."))
            .type(MeasureTypes.MUNICIPAL_RENTAL)
            .service(HOUSING_OFFICE)
            .goals(List.of(FragileYouthPlan.A_HOME))
            .answers(List.of(SOFAS))
            .together(List.of(HOUSING_FOLLOW_UP))
            .prerequisites(
                List.of(
                    Prerequisite.builder()
                        .text(
                            words.say("Han har penger til husleien.", "He has money for the rent."))
                        .metOn(LocalDate.of(2025, 6, 16))
                        .build()))
            .alternatives(
                List.of(
                    alternative(
                        FIRST,
                        words.say("Et rom i bofellesskap.", "A room in shared housing."),
                        words.say(
                            "Folk rundt seg, men ingen egen dør.",
                            "People around, but no door of his own."))))
            .application(FragileYouthMandate.HOME)
            .decision(FragileYouthMandate.HOME_GRANTED)
            .costLines(List.of(FragileYouthMandate.HOME_2025))
            .expectedGainers(List.of(HOUSING_OFFICE))
            .urgency(Urgency.URGENT)
            .status(MeasureStatus.DONE)
            .statusToldOn(MOVED_IN)
            .startedOn(MOVED_IN)
            .doneOn(MOVED_IN)
            .build(),
        measure(
                HOUSING_FOLLOW_UP,
                Phase.STABILISATION,
                LifeArea.HOUSING,
                THIRD,
                words.say("Ola kommer hver tirsdag.", "Ola comes every Tuesday."))
            .type(MeasureTypes.HOUSING_FOLLOW_UP)
            .rightsBased(true)
            .service(MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .goals(List.of(FragileYouthPlan.A_HOME, FragileYouthPlan.OWN_FEET))
            .answers(List.of(SOFAS, ALONE))
            .together(List.of(HOME))
            .principles(List.of(Principle.COORDINATED_SIMULTANEITY))
            .application(FragileYouthMandate.FOLLOW_UP)
            .decision(FragileYouthMandate.FOLLOW_UP_GRANTED)
            .costLines(
                List.of(FragileYouthMandate.FOLLOW_UP_2025, FragileYouthMandate.FOLLOW_UP_2026))
            .expectedGainers(List.of(MENTAL_HEALTH_AND_SUBSTANCE_USE))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.STARTED)
            .statusToldOn(STATUS_TOLD)
            .startedOn(LocalDate.of(2025, 9, 2))
            .build(),
        measure(
                DEBT,
                Phase.STABILISATION,
                LifeArea.ECONOMY,
                SECOND,
                words.say(
                    "Åpne brevene, samle kravene og betale ned etter en plan.",
                    "Open the letters, gather the claims, and pay down by a plan."))
            .type(MeasureTypes.DEBT_COUNSELLING)
            .service(DEBT_COUNSELLING)
            .goals(List.of(FragileYouthPlan.DEBT_KNOWN))
            .answers(List.of(MONEY))
            .costLines(List.of(FragileYouthMandate.DEBT_2025, FragileYouthMandate.DEBT_2026))
            .expectedGainers(List.of(DEBT_COUNSELLING))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.STARTED)
            .statusToldOn(STATUS_TOLD)
            .startedOn(LocalDate.of(2025, 7, 17))
            .build());
  }

  private static List<Measure> toWork(Words words) {
    return List.of(
        measure(
                WORK_TRAINING,
                Phase.DEVELOPMENT,
                LifeArea.WORK,
                THIRD,
                words.say(
                    "Arbeidstrening på et sykkelverksted.", "Work training at a bicycle workshop."))
            .type(MeasureTypes.WORK_TRAINING)
            .service(NAV)
            .executors(List.of(FOREMAN))
            .goals(List.of(FragileYouthPlan.A_JOB))
            .answers(List.of(DAYS))
            .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.DONE)
            .statusToldOn(SIXTH)
            .startedOn(LocalDate.of(2025, 8, 25))
            .doneOn(LocalDate.of(2025, 11, 14))
            .build(),
        measure(
                JOB,
                Phase.DEVELOPMENT,
                LifeArea.WORK,
                FIFTH,
                words.say(
                    "Jobben på verkstedet, 80 prosent til 31. august; arbeidsgiveren kan ringe Grete"
                        + " om noe oppstår.",
                    "The job at the workshop, 80 per cent until 31 August; the employer may call"
                        + " Grete if something comes up."))
            .service(NAV)
            .executors(List.of(FOREMAN))
            .goals(List.of(FragileYouthPlan.A_JOB, FragileYouthPlan.IT_KEEPS))
            .answers(List.of(DAYS, CONTRACT))
            .after(List.of(WORK_TRAINING))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.STARTED)
            .statusToldOn(STATUS_TOLD)
            .startedOn(LocalDate.of(2025, 11, 17))
            .build(),
        measure(
                NEXT_CONTRACT,
                Phase.DEVELOPMENT,
                LifeArea.WORK,
                SEVENTH,
                words.say(
                    "En ny kontrakt, eller en ny jobb, før 31. august.",
                    "A new contract, or another job, before 31 August."))
            .service(NAV)
            .goals(List.of(FragileYouthPlan.PERMANENT_JOB))
            .answers(List.of(CONTRACT))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.PLANNED)
            .statusToldOn(STATUS_TOLD)
            .plannedStartOn(FragileYouth.NEXT)
            .build());
  }

  private static List<Measure> toKeep(Words words) {
    return List.of(
        measure(
                TALKS,
                Phase.PREVENTION,
                LifeArea.MENTAL_HEALTH,
                FIRST,
                words.say("Samtaler om søvn og tanker.", "Talks about sleep and thoughts."))
            .type(MeasureTypes.TREATMENT)
            .rightsBased(true)
            .service(MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .goals(List.of(FragileYouthPlan.OWN_FEET, FragileYouthPlan.IT_KEEPS))
            .answers(List.of(SLEEP))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.STARTED)
            .statusToldOn(STATUS_TOLD)
            .startedOn(LocalDate.of(2025, 6, 19))
            .build(),
        measure(
                STAY_IN_TOUCH,
                Phase.PREVENTION,
                LifeArea.LEISURE,
                SIXTH,
                words.say(
                    "Grete ringer annenhver uke, også når alt går bra. Uten sluttdato.",
                    "Grete calls every other week, also when all goes well. Without an end date."))
            .goals(List.of(FragileYouthPlan.IT_KEEPS, FragileYouthPlan.NOT_ALONE))
            .answers(List.of(ALONE, CONTRACT))
            .principles(List.of(Principle.EARLY_INVESTMENT, Principle.OPTIMAL_USE))
            .costLines(List.of(FragileYouthMandate.LEADER_2026))
            .expectedGainers(List.of(NAV))
            .urgency(Urgency.NEITHER)
            .status(MeasureStatus.STARTED)
            .statusToldOn(STATUS_TOLD)
            .startedOn(LocalDate.of(2025, 12, 15))
            .build(),
        Measure.builder()
            .id(BIKE_KITCHEN)
            .text(
                words.say(
                    "Sykkelkjøkkenet på onsdager; Ola blir med den første gangen.",
                    "The bike kitchen on Wednesdays; Ola comes along the first time."))
            .persons(List.of(MATHIAS))
            .lifeArea(LifeArea.LEISURE)
            .phase(Phase.SUSTAINABLE)
            .type(MeasureTypes.LEISURE_ACTIVITY)
            .service(MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .goals(List.of(FragileYouthPlan.AN_EVENING))
            .answers(List.of(ALONE))
            .alternatives(
                List.of(
                    alternative(
                        SEVENTH,
                        words.say("En støttekontakt.", "A support contact."),
                        words.say(
                            "Noen hver uke, men en som får betalt for det.",
                            "Somebody every week, but somebody who is paid for it."))))
            .urgency(Urgency.TIME_TO_THINK)
            .thinkUntil(LocalDate.of(2026, 4, 15))
            .status(MeasureStatus.PLANNED)
            .statusToldOn(STATUS_TOLD)
            .plannedStartOn(LocalDate.of(2026, 4, 22))
            .build());
  }

  private static Measure.Builder measure(
      Id<Measure> id, Phase phase, LifeArea area, LocalDate agreed, String text) {
    return Measure.builder()
        .id(id)
        .text(text)
        .persons(List.of(MATHIAS))
        .lifeArea(area)
        .phase(phase)
        .stances(Parts.agreed(agreed, List.of(MATHIAS)));
  }

  private static Alternative alternative(LocalDate explained, String text, String consequences) {
    return Alternative.builder()
        .text(text)
        .consequences(consequences)
        .explainedOn(explained)
        .build();
  }
}
