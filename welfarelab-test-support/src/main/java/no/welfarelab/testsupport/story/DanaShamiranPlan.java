/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ALL_SIX;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.LEADER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.SHAMIRAN;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Horizon;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.MeasureStatus;
import no.welfarelab.core.plan.Phase;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.MeasureTypes;

/** The plan of {@link DanaShamiran}: treatment and an income first, then the loan. */
final class DanaShamiranPlan {
  static final Id<Measure> TREATMENT = Id.of("treatment");
  static final Id<Measure> AAP = Id.of("aap");
  static final Id<Measure> LOAN = Id.of("loan");
  private static final Id<Measure> RESPITE = Id.of("respite");

  private static final Id<Goal> ROOM_FOR_ALL = Id.of("room-for-all");
  private static final Id<Goal> DANA_IS_WELL = Id.of("dana-is-well");
  private static final Id<Goal> INCOME = Id.of("income");

  private static final LocalDate WRITTEN = LocalDate.of(2025, 11, 19);

  private DanaShamiranPlan() {}

  static InvestmentPlan plan() {
    return InvestmentPlan.builder()
        .inForceFrom(LocalDate.of(2025, 11, 24))
        .writtenBy(LEADER)
        .goals(goals())
        .measures(measures())
        .tasks(tasks())
        .build();
  }

  private static List<Goal> goals() {
    return List.of(
        Goal.builder()
            .id(ROOM_FOR_ALL)
            .kind(GoalKind.EFFECT)
            .text("We live where there is room for all six.")
            .persons(ALL_SIX)
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.SUSTAINABLE)
            .setOn(WRITTEN)
            .build(),
        Goal.builder()
            .id(DANA_IS_WELL)
            .kind(GoalKind.EFFECT)
            .text("I am well enough to learn and to work.")
            .persons(List.of(DANA))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.DEVELOPMENT)
            .setOn(WRITTEN)
            .build(),
        Goal.builder()
            .id(INCOME)
            .kind(GoalKind.RESULT)
            .text("We have two incomes.")
            .persons(PARENTS)
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(ROOM_FOR_ALL))
            .setOn(WRITTEN)
            .targetOn(LocalDate.of(2026, 6, 1))
            .build());
  }

  private static List<Measure> measures() {
    return List.of(
        Measure.builder()
            .id(TREATMENT)
            .text("Treatment for anxiety and depression, with an interpreter.")
            .type(MeasureTypes.TREATMENT)
            .persons(List.of(DANA))
            .lifeArea(LifeArea.MENTAL_HEALTH)
            .phase(Phase.STABILISATION)
            .service(MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .goals(List.of(DANA_IS_WELL))
            .stances(Parts.agreed(WRITTEN, List.of(DANA)))
            .status(MeasureStatus.STARTED)
            .startedOn(LocalDate.of(2026, 1, 5))
            .build(),
        Measure.builder()
            .id(RESPITE)
            .text("One weekend a month with a family that knows autism.")
            .type(MeasureTypes.RESPITE_CARE)
            .persons(List.of(ELIAS))
            .lifeArea(LifeArea.FAMILY)
            .phase(Phase.STABILISATION)
            .service(SERVICE_AWARD_OFFICE)
            .goals(List.of(DANA_IS_WELL))
            .status(MeasureStatus.PLANNED)
            .plannedStartOn(LocalDate.of(2026, 3, 6))
            .build(),
        Measure.builder()
            .id(AAP)
            .text("Work assessment allowance, looked at again now that she is in treatment.")
            .type(MeasureTypes.AAP)
            .persons(List.of(DANA))
            .lifeArea(LifeArea.ECONOMY)
            .phase(Phase.STABILISATION)
            .service(NAV)
            .goals(List.of(INCOME))
            .stances(Parts.agreed(WRITTEN, List.of(DANA)))
            .status(MeasureStatus.APPLIED_FOR)
            .build(),
        Measure.builder()
            .id(LOAN)
            .text("A start-up loan for a larger flat.")
            .type(MeasureTypes.START_UP_LOAN)
            .persons(PARENTS)
            .lifeArea(LifeArea.HOUSING)
            .phase(Phase.DEVELOPMENT)
            .service(HOUSING_OFFICE)
            .goals(List.of(ROOM_FOR_ALL))
            .after(List.of(TREATMENT, AAP))
            .status(MeasureStatus.PLANNED)
            .build());
  }

  private static List<Task> tasks() {
    return List.of(
        Parts.task(
                "certificate",
                DANA,
                WRITTEN,
                LocalDate.of(2026, 1, 14),
                "See the GP, with an interpreter, and ask for a certificate.")
            .measure(AAP)
            .doneOn(LocalDate.of(2026, 1, 9))
            .feedback("The GP writes that treatment has begun.")
            .build(),
        Parts.task(
                "explain-terms",
                NAV_ADVISER,
                WRITTEN,
                LocalDate.of(2026, 1, 14),
                "Explain why AAP was refused, and what is another now.")
            .measure(AAP)
            .doneOn(LocalDate.of(2025, 12, 3))
            .feedback("Told with an interpreter.")
            .build(),
        Parts.task(
                "ask-for-hours",
                SHAMIRAN,
                WRITTEN,
                LocalDate.of(2026, 2, 25),
                "Ask at work whether there are more hours.")
            .build(),
        Parts.task(
                "respite-home",
                AWARD_OFFICER,
                LocalDate.of(2026, 1, 14),
                LocalDate.of(2026, 3, 2),
                "Introduce the family that gives respite.")
            .measure(RESPITE)
            .build());
  }
}
