/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.core.service.Services.SCHOOL;
import static no.welfarelab.core.service.Services.SERVICE_AWARD_OFFICE;
import static no.welfarelab.testsupport.story.SavedHousePeople.AWARD_OFFICER;
import static no.welfarelab.testsupport.story.SavedHousePeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.SavedHousePeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.SavedHousePeople.PRINCIPAL;
import static no.welfarelab.testsupport.story.SavedHousePeople.TREATMENT_MANAGER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;

/** What the services decided in {@link SavedHouse}, and why. */
final class SavedHouseDecisions {
  static final Id<Decision> LOAN_GRANTED = Id.of("loan-granted");
  static final Id<Decision> ASSISTANCE_GRANTED = Id.of("assistance-granted");
  static final Id<Decision> FEE_GRANTED = Id.of("handball-fee-granted");
  static final Id<Decision> TREATMENT_GRANTED = Id.of("treatment-granted");
  static final Id<Decision> AAP_GRANTED = Id.of("aap-granted");
  static final Id<Decision> ASSISTANT_GRANTED = Id.of("assistant-granted");
  static final Id<Decision> SUPPORT_CONTACT_GRANTED = Id.of("support-contact-granted");

  private SavedHouseDecisions() {}

  static List<Decision> decisions(Words words) {
    return List.of(
        loanRefused(words),
        assistance(words),
        handballFee(words),
        treatment(words),
        supportContact(words),
        assistant(words),
        aap(words),
        loanGranted(words));
  }

  private static Decision loanRefused(Words words) {
    return Decision.builder()
        .id(SavedHouseMandate.LOAN_REFUSED)
        .outcome(DecisionOutcome.REFUSED)
        .type(MeasureTypes.START_UP_LOAN)
        .service(HOUSING_OFFICE)
        .by(HOUSING_ADVISER)
        .on(LocalDate.of(2023, 12, 4))
        .application(SavedHouseMandate.LOAN_THEN)
        .legalBases(List.of(Parts.law("forskrift-2019-11-18-1546", "kap. 5")))
        .reason(
            words.say(
                "Flere regninger er til inkasso, og det er bare én ytelse å betale med.",
                "Several bills are with collectors, and there is one benefit only to pay with."))
        .denialReason(DenialReason.TERMS_NOT_MET)
        .alternative(
            words.say(
                "Snakke med gjeldsrådgiveren, og søke igjen når regningene er i orden.",
                "See the debt counsellor, and apply again when the bills are in order."))
        .appealBy(LocalDate.of(2023, 12, 27))
        .build();
  }

  private static Decision assistance(Words words) {
    return granted(ASSISTANCE_GRANTED, MeasureTypes.FINANCIAL_ASSISTANCE, NAV, NAV_ADVISER)
        .application(SavedHouseMandate.ASSISTANCE)
        .on(LocalDate.of(2024, 10, 3))
        .legalBases(List.of(Parts.law("lov-2009-12-18-131", "§ 18")))
        .reason(
            words.say(
                "Det er varslet at strømmen blir stengt, og det er ikke penger til mat"
                    + " ut måneden.",
                "The electricity is to be cut, and there is no money for food this month."))
        .amount(Amount.ofKroner(36_000))
        .startOn(LocalDate.of(2024, 10, 4))
        .endOn(LocalDate.of(2025, 1, 1))
        .build();
  }

  private static Decision handballFee(Words words) {
    return granted(FEE_GRANTED, MeasureTypes.LEISURE_ACTIVITY, NAV, NAV_ADVISER)
        .on(LocalDate.of(2024, 10, 3))
        .legalBases(List.of(Parts.law("lov-2009-12-18-131", "§ 19")))
        .reason(
            words.say(
                "Maja skal ikke måtte slutte fordi foreldrene er syke.",
                "Maja is not to stop because her parents are ill."))
        .amount(Amount.ofKroner(3_200))
        .startOn(LocalDate.of(2024, 10, 7))
        .endOn(LocalDate.of(2025, 1, 1))
        .build();
  }

