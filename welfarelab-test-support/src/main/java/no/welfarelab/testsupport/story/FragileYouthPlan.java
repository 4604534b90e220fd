/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.testsupport.story.FragileYouth.FIRST;
import static no.welfarelab.testsupport.story.FragileYouth.SECOND;
import static no.welfarelab.testsupport.story.FragileYouth.SEVENTH;
import static no.welfarelab.testsupport.story.FragileYouth.SIXTH;
import static no.welfarelab.testsupport.story.FragileYouthPeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.FragileYouthPeople.LEADER;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MATHIAS;
import static no.welfarelab.testsupport.story.FragileYouthPeople.MOVED_IN;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.mapping.PlanKind;
import no.welfarelab.core.plan.Contribution;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.LinkedPlan;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Principle;

/** The plan of {@link FragileYouth}: goals that are reached, goals to keep, and one that waits. */
final class FragileYouthPlan {
  static final Id<Goal> OWN_FEET = Id.of("own-feet");
  static final Id<Goal> NOT_ALONE = Id.of("not-alone");
  static final Id<Goal> A_HOME = Id.of("a-home");
  static final Id<Goal> A_JOB = Id.of("a-job");
  static final Id<Goal> DEBT_KNOWN = Id.of("debt-known");
  static final Id<Goal> IT_KEEPS = Id.of("it-keeps");
  static final Id<Goal> AN_EVENING = Id.of("an-evening");
  static final Id<Goal> PERMANENT_JOB = Id.of("permanent-job");
  static final Id<Goal> OWN_FLAT = Id.of("own-flat");

  private FragileYouthPlan() {}

  static InvestmentPlan plan(Words words) {
    return InvestmentPlan.builder()
        .inForceFrom(LocalDate.of(2025, 6, 10))
        .writtenBy(LEADER)
        .goals(goals(words))
        .measures(FragileYouthMeasures.measures(words))
        .tasks(FragileYouthTasks.tasks(words))
        .contributions(
            List.of(
                Contribution.builder()
                    .person(MATHIAS)
                    .text(
                        words.say(
                            "Kommer til møtene, går på jobb og sier fra når uken er dårlig.",
                            "Comes to the meetings, goes to work, and says so when the week is"
                                + " bad."))
                    .on(SIXTH)
                    .build()))
        .gaps(
            List.of(
                Gap.builder()
                    .id(Id.of("no-friends-service"))
                    .need(FragileYouthMapping.FRIENDS)
                    .text(
                        words.say(
                            "Ingen tjeneste kan gi ham venner.",
                            "No service can give him friends."))
                    .on(SIXTH)
                    .alternatives(
                        words.say(
                            "Støttekontakt ville han ikke ha. Idrettslaget har bare lag for dem som"
                                + " har spilt lenge. Sykkelkjøkkenet trenger folk på onsdager.",
                            "He did not want a support contact. The sports club has teams only for"
                                + " those who have played for long. The bike kitchen needs people"
                                + " on Wednesdays."))
                    .build()))
        .linkedPlans(
            List.of(
                LinkedPlan.builder()
                    .id(Id.of("debt-plan"))
                    .kind(PlanKind.DEBT_PLAN)
                    .persons(List.of(MATHIAS))
                    .owner(DEBT_COUNSELLING)
                    .contact(DEBT_COUNSELLOR)
                    .since(LocalDate.of(2025, 10, 1))
                    .measures(List.of(FragileYouthMeasures.DEBT))
                    .build()))
        .individualPlans(
            List.of(
                IndividualPlan.builder()
                    .person(MATHIAS)
                    .wanted(false)
                    .coordinatorOffered(true)
                    .build()))
        .build();
  }

