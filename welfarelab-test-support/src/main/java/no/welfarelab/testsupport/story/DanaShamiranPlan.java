/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiran.FIRST;
import static no.welfarelab.testsupport.story.DanaShamiran.THIRD;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_WHO_ARE_ASKED;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.CHILDREN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ROJIN;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;

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
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Principle;

/** The plan of {@link DanaShamiran}: treatment and an income first, then the loan. */
final class DanaShamiranPlan {
  static final Id<Measure> TREATMENT = Id.of("treatment");
  static final Id<Measure> AAP = Id.of("aap");
  static final Id<Measure> LOAN = Id.of("loan");
  static final Id<Measure> RESPITE = Id.of("respite");
  static final Id<Measure> NORWEGIAN = Id.of("norwegian");
  static final Id<Measure> WORK_TRAINING = Id.of("work-training");
  static final Id<Measure> LEISURE = Id.of("leisure");

  static final Id<Goal> ROOM_FOR_ALL = Id.of("room-for-all");
  static final Id<Goal> DANA_IS_WELL = Id.of("dana-is-well");
  static final Id<Goal> INCOME = Id.of("income");
  static final Id<Goal> CHILDREN_THRIVE = Id.of("children-thrive");
  static final Id<Goal> NORWEGIAN_TEST = Id.of("norwegian-test");

  private DanaShamiranPlan() {}

  static InvestmentPlan plan(Words words) {
    return InvestmentPlan.builder()
        .inForceFrom(LocalDate.of(2025, 11, 24))
        .writtenBy(LEADER)
        .goals(goals(words))
        .measures(DanaShamiranMeasures.measures(words))
        .tasks(DanaShamiranTasks.tasks(words))
        .contributions(
            List.of(
                Course.contribution(
                    DANA,
                    FIRST,
                    words.say(
                        "Jeg går til hver time, og sier fra når det blir for mye.",
                        "I go to every session, and say so when it becomes too much.")),
                Course.contribution(
                    SHAMIRAN,
                    FIRST,
                    words.say(
                        "Jeg er med på alle møtene, og spør på jobben om flere timer.",
                        "I come to all the meetings, and ask at work for more hours."))))
        .gaps(
            List.of(
                Gap.builder()
                    .id(Id.of("second-weekend"))
                    .need(Id.of("autism"))
                    .on(THIRD)
                    .text(
                        words.say(
                            "Avlastning to helger i måneden: Det er for få avlastningshjem som"
                                + " kjenner autisme.",
                            "Respite two weekends a month: there are too few homes that know"
                                + " autism."))
                    .alternatives(
                        words.say(
                            "Støttekontakt på lørdager. Nabokommunen er spurt om plass.",
                            "A support contact on Saturdays. The next municipality has been asked"
                                + " for a place."))
                    .build()))
        .linkedPlans(
            List.of(
                LinkedPlan.builder()
                    .id(Id.of("housing-career"))
                    .kind(PlanKind.HOUSING_CAREER_PLAN)
                    .persons(ALL_SIX)
                    .owner(HOUSING_OFFICE)
                    .contact(HOUSING_ADVISER)
                    .since(LocalDate.of(2026, 1, 12))
                    .measures(List.of(LOAN))
                    .build()))
        .individualPlans(
            List.of(
                IndividualPlan.builder().person(DANA).wanted(false).build(),
                IndividualPlan.builder().person(SHAMIRAN).wanted(false).build(),
                IndividualPlan.builder()
                    .person(ELIAS)
                    .wanted(false)
                    .coordinatorOffered(true)
                    .build()))
        .build();
  }

  private static List<Goal> goals(Words words) {
    return List.of(
        goal(
                ROOM_FOR_ALL,
                GoalKind.EFFECT,
                LifeArea.HOUSING,
                ALL_SIX,
                words.say(
                    "Vi bor et sted med plass til alle seks.",
                    "We live where there is room for all six."))
            .saidBy(SHAMIRAN)
            .confirmedBy(List.of(DANA, ROJIN))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.SUSTAINABLE)
            .principles(List.of(Principle.LONG_TERM_VIEW))
            .targetOn(LocalDate.of(2028, 6, 1))
            .stances(Parts.agreed(FIRST, ALL_WHO_ARE_ASKED))
            .build(),
        goal(
                DANA_IS_WELL,
                GoalKind.EFFECT,
                LifeArea.MENTAL_HEALTH,
                List.of(DANA),
                words.say(
                    "Jeg er frisk nok til å lære og til å jobbe.",
                    "I am well enough to learn and to work."))
            .saidBy(DANA)
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.DEVELOPMENT)
            .principles(List.of(Principle.INDIVIDUAL_ADAPTATION))
            .targetOn(LocalDate.of(2027, 6, 1))
            .stances(Parts.agreed(FIRST, List.of(DANA)))
            .build(),
        goal(
                INCOME,
                GoalKind.RESULT,
                LifeArea.ECONOMY,
                PARENTS,
                words.say("Vi har to inntekter.", "We have two incomes."))
            .saidBy(SHAMIRAN)
            .confirmedBy(List.of(DANA))
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(ROOM_FOR_ALL))
            .targetOn(LocalDate.of(2026, 6, 1))
            .stances(Parts.agreed(FIRST, PARENTS))
            .build(),
        goal(
                CHILDREN_THRIVE,
                GoalKind.EFFECT,
                LifeArea.FAMILY,
                CHILDREN,
                words.say(
                    "Barna har noe som er deres eget, og Elias har rolige dager.",
                    "The children have something of their own, and Elias has calm days."))
            .saidBy(DANA)
            .confirmedBy(List.of(SHAMIRAN))
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.PREVENTION)
            .principles(List.of(Principle.EARLY_INVESTMENT, Principle.VALUES))
            .targetOn(LocalDate.of(2026, 8, 1))
            .stances(Parts.agreed(FIRST, ALL_WHO_ARE_ASKED))
            .build(),
        goal(
                NORWEGIAN_TEST,
                GoalKind.RESULT,
                LifeArea.EDUCATION,
                List.of(DANA),
                words.say("Jeg fullfører norskprøvene.", "I complete the Norwegian tests."))
            .saidBy(DANA)
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.DEVELOPMENT)
            .leadsTo(List.of(DANA_IS_WELL))
            .targetOn(LocalDate.of(2026, 12, 1))
            .stances(Parts.agreed(FIRST, List.of(DANA)))
            .history(
                List.of(
                    Course.postponed(
                        THIRD,
                        DANA,
                        LocalDate.of(2026, 6, 15),
                        words.say(
                            "Behandlingen må få virke først. Denne gangen vil jeg fullføre.",
                            "The treatment must have time to work. This time I want to complete them."))))
            .build());
  }

  private static Goal.Builder goal(
      Id<Goal> id, GoalKind kind, LifeArea area, List<Id<Person>> persons, String text) {
    return Goal.builder().id(id).kind(kind).lifeArea(area).persons(persons).text(text).setOn(FIRST);
  }
}