  private static Decision treatment(Words words) {
    return granted(
            TREATMENT_GRANTED,
            MeasureTypes.TREATMENT,
            MENTAL_HEALTH_AND_SUBSTANCE_USE,
            TREATMENT_MANAGER)
        .application(SavedHouseMandate.TREATMENT)
        .on(LocalDate.of(2024, 10, 28))
        .legalBases(List.of(Parts.law("lov-2011-06-24-30", "§ 3-2")))
        .reason(
            words.say(
                "Depresjonen har vart lenge, og blir dypere.",
                "The depression has lasted long, and grows deeper."))
        .amount(Amount.ofKroner(72_000))
        .startOn(LocalDate.of(2024, 11, 4))
        .endOn(LocalDate.of(2026, 1, 1))
        .build();
  }

  private static Decision supportContact(Words words) {
    return granted(
            SUPPORT_CONTACT_GRANTED,
            MeasureTypes.SUPPORT_CONTACT,
            SERVICE_AWARD_OFFICE,
            AWARD_OFFICER)
        .application(SavedHouseMandate.SUPPORT_CONTACT)
        .on(LocalDate.of(2024, 12, 2))
        .legalBases(List.of(Parts.law("lov-2011-06-24-30", "§ 3-2")))
        .reason(
            words.say(
                "Noah trenger noen med seg ut, og foreldrene trenger to ettermiddager.",
                "Noah needs someone to go out with, and his parents need two afternoons."))
        .amount(Amount.ofKroner(48_000))
        .startOn(LocalDate.of(2025, 1, 8))
        .endOn(LocalDate.of(2026, 1, 1))
        .build();
  }

  private static Decision assistant(Words words) {
    return granted(ASSISTANT_GRANTED, MeasureTypes.ASSISTANT, SCHOOL, PRINCIPAL)
        .application(SavedHouseMandate.ASSISTANT)
        .on(LocalDate.of(2024, 12, 9))
        .legalBases(List.of(Parts.law("lov-2023-06-09-30", "§ 11-4")))
        .reason(
            words.say(
                "Noah kan ikke flytte seg alene mellom timene.",
                "Noah cannot move between lessons by himself."))
        .amount(Amount.ofKroner(210_000))
        .startOn(LocalDate.of(2025, 1, 6))
        .endOn(LocalDate.of(2026, 7, 1))
        .build();
  }

  private static Decision aap(Words words) {
    return granted(AAP_GRANTED, MeasureTypes.AAP, NAV, NAV_DECISION_MAKER)
        .application(SavedHouseMandate.AAP)
        .on(LocalDate.of(2025, 1, 31))
        .legalBases(List.of(Parts.law("lov-1997-02-28-19", "§ 11-6")))
        .reason(
            words.say(
                "Hun er i behandling, og kan komme i arbeid når den har virket.",
                "She is in treatment, and may come to work when it has had effect."))
        .startOn(LocalDate.of(2025, 2, 1))
        .endOn(LocalDate.of(2027, 1, 1))
        .build();
  }

  private static Decision loanGranted(Words words) {
    return granted(LOAN_GRANTED, MeasureTypes.START_UP_LOAN, HOUSING_OFFICE, HOUSING_ADVISER)
        .application(SavedHouseMandate.LOAN_AGAIN)
        .on(LocalDate.of(2025, 4, 14))
        .legalBases(List.of(Parts.law("forskrift-2019-11-18-1546", "kap. 5")))
        .reason(
            words.say(
                "Gjelden er ordnet, de har to inntekter, og Noah trenger plassen.",
                "The debts are in order, they have two incomes, and Noah needs the room."))
        .amount(Amount.ofKroner(3_650_000))
        .startOn(LocalDate.of(2025, 4, 22))
        .build();
  }

  private static Decision.Builder granted(
      Id<Decision> id, Id<MeasureType> type, Id<Service> service, Id<Person> by) {
    return Decision.builder()
        .id(id)
        .outcome(DecisionOutcome.GRANTED)
        .type(type)
        .service(service)
        .by(by);
  }
}
