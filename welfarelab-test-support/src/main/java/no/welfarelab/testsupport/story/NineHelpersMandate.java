/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.CHILD_PROTECTION;
import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.testsupport.story.NineHelpersDays.FLAT_IS_FREE;
import static no.welfarelab.testsupport.story.NineHelpersDays.MANAGERS_MET;
import static no.welfarelab.testsupport.story.NineHelpersDays.PLACE_BEGAN;
import static no.welfarelab.testsupport.story.NineHelpersDays.SECOND_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersDays.THIRD_MEETING;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ABEL;
import static no.welfarelab.testsupport.story.NineHelpersPeople.ASSISTANCE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.CHILD_WELFARE_OFFICER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.KVP_ADVISER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NATAN;
import static no.welfarelab.testsupport.story.NineHelpersPeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.NineHelpersPeople.PARENTS;
import static no.welfarelab.testsupport.story.NineHelpersPeople.SELAM;
import static no.welfarelab.testsupport.story.NineHelpersPeople.TESFAY;
import static no.welfarelab.testsupport.story.NineHelpersTeam.FINANCIAL_ASSISTANCE;
import static no.welfarelab.testsupport.story.NineHelpersTeam.KVP;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Decision;
import no.welfarelab.core.mandate.DecisionOutcome;
import no.welfarelab.core.mandate.DenialReason;
import no.welfarelab.core.mandate.Disagreement;
import no.welfarelab.core.mandate.HandUp;
import no.welfarelab.core.mandate.Mandate;
import no.welfarelab.core.service.MeasureType;
import no.welfarelab.core.service.MeasureTypes;
import no.welfarelab.core.service.Service;

/** What was applied for and decided in {@link NineHelpers}, and by whom. */
final class NineHelpersMandate {
  static final Id<Application> PLACE_THEN = Id.of("after-school-place-then");
  static final Id<Application> AFTER_SCHOOL_PLACE = Id.of("after-school-place");
  static final Id<Application> LARGER_FLAT = Id.of("larger-flat");
  static final Id<Application> MONTHS_AHEAD = Id.of("assistance-months-ahead");
  static final Id<Application> WORK_TRAINING = Id.of("work-training");
  static final Id<Decision> PLACE_REFUSED = Id.of("place-refused");
  static final Id<Decision> PLACE_GRANTED = Id.of("place-granted");
  static final Id<Decision> FLAT_GRANTED = Id.of("flat-granted");
  static final Id<Decision> MONTHS_GRANTED = Id.of("months-ahead-granted");
  static final Id<Disagreement> WHO_PAYS = Id.of("who-pays-after-school");

  private static final String SOCIAL_SERVICES_ACT = "lov-2009-12-18-131";
  private static final String CHILD_WELFARE_ACT = "lov-2021-06-18-97";
  private static final String HOUSING_ACT = "lov-2022-12-20-121";
  private static final LocalDate WORK_ANSWER_DUE = LocalDate.of(2026, 3, 2);
  private static final LocalDate FLAT_ANSWER_DUE = LocalDate.of(2026, 2, 2);

  private NineHelpersMandate() {}

  static Mandate mandate(Words words) {
    return Mandate.builder()
        .delegations(NineHelpersMoney.delegations())
        .applications(applications())
        .handUps(handUps())
        .decisions(
            List.of(
                placeRefused(words), monthsGranted(words), placeGranted(words), flatGranted(words)))
        .budgets(NineHelpersMoney.budgets())
        .commitments(NineHelpersMoney.commitments())
        .costLines(NineHelpersMoney.costLines())
        .disagreements(List.of(whoPays(words)))
        .build()
        .settle(
            WHO_PAYS,
            MANAGERS_MET,
            words.say(
                "Begge lederne: felles budsjett, halvparten hver, ut 2027.",
                "Both managers: a shared budget, half each, to the end of 2027."));
  }

  private static List<Application> applications() {
    return List.of(
        application(
                PLACE_THEN,
                MeasureTypes.AFTER_SCHOOL_PLACE,
                List.of(ABEL),
                FINANCIAL_ASSISTANCE,
                ASSISTANCE_OFFICER,
                LocalDate.of(2025, 8, 11))
            .build(),
        application(
                AFTER_SCHOOL_PLACE,
                MeasureTypes.AFTER_SCHOOL_PLACE,
                List.of(ABEL),
                CHILD_PROTECTION,
                CHILD_WELFARE_OFFICER,
                SECOND_MEETING)
            .answerDueOn(THIRD_MEETING)
            .statusToldOn(LocalDate.of(2026, 1, 15))
            .reopens(PLACE_REFUSED)
            .build(),
        application(
                LARGER_FLAT,
                MeasureTypes.MUNICIPAL_RENTAL,
                List.of(SELAM, TESFAY, NATAN),
                HOUSING_OFFICE,
                HOUSING_MANAGER,
                SECOND_MEETING)
            .answerDueOn(FLAT_ANSWER_DUE)
            .statusToldOn(THIRD_MEETING)
            .build(),
        application(
                MONTHS_AHEAD,
                MeasureTypes.FINANCIAL_ASSISTANCE,
                PARENTS,
                FINANCIAL_ASSISTANCE,
                ASSISTANCE_OFFICER,
                SECOND_MEETING)
            .answerDueOn(LocalDate.of(2025, 12, 22))
            .build(),
        application(
                WORK_TRAINING,
                MeasureTypes.WORK_TRAINING,
                List.of(TESFAY),
                KVP,
                NAV_MANAGER,
                THIRD_MEETING)
            .answerDueOn(WORK_ANSWER_DUE)
            .statusToldOn(NineHelpersDays.LEADER_RANG_ROUND)
            .build());
  }

