/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_AND_FAMILY;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.KINDERGARTEN;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.DanaShamiran.FIRST;
import static no.welfarelab.testsupport.story.DanaShamiran.RUNG_ROUND;
import static no.welfarelab.testsupport.story.DanaShamiran.SECOND;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.AWARD_MANAGER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.DANA;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.ELIAS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.KINDERGARTEN_MANAGER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.PARENTS;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.THERAPIST;
import static no.welfarelab.testsupport.story.DanaShamiranPeople.TREATMENT_MANAGER;

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
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;

/** What was applied for and decided in {@link DanaShamiran}, and who pays. */
final class DanaShamiranMandate {
  static final Id<Application> AAP_THEN = Id.of("aap-then");
  static final Id<Application> AAP_NOW = Id.of("aap-now");
  static final Id<Application> LOAN = Id.of("loan");
  static final Id<Application> TREATMENT = Id.of("treatment");
  static final Id<Application> RESPITE = Id.of("respite");

  static final Id<Decision> AAP_REFUSED = Id.of("aap-refused");
  static final Id<Decision> LOAN_REFUSED = Id.of("loan-refused");
  static final Id<Decision> TREATMENT_GRANTED = Id.of("treatment-granted");
  static final Id<Decision> RESPITE_IN_PART = Id.of("respite-in-part");
  private static final Id<Decision> EXTRA_HELP = Id.of("extra-help-in-kindergarten");

  static final Id<CostLine> TREATMENT_2026 = Id.of("treatment-2026");
  static final Id<CostLine> RESPITE_2026 = Id.of("respite-2026");
  static final Id<CostLine> LEISURE_2026 = Id.of("leisure-2026");

  private static final Id<Budget> KINDERGARTEN_BUDGET = Id.of("kindergarten");
  private static final Id<Budget> RESPITE_BUDGET = Id.of("respite");
  private static final Id<Budget> TREATMENT_BUDGET = Id.of("mental-health");
  private static final Id<Budget> FAMILY_BUDGET = Id.of("child-and-family");
  private static final Id<Commitment> UNTIL_SCHOOL = Id.of("until-school");
  private static final Id<Commitment> WHILE_IN_THE_LAB = Id.of("interpreter-while-in-the-lab");

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private DanaShamiranMandate() {}

  static Mandate mandate(Words words) {
    return Mandate.builder()
        .delegations(delegations())
        .applications(applications())
        .handUps(handUps())
        .decisions(decisions(words))
        .budgets(budgets())
        .commitments(
            List.of(
                Parts.commitment(UNTIL_SCHOOL, KINDERGARTEN, 2025, 2027),
                Parts.commitment(WHILE_IN_THE_LAB, CHILD_AND_FAMILY, 2025, 2026)))
        .costLines(costLines())
        .build();
  }

  private static List<Delegation> delegations() {
    return List.of(
        delegation("award-delegation", AWARD_OFFICER, SERVICE_AWARD_OFFICE, AWARD_MANAGER)
            .authority(Authority.DECIDES_OTHERS_EXECUTE)
            .byPosition(false)
            .measureTypes(List.of(MeasureTypes.RESPITE_CARE))
            .limit(Amount.ofKroner(150_000))
            .budget(RESPITE_BUDGET)
            .build(),
        delegation("housing-delegation", HOUSING_ADVISER, HOUSING_OFFICE, HOUSING_MANAGER)
            .authority(Authority.ASSESSES)
            .byPosition(true)
            .measureTypes(List.of(MeasureTypes.START_UP_LOAN))
            .build(),
        delegation("nav-advises", NAV_ADVISER, NAV, NAV_MANAGER)
            .authority(Authority.ADVISES)
            .byPosition(true)
            .measureTypes(List.of(MeasureTypes.AAP))
            .build(),
        delegation("nav-decides", NAV_DECISION_MAKER, NAV, NAV_MANAGER)
            .authority(Authority.DECIDES)
            .byPosition(true)
            .measureTypes(List.of(MeasureTypes.AAP))
            .build());
  }

  private static Delegation.Builder delegation(
      String id, Id<Person> representative, Id<Service> service, Id<Person> manager) {
    return Delegation.builder()
        .id(Id.of(id))
        .representative(representative)
        .service(service)
        .givenBy(manager)
        .period(Period.of(FIRST, NEW_YEAR));
  }

