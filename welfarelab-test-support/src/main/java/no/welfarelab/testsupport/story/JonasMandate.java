/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.story;

import static no.welfarelab.core.service.Services.HOUSING_OFFICE;
import static no.welfarelab.core.service.Services.MENTAL_HEALTH_AND_SUBSTANCE_USE;
import static no.welfarelab.core.service.Services.NAV;
import static no.welfarelab.testsupport.story.Jonas.FIRST;
import static no.welfarelab.testsupport.story.Jonas.SECOND;
import static no.welfarelab.testsupport.story.JonasPeople.HEALTH_MANAGER;
import static no.welfarelab.testsupport.story.JonasPeople.HOUSING_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.HOUSING_MANAGER;
import static no.welfarelab.testsupport.story.JonasPeople.JONAS;
import static no.welfarelab.testsupport.story.JonasPeople.NAV_ADVISER;
import static no.welfarelab.testsupport.story.JonasPeople.NAV_DECISION_MAKER;
import static no.welfarelab.testsupport.story.JonasPeople.NAV_MANAGER;
import static no.welfarelab.testsupport.story.JonasPeople.OUTREACH_WORKER;

import java.time.LocalDate;
import java.util.List;
import no.welfarelab.core.citizen.Person;
import no.welfarelab.core.ground.Amount;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Period;
import no.welfarelab.core.mandate.Application;
import no.welfarelab.core.mandate.Budget;
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

/** What was applied for and decided in {@link Jonas}, and who pays. */
final class JonasMandate {
  static final Id<Application> MONEY = Id.of("money");
  static final Id<Application> HOME = Id.of("home");
  static final Id<Application> AAP = Id.of("aap");
  static final Id<Application> MONEY_IN_NEW_YEAR = Id.of("money-in-new-year");
  static final Id<Application> FOLLOW_UP = Id.of("follow-up");

  static final Id<Decision> MONEY_GRANTED = Id.of("money-granted");
  static final Id<Decision> MONEY_GRANTED_AGAIN = Id.of("money-granted-again");
  static final Id<Decision> FLAT_GRANTED = Id.of("flat-granted");
  static final Id<Decision> FOLLOW_UP_GRANTED = Id.of("follow-up-granted");
  static final Id<Decision> AAP_REFUSED = Id.of("aap-refused");

  static final Id<CostLine> MONEY_2025 = Id.of("money-2025");
  static final Id<CostLine> MONEY_2026 = Id.of("money-2026");
  static final Id<CostLine> FLAT_2026 = Id.of("flat-2026");
  static final Id<CostLine> FOLLOW_UP_2026 = Id.of("follow-up-2026");

  static final LocalDate MOVES_IN = LocalDate.of(2026, 2, 16);
  static final LocalDate MONEY_FROM = LocalDate.of(2025, 11, 21);
  static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  static final LocalDate REFUSED_ON = LocalDate.of(2026, 1, 16);

  private static final Id<Budget> ASSISTANCE = Id.of("financial-assistance");
  private static final Id<Budget> HOMES = Id.of("municipal-homes");
  private static final Id<Budget> OUTREACH = Id.of("outreach");

  private static final LocalDate HANDED_UP = LocalDate.of(2025, 12, 18);
  private static final LocalDate FOLLOW_UP_DUE = LocalDate.of(2026, 1, 16);
  private static final LocalDate AAP_DUE = LocalDate.of(2026, 2, 17);

  private JonasMandate() {}

  static Mandate mandate(Words words) {
    return Mandate.builder()
        .delegations(delegations())
        .applications(applications())
        .handUps(handUps())
        .decisions(
            List.of(money(words), moneyAgain(words), flat(words), followUp(words), aap(words)))
        .budgets(
            List.of(
                Parts.budget(
                    ASSISTANCE, NAV, Parts.frame(2025, 900_000), Parts.frame(2026, 920_000)),
                Parts.budget(HOMES, HOUSING_OFFICE, Parts.frame(2026, 400_000)),
                Parts.budget(
                    OUTREACH, MENTAL_HEALTH_AND_SUBSTANCE_USE, Parts.frame(2026, 750_000))))
        .costLines(costLines())
        .build();
  }

