/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HEALTH_VISITOR;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.BunkBed.FIRST;
import static no.welfarelab.testsupport.story.BunkBed.VISITED;
import static no.welfarelab.testsupport.story.BunkBedPeople.AMINA;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.BunkBedPeople.NAV_MANAGER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureTypes;

/** What was applied for and decided in {@link BunkBed}, and who pays. */
final class BunkBedMandate {
  static final Id<Application> AAP = Id.of("aap");
  static final Id<Application> BED = Id.of("bed");
  static final Id<Decision> BED_GRANTED = Id.of("bed-granted");
  static final Id<CostLine> BUNK_BED_2025 = Id.of("bunk-bed-2025");

  static final LocalDate APPLIED_FOR_AAP = LocalDate.of(2025, 10, 15);

  private static final LocalDate AAP_DUE = LocalDate.of(2026, 1, 15);
  private static final LocalDate GRANTED = LocalDate.of(2025, 9, 24);
  private static final Id<Budget> ASSISTANCE = Id.of("financial-assistance");
  private static final Id<Budget> HEALTH_CENTRE = Id.of("health-centre");

  private BunkBedMandate() {}

  static Mandate mandate(Words words) {
    return Mandate.builder()
        .delegations(
            List.of(
                Delegation.builder()
                    .id(Id.of("nav-assesses"))
                    .representative(NAV_ADVISER)
                    .service(NAV)
                    .authority(Authority.ASSESSES)
                    .givenBy(NAV_MANAGER)
                    .byPosition(false)
                    .measureTypes(
                        List.of(MeasureTypes.FINANCIAL_ASSISTANCE, MeasureTypes.PRACTICAL_HELP))
                    .limit(Amount.ofKroner(15_000))
                    .budget(ASSISTANCE)
                    .period(Period.of(FIRST, FIRST.plusYears(1)))
                    .build()))
        .applications(applications())
        .handUps(
            List.of(
                HandUp.builder()
                    .id(Id.of("aap-to-administration"))
                    .application(AAP)
                    .from(NAV_ADVISER)
                    .to(NAV_DECISION_MAKER)
                    .on(APPLIED_FOR_AAP)
                    .dueOn(AAP_DUE)
                    .build()))
        .decisions(List.of(bed(words)))
        .budgets(
            List.of(
                Parts.budget(ASSISTANCE, NAV, Parts.frame(2025, 900_000)),
                Parts.budget(HEALTH_CENTRE, HEALTH_VISITOR, Parts.frame(2025, 240_000))))
        .costLines(
            List.of(
                Parts.cost(BUNK_BED_2025.value(), 2025, 4_990, NAV)
                    .budget(ASSISTANCE)
                    .decision(BED_GRANTED)
                    .build(),
                Parts.cost("interpreter-2025", 2025, 6_400, HEALTH_VISITOR)
                    .budget(HEALTH_CENTRE)
                    .build()))
        .build();
  }

  private static List<Application> applications() {
    return List.of(
        Application.builder()
            .id(BED)
            .type(MeasureTypes.FINANCIAL_ASSISTANCE)
            .persons(List.of(AMINA))
            .service(NAV)
            .decisionMaker(NAV_ADVISER)
            .sentOn(VISITED.plusDays(1))
            .answerDueOn(LocalDate.of(2025, 9, 26))
            .build(),
        Application.builder()
            .id(AAP)
            .type(MeasureTypes.AAP)
            .persons(List.of(AMINA))
            .service(NAV)
            .decisionMaker(NAV_DECISION_MAKER)
            .sentOn(APPLIED_FOR_AAP)
            .answerDueOn(AAP_DUE)
            .statusToldOn(LocalDate.of(2025, 11, 12))
            .build());
  }

  private static Decision bed(Words words) {
    return Decision.builder()
        .id(BED_GRANTED)
        .outcome(DecisionOutcome.GRANTED)
        .application(BED)
        .type(MeasureTypes.FINANCIAL_ASSISTANCE)
        .service(NAV)
        .by(NAV_ADVISER)
        .on(GRANTED)
        .legalBases(List.of(Parts.law("lov-2009-12-18-131", "§ 19")))
        .reason(words.say("Fire personer sover i én seng.", "Four people sleep in one bed."))
        .appealBy(GRANTED.plusWeeks(3))
        .amount(Amount.ofKroner(4_990))
        .startOn(LocalDate.of(2025, 10, 2))
        .build();
  }
}
