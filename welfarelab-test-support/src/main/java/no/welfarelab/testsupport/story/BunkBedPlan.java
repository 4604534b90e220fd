/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.GP;
import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.LEADER;
import static no.welfarelab.testsupport.story.BunkBedPeople.MOVER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.THE_FOUR;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
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

/** The plan of {@link BunkBed}: a bed to sleep in first, then the forms. */
final class BunkBedPlan {
  static final Id<Measure> TO_THE_GP = Id.of("to-the-gp");
  static final Id<Measure> HOME_VISIT = Id.of("home-visit");
  static final Id<Measure> MOVE_WARDROBE = Id.of("move-wardrobe");
  static final Id<Measure> BUNK_BED = Id.of("bunk-bed");
  static final Id<Measure> AAP = Id.of("aap");
  private static final Id<Measure> LARGER_HOME = Id.of("larger-home");

  private static final Id<Goal> RESTED = Id.of("rested");
  private static final Id<Goal> OWN_INCOME = Id.of("own-income");
  private static final Id<Goal> BEDS = Id.of("beds");

  private static final LocalDate WRITTEN = LocalDate.of(2025, 9, 10);
  private static final LocalDate VISIT = LocalDate.of(2025, 9, 17);

  private BunkBedPlan() {}

  static InvestmentPlan plan() {
    return InvestmentPlan.builder()
        .inForceFrom(LocalDate.of(2025, 9, 15))
        .writtenBy(LEADER)
        .goals(goals())
        .measures(measures())
        .tasks(tasks())
        .build();
  }

