/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.CarAndHomePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.EMIL;
import static no.welfarelab.testsupport.story.CarAndHomePeople.FATHER;
import static no.welfarelab.testsupport.story.CarAndHomePeople.LEADER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Principle;

/**
 * The plan of {@link CarAndHome}: goals in all four phases, and the individual plan whose threads
 * it gathers.
 */
final class CarAndHomePlan {
  static final Id<Goal> OWN_LIFE = Id.of("own-life");
  static final Id<Goal> NOT_LONELY = Id.of("not-lonely");
  static final Id<Goal> STEADY_DAYS = Id.of("steady-days");
  static final Id<Goal> FATHER_RELIEVED = Id.of("father-relieved");
  static final Id<Goal> OWN_HOME = Id.of("own-home");
  static final Id<Goal> A_JOB = Id.of("a-job");
  static final Id<Goal> MASTERS_HOME = Id.of("masters-home");

  static final LocalDate WRITTEN = LocalDate.of(2026, 1, 22);

  private CarAndHomePlan() {}

  static InvestmentPlan plan(Words words) {
    return InvestmentPlan.builder()
        .inForceFrom(LocalDate.of(2026, 1, 26))
        .writtenBy(LEADER)
        .goals(goals(words))
        .measures(CarAndHomeMeasures.measures(words))
        .tasks(CarAndHomeTasks.tasks(words))
        .contributions(contributions(words))
        .linkedPlans(
            List.of(
                LinkedPlan.builder()
                    .id(Id.of("individual-plan"))
                    .kind(PlanKind.INDIVIDUAL_PLAN)
                    .persons(List.of(EMIL))
                    .owner(SERVICE_AWARD_OFFICE)
                    .contact(AWARD_OFFICER)
                    .since(LocalDate.of(2022, 3, 1))
                    .measures(
                        List.of(
                            CarAndHomeMeasures.SUPPORT_CONTACT, CarAndHomeMeasures.HELP_WITH_HOME))
                    .build()))
        .individualPlans(
            List.of(
                individualPlan(words),
                IndividualPlan.builder().person(FATHER).wanted(false).build()))
        .build();
  }

  private static List<Goal> goals(Words words) {
    return List.of(
        goal(
                OWN_LIFE,
                GoalKind.EFFECT,
                Horizon.LONG_TERM,
                Phase.SUSTAINABLE,
                words.say(
                    "Jeg styrer mitt eget liv, med hjelp der jeg trenger det.",
                    "I manage my own life, with help where I need it."))
            .targetOn(LocalDate.of(2029, 1, 1))
            .principles(List.of(Principle.LONG_TERM_VIEW, Principle.VALUES))
            .build(),
        goal(
                NOT_LONELY,
                GoalKind.EFFECT,
                Horizon.LONG_TERM,
                Phase.PREVENTION,
                words.say("Jeg er ikke ensom og ikke langt nede.", "I am not lonely and not low."))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .targetOn(LocalDate.of(2027, 6, 1))
            .principles(List.of(Principle.EARLY_INVESTMENT))
            .build(),
        goal(
                STEADY_DAYS,
                GoalKind.RESULT,
                Horizon.SHORT_TERM,
                Phase.STABILISATION,
                words.say(
                    "Mat, vask og selskap er på plass hver uke.",
                    "Food, washing and company are in place every week."))
            .lifeArea(LifeArea.HOUSING)
            .leadsTo(List.of(OWN_LIFE, NOT_LONELY))
            .targetOn(LocalDate.of(2026, 6, 1))
            .build(),
        goal(
                FATHER_RELIEVED,
                List.of(EMIL, FATHER),
                GoalKind.RESULT,
                Horizon.SHORT_TERM,
                Phase.STABILISATION,
                words.say(
                    "Noen andre enn pappa tar seg av penger og papirer.",
                    "Someone else than Dad looks after money and papers."))
            .lifeArea(LifeArea.FAMILY)
            .confirmedBy(List.of(FATHER))
            .leadsTo(List.of(OWN_LIFE))
            .targetOn(LocalDate.of(2026, 8, 1))
            .build(),
        goal(
                OWN_HOME,
                GoalKind.RESULT,
                Horizon.LONG_TERM,
                Phase.DEVELOPMENT,
                words.say(
                    "Jeg har min egen bolig, riktig første gang.",
                    "I have my own home, right the first time."))
            .lifeArea(LifeArea.HOUSING)
            .leadsTo(List.of(OWN_LIFE))
            .targetOn(LocalDate.of(2027, 3, 1))
            .build(),
        goal(
                A_JOB,
                GoalKind.RESULT,
                Horizon.LONG_TERM,
                Phase.DEVELOPMENT,
                words.say("Jeg har en jobb å gå til.", "I have a job to go to."))
            .lifeArea(LifeArea.WORK)
            .leadsTo(List.of(OWN_LIFE, NOT_LONELY))
            .targetOn(LocalDate.of(2027, 1, 1))
            .build(),
        goal(
                MASTERS_HOME,
                GoalKind.RESULT,
                Horizon.LONG_TERM,
                Phase.SUSTAINABLE,
                words.say(
                    "Jeg steller leiligheten min selv, med støtte.",
                    "I run my flat myself, with support."))
            .lifeArea(LifeArea.HOUSING)
            .leadsTo(List.of(OWN_LIFE))
            .targetOn(LocalDate.of(2028, 6, 1))
            .build());
  }

  private static Goal.Builder goal(
      Id<Goal> id, GoalKind kind, Horizon horizon, Phase phase, String text) {
    return goal(id, List.of(EMIL), kind, horizon, phase, text);
  }

  private static Goal.Builder goal(
      Id<Goal> id,
      List<Id<Person>> persons,
      GoalKind kind,
      Horizon horizon,
      Phase phase,
      String text) {
    return Goal.builder()
        .id(id)
        .kind(kind)
        .text(text)
        .saidBy(EMIL)
        .persons(persons)
        .horizon(horizon)
        .phase(phase)
        .setOn(WRITTEN)
        .stances(Parts.agreed(WRITTEN, persons));
  }

  private static List<Contribution> contributions(Words words) {
    return List.of(
        Contribution.builder()
            .person(EMIL)
            .text(
                words.say(
                    "Kommer til møtene, lager middag to dager i uken og spør selv på verkstedet.",
                    "Comes to the meetings, cooks two days a week, and asks at the garage"
                        + " himself."))
            .on(WRITTEN)
            .build(),
        Contribution.builder()
            .person(FATHER)
            .text(
                words.say(
                    "Samler papirene, og lar være å vaske for ham.",
                    "Collects the papers, and leaves the washing to him."))
            .on(WRITTEN)
            .build());
  }

  private static IndividualPlan individualPlan(Words words) {
    return IndividualPlan.builder()
        .person(EMIL)
        .wanted(true)
        .consentedOn(WRITTEN)
        .accessConsentedOn(WRITTEN)
        .coordinator(AWARD_OFFICER)
        .coordinatorOffered(true)
        .period(Period.of(LocalDate.of(2026, 1, 26), LocalDate.of(2029, 1, 26)))
        .nextRevisionOn(LocalDate.of(2026, 9, 1))
        .execution(
            words.say(
                "Anders ser at tjenestene kommer når de skal; Siri ser på helheten i møtene.",
                "Anders sees that the services come when they should; Siri looks at the whole in the"
                    + " meetings."))
        .cooperation(
            words.say(
                "Tjenestetildelingen, NAV, Boligkontoret, Brukertorget og statsforvalteren.",
                "The service-award office, NAV, the housing office, the user desk and the county"
                    + " governor."))
        .build();
  }
}
