/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.journey.Situation;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.mapping.ClothBox;
import no.welfarelab.core.mapping.ClothEntry;
import no.welfarelab.core.meeting.Meeting;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalProgress;
import no.welfarelab.core.plan.HistoryEntry;
import no.welfarelab.core.plan.InvestmentPlan;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.testsupport.story.Stories;

/** The README's example of what is written down after a meeting, and what is asked then. */
public final class MeetingDay {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final Id<Person> EMIL = Id.of("emil");
  private static final Id<Person> LEADER = Id.of("leader");
  private static final Id<Goal> STEADY_DAYS = Id.of("steady-days");

  private static final Measure COOKING =
      Measure.builder()
          .id(Id.of("cooking"))
          .text("Cook together.")
          .goals(List.of(STEADY_DAYS))
          .build();
  private static final Meeting MEETING =
      Meeting.builder()
          .id(Id.of("march"))
          .kind(MeetingKind.INVESTMENT)
          .heldOn(TODAY)
          .present(List.of(EMIL, LEADER))
          .build();
  private static final ClothEntry SHOPPING =
      ClothEntry.builder()
          .id(Id.of("shopping"))
          .box(ClothBox.SHORT_TERM)
          .text("I make the shopping list.")
          .saidBy(EMIL)
          .nextStep(true)
          .build();

  private MeetingDay() {}

  /**
   * Writes a meeting down.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    HistoryEntry why = HistoryEntry.of(TODAY, LEADER, "The house with follow-up opens in autumn.");

    InvestmentCase evening =
        Stories.CAR_AND_HOME
            .theCase()
            .add(MEETING)
            .add(COOKING)
            .agreeToMeasure(COOKING.id(), EMIL, TODAY)
            .finishTask(Id.of("car-budget"), TODAY, "The insurance is paid until summer.")
            .postponeGoal(Id.of("own-home"), LocalDate.of(2027, 9, 1), why)
            .reviseCloth(Id.of("march"), TODAY, MEETING.present(), next -> next.add(SHOPPING))
            .moveTo(Situation.STABLE, TODAY, LEADER, List.of());

    InvestmentPlan plan = evening.plan().orElseThrow();
    for (Measure measure : plan.startableOn(TODAY)) {
      System.out.println("can start: " + measure.text());
    }
    for (Measure measure : plan.criticalChainOn(TODAY)) {
      System.out.println("one after the other: " + measure.text());
    }
    GoalProgress steadyDays = plan.progressOf(STEADY_DAYS, TODAY).orElseThrow();
    System.out.println("under way for steady days: " + steadyDays.started().size());
  }
}