  private static List<Application> applications() {
    return List.of(
        application(AAP_THEN, MeasureTypes.AAP, List.of(DANA))
            .service(NAV)
            .decisionMaker(NAV_DECISION_MAKER)
            .sentOn(LocalDate.of(2023, 2, 13))
            .build(),
        application(LOAN, MeasureTypes.START_UP_LOAN, PARENTS)
            .service(HOUSING_OFFICE)
            .decisionMaker(HOUSING_ADVISER)
            .sentOn(LocalDate.of(2025, 9, 1))
            .build(),
        application(TREATMENT, MeasureTypes.TREATMENT, List.of(DANA))
            .service(MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .decisionMaker(TREATMENT_MANAGER)
            .sentOn(LocalDate.of(2025, 11, 24))
            .answerDueOn(LocalDate.of(2025, 12, 15))
            .build(),
        application(RESPITE, MeasureTypes.RESPITE_CARE, List.of(ELIAS))
            .service(SERVICE_AWARD_OFFICE)
            .decisionMaker(AWARD_OFFICER)
            .sentOn(LocalDate.of(2025, 12, 1))
            .answerDueOn(LocalDate.of(2026, 1, 14))
            .statusToldOn(SECOND)
            .build(),
        application(AAP_NOW, MeasureTypes.AAP, List.of(DANA))
            .service(NAV)
            .decisionMaker(NAV_DECISION_MAKER)
            .sentOn(LocalDate.of(2026, 1, 16))
            .answerDueOn(LocalDate.of(2026, 4, 10))
            .statusToldOn(RUNG_ROUND)
            .reopens(AAP_REFUSED)
            .build());
  }

  private static Application.Builder application(
      Id<Application> id, Id<MeasureType> type, List<Id<Person>> persons) {
    return Application.builder().id(id).type(type).persons(persons);
  }

  private static List<HandUp> handUps() {
    return List.of(
        HandUp.builder()
            .id(Id.of("treatment-to-manager"))
            .application(TREATMENT)
            .from(THERAPIST)
            .to(TREATMENT_MANAGER)
            .on(LocalDate.of(2025, 11, 24))
            .dueOn(LocalDate.of(2025, 12, 15))
            .build(),
        HandUp.builder()
            .id(Id.of("aap-to-administration"))
            .application(AAP_NOW)
            .from(NAV_ADVISER)
            .to(NAV_DECISION_MAKER)
            .on(LocalDate.of(2026, 1, 16))
            .dueOn(LocalDate.of(2026, 4, 10))
            .build());
  }

  private static List<Decision> decisions(Words words) {
    return List.of(
        aapRefused(words),
        extraHelp(words),
        loanRefused(words),
        treatmentGranted(words),
        respiteInPart(words));
  }

  private static Decision aapRefused(Words words) {
    return decision(AAP_REFUSED, DecisionOutcome.REFUSED, MeasureTypes.AAP, NAV)
        .application(AAP_THEN)
        .by(NAV_DECISION_MAKER)
        .on(LocalDate.of(2023, 5, 30))
        .legalBases(List.of(Parts.law("lov-1997-02-28-19", "§ 11-6")))
        .reason(
            words.say(
                "Hun er ikke i behandling, og ingen behandling er planlagt. Da er det ikke vist at hun"
                    + " trenger det.",
                "She is in no treatment and none is planned, so a need for it is not shown."))
        .denialReason(DenialReason.TERMS_NOT_MET)
        .noAlternative(true)
        .appealBy(LocalDate.of(2023, 7, 11))
        .build();
  }

  private static Decision extraHelp(Words words) {
    return decision(
            EXTRA_HELP, DecisionOutcome.GRANTED, MeasureTypes.KINDERGARTEN_ADAPTATION, KINDERGARTEN)
        .by(KINDERGARTEN_MANAGER)
        .on(LocalDate.of(2025, 6, 16))
        .legalBases(List.of(Parts.law("lov-2005-06-17-64", "§ 37")))
        .reason(
            words.say(
                "Elias trenger en voksen ved sin side i gruppen.",
                "Elias needs a grown-up at his side in the group."))
        .amount(Amount.ofKroner(472_000))
        .startOn(LocalDate.of(2025, 8, 18))
        .endOn(LocalDate.of(2027, 8, 1))
        .build();
  }

  private static Decision loanRefused(Words words) {
    return decision(
            LOAN_REFUSED, DecisionOutcome.REFUSED, MeasureTypes.START_UP_LOAN, HOUSING_OFFICE)
        .application(LOAN)
        .by(HOUSING_ADVISER)
        .on(LocalDate.of(2025, 9, 22))
        .legalBases(List.of(Parts.law("forskrift-2019-11-18-1546", "kap. 5")))
        .reason(
            words.say(
                "Dana har ikke inntekt, og familien kan ikke betjene et større lån på én lønn.",
                "Dana has no income, and the family cannot serve a larger loan on one pay."))
        .denialReason(DenialReason.TERMS_NOT_MET)
        .alternative(
            words.say(
                "Søke på nytt når Dana har egen inntekt.",
                "Apply again when Dana has an income of her own."))
        .appealBy(LocalDate.of(2025, 10, 13))
        .build();
  }

  private static Decision treatmentGranted(Words words) {
    return decision(
            TREATMENT_GRANTED,
            DecisionOutcome.GRANTED,
            MeasureTypes.TREATMENT,
            MENTAL_HEALTH_AND_SUBSTANCE_USE)
        .application(TREATMENT)
        .by(TREATMENT_MANAGER)
        .on(LocalDate.of(2025, 12, 8))
        .legalBases(List.of(Parts.law("lov-2011-06-24-30", "§ 3-2")))
        .reason(
            words.say(
                "Angst og depresjon i flere år, aldri behandlet.",
                "Anxiety and depression for years, never treated."))
        .amount(Amount.ofKroner(38_000))
        .startOn(LocalDate.of(2026, 1, 5))
        .endOn(NEW_YEAR)
        .build();
  }

  private static Decision respiteInPart(Words words) {
    return decision(
            RESPITE_IN_PART,
            DecisionOutcome.LIMITED,
            MeasureTypes.RESPITE_CARE,
            SERVICE_AWARD_OFFICE)
        .application(RESPITE)
        .by(AWARD_OFFICER)
        .on(LocalDate.of(2026, 1, 12))
        .legalBases(List.of(Parts.law("lov-2011-06-24-30", "§ 3-6")))
        .reason(
            words.say(
                "Én helg i måneden, ikke to: Det er for få avlastningshjem som kjenner autisme.",
                "One weekend a month, not two: there are not enough homes that know autism."))
        .denialReason(DenialReason.NO_CAPACITY)
        .alternative(
            words.say(
                "Støttekontakt for Elias på lørdager.",
                "A support contact for Elias on Saturdays."))
        .appealBy(LocalDate.of(2026, 2, 2))
        .amount(Amount.ofKroner(74_000))
        .startOn(LocalDate.of(2026, 3, 6))
        .endOn(NEW_YEAR)
        .build();
  }

  private static Decision.Builder decision(
      Id<Decision> id, DecisionOutcome outcome, Id<MeasureType> type, Id<Service> service) {
    return Decision.builder().id(id).outcome(outcome).type(type).service(service);
  }

  private static List<Budget> budgets() {
    return List.of(
        Parts.budget(
            KINDERGARTEN_BUDGET,
            KINDERGARTEN,
            Parts.frame(2025, 1_400_000),
            Parts.frame(2026, 1_450_000),
            Parts.frame(2027, 1_450_000)),
        Parts.budget(RESPITE_BUDGET, SERVICE_AWARD_OFFICE, Parts.frame(2026, 3_800_000)),
        Parts.budget(
            TREATMENT_BUDGET, MENTAL_HEALTH_AND_SUBSTANCE_USE, Parts.frame(2026, 6_200_000)),
        Parts.budget(
            FAMILY_BUDGET,
            CHILD_AND_FAMILY,
            Parts.frame(2025, 240_000),
            Parts.frame(2026, 250_000)));
  }

  private static List<CostLine> costLines() {
    return List.of(
        extraHelp("kindergarten-2025", 2025, 88_000),
        extraHelp("kindergarten-2026", 2026, 236_000),
        extraHelp("kindergarten-2027", 2027, 148_000),
        Parts.cost(RESPITE_2026.value(), 2026, 74_000, SERVICE_AWARD_OFFICE)
            .budget(RESPITE_BUDGET)
            .decision(RESPITE_IN_PART)
            .build(),
        Parts.cost(TREATMENT_2026.value(), 2026, 38_000, MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .budget(TREATMENT_BUDGET)
            .decision(TREATMENT_GRANTED)
            .build(),
        Parts.cost(LEISURE_2026.value(), 2026, 4_800, CHILD_AND_FAMILY)
            .budget(FAMILY_BUDGET)
            .build(),
        interpreter("interpreter-2025", 2025, 6_400),
        interpreter("interpreter-2026", 2026, 9_600));
  }

  private static CostLine extraHelp(String id, int year, long kroner) {
    return Parts.cost(id, year, kroner, KINDERGARTEN)
        .budget(KINDERGARTEN_BUDGET)
        .decision(EXTRA_HELP)
        .commitment(UNTIL_SCHOOL)
        .build();
  }

  private static CostLine interpreter(String id, int year, long kroner) {
    return Parts.cost(id, year, kroner, CHILD_AND_FAMILY)
        .budget(FAMILY_BUDGET)
        .commitment(WHILE_IN_THE_LAB)
        .build();
  }
}
