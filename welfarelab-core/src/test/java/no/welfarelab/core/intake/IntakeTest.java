/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Judgement;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Services;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static Judgement judgement(boolean holds) {
    return Judgement.builder().holds(holds).on(DAY).by(Id.of("leader")).build();
  }

  @Test
  void anIntakeGrowsFromTheReferralToTheAppointment() {
    Referral referral = Referral.builder().service(Services.NAV).on(DAY).build();
    IntakeDecision decision = IntakeDecision.builder().takenIn(true).on(DAY).build();
    LeaderAppointment appointment = LeaderAppointment.builder().leader(Id.of("leader")).build();
    Intake intake =
        Intake.empty()
            .referred(referral)
            .judgedWish(judgement(false))
            .judgedWish(judgement(true))
            .judgedFit(judgement(true))
            .decided(decision)
            .appointed(appointment);
    assertThat(intake)
        .isEqualTo(
            Intake.builder()
                .referral(referral)
                .wishForChange(List.of(judgement(false), judgement(true)))
                .longTermPlanFits(List.of(judgement(true)))
                .decision(decision)
                .leaderAppointment(appointment)
                .build());
  }
}
