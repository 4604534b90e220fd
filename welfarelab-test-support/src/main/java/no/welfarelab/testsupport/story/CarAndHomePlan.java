/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.core.service.Services.USER_DESK;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_OFFICER;
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
import no.welfarelab.core.mapping.Stance;
import no.welfarelab.core.mapping.StanceKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Prerequisite;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.MeasureTypes;

/**
 * The plan of {@link CarAndHome}: measures in all four phases, in the order in which they can work.
 */
final class CarAndHomePlan {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 1, 22);

  private static final Id<Goal> OWN_LIFE = Id.of("own-life");
  private static final Id<Goal> NOT_LONELY = Id.of("not-lonely");
  private static final Id<Goal> STEADY_DAYS = Id.of("steady-days");
  private static final Id<Goal> FATHER_RELIEVED = Id.of("father-relieved");
  private static final Id<Goal> OWN_HOME = Id.of("own-home");
  private static final Id<Goal> A_JOB = Id.of("a-job");
  private static final Id<Goal> MASTERS_HOME = Id.of("masters-home");

  static final Id<Measure> KEEP_CAR = Id.of("keep-car");
  private static final Id<Measure> GARAGE_EVENINGS = Id.of("garage-evenings");
  private static final Id<Measure> SUPPORT_CONTACT = Id.of("support-contact");
  private static final Id<Measure> HOME_VISIT = Id.of("home-visit");
  private static final Id<Measure> HELP_WITH_HOME = Id.of("help-with-home");
  private static final Id<Measure> GUARDIAN = Id.of("guardian");
  static final Id<Measure> FIND_HOME = Id.of("find-home");
  private static final Id<Measure> WORK_TRAINING = Id.of("work-training");
  static final Id<Measure> KEEP_JOB = Id.of("keep-job");
  private static final Id<Measure> MASTER_FLAT = Id.of("master-flat");

  private CarAndHomePlan() {}

  static InvestmentPlan plan() {
    return InvestmentPlan.builder()
        .inForceFrom(LocalDate.of(2026, 1, 26))
        .writtenBy(LEADER)
        .goals(goals())
        .measures(measures())
        .tasks(tasks())
        .build();
  }

  private static List<Goal> goals() {
    return List.of(
        goal(
                OWN_LIFE,
                GoalKind.EFFECT,
                Horizon.LONG_TERM,
                Phase.SUSTAINABLE,
                "I manage my own life, with help where I need it.")
            .build(),
        goal(
                NOT_LONELY,
                GoalKind.EFFECT,
                Horizon.LONG_TERM,
                Phase.PREVENTION,
                "I am not lonely and not low.")
            .build(),
        goal(
                STEADY_DAYS,
                GoalKind.RESULT,
                Horizon.SHORT_TERM,
                Phase.STABILISATION,
                "Food, washing and company are in place every week.")
            .leadsTo(List.of(OWN_LIFE, NOT_LONELY))
            .targetOn(LocalDate.of(2026, 6, 1))
            .build(),
        goal(
                FATHER_RELIEVED,
                GoalKind.RESULT,
                Horizon.SHORT_TERM,
                Phase.STABILISATION,
                "Someone else than Dad looks after money and papers.")
            .leadsTo(List.of(OWN_LIFE))
            .targetOn(LocalDate.of(2026, 8, 1))
            .build(),
        goal(
                OWN_HOME,
                GoalKind.RESULT,
                Horizon.LONG_TERM,
                Phase.DEVELOPMENT,
                "I have my own home, right the first time.")
            .leadsTo(List.of(OWN_LIFE))
            .targetOn(LocalDate.of(2027, 3, 1))
            .build(),
        goal(A_JOB, GoalKind.RESULT, Horizon.LONG_TERM, Phase.DEVELOPMENT, "I have a job to go to.")
            .leadsTo(List.of(OWN_LIFE, NOT_LONELY))
            .targetOn(LocalDate.of(2027, 1, 1))
            .build(),
        goal(
                MASTERS_HOME,
                GoalKind.RESULT,
                Horizon.LONG_TERM,
                Phase.SUSTAINABLE,
                "I run my flat myself, with support.")
            .leadsTo(List.of(OWN_LIFE))
            .targetOn(LocalDate.of(2028, 6, 1))
            .build());
  }

  private static Goal.Builder goal(
      Id<Goal> id, GoalKind kind, Horizon horizon, Phase phase, String text) {
    return Goal.builder()
        .id(id)
        .kind(kind)
        .text(text)
        .persons(List.of(EMIL))
        .horizon(horizon)
        .phase(phase)
        .setOn(WRITTEN);
  }

  private static List<Measure> measures() {
    return List.of(
        measure(
                KEEP_CAR,
                Phase.STABILISATION,
                LifeArea.LEISURE,
                "Keep the car: it is freedom and independence.")
            .service(NAV)
            .goals(List.of(STEADY_DAYS, A_JOB))
            .stances(agreedBy(List.of(EMIL)))
            .status(MeasureStatus.STARTED)
            .startedOn(LocalDate.of(2026, 1, 26))
            .build(),
        measure(
                GARAGE_EVENINGS,
                Phase.PREVENTION,
                LifeArea.LEISURE,
                "Two evenings a week with the others at the garage.")
            .type(MeasureTypes.LEISURE_ACTIVITY)
            .goals(List.of(NOT_LONELY))
            .stances(agreedBy(List.of(EMIL)))
            .status(MeasureStatus.STARTED)
            .startedOn(LocalDate.of(2026, 2, 3))
            .build(),
        measure(
                SUPPORT_CONTACT,
                Phase.STABILISATION,
                LifeArea.LEISURE,
                "A support contact, three hours a week.")
            .type(MeasureTypes.SUPPORT_CONTACT)
            .service(SERVICE_AWARD_OFFICE)
            .goals(List.of(STEADY_DAYS, NOT_LONELY))
            .stances(agreedBy(List.of(EMIL)))
            .status(MeasureStatus.STARTED)
            .startedOn(LocalDate.of(2026, 2, 9))
            .build(),
        measure(
                HOME_VISIT,
                Phase.STABILISATION,
                LifeArea.HOUSING,
                "See how food and washing go at home.")
            .type(MeasureTypes.HOME_VISIT)
            .service(SERVICE_AWARD_OFFICE)
            .goals(List.of(STEADY_DAYS))
            .stances(agreedBy(List.of(EMIL)))
            .status(MeasureStatus.DONE)
            .startedOn(LocalDate.of(2026, 1, 28))
            .doneOn(LocalDate.of(2026, 1, 28))
            .build(),
        measure(
                HELP_WITH_HOME,
                Phase.STABILISATION,
                LifeArea.HOUSING,
                "Help to keep the home: food and hygiene.")
            .type(MeasureTypes.PRACTICAL_HELP)
            .service(SERVICE_AWARD_OFFICE)
            .goals(List.of(STEADY_DAYS))
            .after(List.of(HOME_VISIT))
            .stances(agreedBy(List.of(EMIL)))
            .status(MeasureStatus.STARTED)
            .startedOn(LocalDate.of(2026, 2, 16))
            .build(),
        Measure.builder()
            .id(GUARDIAN)
            .text("A guardian, to relieve his father.")
            .type(MeasureTypes.GUARDIAN)
            .persons(List.of(EMIL, FATHER))
            .lifeArea(LifeArea.FAMILY)
            .phase(Phase.STABILISATION)
            .service(USER_DESK)
            .goals(List.of(FATHER_RELIEVED))
            .stances(agreedBy(List.of(EMIL, FATHER)))
            .status(MeasureStatus.APPLIED_FOR)
            .plannedStartOn(LocalDate.of(2026, 5, 1))
            .build(),
        measure(
                FIND_HOME,
                Phase.DEVELOPMENT,
                LifeArea.HOUSING,
                "Find a home; he does not live there alone from the first day.")
            .type(MeasureTypes.MUNICIPAL_RENTAL)
            .service(HOUSING_OFFICE)
            .goals(List.of(OWN_HOME))
            .after(List.of(GUARDIAN, HELP_WITH_HOME))
            .prerequisites(
                List.of(
                    Prerequisite.builder()
                        .text(
                            "Follow-up in the new home is in place: it must be right the first time.")
                        .build()))
            .status(MeasureStatus.PLANNED)
            .plannedStartOn(LocalDate.of(2026, 9, 1))
            .build(),
        measure(
                WORK_TRAINING,
                Phase.DEVELOPMENT,
                LifeArea.WORK,
                "Work training at a garage; the activity matters more than the pay.")
            .type(MeasureTypes.WORK_TRAINING)
            .service(NAV)
            .goals(List.of(A_JOB))
            .after(List.of(KEEP_CAR))
            .status(MeasureStatus.APPLIED_FOR)
            .plannedStartOn(LocalDate.of(2026, 4, 7))
            .build(),
        measure(
                KEEP_JOB,
                Phase.SUSTAINABLE,
                LifeArea.WORK,
                "Keep the job or activity by an alternative arrangement.")
            .type(MeasureTypes.DAY_ACTIVITY)
            .service(NAV)
            .goals(List.of(A_JOB))
            .after(List.of(WORK_TRAINING))
            .status(MeasureStatus.PLANNED)
            .build(),
        measure(
                MASTER_FLAT,
                Phase.SUSTAINABLE,
                LifeArea.HOUSING,
                "Learn to run the flat, with support.")
            .type(MeasureTypes.HOUSING_FOLLOW_UP)
            .service(SERVICE_AWARD_OFFICE)
            .goals(List.of(MASTERS_HOME))
            .after(List.of(FIND_HOME))
            .status(MeasureStatus.PLANNED)
            .build());
  }

  private static Measure.Builder measure(Id<Measure> id, Phase phase, LifeArea area, String text) {
    return Measure.builder().id(id).text(text).persons(List.of(EMIL)).lifeArea(area).phase(phase);
  }

  private static List<Stance> agreedBy(List<Id<Person>> persons) {
    return persons.stream()
        .map(person -> Stance.builder().person(person).kind(StanceKind.AGREES).on(WRITTEN).build())
        .toList();
  }

  private static List<Task> tasks() {
    return List.of(
        task(
                "visit-home",
                AWARD_OFFICER,
                HOME_VISIT,
                LocalDate.of(2026, 1, 28),
                "Visit the home together with Emil.")
            .doneOn(LocalDate.of(2026, 1, 28))
            .feedback("He cooks when somebody is there with him.")
            .build(),
        task(
                "ask-garage",
                EMIL,
                GARAGE_EVENINGS,
                LocalDate.of(2026, 2, 2),
                "Ask at the garage which evenings suit.")
            .doneOn(LocalDate.of(2026, 2, 1))
            .feedback("Tuesdays and Thursdays.")
            .build(),
        task(
                "car-budget",
                NAV_ADVISER,
                KEEP_CAR,
                LocalDate.of(2026, 3, 5),
                "Find out how insurance and fuel can be covered.")
            .build(),
        task(
                "guardian-application",
                LEADER,
                GUARDIAN,
                LocalDate.of(2026, 3, 5),
                "Follow up the application for a guardian.")
            .build(),
        task(
                "collect-papers",
                FATHER,
                GUARDIAN,
                LocalDate.of(2026, 3, 5),
                "Collect the papers for the guardian.")
            .build(),
        task(
                "homes-with-follow-up",
                HOUSING_ADVISER,
                FIND_HOME,
                LocalDate.of(2026, 5, 4),
                "List homes that have follow-up nearby.")
            .build(),
        task(
                "garage-placement",
                NAV_ADVISER,
                WORK_TRAINING,
                LocalDate.of(2026, 3, 20),
                "Agree on work training with the garage.")
            .build());
  }

  private static Task.Builder task(
      String id, Id<Person> responsible, Id<Measure> measure, LocalDate due, String text) {
    return Task.builder()
        .id(Id.of(id))
        .text(text)
        .responsible(List.of(responsible))
        .measure(measure)
        .madeOn(WRITTEN)
        .dueOn(due);
  }
}
