/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport;

import static no.welfarelab.testsupport.Sketch.citizen;
import static no.welfarelab.testsupport.Sketch.consent;
import static no.welfarelab.testsupport.Sketch.goal;
import static no.welfarelab.testsupport.Sketch.holds;
import static no.welfarelab.testsupport.Sketch.measure;
import static no.welfarelab.testsupport.Sketch.meeting;
import static no.welfarelab.testsupport.Sketch.membership;
import static no.welfarelab.testsupport.Sketch.professional;
import static no.welfarelab.testsupport.Sketch.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.citizen.Standing;
import no.welfarelab.core.consent.Consent;
import no.welfarelab.core.consent.Purpose;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.LifeArea;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.lab.InvestmentCase;
import no.welfarelab.core.meeting.MeetingKind;
import no.welfarelab.core.plan.Goal;
import no.welfarelab.core.plan.GoalKind;
import no.welfarelab.core.plan.Measure;
import no.welfarelab.core.plan.Task;
import no.welfarelab.core.service.Services;
import no.welfarelab.core.team.Membership;
import no.welfarelab.core.team.Role;
import org.junit.jupiter.api.Test;

class SketchTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final Id<Person> KARI = Id.of("kari");
  private static final Id<Person> NILS = Id.of("nils");
  private static final Id<Goal> HOME = Id.of("home");

  @Test
  void aCaseIsWrittenInALineAPart() {
    InvestmentCase theCase =
        InvestmentCase.builder()
            .id(Id.of("case-17"))
            .build()
            .add(citizen(KARI).build())
            .add(professional(NILS).build())
            .add(consent(KARI, MARCH, List.of(Services.NAV, Services.GP)).build())
            .add(membership(NILS, Role.MEMBER, MARCH).service(Services.NAV).build())
            .add(goal("home", GoalKind.EFFECT, "A home.").build())
            .add(measure("visit", "See the flat.", HOME).persons(List.of(KARI)).build())
            .add(task("ring", "Ring the owner.", NILS, MARCH.plusDays(3)).madeOn(MARCH).build())
            .add(meeting("first", MeetingKind.INVESTMENT, MARCH, List.of(KARI, NILS)).build());
    assertThat(theCase.persons())
        .extracting(Person::standing)
        .containsExactly(Standing.CITIZEN, Standing.PROFESSIONAL);
    assertThat(theCase.plan().orElseThrow().served()).containsExactly(HOME);
    assertThat(theCase.team().membersOn(MARCH)).extracting(Membership::person).contains(NILS);
    assertThat(theCase.meetings().get(0).heldOn()).contains(MARCH);
    for (LifeArea area : LifeArea.values()) {
      assertThat(
              theCase.consentsCovering(
                  KARI, Services.GP, area, Purpose.COORDINATION, MARCH.atTime(8, 0)))
          .extracting(Consent::id)
          .containsExactly(Id.of("kari-consents"));
    }
  }

  @Test
  void whatASketchSaysIsNotSaidAgainButAListGrows() {
    assertThatIllegalStateException().isThrownBy(() -> citizen(KARI).standing(Standing.FAMILY));
    assertThat(measure("visit", "See.", HOME).goals(List.of(Id.of("work"))).build().goals())
        .containsExactly(HOME, Id.of("work"));
  }

  @Test
  void aTaskIsOnesWithADayAndNotYetMade() {
    Task task = task("ring", "Ring the owner.", NILS, MARCH).build();
    assertThat(task.responsible()).containsExactly(NILS);
    assertThat(task.dueOn()).contains(MARCH);
    assertThat(task.madeOn()).isEmpty();
  }

  @Test
  void aMeasureServesItsGoalAndNothingIsSaidOfItsStart() {
    Measure measure = measure("visit", "See the flat.", HOME).build();
    assertThat(measure.goals()).containsExactly(HOME);
    assertThat(measure.isStartedOn(MARCH)).isFalse();
  }

  @Test
  void aRoleIsAcceptedFromItsFirstDay() {
    Membership role = membership(NILS, Role.GUARDIAN, Period.of(MARCH, MARCH.plusDays(9))).build();
    assertThat(role.acceptedOn()).contains(MARCH);
    assertThat(role.heldOn(MARCH.plusDays(9))).contains(false);
  }

  @Test
  void aJudgementSaysWhoWhenAndWhy() {
    assertThat(holds(NILS, MARCH, "Seen.").complete()).isTrue();
    assertThat(holds(NILS, MARCH, "Seen.").holds()).isTrue();
  }
}
