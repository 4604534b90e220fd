/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.HANDED_OVER;
import static no.welfarelab.testsupport.story.NineHelpersTeam.INTRODUCTION_PROGRAMME;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Budget;
import no.welfarelab.core.mandate.Commitment;
import no.welfarelab.core.mandate.CostLine;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureTypes;

/** What the representatives in {@link NineHelpers} may decide, what was decided, and who pays. */
final class NineHelpersMandate {
  static final Id<Application> AFTER_SCHOOL_PLACE = Id.of("after-school-place");
  static final Id<Application> LARGER_FLAT = Id.of("larger-flat");
  static final Id<Disagreement> WHO_PAYS = Id.of("who-pays-after-school");
  static final Id<Budget> SHARED = Id.of("shared");
  private static final Id<Decision> PLACE_GRANTED = Id.of("place-granted");
  private static final Id<Commitment> TWO_YEARS = Id.of("two-years");

  private NineHelpersMandate() {}

  static Mandate mandate() {
    return Mandate.builder()
        .delegations(delegations())
        .applications(
            List.of(
                Application.builder()
                    .id(AFTER_SCHOOL_PLACE)
                    .type(MeasureTypes.AFTER_SCHOOL_PLACE)
                    .persons(List.of(ABEL))
                    .service(CHILD_PROTECTION)
                    .decisionMaker(CHILD_WELFARE_OFFICER)
                    .sentOn(LocalDate.of(2025, 12, 11))
                    .answerDueOn(LocalDate.of(2026, 1, 22))
                    .build(),
                Application.builder()
                    .id(LARGER_FLAT)
                    .type(MeasureTypes.MUNICIPAL_RENTAL)
                    .persons(PARENTS)
                    .service(HOUSING_OFFICE)
                    .decisionMaker(HOUSING_MANAGER)
                    .sentOn(LocalDate.of(2025, 12, 11))
                    .answerDueOn(LocalDate.of(2026, 2, 2))
                    .build()))
        .handUps(
            List.of(
                HandUp.builder()
                    .id(Id.of("flat-to-manager"))
                    .application(LARGER_FLAT)
                    .from(HOUSING_ADVISER)
                    .to(HOUSING_MANAGER)
                    .on(LocalDate.of(2025, 12, 15))
                    .dueOn(LocalDate.of(2026, 2, 2))
                    .build()))
        .decisions(decisions())
        .budgets(
            List.of(
                Budget.builder()
                    .id(SHARED)
                    .owners(List.of(CHILD_PROTECTION, FINANCIAL_ASSISTANCE))
                    .frames(List.of(Parts.frame(2026, 60_000), Parts.frame(2027, 60_000)))
                    .build()))
        .commitments(
            List.of(
                Commitment.builder()
                    .id(TWO_YEARS)
                    .payers(List.of(CHILD_PROTECTION, FINANCIAL_ASSISTANCE))
                    .firstYear(2026)
                    .lastYear(2027)
                    .build()))
        .costLines(costLines())
        .disagreements(
            List.of(
                Disagreement.builder()
                    .id(WHO_PAYS)
                    .services(List.of(CHILD_PROTECTION, FINANCIAL_ASSISTANCE))
                    .about("Who pays Abel's place after school: a help measure, or assistance?")
                    .raisedOn(LocalDate.of(2025, 12, 15))
                    .settleBy(LocalDate.of(2026, 1, 22))
                    .build()))
        .build()
        .settle(
            WHO_PAYS,
            LocalDate.of(2026, 1, 20),
            "Both managers: a shared budget, half each, until he is ten.");
  }