  private static List<Goal> goals() {
    return List.of(
        Goal.builder()
            .id(RESTED)
            .kind(GoalKind.EFFECT)
            .text("I have strength for the day.")
            .persons(List.of(AMINA))
            .horizon(Horizon.LONG_TERM)
            .phase(Phase.STABILISATION)
            .setOn(WRITTEN)
            .build(),
        Goal.builder()
            .id(BEDS)
            .kind(GoalKind.RESULT)
            .text("Everyone has a bed to sleep in.")
            .persons(THE_FOUR)
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(RESTED))
            .setOn(VISIT)
            .targetOn(LocalDate.of(2025, 10, 15))
            .build(),
        Goal.builder()
            .id(OWN_INCOME)
            .kind(GoalKind.RESULT)
            .text("I have an income while I am ill.")
            .persons(List.of(AMINA))
            .horizon(Horizon.SHORT_TERM)
            .phase(Phase.STABILISATION)
            .leadsTo(List.of(RESTED))
            .setOn(WRITTEN)
            .targetOn(LocalDate.of(2026, 2, 1))
            .build());
  }

  private static List<Measure> measures() {
    return List.of(
        measure(
                TO_THE_GP,
                List.of(AMINA),
                LifeArea.PHYSICAL_HEALTH,
                "The leader comes along to the GP, who writes a certificate.")
            .type(MeasureTypes.GP_FOLLOW_UP)
            .service(GP)
            .goals(List.of(RESTED, OWN_INCOME))
            .stances(Parts.agreed(WRITTEN, List.of(AMINA)))
            .executors(List.of(LEADER))
            .status(MeasureStatus.DONE)
            .startedOn(LocalDate.of(2025, 9, 15))
            .doneOn(LocalDate.of(2025, 10, 8))
            .build(),
        measure(
                HOME_VISIT,
                List.of(AMINA),
                LifeArea.HOUSING,
                "The leader goes home to her, and sees how they sleep.")
            .type(MeasureTypes.HOME_VISIT)
            .service(HEALTH_VISITOR)
            .goals(List.of(BEDS))
            .stances(Parts.agreed(WRITTEN, List.of(AMINA)))
            .executors(List.of(LEADER))
            .status(MeasureStatus.DONE)
            .startedOn(VISIT)
            .doneOn(VISIT)
            .build(),
        measure(
                MOVE_WARDROBE,
                THE_FOUR,
                LifeArea.HOUSING,
                "The wardrobe is moved out of the bedroom; the leader is there meanwhile.")
            .type(MeasureTypes.PRACTICAL_HELP)
            .service(NAV)
            .goals(List.of(BEDS))
            .after(List.of(HOME_VISIT))
            .stances(Parts.agreed(VISIT, List.of(AMINA)))
            .executors(List.of(MOVER, LEADER))
            .status(MeasureStatus.DONE)
            .startedOn(LocalDate.of(2025, 10, 1))
            .doneOn(LocalDate.of(2025, 10, 1))
            .build(),
        measure(BUNK_BED, THE_FOUR, LifeArea.HOUSING, "A bunk bed is put in.")
            .type(MeasureTypes.FINANCIAL_ASSISTANCE)
            .service(NAV)
            .goals(List.of(BEDS))
            .after(List.of(MOVE_WARDROBE))
            .stances(Parts.agreed(VISIT, List.of(AMINA)))
            .executors(List.of(MOVER))
            .status(MeasureStatus.DONE)
            .startedOn(LocalDate.of(2025, 10, 2))
            .doneOn(LocalDate.of(2025, 10, 3))
            .build(),
        measure(
                AAP,
                List.of(AMINA),
                LifeArea.ECONOMY,
                "Apply for work assessment allowance, all papers at once.")
            .type(MeasureTypes.AAP)
            .service(NAV)
            .goals(List.of(OWN_INCOME))
            .after(List.of(TO_THE_GP))
            .stances(Parts.agreed(WRITTEN, List.of(AMINA)))
            .status(MeasureStatus.APPLIED_FOR)
            .build(),
        measure(LARGER_HOME, THE_FOUR, LifeArea.HOUSING, "Look for a home with two bedrooms.")
            .type(MeasureTypes.MUNICIPAL_RENTAL)
            .service(HOUSING_OFFICE)
            .goals(List.of(RESTED))
            .after(List.of(AAP))
            .status(MeasureStatus.PLANNED)
            .build());
  }

  private static Measure.Builder measure(
      Id<Measure> id, List<Id<Person>> persons, LifeArea area, String text) {
    return Measure.builder()
        .id(id)
        .persons(persons)
        .lifeArea(area)
        .phase(Phase.STABILISATION)
        .text(text);
  }

  private static List<Task> tasks() {
    return List.of(
        Parts.task(
                "come-along",
                LEADER,
                WRITTEN,
                LocalDate.of(2025, 9, 15),
                "Come along to the GP, and explain what the certificate is for.")
            .measure(TO_THE_GP)
            .doneOn(LocalDate.of(2025, 9, 15))
            .feedback("She has been seriously ill, and is to be operated.")
            .build(),
        Parts.task(
                "carry",
                MOVER,
                VISIT,
                LocalDate.of(2025, 10, 1),
                "Carry the wardrobe out of the bedroom.")
            .measure(MOVE_WARDROBE)
            .doneOn(LocalDate.of(2025, 10, 1))
            .build(),
        Parts.task(
                "be-there",
                LEADER,
                VISIT,
                LocalDate.of(2025, 10, 1),
                "Be there while the wardrobe is moved, so that she is safe.")
            .measure(MOVE_WARDROBE)
            .doneOn(LocalDate.of(2025, 10, 1))
            .build(),
        Parts.task(
                "application",
                NAV_ADVISER,
                WRITTEN,
                LocalDate.of(2025, 10, 22),
                "Fill in the application for AAP together with her and the interpreter.")
            .measure(AAP)
            .doneOn(LocalDate.of(2025, 10, 15))
            .feedback("Sent, with the certificate.")
            .build(),
        Parts.task(
                "two-bedrooms",
                HOUSING_ADVISER,
                LocalDate.of(2025, 10, 22),
                LocalDate.of(2026, 1, 14),
                "Find out which municipal homes have two bedrooms.")
            .measure(LARGER_HOME)
            .build());
  }
}
