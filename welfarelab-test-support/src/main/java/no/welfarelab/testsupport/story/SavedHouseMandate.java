/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.SavedHouse.FIRST;
import static no.welfarelab.testsupport.story.SavedHouse.SIXTH;
import static no.welfarelab.testsupport.story.SavedHouse.THIRD;
import static no.welfarelab.testsupport.story.SavedHousePeople.AWARD_MANAGER;
import static no.welfarelab.testsupport.story.SavedHousePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.SavedHousePeople.LEADER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NOAH;
import static no.welfarelab.testsupport.story.SavedHousePeople.PARENTS;
import static no.welfarelab.testsupport.story.SavedHousePeople.PRINCIPAL;
import static no.welfarelab.testsupport.story.SavedHousePeople.SOFIA;
import static no.welfarelab.testsupport.story.SavedHousePeople.TEACHER;
import static no.welfarelab.testsupport.story.SavedHousePeople.TREATMENT_MANAGER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.Delegation;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.service.Authority;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;

/** What was applied for and decided in {@link SavedHouse}, and who pays. */
final class SavedHouseMandate {
  static final Id<Application> LOAN_THEN = Id.of("loan-then");
  static final Id<Application> LOAN_AGAIN = Id.of("loan-again");
  static final Id<Application> ASSISTANCE = Id.of("assistance");
  static final Id<Application> TREATMENT = Id.of("treatment");
  static final Id<Application> AAP = Id.of("aap");
  static final Id<Application> ASSISTANT = Id.of("assistant");
  static final Id<Application> SUPPORT_CONTACT = Id.of("support-contact");

  static final Id<Decision> LOAN_REFUSED = Id.of("loan-refused");

  private static final LocalDate DELEGATED_UNTIL = LocalDate.of(2026, 10, 1);

  private SavedHouseMandate() {}

  static Mandate mandate(Words words) {
    return Mandate.builder()
        .delegations(delegations())
        .applications(applications())
        .handUps(
            List.of(
                handUp("treatment-to-manager", TREATMENT, LEADER, TREATMENT_MANAGER)
                    .on(LocalDate.of(2024, 9, 30))
                    .dueOn(LocalDate.of(2024, 10, 31))
                    .build(),
                handUp("assistant-to-principal", ASSISTANT, TEACHER, PRINCIPAL)
                    .on(LocalDate.of(2024, 11, 11))
                    .dueOn(THIRD)
                    .build(),
                handUp("aap-to-administration", AAP, NAV_ADVISER, NAV_DECISION_MAKER)
                    .on(LocalDate.of(2024, 11, 8))
                    .dueOn(LocalDate.of(2025, 2, 14))
                    .build()))
        .decisions(SavedHouseDecisions.decisions(words))
        .budgets(SavedHouseCosts.budgets())
        .commitments(SavedHouseCosts.commitments())
        .costLines(SavedHouseCosts.costLines())
        .build();
  }

  private static List<Delegation> delegations() {
    return List.of(
        delegation("nav-assesses", NAV_ADVISER, NAV, NAV_MANAGER)
            .authority(Authority.ASSESSES)
            .byPosition(true)
            .measureTypes(List.of(MeasureTypes.FINANCIAL_ASSISTANCE, MeasureTypes.LEISURE_ACTIVITY))
            .limit(Amount.ofKroner(50_000))
            .budget(SavedHouseCosts.NAV_ASSISTANCE)
            .build(),
        delegation("nav-decides", NAV_DECISION_MAKER, NAV, NAV_MANAGER)
            .authority(Authority.DECIDES)
            .byPosition(true)
            .measureTypes(List.of(MeasureTypes.AAP))
            .build(),
        delegation("housing-decides", HOUSING_ADVISER, HOUSING_OFFICE, HOUSING_MANAGER)
            .authority(Authority.DECIDES)
            .byPosition(false)
            .measureTypes(List.of(MeasureTypes.START_UP_LOAN))
            .limit(Amount.ofKroner(4_000_000))
            .budget(SavedHouseCosts.START_UP_LOANS)
            .build(),
        delegation("award-decides", AWARD_OFFICER, SERVICE_AWARD_OFFICE, AWARD_MANAGER)
            .authority(Authority.DECIDES_OTHERS_EXECUTE)
            .byPosition(false)
            .measureTypes(List.of(MeasureTypes.SUPPORT_CONTACT))
            .limit(Amount.ofKroner(80_000))
            .budget(SavedHouseCosts.SUPPORT)
            .build());
  }

  private static Delegation.Builder delegation(
      String id, Id<Person> representative, Id<Service> service, Id<Person> manager) {
    return Delegation.builder()
        .id(Id.of(id))
        .representative(representative)
        .service(service)
        .givenBy(manager)
        .period(Period.of(FIRST, DELEGATED_UNTIL));
  }

  private static List<Application> applications() {
    return List.of(
        application(LOAN_THEN, MeasureTypes.START_UP_LOAN, PARENTS)
            .service(HOUSING_OFFICE)
            .decisionMaker(HOUSING_ADVISER)
            .sentOn(LocalDate.of(2023, 11, 6))
            .build(),
        application(ASSISTANCE, MeasureTypes.FINANCIAL_ASSISTANCE, PARENTS)
            .service(NAV)
            .decisionMaker(NAV_ADVISER)
            .sentOn(LocalDate.of(2024, 9, 26))
            .answerDueOn(LocalDate.of(2024, 10, 4))
            .build(),
        application(TREATMENT, MeasureTypes.TREATMENT, List.of(SOFIA))
            .service(MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .decisionMaker(TREATMENT_MANAGER)
            .sentOn(LocalDate.of(2024, 9, 30))
            .answerDueOn(LocalDate.of(2024, 10, 31))
            .build(),
        application(AAP, MeasureTypes.AAP, List.of(SOFIA))
            .service(NAV)
            .decisionMaker(NAV_DECISION_MAKER)
            .sentOn(LocalDate.of(2024, 11, 8))
            .answerDueOn(LocalDate.of(2025, 2, 14))
            .statusToldOn(THIRD)
            .build(),
        application(ASSISTANT, MeasureTypes.ASSISTANT, List.of(NOAH))
            .service(SCHOOL)
            .decisionMaker(PRINCIPAL)
            .sentOn(LocalDate.of(2024, 11, 11))
            .answerDueOn(THIRD)
            .build(),
        application(SUPPORT_CONTACT, MeasureTypes.SUPPORT_CONTACT, List.of(NOAH))
            .service(SERVICE_AWARD_OFFICE)
            .decisionMaker(AWARD_OFFICER)
            .sentOn(LocalDate.of(2024, 11, 8))
            .answerDueOn(THIRD)
            .build(),
        application(LOAN_AGAIN, MeasureTypes.START_UP_LOAN, PARENTS)
            .service(HOUSING_OFFICE)
            .decisionMaker(HOUSING_ADVISER)
            .sentOn(LocalDate.of(2025, 3, 10))
            .answerDueOn(LocalDate.of(2025, 4, 30))
            .statusToldOn(SIXTH)
            .reopens(LOAN_REFUSED)
            .build());
  }

  private static Application.Builder application(
      Id<Application> id, Id<MeasureType> type, List<Id<Person>> persons) {
    return Application.builder().id(id).type(type).persons(persons);
  }

  private static HandUp.Builder handUp(
      String id, Id<Application> application, Id<Person> from, Id<Person> to) {
    return HandUp.builder().id(Id.of(id)).application(application).from(from).to(to);
  }
}
