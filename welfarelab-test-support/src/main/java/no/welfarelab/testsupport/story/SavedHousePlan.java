/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.testsupport.story.SavedHouse.EIGHTH;
import static no.welfarelab.testsupport.story.SavedHouse.FIFTH;
import static no.welfarelab.testsupport.story.SavedHouse.FIRST;
import static no.welfarelab.testsupport.story.SavedHouse.SEVENTH;
import static no.welfarelab.testsupport.story.SavedHousePeople.ALL_FOUR;
import static no.welfarelab.testsupport.story.SavedHousePeople.DANIEL;
import static no.welfarelab.testsupport.story.SavedHousePeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.MAJA;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Principle;

/** The plan of {@link SavedHouse}: money first, then Noah, then the home; the job waits. */
final class SavedHousePlan {
  static final Id<Goal> ECONOMY_HOLDS = Id.of("economy-holds");
  static final Id<Goal> NOAHS_DAYS = Id.of("noahs-days");
  static final Id<Goal> ROOM = Id.of("room");
  static final Id<Goal> TOGETHER = Id.of("together");
  static final Id<Goal> JOB = Id.of("job");

  private SavedHousePlan() {}

  static InvestmentPlan plan(Words words) {
    return InvestmentPlan.builder()
        .inForceFrom(LocalDate.of(2024, 9, 30))
        .writtenBy(LEADER)
        .goals(goals(words))
        .measures(SavedHouseMeasures.measures(words))
        .tasks(SavedHouseTasks.tasks(words))
        .contributions(
            List.of(
                Course.contribution(
                    SOFIA,
                    FIRST,
                    words.say(
                        "Jeg går i behandling, og er med på alle møtene.",
                        "I go to treatment, and come to all the meetings.")),
                Course.contribution(
                    DANIEL,
                    FIRST,
                    words.say(
                        "Jeg gjør øvelsene hver dag, og følger Maja på håndball.",
                        "I do the exercises every day, and take Maja to handball."))))
        .gaps(
            List.of(
                Gap.builder()
                    .id(Id.of("no-such-job"))
                    .need(Id.of("job"))
                    .on(EIGHTH)
                    .text(
                        words.say(
                            "En jobb på deltid som passer ryggen hans.",
                            "A part-time job that suits his back."))
                    .alternatives(
                        words.say(
                            "To verksteder og kommunens vaktmestere er spurt om lett arbeid.",
                            "Two workshops and the municipality's caretakers have been asked for"
                                + " light work."))
                    .build()))
        .linkedPlans(
            List.of(
                LinkedPlan.builder()
                    .id(Id.of("debt-plan"))
                    .kind(PlanKind.DEBT_PLAN)
                    .persons(PARENTS)
                    .owner(DEBT_COUNSELLING)
                    .contact(DEBT_COUNSELLOR)
                    .since(LocalDate.of(2024, 11, 20))
                    .measures(List.of(SavedHouseMeasures.DEBT))
                    .build()))
        .individualPlans(
            List.of(
                IndividualPlan.builder().person(SOFIA).wanted(false).build(),
                IndividualPlan.builder().person(DANIEL).wanted(false).build(),
                IndividualPlan.builder()
                    .person(NOAH)
                    .wanted(false)
                    .coordinatorOffered(true)
                    .build()))
        .build();
  }

  private static List<Goal> goals(Words words) {
    return List.of(
        goal(
                ECONOMY_HOLDS,
                GoalKind.EFFECT,
                LifeArea.ECONOMY,
                PARENTS,
                words.say(
                    "Vi betaler regningene selv, og sover om natten.",
                    "We pay our bills ourselves, and sleep at night."))
            .saidBy(SOFIA)
            .confirmedBy(List.of(DANIEL))
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .principles(List.of(Principle.OPTIMAL_USE))
            .targetOn(LocalDate.of(2025, 7, 1))
            .stances(Parts.agreed(FIRST, PARENTS))
            .reachedOn(SEVENTH)
            .build(),
        goal(
                NOAHS_DAYS,
                GoalKind.RESULT,
                LifeArea.FAMILY,
                List.of(NOAH),
                words.say(
                    "Noah får behandling, og noen ved sin side i hverdagen.",
                    "Noah gets treatment, and someone at his side in his days."))
            .saidBy(DANIEL)
            .confirmedBy(List.of(SOFIA, NOAH))
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .principles(List.of(Principle.COORDINATED_SIMULTANEITY))
            .leadsTo(List.of(TOGETHER))
            .targetOn(LocalDate.of(2025, 4, 1))
            .stances(Parts.agreed(FIRST, List.of(SOFIA, DANIEL, NOAH)))
            .reachedOn(FIFTH)
            .build(),
        goal(
                ROOM,
                GoalKind.EFFECT,
                LifeArea.HOUSING,
                ALL_FOUR,
                words.say(
                    "Vi bor i en større leilighet, og kan bli der.",
                    "We live in a larger flat, and can stay there."))
            .saidBy(SOFIA)
            .confirmedBy(List.of(DANIEL, MAJA, NOAH))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.DEVELOPMENT)
            .principles(List.of(Principle.LONG_TERM_VIEW))
            .targetOn(LocalDate.of(2026, 6, 1))
            .stances(Parts.agreed(FIRST, ALL_FOUR))
            .reachedOn(SEVENTH)
            .build(),
        goal(
                TOGETHER,
                GoalKind.EFFECT,
                LifeArea.FAMILY,
                ALL_FOUR,
                words.say(
                    "Vi har krefter til barna når dagen er slutt.",
                    "We have strength for the children when the day is over."))
            .saidBy(SOFIA)
            .confirmedBy(List.of(DANIEL))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.PREVENTION)
            .principles(List.of(Principle.EARLY_INVESTMENT, Principle.VALUES))
            .targetOn(LocalDate.of(2026, 6, 1))
            .stances(Parts.agreed(FIRST, ALL_FOUR))
            .build(),
        job(words));
  }

  private static Goal job(Words words) {
    return goal(
            JOB,
            GoalKind.EFFECT,
            LifeArea.WORK,
            List.of(DANIEL),
            words.say("Jeg har en jobb som passer.", "I have a job that suits."))
        .saidBy(DANIEL)
        .horizon(Horizon.LONG_TERM)
        .phase(Phase.SUSTAINABLE)
        .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
        .targetOn(LocalDate.of(2026, 3, 1))
        .waitingFor(
            words.say(
                "At det er utredet hva ryggen tåler. Svaret ventes i november.",
                "That it has been assessed what his back can take. The answer is awaited in"
                    + " November."))
        .stances(Parts.agreed(FIRST, List.of(DANIEL)))
        .history(
            List.of(
                Course.postponed(
                    SEVENTH,
                    DANIEL,
                    LocalDate.of(2025, 8, 1),
                    words.say(
                        "Legen vil ha ryggen utredet før jeg prøver noe nytt.",
                        "The doctor wants my back assessed before I try anything new."))))
        .build();
  }

  private static Goal.Builder goal(
      Id<Goal> id, GoalKind kind, LifeArea area, List<Id<Person>> persons, String text) {
    return Goal.builder().id(id).kind(kind).lifeArea(area).persons(persons).text(text).setOn(FIRST);
  }
}