  private static List<Delegation> delegations() {
    return List.of(
        delegation("nav-assesses", NAV_ADVISER, NAV, Authority.ASSESSES, NAV_MANAGER)
            .measureTypes(List.of(MeasureTypes.FINANCIAL_ASSISTANCE))
            .limit(Amount.ofKroner(30_000))
            .budget(ASSISTANCE)
            .byPosition(false)
            .build(),
        delegation("nav-decides", NAV_DECISION_MAKER, NAV, Authority.DECIDES, NAV_MANAGER)
            .measureTypes(List.of(MeasureTypes.AAP))
            .byPosition(true)
            .build(),
        delegation(
                "housing-decides",
                HOUSING_ADVISER,
                HOUSING_OFFICE,
                Authority.DECIDES_OTHERS_EXECUTE,
                HOUSING_MANAGER)
            .measureTypes(List.of(MeasureTypes.MUNICIPAL_RENTAL))
            .limit(Amount.ofKroner(25_000))
            .budget(HOMES)
            .byPosition(false)
            .build());
  }

  private static Delegation.Builder delegation(
      String id,
      Id<Person> representative,
      Id<Service> service,
      Authority authority,
      Id<Person> manager) {
    return Delegation.builder()
        .id(Id.of(id))
        .representative(representative)
        .service(service)
        .authority(authority)
        .givenBy(manager)
        .period(Period.of(FIRST, LocalDate.of(2026, 11, 19)));
  }

  private static List<Application> applications() {
    return List.of(
        application(MONEY, MeasureTypes.FINANCIAL_ASSISTANCE, NAV, NAV_ADVISER)
            .sentOn(FIRST)
            .answerDueOn(MONEY_FROM)
            .build(),
        application(HOME, MeasureTypes.MUNICIPAL_RENTAL, HOUSING_OFFICE, HOUSING_ADVISER)
            .sentOn(FIRST)
            .answerDueOn(LocalDate.of(2025, 12, 16))
            .build(),
        application(AAP, MeasureTypes.AAP, NAV, NAV_DECISION_MAKER)
            .sentOn(SECOND)
            .answerDueOn(AAP_DUE)
            .build(),
        application(MONEY_IN_NEW_YEAR, MeasureTypes.FINANCIAL_ASSISTANCE, NAV, NAV_ADVISER)
            .sentOn(SECOND)
            .answerDueOn(LocalDate.of(2025, 12, 30))
            .build(),
        application(
                FOLLOW_UP,
                MeasureTypes.HOUSING_FOLLOW_UP,
                MENTAL_HEALTH_AND_SUBSTANCE_USE,
                HEALTH_MANAGER)
            .sentOn(HANDED_UP)
            .answerDueOn(FOLLOW_UP_DUE)
            .build());
  }

  private static Application.Builder application(
      Id<Application> id, Id<MeasureType> type, Id<Service> service, Id<Person> decisionMaker) {
    return Application.builder()
        .id(id)
        .type(type)
        .persons(List.of(JONAS))
        .service(service)
        .decisionMaker(decisionMaker);
  }

  private static List<HandUp> handUps() {
    return List.of(
        HandUp.builder()
            .id(Id.of("aap-to-administration"))
            .application(AAP)
            .from(NAV_ADVISER)
            .to(NAV_DECISION_MAKER)
            .on(SECOND)
            .dueOn(AAP_DUE)
            .build(),
        HandUp.builder()
            .id(Id.of("follow-up-to-manager"))
            .application(FOLLOW_UP)
            .from(OUTREACH_WORKER)
            .to(HEALTH_MANAGER)
            .on(HANDED_UP)
            .dueOn(FOLLOW_UP_DUE)
            .build());
  }

  private static Decision money(Words words) {
    return granted(MONEY_GRANTED, MONEY, MeasureTypes.FINANCIAL_ASSISTANCE, NAV, NAV_ADVISER)
        .on(MONEY_FROM)
        .legalBases(List.of(Parts.law("lov-2009-12-18-131", "§ 18")))
        .reason(
            words.say(
                "Han har ingen inntekt og ingenting å leve av.",
                "He has no income and nothing to live on."))
        .appealBy(MONEY_FROM.plusWeeks(3))
        .amount(Amount.ofKroner(10_800))
        .startOn(MONEY_FROM)
        .endOn(NEW_YEAR)
        .build();
  }

  private static Decision moneyAgain(Words words) {
    LocalDate on = LocalDate.of(2025, 12, 22);
    return granted(
            MONEY_GRANTED_AGAIN,
            MONEY_IN_NEW_YEAR,
            MeasureTypes.FINANCIAL_ASSISTANCE,
            NAV,
            NAV_ADVISER)
        .on(on)
        .legalBases(List.of(Parts.law("lov-2009-12-18-131", "§ 18")))
        .reason(words.say("Han har fortsatt ingen annen inntekt.", "He still has no other income."))
        .appealBy(on.plusWeeks(3))
        .amount(Amount.ofKroner(24_600))
        .startOn(NEW_YEAR)
        .endOn(LocalDate.of(2026, 4, 1))
        .build();
  }

