/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.DEBT_COUNSELLING;
import static no.welfarelab.testsupport.story.Jonas.FIRST;
import static no.welfarelab.testsupport.story.Jonas.SECOND;
import static no.welfarelab.testsupport.story.Jonas.THIRD;
import static no.welfarelab.testsupport.story.JonasPeople.DEBT_COUNSELLOR;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.LEADER;

import java.time.LocalDate;
import java.util.List;
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

/** The plan of {@link Jonas}: money and a door first, then sleep, then the apprenticeship. */
final class JonasPlan {
  static final Id<Goal> A_HOME = Id.of("a-home");
  static final Id<Goal> GETS_UP = Id.of("gets-up");
  static final Id<Goal> A_KEY = Id.of("a-key");
  static final Id<Goal> MONEY_EVERY_WEEK = Id.of("money-every-week");
  static final Id<Goal> NOBODY_RINGS = Id.of("nobody-rings");
  static final Id<Goal> SLEEPS = Id.of("sleeps");
  static final Id<Goal> THROUGH_TRAINING = Id.of("through-training");

  private static final LocalDate IN_FORCE = LocalDate.of(2025, 11, 24);

  private JonasPlan() {}

  static InvestmentPlan plan(Words words) {
    return InvestmentPlan.builder()
        .inForceFrom(IN_FORCE)
        .writtenBy(LEADER)
        .goals(goals(words))
        .measures(JonasMeasures.measures(words))
        .tasks(JonasTasks.tasks(words))
        .contributions(
            List.of(
                Course.contribution(
                    JONAS,
                    FIRST,
                    words.say(
                        "Jeg kommer på møtene, eller skriver til Stein når jeg ikke klarer det.",
                        "I come to the meetings, or write to Stein when I cannot manage it."))))
        .gaps(
            List.of(
                Gap.builder()
                    .id(Id.of("no-evenings"))
                    .need(JonasMapping.EVENINGS)
                    .text(
                        words.say(
                            "Aktivitetshuset stenger klokka tre, og de fleste der er over førti."
                                + " Ingen tjeneste har noe om kvelden for en på 21.",
                            "The activity house closes at three, and most who go there are over"
                                + " forty. No service has anything in the evening for a 21-year-old."))
                    .on(SECOND)
                    .alternatives(
                        words.say(
                            "Ragnhild spør bokseklubben, og Anita spør om han vil lage mat på"
                                + " onsdager.",
                            "Ragnhild asks the boxing club, and Anita asks whether he will cook on"
                                + " Wednesdays."))
                    .build()))
        .linkedPlans(
            List.of(
                LinkedPlan.builder()
                    .id(Id.of("debt-plan"))
                    .kind(PlanKind.DEBT_PLAN)
                    .persons(List.of(JONAS))
                    .owner(DEBT_COUNSELLING)
                    .contact(DEBT_COUNSELLOR)
                    .since(LocalDate.of(2026, 1, 15))
                    .measures(List.of(JonasMeasures.DEBT))
                    .build()))
        .individualPlans(
            List.of(
                IndividualPlan.builder()
                    .person(JONAS)
                    .wanted(false)
                    .coordinatorOffered(true)
                    .build()))
        .build();
  }

  private static List<Goal> goals(Words words) {
    return List.of(
        goal(
                A_HOME,
                GoalKind.EFFECT,
                LifeArea.HOUSING,
                words.say(
                    "Jeg har et hjem som er mitt, og jeg blir boende.",
                    "I have a home that is mine, and I stay."))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.STABILISATION)
            .principles(List.of(Principle.LONG_TERM_VIEW, Principle.VALUES))
            .targetOn(LocalDate.of(2027, 2, 1))
            .build(),
        goal(
                GETS_UP,
                GoalKind.EFFECT,
                LifeArea.WORK,
                words.say(
                    "Jeg står opp om morgenen og har noe å gå til.",
                    "I get up in the morning and have something to go to."))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.DEVELOPMENT)
            .principles(List.of(Principle.EARLY_INVESTMENT))
            .targetOn(LocalDate.of(2028, 6, 30))
            .build(),
        goal(
                A_KEY,
                GoalKind.RESULT,
                LifeArea.HOUSING,
                words.say("Jeg har en nøkkel til egen dør.", "I have a key to a door of my own."))
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(A_HOME))
            .targetOn(JonasMandate.MOVES_IN)
            .build(),
        goal(
                MONEY_EVERY_WEEK,
                GoalKind.RESULT,
                LifeArea.ECONOMY,
                words.say(
                    "Jeg har penger til mat og telefon hver uke.",
                    "I have money for food and a telephone every week."))
            .horizon(Horizon.NOW)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(A_HOME))
            .targetOn(LocalDate.of(2025, 12, 1))
            .reachedOn(LocalDate.of(2025, 11, 28))
            .build(),
        goal(
                NOBODY_RINGS,
                GoalKind.RESULT,
                LifeArea.ECONOMY,
                words.say(
                    "Jeg åpner brevene, og ingen ringer om penger.",
                    "I open the letters, and nobody rings about money."))
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.PREVENTION)
            .leadsTo(List.of(A_HOME))
            .targetOn(LocalDate.of(2026, 6, 1))
            .build(),
        goal(
                SLEEPS,
                GoalKind.RESULT,
                LifeArea.MENTAL_HEALTH,
                words.say(
                    "Jeg sover om natta og har noen å snakke med.",
                    "I sleep at night and have someone to talk to."))
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(GETS_UP))
            .targetOn(LocalDate.of(2026, 6, 1))
            .build(),
        goal(
                THROUGH_TRAINING,
                GoalKind.RESULT,
                LifeArea.EDUCATION,
                words.say("Jeg gjør ferdig læretiden.", "I finish the apprenticeship."))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.SUSTAINABLE)
            .leadsTo(List.of(GETS_UP))
            .targetOn(LocalDate.of(2028, 6, 30))
            .history(
                List.of(
                    Course.postponed(
                        THIRD,
                        JONAS,
                        LocalDate.of(2027, 6, 30),
                        words.say(
                            "Først må jeg bo et sted og sove. Ellers blir det som sist.",
                            "First I must live somewhere and sleep. Otherwise it goes as it did"
                                + " before."))))
            .build());
  }

  /** In his own words, and set by him. */
  private static Goal.Builder goal(Id<Goal> id, GoalKind kind, LifeArea area, String text) {
    return Goal.builder()
        .id(id)
        .kind(kind)
        .lifeArea(area)
        .text(text)
        .saidBy(JONAS)
        .persons(List.of(JONAS))
        .setOn(FIRST)
        .stances(List.of(Course.agrees(JONAS, FIRST)));
  }
}