  private static Application.Builder application(
      Id<Application> id,
      Id<MeasureType> type,
      List<Id<Person>> persons,
      Id<Service> service,
      Id<Person> decisionMaker,
      LocalDate sentOn) {
    return Application.builder()
        .id(id)
        .type(type)
        .persons(persons)
        .service(service)
        .decisionMaker(decisionMaker)
        .sentOn(sentOn);
  }

  private static List<HandUp> handUps() {
    return List.of(
        HandUp.builder()
            .id(Id.of("flat-to-manager"))
            .application(LARGER_FLAT)
            .from(HOUSING_ADVISER)
            .to(HOUSING_MANAGER)
            .on(LocalDate.of(2025, 12, 15))
            .dueOn(FLAT_ANSWER_DUE)
            .build(),
        HandUp.builder()
            .id(Id.of("work-training-to-manager"))
            .application(WORK_TRAINING)
            .from(KVP_ADVISER)
            .to(NAV_MANAGER)
            .on(LocalDate.of(2026, 1, 26))
            .dueOn(WORK_ANSWER_DUE)
            .build());
  }

  private static Decision placeRefused(Words words) {
    return decision(
            PLACE_REFUSED,
            DecisionOutcome.REFUSED,
            PLACE_THEN,
            MeasureTypes.AFTER_SCHOOL_PLACE,
            LocalDate.of(2025, 8, 22))
        .service(FINANCIAL_ASSISTANCE)
        .by(ASSISTANCE_OFFICER)
        .legalBases(List.of(Parts.law(SOCIAL_SERVICES_ACT, "§ 18")))
        .reason(
            words.say(
                "Plassen er et hjelpetiltak for barnet og hører til barnevernet.",
                "The place is a help measure for the child, and belongs to child protection."))
        .denialReason(DenialReason.ANOTHER_SERVICE)
        .alternative(
            words.say("Søk hos barnevernstjenesten.", "Apply to the child welfare service."))
        .build();
  }

  private static Decision monthsGranted(Words words) {
    return decision(
            MONTHS_GRANTED,
            DecisionOutcome.GRANTED,
            MONTHS_AHEAD,
            MeasureTypes.FINANCIAL_ASSISTANCE,
            LocalDate.of(2025, 12, 18))
        .service(FINANCIAL_ASSISTANCE)
        .by(ASSISTANCE_OFFICER)
        .legalBases(List.of(Parts.law(SOCIAL_SERVICES_ACT, "§ 18")))
        .reason(
            words.say(
                "De to andre utbetalingene er kjent for tre måneder, så det som mangler, kan regnes"
                    + " ut på forhånd.",
                "The two other payments are known for three months, so what is lacking can be"
                    + " worked out beforehand."))
        .amount(Amount.ofKroner(24_000))
        .startOn(LocalDate.of(2026, 1, 2))
        .endOn(LocalDate.of(2026, 4, 1))
        .build();
  }

  private static Decision placeGranted(Words words) {
    return decision(
            PLACE_GRANTED,
            DecisionOutcome.GRANTED,
            AFTER_SCHOOL_PLACE,
            MeasureTypes.AFTER_SCHOOL_PLACE,
            LocalDate.of(2026, 1, 21))
        .service(CHILD_PROTECTION)
        .by(CHILD_WELFARE_OFFICER)
        .legalBases(List.of(Parts.law(CHILD_WELFARE_ACT, "§ 3-1")))
        .reason(
            words.say(
                "Abel trenger andre barn, og foreldrene trenger ettermiddagene til å lære.",
                "Abel needs other children, and his parents need the afternoons to learn."))
        .amount(Amount.ofKroner(68_000))
        .startOn(PLACE_BEGAN)
        .endOn(LocalDate.of(2028, 1, 1))
        .build();
  }

  private static Decision flatGranted(Words words) {
    return decision(
            FLAT_GRANTED,
            DecisionOutcome.GRANTED,
            LARGER_FLAT,
            MeasureTypes.MUNICIPAL_RENTAL,
            LocalDate.of(2026, 1, 28))
        .service(HOUSING_OFFICE)
        .by(HOUSING_MANAGER)
        .legalBases(List.of(Parts.law(HOUSING_ACT, "§ 6")))
        .reason(
            words.say(
                "Normen er fire rom for fem personer, men Natan må ha et rom for seg selv.",
                "Four rooms for five is the norm, but Natan must have a room of his own."))
        .startOn(FLAT_IS_FREE)
        .build();
  }

  private static Decision.Builder decision(
      Id<Decision> id,
      DecisionOutcome outcome,
      Id<Application> application,
      Id<MeasureType> type,
      LocalDate on) {
    return Decision.builder()
        .id(id)
        .outcome(outcome)
        .application(application)
        .type(type)
        .on(on)
        .appealBy(on.plusWeeks(3));
  }

  private static Disagreement whoPays(Words words) {
    return Disagreement.builder()
        .id(WHO_PAYS)
        .services(List.of(CHILD_PROTECTION, FINANCIAL_ASSISTANCE))
        .about(
            words.say(
                "Hvem betaler plassen til Abel: Er den et hjelpetiltak, eller er den sosialhjelp?",
                "Who pays Abel's place after school: a help measure, or assistance?"))
        .raisedOn(LocalDate.of(2025, 12, 15))
        .settleBy(THIRD_MEETING)
        .build();
  }
}