  private static Decision flat(Words words) {
    LocalDate on = LocalDate.of(2025, 12, 15);
    return granted(
            FLAT_GRANTED, HOME, MeasureTypes.MUNICIPAL_RENTAL, HOUSING_OFFICE, HOUSING_ADVISER)
        .on(on)
        .legalBases(List.of(Parts.law("lov-2022-12-20-121", "§ 6")))
        .reason(
            words.say(
                "Han er uten bolig og får ikke leid selv så lenge han har gjeld. Ett rom og kjøkken,"
                    + " på tre år.",
                "He is without a home, and cannot rent by himself while he is in debt. One room and"
                    + " a kitchen, for three years."))
        .appealBy(on.plusWeeks(3))
        .amount(Amount.ofKroner(18_000))
        .startOn(MOVES_IN)
        .endOn(MOVES_IN.plusYears(3))
        .build();
  }

  private static Decision followUp(Words words) {
    LocalDate on = LocalDate.of(2026, 1, 12);
    return granted(
            FOLLOW_UP_GRANTED,
            FOLLOW_UP,
            MeasureTypes.HOUSING_FOLLOW_UP,
            MENTAL_HEALTH_AND_SUBSTANCE_USE,
            HEALTH_MANAGER)
        .on(on)
        .legalBases(List.of(Parts.law("lov-2011-06-24-30", "§ 3-2")))
        .reason(
            words.say(
                "Forrige gang han bodde alene, ble han liggende. Denne gangen kommer noen innom.",
                "The last time he lived alone, he stayed in bed. This time someone comes by."))
        .appealBy(on.plusWeeks(3))
        .amount(Amount.ofKroner(46_000))
        .startOn(MOVES_IN)
        .endOn(LocalDate.of(2027, 1, 1))
        .build();
  }

  /** The law's terms, and nothing that Jonas did or did not do in the lab. */
  private static Decision aap(Words words) {
    return Decision.builder()
        .id(AAP_REFUSED)
        .outcome(DecisionOutcome.REFUSED)
        .application(AAP)
        .type(MeasureTypes.AAP)
        .service(NAV)
        .by(NAV_DECISION_MAKER)
        .on(REFUSED_ON)
        .legalBases(List.of(Parts.law("lov-1997-02-28-19", "§ 11-5")))
        .denialReason(DenialReason.TERMS_NOT_MET)
        .reason(
            words.say(
                "Det er ennå ikke dokumentert at sykdom setter ned arbeidsevnen hans.",
                "It is not documented yet that illness reduces his ability to work."))
        .alternative(
            words.say(
                "Økonomisk sosialhjelp så lenge, og ny søknad når legen er ferdig med å utrede.",
                "Financial assistance meanwhile, and a new application when the doctor has"
                    + " finished the examination."))
        .appealBy(REFUSED_ON.plusWeeks(6))
        .build();
  }

  private static Decision.Builder granted(
      Id<Decision> id,
      Id<Application> application,
      Id<MeasureType> type,
      Id<Service> service,
      Id<Person> by) {
    return Decision.builder()
        .id(id)
        .outcome(DecisionOutcome.GRANTED)
        .application(application)
        .type(type)
        .service(service)
        .by(by);
  }

  private static List<CostLine> costLines() {
    return List.of(
        Parts.cost(MONEY_2025.value(), 2025, 10_800, NAV)
            .budget(ASSISTANCE)
            .decision(MONEY_GRANTED)
            .build(),
        Parts.cost(MONEY_2026.value(), 2026, 24_600, NAV)
            .budget(ASSISTANCE)
            .decision(MONEY_GRANTED_AGAIN)
            .build(),
        Parts.cost(FLAT_2026.value(), 2026, 18_000, HOUSING_OFFICE)
            .budget(HOMES)
            .decision(FLAT_GRANTED)
            .build(),
        Parts.cost(FOLLOW_UP_2026.value(), 2026, 46_000, MENTAL_HEALTH_AND_SUBSTANCE_USE)
            .budget(OUTREACH)
            .decision(FOLLOW_UP_GRANTED)
            .build());
  }
}
