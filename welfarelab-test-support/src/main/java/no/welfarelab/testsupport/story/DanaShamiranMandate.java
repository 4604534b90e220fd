/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.AWARD_MANAGER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.THERAPIST;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
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
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;

/** What was applied for and decided in {@link DanaShamiran}, and who pays. */
final class DanaShamiranMandate {
  static final Id<Application> AAP_THEN = Id.of("aap-then");
  static final Id<Application> AAP_NOW = Id.of("aap-now");
  static final Id<Application> LOAN = Id.of("loan");
  private static final Id<Application> TREATMENT = Id.of("treatment");
  private static final Id<Application> RESPITE = Id.of("respite");
  private static final Id<Decision> EXTRA_HELP = Id.of("extra-help-in-kindergarten");
  private static final Id<Budget> KINDERGARTEN_BUDGET = Id.of("kindergarten");
  private static final Id<Commitment> TWO_SCHOOL_YEARS = Id.of("until-school");

  private DanaShamiranMandate() {}

  static Mandate mandate() {
    return Mandate.builder()
        .delegations(delegations())
        .applications(applications())
        .handUps(
            List.of(
                HandUp.builder()
                    .id(Id.of("aap-to-administration"))
                    .application(AAP_NOW)
                    .from(NAV_ADVISER)
                    .to(NAV_DECISION_MAKER)
                    .on(LocalDate.of(2026, 1, 16))
                    .dueOn(LocalDate.of(2026, 4, 10))
                    .build()))
        .decisions(decisions())
        .budgets(
            List.of(
                Budget.builder()
                    .id(KINDERGARTEN_BUDGET)
                    .owners(List.of(KINDERGARTEN))
                    .frames(
                        List.of(
                            Parts.frame(2025, 1_400_000),
                            Parts.frame(2026, 1_450_000),
                            Parts.frame(2027, 1_450_000)))
                    .build()))
        .commitments(
            List.of(
                Commitment.builder()
                    .id(TWO_SCHOOL_YEARS)
                    .payers(List.of(KINDERGARTEN))
                    .firstYear(2025)
                    .lastYear(2027)
                    .build()))
        .costLines(costLines())
        .build();
  }

  private static List<Delegation> delegations() {
    return List.of(
        Delegation.builder()
            .id(Id.of("award-delegation"))
            .representative(AWARD_OFFICER)
            .service(SERVICE_AWARD_OFFICE)
            .authority(Authority.DECIDES_OTHERS_EXECUTE)
            .givenBy(AWARD_MANAGER)
            .byPosition(false)
            .measureTypes(List.of(MeasureTypes.RESPITE_CARE))
            .limit(Amount.ofKroner(150_000))
            .period(Period.of(LocalDate.of(2025, 11, 1), LocalDate.of(2027, 1, 1)))
            .build(),
        Delegation.builder()
            .id(Id.of("housing-delegation"))
            .representative(HOUSING_ADVISER)
            .service(HOUSING_OFFICE)
            .authority(Authority.ASSESSES)
            .byPosition(true)
            .measureTypes(List.of(MeasureTypes.START_UP_LOAN))
            .build(),
        Delegation.builder()
            .id(Id.of("nav-advises"))
            .representative(NAV_ADVISER)
            .service(NAV)
            .authority(Authority.ADVISES)
            .byPosition(true)
            .measureTypes(List.of(MeasureTypes.AAP))
            .build());
  }