  private static List<Delegation> delegations() {
    return List.of(
        Delegation.builder()
            .id(Id.of("child-protection-delegation"))
            .representative(CHILD_WELFARE_OFFICER)
            .service(CHILD_PROTECTION)
            .authority(Authority.DECIDES)
            .givenBy(CHILD_WELFARE_MANAGER)
            .byPosition(false)
            .measureTypes(List.of(MeasureTypes.AFTER_SCHOOL_PLACE, MeasureTypes.LEISURE_ACTIVITY))
            .limit(Amount.ofKroner(80_000))
            .budget(SHARED)
            .period(Period.of(HANDED_OVER, LocalDate.of(2027, 1, 1)))
            .build(),
        Delegation.builder()
            .id(Id.of("assistance-delegation"))
            .representative(ASSISTANCE_OFFICER)
            .service(FINANCIAL_ASSISTANCE)
            .authority(Authority.ASSESSES)
            .givenBy(ASSISTANCE_MANAGER)
            .byPosition(true)
            .measureTypes(List.of(MeasureTypes.FINANCIAL_ASSISTANCE))
            .limit(Amount.ofKroner(30_000))
            .build(),
        Delegation.builder()
            .id(Id.of("housing-delegation"))
            .representative(HOUSING_ADVISER)
            .service(HOUSING_OFFICE)
            .authority(Authority.DECIDES)
            .givenBy(HOUSING_MANAGER)
            .byPosition(false)
            .measureTypes(List.of(MeasureTypes.HOUSING_FOLLOW_UP))
            .period(Period.of(LocalDate.of(2025, 11, 1), LocalDate.of(2027, 1, 1)))
            .build());
  }

  private static List<Decision> decisions() {
    return List.of(
        Decision.builder()
            .id(PLACE_GRANTED)
            .outcome(DecisionOutcome.GRANTED)
            .application(AFTER_SCHOOL_PLACE)
            .type(MeasureTypes.AFTER_SCHOOL_PLACE)
            .service(CHILD_PROTECTION)
            .by(CHILD_WELFARE_OFFICER)
            .on(LocalDate.of(2026, 1, 21))
            .legalBases(List.of(Parts.law("lov-2021-06-18-97", "§ 3-1")))
            .reason("Abel needs other children, and his parents need the afternoons to learn.")
            .amount(Amount.ofKroner(68_000))
            .startOn(LocalDate.of(2026, 2, 2))
            .build(),
        Decision.builder()
            .id(Id.of("flat-granted"))
            .outcome(DecisionOutcome.GRANTED)
            .application(LARGER_FLAT)
            .type(MeasureTypes.MUNICIPAL_RENTAL)
            .service(HOUSING_OFFICE)
            .by(HOUSING_MANAGER)
            .on(LocalDate.of(2026, 1, 28))
            .legalBases(List.of(Parts.law("lov-2022-12-20-121", "§ 6")))
            .reason("A room for Natan, so that he can sleep.")
            .startOn(LocalDate.of(2026, 5, 1))
            .build());
  }

  private static List<CostLine> costLines() {
    return List.of(
        afterSchool("child-protection-2026", 2026, 17_000)
            .payer(CHILD_PROTECTION)
            .commitment(TWO_YEARS)
            .build(),
        afterSchool("child-protection-2027", 2027, 17_000)
            .payer(CHILD_PROTECTION)
            .commitment(TWO_YEARS)
            .build(),
        afterSchool("assistance-2026", 2026, 17_000).payer(FINANCIAL_ASSISTANCE).build(),
        afterSchool("assistance-2027", 2027, 17_000).payer(FINANCIAL_ASSISTANCE).build(),
        Parts.cost("interpreter-2025", 2025, 6_400, INTRODUCTION_PROGRAMME).build(),
        Parts.cost("interpreter-2026", 2026, 12_800, INTRODUCTION_PROGRAMME).build(),
        Parts.cost("leader-2026", 2026, 54_000, NAV).build());
  }

  private static CostLine.Builder afterSchool(String id, int year, long kroner) {
    return CostLine.builder()
        .id(Id.of(id))
        .year(year)
        .amount(Amount.ofKroner(kroner))
        .budget(SHARED)
        .decision(PLACE_GRANTED);
  }
}
