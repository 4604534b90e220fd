/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.testsupport.story.BunkBed.FIRST;
import static no.welfarelab.testsupport.story.BunkBed.SECOND;
import static no.welfarelab.testsupport.story.BunkBed.VISITED;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEILA;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_FOUR;
import static no.welfarelab.testsupport.story.BunkBedPeople.YUSUF;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.plan.Gap;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.IndividualPlan;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Principle;

/** The plan of {@link BunkBed}: a bed to sleep in first, then the forms. */
final class BunkBedPlan {
  static final Id<Goal> RESTED = Id.of("rested");
  static final Id<Goal> OWN_MONEY = Id.of("own-money");
  static final Id<Goal> BEDS = Id.of("beds");
  static final Id<Goal> AWAKE = Id.of("awake");
  static final Id<Goal> WELL_AGAIN = Id.of("well-again");
  static final Id<Goal> OWN_INCOME = Id.of("own-income");
  static final Id<Goal> TWO_BEDROOMS = Id.of("two-bedrooms");
  static final Id<Goal> A_JOB = Id.of("a-job");

  private BunkBedPlan() {}

  static InvestmentPlan plan(Words words) {
    return InvestmentPlan.builder()
        .inForceFrom(LocalDate.of(2025, 9, 15))
        .writtenBy(LEADER)
        .goals(goals(words))
        .measures(BunkBedMeasures.measures(words))
        .tasks(BunkBedTasks.tasks(words))
        .contributions(
            List.of(
                Course.contribution(
                    AMINA,
                    FIRST,
                    words.say(
                        "Jeg kommer på møtene og tar med alle brev jeg får.",
                        "I come to the meetings, and bring every letter I get."))))
        .gaps(
            List.of(
                Gap.builder()
                    .id(Id.of("no-course"))
                    .need(BunkBedMapping.NORWEGIAN)
                    .text(
                        words.say(
                            "Ingen norskkurs tar imot en som er syk og kan bli borte i uker.",
                            "No Norwegian course takes one who is ill and may be away for weeks."))
                    .on(SECOND)
                    .alternatives(
                        words.say(
                            "Språkkafeen på biblioteket, uten påmelding. Turid blir med den første"
                                + " gangen.",
                            "The language café at the library, where nobody enrols. Turid comes"
                                + " along the first time."))
                    .build()))
        .individualPlans(
            List.of(
                IndividualPlan.builder()
                    .person(AMINA)
                    .wanted(false)
                    .coordinatorOffered(true)
                    .build()))
        .build();
  }

  private static List<Goal> goals(Words words) {
    return List.of(
        hers(
                RESTED,
                GoalKind.EFFECT,
                LifeArea.MENTAL_HEALTH,
                FIRST,
                words.say("Jeg har krefter til dagen.", "I have strength for the day."))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.STABILISATION)
            .principles(List.of(Principle.LONG_TERM_VIEW))
            .targetOn(LocalDate.of(2026, 12, 1))
            .build(),
        hers(
                OWN_MONEY,
                GoalKind.EFFECT,
                LifeArea.ECONOMY,
                FIRST,
                words.say("Jeg klarer meg med egne penger.", "I manage with money of my own."))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.DEVELOPMENT)
            .targetOn(LocalDate.of(2027, 12, 1))
            .build(),
        everyones(
                BEDS,
                VISITED,
                words.say("Alle har en seng å sove i.", "Everyone has a bed to sleep in."))
            .lifeArea(LifeArea.HOUSING)
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(RESTED))
            .targetOn(LocalDate.of(2025, 10, 15))
            .reachedOn(BunkBedMeasures.BED_IN)
            .build(),
        everyones(
                AWAKE,
                VISITED,
                words.say("Barna er våkne om dagen.", "The children are awake in the daytime."))
            .lifeArea(LifeArea.FAMILY)
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.PREVENTION)
            .principles(List.of(Principle.EARLY_INVESTMENT))
            .leadsTo(List.of(RESTED))
            .targetOn(LocalDate.of(2026, 3, 1))
            .build(),
        hers(
                WELL_AGAIN,
                GoalKind.RESULT,
                LifeArea.PHYSICAL_HEALTH,
                SECOND,
                words.say(
                    "Jeg er operert og frisk igjen.",
                    "I have had the operation, and am well again."))
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(RESTED))
            .targetOn(LocalDate.of(2026, 4, 1))
            .build(),
        hers(
                OWN_INCOME,
                GoalKind.RESULT,
                LifeArea.ECONOMY,
                FIRST,
                words.say("Jeg har inntekt mens jeg er syk.", "I have an income while I am ill."))
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(OWN_MONEY))
            .targetOn(LocalDate.of(2026, 2, 1))
            .build(),
        everyones(
                TWO_BEDROOMS,
                SECOND,
                words.say("Vi bor med to soverom.", "We live with two bedrooms."))
            .lifeArea(LifeArea.HOUSING)
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.DEVELOPMENT)
            .leadsTo(List.of(RESTED))
            .targetOn(LocalDate.of(2026, 12, 1))
            .build(),
        hers(
                A_JOB,
                GoalKind.RESULT,
                LifeArea.WORK,
                FIRST,
                words.say(
                    "Jeg har en jobb der jeg møter folk.", "I have a job where I meet people."))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.SUSTAINABLE)
            .leadsTo(List.of(OWN_MONEY))
            .targetOn(LocalDate.of(2027, 12, 1))
            .waitingFor(
                words.say(
                    "Operasjonen, og hva legen sier om kreftene etterpå.",
                    "The operation, and what the doctor says of her strength afterwards."))
            .build());
  }

  private static Goal.Builder hers(
      Id<Goal> id, GoalKind kind, LifeArea area, LocalDate on, String text) {
    return Goal.builder()
        .id(id)
        .kind(kind)
        .lifeArea(area)
        .text(text)
        .saidBy(AMINA)
        .persons(List.of(AMINA))
        .setOn(on)
        .stances(List.of(Course.agrees(AMINA, on)));
  }

  /** The two who are old enough were asked at home, a week later. */
  private static Goal.Builder everyones(Id<Goal> id, LocalDate on, String text) {
    LocalDate asked = on.plusWeeks(1);
    return Goal.builder()
        .id(id)
        .kind(GoalKind.RESULT)
        .text(text)
        .saidBy(AMINA)
        .persons(THE_FOUR)
        .setOn(on)
        .stances(
            List.of(
                Course.agrees(AMINA, on),
                Course.agrees(YUSUF, asked),
                Course.agrees(LEILA, asked)));
  }
}