  private static List<Goal> goals(Words words) {
    return List.of(
        goal(
                OWN_FEET,
                GoalKind.EFFECT,
                Horizon.LONG_TERM,
                Phase.SUSTAINABLE,
                FIRST,
                words.say("Jeg står på egne ben.", "I stand on my own feet."))
            .targetOn(LocalDate.of(2028, 6, 1))
            .principles(List.of(Principle.LONG_TERM_VIEW, Principle.VALUES))
            .build(),
        goal(
                NOT_ALONE,
                GoalKind.EFFECT,
                Horizon.LONG_TERM,
                Phase.SUSTAINABLE,
                FIRST,
                words.say(
                    "Jeg har folk rundt meg som ikke er der fordi det er jobben deres.",
                    "I have people around me who are not there because it is their job."))
            .lifeArea(LifeArea.LEISURE)
            .targetOn(LocalDate.of(2027, 6, 1))
            .principles(List.of(Principle.EARLY_INVESTMENT))
            .build(),
        result(
                A_HOME,
                Horizon.SHORT_TERM,
                Phase.STABILISATION,
                FIRST,
                words.say("Jeg har et sted som er mitt.", "I have a place that is mine."))
            .lifeArea(LifeArea.HOUSING)
            .targetOn(LocalDate.of(2025, 10, 1))
            .reachedOn(MOVED_IN)
            .build(),
        result(
                DEBT_KNOWN,
                Horizon.SHORT_TERM,
                Phase.STABILISATION,
                SECOND,
                words.say(
                    "Jeg vet hva jeg skylder, og betaler det ned.",
                    "I know what I owe, and pay it down."))
            .lifeArea(LifeArea.ECONOMY)
            .targetOn(LocalDate.of(2026, 12, 31))
            .build(),
        result(
                A_JOB,
                Horizon.SHORT_TERM,
                Phase.DEVELOPMENT,
                FIRST,
                words.say("Jeg har en jobb med lønn.", "I have a job with wages."))
            .lifeArea(LifeArea.WORK)
            .targetOn(LocalDate.of(2026, 3, 1))
            .reachedOn(LocalDate.of(2025, 11, 17))
            .build(),
        result(
                IT_KEEPS,
                Horizon.NOW,
                Phase.PREVENTION,
                SIXTH,
                words.say(
                    "Det holder, også i en dårlig uke: hybelen, jobben og søvnen.",
                    "It keeps, in a bad week too: the studio, the job and my sleep."))
            .targetOn(LocalDate.of(2026, 8, 31))
            .build(),
        goal(
                AN_EVENING,
                GoalKind.RESULT,
                Horizon.SHORT_TERM,
                Phase.SUSTAINABLE,
                SIXTH,
                words.say(
                    "En kveld i uken er jeg sammen med noen.",
                    "One evening a week I am with somebody."))
            .lifeArea(LifeArea.LEISURE)
            .leadsTo(List.of(NOT_ALONE))
            .targetOn(LocalDate.of(2026, 6, 1))
            .build(),
        result(
                PERMANENT_JOB,
                Horizon.LONG_TERM,
                Phase.DEVELOPMENT,
                SIXTH,
                words.say("Jeg har fast jobb.", "I have a permanent job."))
            .lifeArea(LifeArea.WORK)
            .targetOn(LocalDate.of(2026, 9, 1))
            .history(
                List.of(
                    Course.postponed(
                        SEVENTH,
                        MATHIAS,
                        LocalDate.of(2026, 4, 1),
                        words.say(
                            "Verkstedet kan ikke si noe før sommeren, og jeg vil klare dette først.",
                            "The workshop cannot say before the summer, and I want to manage this"
                                + " first."))))
            .build(),
        result(
                OWN_FLAT,
                Horizon.LONG_TERM,
                Phase.SUSTAINABLE,
                SIXTH,
                words.say("Jeg kjøper noe eget.", "I buy a place of my own."))
            .lifeArea(LifeArea.HOUSING)
            .targetOn(LocalDate.of(2030, 1, 1))
            .waitingFor(
                words.say(
                    "Fast jobb, og at gjelden er betalt. Han er ikke klar for det nå; vi minner ham"
                        + " på at det går an.",
                    "A permanent job, and the debt paid. He is not ready for it now; we remind him"
                        + " that it is possible."))
            .build());
  }

  private static Goal.Builder result(
      Id<Goal> id, Horizon horizon, Phase phase, LocalDate set, String text) {
    return goal(id, GoalKind.RESULT, horizon, phase, set, text).leadsTo(List.of(OWN_FEET));
  }

  private static Goal.Builder goal(
      Id<Goal> id, GoalKind kind, Horizon horizon, Phase phase, LocalDate set, String text) {
    return Goal.builder()
        .id(id)
        .kind(kind)
        .text(text)
        .saidBy(MATHIAS)
        .persons(List.of(MATHIAS))
        .horizon(horizon)
        .phase(phase)
        .setOn(set)
        .stances(Parts.agreed(set, List.of(MATHIAS)));
  }
}