  private static List<Application> applications() {
    return List.of(
        application(AAP_THEN, MeasureTypes.AAP, List.of(DANA))
            .service(NAV)
            .sentOn(LocalDate.of(2023, 2, 13))
            .build(),
        application(LOAN, MeasureTypes.START_UP_LOAN, PARENTS)
            .service(HOUSING_OFFICE)
            .decisionMaker(HOUSING_ADVISER)
            .sentOn(LocalDate.of(2025, 9, 1))
            .build(),
        application(TREATMENT, MeasureTypes.TREATMENT, List.of(DANA))
            .service(MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .decisionMaker(THERAPIST)
            .sentOn(LocalDate.of(2025, 11, 24))
            .answerDueOn(LocalDate.of(2025, 12, 15))
            .build(),
        application(RESPITE, MeasureTypes.RESPITE_CARE, List.of(ELIAS))
            .service(SERVICE_AWARD_OFFICE)
            .decisionMaker(AWARD_OFFICER)
            .sentOn(LocalDate.of(2025, 12, 1))
            .answerDueOn(LocalDate.of(2026, 1, 14))
            .build(),
        application(AAP_NOW, MeasureTypes.AAP, List.of(DANA))
            .service(NAV)
            .decisionMaker(NAV_DECISION_MAKER)
            .sentOn(LocalDate.of(2026, 1, 16))
            .answerDueOn(LocalDate.of(2026, 4, 10))
            .build());
  }

  private static Application.Builder application(
      Id<Application> id, Id<MeasureType> type, List<Id<Person>> persons) {
    return Application.builder().id(id).type(type).persons(persons);
  }

  private static List<Decision> decisions() {
    return List.of(
        Decision.builder()
            .id(Id.of("aap-refused"))
            .outcome(DecisionOutcome.REFUSED)
            .application(AAP_THEN)
            .type(MeasureTypes.AAP)
            .service(NAV)
            .on(LocalDate.of(2023, 5, 30))
            .legalBases(List.of(Parts.law("lov-1997-02-28-19", "§ 11-6")))
            .reason("She is in no treatment and none is planned, so a need for it is not shown.")
            .noAlternative(true)
            .appealBy(LocalDate.of(2023, 7, 11))
            .build(),
        Decision.builder()
            .id(EXTRA_HELP)
            .outcome(DecisionOutcome.GRANTED)
            .type(MeasureTypes.KINDERGARTEN_ADAPTATION)
            .service(KINDERGARTEN)
            .on(LocalDate.of(2025, 6, 16))
            .legalBases(List.of(Parts.law("lov-2005-06-17-64", "§ 37")))
            .reason("Elias needs a grown-up at his side in the group.")
            .amount(Amount.ofKroner(472_000))
            .startOn(LocalDate.of(2025, 8, 18))
            .build(),
        Decision.builder()
            .id(Id.of("loan-refused"))
            .outcome(DecisionOutcome.REFUSED)
            .application(LOAN)
            .type(MeasureTypes.START_UP_LOAN)
            .service(HOUSING_OFFICE)
            .by(HOUSING_ADVISER)
            .on(LocalDate.of(2025, 9, 22))
            .legalBases(List.of(Parts.law("forskrift-2019-11-18-1546", "kap. 5")))
            .reason("Dana has no income, and the family can not serve a larger loan on one pay.")
            .alternative("Apply again when Dana has an income of her own.")
            .appealBy(LocalDate.of(2025, 10, 13))
            .build(),
        Decision.builder()
            .id(Id.of("treatment-granted"))
            .outcome(DecisionOutcome.GRANTED)
            .application(TREATMENT)
            .type(MeasureTypes.TREATMENT)
            .service(MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .by(THERAPIST)
            .on(LocalDate.of(2025, 12, 8))
            .legalBases(List.of(Parts.law("lov-2011-06-24-30", "§ 3-2")))
            .reason("Anxiety and depression for years, never treated.")
            .startOn(LocalDate.of(2026, 1, 5))
            .build(),
        Decision.builder()
            .id(Id.of("respite-in-part"))
            .outcome(DecisionOutcome.LIMITED)
            .application(RESPITE)
            .type(MeasureTypes.RESPITE_CARE)
            .service(SERVICE_AWARD_OFFICE)
            .by(AWARD_OFFICER)
            .on(LocalDate.of(2026, 1, 12))
            .legalBases(List.of(Parts.law("lov-2011-06-24-30", "§ 3-6")))
            .reason("One weekend a month, not two: there are not enough homes that know autism.")
            .alternative("A support contact for Elias on Saturdays.")
            .appealBy(LocalDate.of(2026, 2, 2))
            .amount(Amount.ofKroner(74_000))
            .startOn(LocalDate.of(2026, 3, 6))
            .build());
  }

  private static List<CostLine> costLines() {
    return List.of(
        extraHelp("kindergarten-2025", 2025, 88_000),
        extraHelp("kindergarten-2026", 2026, 236_000),
        extraHelp("kindergarten-2027", 2027, 148_000),
        Parts.cost("respite-2026", 2026, 74_000, SERVICE_AWARD_OFFICE)
            .decision(Id.of("respite-in-part"))
            .build(),
        Parts.cost("treatment-2026", 2026, 38_000, MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .decision(Id.of("treatment-granted"))
            .build(),
        Parts.cost("interpreter-2025", 2025, 3_200, CHILD_AND_FAMILY).build(),
        Parts.cost("interpreter-2026", 2026, 9_600, CHILD_AND_FAMILY).build());
  }

  private static CostLine extraHelp(String id, int year, long kroner) {
    return Parts.cost(id, year, kroner, KINDERGARTEN)
        .budget(KINDERGARTEN_BUDGET)
        .decision(EXTRA_HELP)
        .commitment(TWO_SCHOOL_YEARS)
        .build();
  }
}
